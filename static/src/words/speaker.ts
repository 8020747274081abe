// The speaker of the project page.

import { en } from './en';
import { heard } from './reader';

export type Key = keyof typeof en;

export const useSpeaker = heard('page', en);

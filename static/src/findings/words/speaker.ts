// The speaker of this sub-page.

import { heard } from '../../words/reader';
import { en } from './en';

export const useSpeaker = heard('findings', en);

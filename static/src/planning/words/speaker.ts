// The speaker of the planning view.

import { heard } from '../../words/reader';
import { en } from './en';

export const useSpeaker = heard('planning', en);

// The speaker of the validator's settings.

import { heard } from '../../words/reader';
import { en } from './en';

export const useSpeaker = heard('validator', en);

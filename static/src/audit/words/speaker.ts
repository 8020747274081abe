// The speaker of the audit.

import { heard } from '../../words/reader';
import { en } from './en';

export const useSpeaker = heard('audit', en);

// The speaker of the settings page.

import { heard } from '../../words/reader';
import { en } from './en';

export const useSpeaker = heard('settings', en);

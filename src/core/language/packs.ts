// The languages that the rules can read.

import { GERMAN } from './de';
import { ENGLISH } from './en';
import { type Pack, packFrom } from './pack';

export const PACKS: readonly Pack[] = [packFrom(ENGLISH), packFrom(GERMAN)];

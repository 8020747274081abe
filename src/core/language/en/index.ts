// The English pack: word classes written by hand, weights learned from labelled items.

import type { PackData } from '../pack';
import { COMMON, EMPTY, VAGUE } from './common';
import { LEXICON } from './lexicon';
import { ACCEPTANCE } from './weights/acceptance';
import { DEFECT } from './weights/defect';
import { FEATURE } from './weights/feature';
import { OUTCOME } from './weights/outcome';
import { PRESCRIPTION } from './weights/prescription';
import { QUESTION } from './weights/question';
import { RESEARCH } from './weights/research';
import { TECHNICAL } from './weights/technical';
import { THIN } from './weights/thin';

export const ENGLISH: PackData = {
  code: 'en',
  common: COMMON,
  empty: EMPTY,
  vague: VAGUE,
  lexicon: LEXICON,
  models: {
    prescription: PRESCRIPTION,
    feature: FEATURE,
    defect: DEFECT,
    technical: TECHNICAL,
    research: RESEARCH,
    outcome: OUTCOME,
    acceptance: ACCEPTANCE,
    question: QUESTION,
    thin: THIN,
  },
  cuts: { outcome: 0.62, acceptance: 0.42, question: 0.25 },
  doubt: 2.5,
  certainty: 1.5,
};

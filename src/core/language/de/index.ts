// The German pack: word classes only, with the weights that hold for every language. Nothing was learned from labelled
// German items, so its answers are more careful.

import { ACCEPTANCE, DEFECT, FEATURE, OPEN, OUTCOME, PRESCRIBING, RESEARCH, stored, TECHNICAL, THIN } from '../known';
import type { PackData } from '../pack';
import { COMMON, EMPTY, VAGUE } from './common';
import { LEXICON } from './lexicon';

export const GERMAN: PackData = {
  code: 'de',
  common: COMMON,
  empty: EMPTY,
  vague: VAGUE,
  lexicon: LEXICON,
  models: {
    prescription: stored(PRESCRIBING, -1.9),
    feature: stored(FEATURE, 0.1),
    defect: stored(DEFECT, -0.6),
    technical: stored(TECHNICAL, -1),
    research: stored(RESEARCH, -1.6),
    outcome: stored(OUTCOME, -0.9),
    acceptance: stored(ACCEPTANCE, -1.2),
    question: stored(OPEN, -2.6),
    thin: stored(THIN, -1),
  },
  cuts: { outcome: 0.45, acceptance: 0.5, question: 0.25 },
  doubt: 2,
  certainty: 1,
};

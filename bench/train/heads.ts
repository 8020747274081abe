// What is learned: one head per question, each with the features it may see. Heads with few positive examples see only
// what the rules say, so that they cannot learn the words of single items by heart.

import {
  ACCEPTANCE,
  DEFECT,
  FEATURE,
  type Known,
  OUTCOME,
  PRESCRIBING,
  RESEARCH,
  TECHNICAL,
  THIN,
} from '../../src/core/language/known';
import type { ItemHead } from '../../src/core/language/pack';
import type { Labels } from '../truth/labels';
import type { Learning } from './learn';

export interface Head {
  name: ItemHead;
  /** null: the item does not count for this head. */
  is: (labels: Labels) => boolean | null;
  learning: Learning;
}

const map = (known: Known): ReadonlyMap<string, number> => new Map(Object.entries(known));

const every: Learning = { ridge: 15, least: 10, weakest: 0.14, share: 1, rounds: 25, sees: () => true };
const kinds: Learning = { ...every, ridge: 8, weakest: 0.2 };
const rules: Learning = {
  ...every,
  ridge: 1,
  weakest: 0,
  sees: (name) => name.startsWith('/q') || name === '/n maybe' || name === '/s1 research' || name === '/n research',
};

const ofFeatures = (labels: Labels, value: boolean | null): boolean | null =>
  labels.kind === 'feature' ? value : null;

export const HEADS: readonly Head[] = [
  { name: 'feature', is: ({ kind }) => kind === 'feature', learning: { ...kinds, prior: map(FEATURE) } },
  { name: 'defect', is: ({ kind }) => kind === 'defect', learning: { ...kinds, prior: map(DEFECT) } },
  { name: 'technical', is: ({ kind }) => kind === 'technical', learning: { ...kinds, prior: map(TECHNICAL) } },
  { name: 'research', is: ({ kind }) => kind === 'research', learning: { ...kinds, prior: map(RESEARCH) } },
  {
    name: 'outcome',
    is: (labels) => ofFeatures(labels, labels.outcome_stated),
    learning: { ...every, prior: map(OUTCOME) },
  },
  {
    name: 'acceptance',
    is: (labels) => ofFeatures(labels, labels.acceptance),
    learning: { ...every, prior: map(ACCEPTANCE) },
  },
  { name: 'question', is: ({ open_question }) => open_question, learning: rules },
  { name: 'thin', is: ({ too_thin }) => too_thin, learning: { ...every, weakest: 0.1, prior: map(THIN) } },
];

/** The prescription model judges sentences. What a project calls a solution is its own: none speaks for more than a fifth. */
export const SENTENCES: Learning = {
  ...every,
  ridge: 20,
  least: 4,
  weakest: 0.05,
  share: 0.2,
  prior: map(PRESCRIBING),
};

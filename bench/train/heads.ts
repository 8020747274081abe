// What is learned: one head per question, each with the features it may see. Heads with few positive examples see only
// what the rules and word classes say, so that they cannot learn the words of single items by heart.

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
import type { Labels } from '../truth/labels';
import type { Learning } from './learn';

export interface Head {
  name: 'feature' | 'defect' | 'technical' | 'research' | 'outcome' | 'acceptance' | 'question' | 'thin';
  /** null: the item does not count for this head. */
  is: (labels: Labels) => boolean | null;
  learning: Learning;
}

const map = (known: Known): ReadonlyMap<string, number> => new Map(Object.entries(known));

const every: Learning = { ridge: 15, least: 6, rounds: 25, sees: () => true };
const rules: Learning = {
  ...every,
  ridge: 1,
  sees: (name) => name.startsWith('/q') || name === '/n maybe' || name === '/s1 research' || name === '/n research',
};

const ofFeatures = (labels: Labels, value: boolean | null): boolean | null =>
  labels.kind === 'feature' ? value : null;

export const HEADS: readonly Head[] = [
  { name: 'feature', is: ({ kind }) => kind === 'feature', learning: { ...every, prior: map(FEATURE) } },
  { name: 'defect', is: ({ kind }) => kind === 'defect', learning: { ...every, prior: map(DEFECT) } },
  { name: 'technical', is: ({ kind }) => kind === 'technical', learning: { ...every, prior: map(TECHNICAL) } },
  { name: 'research', is: ({ kind }) => kind === 'research', learning: { ...every, prior: map(RESEARCH) } },
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
  {
    name: 'thin',
    is: ({ too_thin }) => too_thin,
    // Words would be learned by heart: who found an item thin differs more from reader to reader than anything else.
    learning: { ...every, ridge: 30, sees: (name) => name.startsWith('/'), prior: map(THIN) },
  },
];

/** The prescription model judges sentences. */
export const SENTENCES: Learning = { ridge: 20, least: 4, rounds: 25, sees: () => true, prior: map(PRESCRIBING) };

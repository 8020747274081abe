// What a language must bring: common words to know it by, word classes, and weights. All else of this room is the same
// for every language.

import { type Lexicon, type Matcher, matcherOf } from './lexicon';
import { type Model, modelOf, type Panel, panelOf } from './model';

export interface Stored {
  bias: number;
  weights: string;
}

/** Heads that judge an item as a whole; the prescription head judges sentences. */
export const ITEM_HEADS = [
  'feature',
  'defect',
  'technical',
  'research',
  'outcome',
  'acceptance',
  'question',
  'thin',
] as const;
export type ItemHead = (typeof ITEM_HEADS)[number];

export const HEAD_NAMES = ['prescription', ...ITEM_HEADS] as const;
export type HeadName = (typeof HEAD_NAMES)[number];

export interface PackData {
  /** ISO 639-1. */
  code: string;
  /** The most common small words of the language: prose in it is full of them. */
  common: readonly string[];
  /** Words that name no topic, beside the common ones. */
  empty: readonly string[];
  /** Words that promise more than they say: "improvements", "various". */
  vague: readonly string[];
  lexicon: Lexicon;
  models: Record<HeadName, Stored>;
  /** From which sureness on a head says yes. */
  cuts: { outcome: number; acceptance: number; question: number };
  /** In doubt an item is a feature: how much surer another kind must be. A demand too many is cheaper than one never made. */
  doubt: number;
  /** How much being a feature counts beside what is ordered: the power of its sureness, chosen by cross-validation. */
  certainty: number;
}

export interface Pack {
  code: string;
  common: ReadonlySet<string>;
  /** Words that this language is known by in titles. */
  known: ReadonlySet<string>;
  empty: ReadonlySet<string>;
  vague: ReadonlySet<string>;
  /** Words that a model weighs → the name it knows them by. */
  words: ReadonlyMap<string, string>;
  matcher: Matcher;
  models: Record<HeadName, Model>;
  panel: Panel<ItemHead>;
  cuts: PackData['cuts'];
  doubt: number;
  certainty: number;
}

function knownWords({ lexicon }: PackData, { feature }: Record<HeadName, Model>): Set<string> {
  const known = new Set(Object.values(lexicon).flatMap((entries) => entries.flatMap((entry) => entry.split(' '))));
  for (const name of feature.weights.keys()) {
    const word = /^[sx]:([\p{L}]{3,})$/u.exec(name)?.[1];
    if (word) known.add(word);
  }
  return known;
}

/** Words that no model weighs need not be asked about. */
function weighedWords(models: Record<HeadName, Model>): Map<string, string> {
  const words = new Map<string, string>();
  for (const head of ITEM_HEADS) {
    for (const name of models[head].weights.keys()) if (name.startsWith('x:')) words.set(name.slice(2), name);
  }
  return words;
}

export function packFrom(data: PackData): Pack {
  const models = Object.fromEntries(
    HEAD_NAMES.map((name) => [name, modelOf(data.models[name].bias, data.models[name].weights)]),
  ) as Record<HeadName, Model>;
  const empty = new Set([...data.common, ...data.empty]);
  const words = weighedWords(models);
  return {
    code: data.code,
    common: new Set(data.common),
    known: knownWords(data, models),
    empty,
    vague: new Set(data.vague),
    words,
    matcher: matcherOf(data.lexicon, empty, words),
    models,
    panel: panelOf(models, ITEM_HEADS),
    cuts: data.cuts,
    doubt: data.doubt,
    certainty: data.certainty,
  };
}

// An item read once: its sentences with their word classes, and all that the models ask about.

import type { Reading } from '../model/reading';
import { sentenceFeatures } from './features';
import { itemFeatures } from './item-features';
import type { Matcher } from './lexicon';
import type { Features } from './model';
import { type Question, questionsOf } from './questions';
import { type Scanned, scanAll } from './scan';
import type { Sentence } from './sentences';
import { addShape } from './shape-features';
import { addSubstance } from './substance-features';
import { type Wish, wishesOf } from './wishes';

export interface Analysis {
  sentences: Scanned[];
  questions: Question[];
  wishes: Wish[];
  item: Features;
}

/** What of a language is needed to read a text. */
export interface Reader {
  matcher: Matcher;
  /** Words that some model weighs; null: all count, as learning needs them. */
  words: ReadonlyMap<string, string> | null;
}

export function analyse(reading: Reading, all: readonly Sentence[], { matcher, words }: Reader): Analysis {
  const sentences = scanAll(all, matcher);
  const questions = questionsOf(sentences);
  const wishes = wishesOf(sentences);
  const item = itemFeatures(reading, sentences, words === null);
  addShape(item, sentences, questions, wishes);
  addSubstance(item, sentences);
  return { sentences, questions, wishes, item };
}

export const sentenceFeaturesOf = (sentences: readonly Scanned[]): Features[] => sentences.map(sentenceFeatures);

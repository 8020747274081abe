// An item read once: its sentences with their word classes, and all that the models ask about.

import type { Reading } from '../model/reading';
import { sentenceFeatures } from './features';
import { itemFeatures } from './item-features';
import type { Matcher } from './lexicon';
import type { Features } from './model';
import { type Question, questionsOf } from './questions';
import { type Scanned, scanAll } from './scan';
import { sentencesOf } from './sentences';
import { shapeFeatures } from './shape-features';
import { type Wish, wishesOf } from './wishes';

export interface Analysis {
  sentences: Scanned[];
  questions: Question[];
  wishes: Wish[];
  item: Features;
}

export const scanned = (reading: Reading, matcher: Matcher): Scanned[] => scanAll(sentencesOf(reading), matcher);

export function analyse(reading: Reading, matcher: Matcher): Analysis {
  const sentences = scanned(reading, matcher);
  const questions = questionsOf(sentences);
  const wishes = wishesOf(sentences);
  const item = itemFeatures(reading, sentences);
  for (const [name, strength] of shapeFeatures(sentences, questions, wishes)) item.set(name, strength);
  return { sentences, questions, wishes, item };
}

export const sentenceFeaturesOf = (sentences: readonly Scanned[]): Features[] => sentences.map(sentenceFeatures);

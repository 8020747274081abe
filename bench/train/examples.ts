// Labelled items as examples to learn from, read exactly as the app reads them.

import { type Analysis, analyse, sentenceFeaturesOf } from '../../src/core/language/analysis';
import { ENGLISH } from '../../src/core/language/en';
import type { Features, Model } from '../../src/core/language/model';
import { packFrom } from '../../src/core/language/pack';
import { sentencesOf } from '../../src/core/language/sentences';
import { isPrescribed, type Labelled, readingOf } from '../truth/labels';
import { overlaps } from '../truth/overlap';
import { HEADS, SENTENCES } from './heads';
import type { Example, Learning } from './learn';
import { learn } from './learn';

export interface Lesson {
  item: Labelled;
  source: string;
  analysis: Analysis;
  sentences: Features[];
  /** By sentence: readers marked words of it as dictating. */
  marked: boolean[];
}

/** The user story sets are one source: they share their form. */
const sourceOf = ({ source }: Labelled): string => (source.startsWith('userstories') ? 'userstories' : source);

export function lessonsOf(items: readonly Labelled[]): Lesson[] {
  const reader = { ...packFrom(ENGLISH), words: null };
  return items.map((item) => {
    const reading = readingOf(item);
    const analysis = analyse(reading, sentencesOf(reading), reader);
    const marked = analysis.sentences.map(({ sentence }) =>
      item.prescribing_words.some((words) => overlaps(sentence.text, words)),
    );
    return { item, source: sourceOf(item), analysis, sentences: sentenceFeaturesOf(analysis.sentences), marked };
  });
}

/** Unmarked sentences of a prescribing item teach nothing: readers marked three spans at most. */
function sentenceExamples(lessons: readonly Lesson[]): Example[] {
  return lessons.flatMap(({ item, source, sentences, marked }) => {
    if (item.labels.kind !== 'feature') return [];
    const prescribed = isPrescribed(item.labels);
    return sentences.flatMap((features, at) =>
      prescribed && !marked[at] ? [] : [{ features, is: marked[at] === true, source }],
    );
  });
}

export type Models = Record<string, Model>;

export function learnAll(lessons: readonly Lesson[], only?: (name: string) => boolean): Models {
  const models: Models = {};
  if (!only || only('prescription')) models.prescription = learn(sentenceExamples(lessons), SENTENCES);
  for (const { name, is, learning } of HEADS) {
    if (only && !only(name)) continue;
    const examples = lessons.flatMap(({ item, source, analysis }) => {
      const value = is(item.labels);
      return value === null ? [] : [{ features: analysis.item, is: value, source }];
    });
    models[name] = learn(examples, learning satisfies Learning);
  }
  return models;
}

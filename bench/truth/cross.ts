// Judges every labelled item with weights that were learned without it and its like, so that nothing is measured on what
// it was learned from: without its source, or without its tenth of all items.

import { ENGLISH } from '../../src/core/language/en';
import { type Pack, packFrom } from '../../src/core/language/pack';
import { type Lesson, learnAll, lessonsOf } from '../train/examples';
import { inventedItems } from '../train/invented';
import { readItems } from '../train/readings';
import { storedWeights } from '../train/store';
import { type Judged, judgedItems } from './checks';
import { readLabels } from './labels';

/** Sources smaller than this are left out together. */
const SMALL = 30;

function foldOf(lessons: readonly Lesson[]): (lesson: Lesson) => string {
  const sizes = new Map<string, number>();
  for (const { source } of lessons) sizes.set(source, (sizes.get(source) ?? 0) + 1);
  return ({ source }) => ((sizes.get(source) ?? 0) < SMALL ? 'small' : source);
}

export type Folding = 'source' | 'tenth';

const FOLDS: Record<Folding, (lessons: readonly Lesson[]) => (lesson: Lesson) => string> = {
  source: foldOf,
  tenth: (lessons) => {
    const at = new Map(lessons.map((lesson, index) => [lesson, index % 10]));
    return (lesson) => String(at.get(lesson));
  },
};

function packOfLessons(lessons: readonly Lesson[]): Pack {
  const models = { ...ENGLISH.models };
  for (const [name, model] of Object.entries(learnAll(lessons))) {
    models[name as keyof typeof models] = { bias: model.bias, weights: storedWeights(model).join(' ') };
  }
  return packFrom({ ...ENGLISH, models });
}

export function crossJudged(file: string, folding: Folding): Judged[] {
  const lessons = lessonsOf([...readLabels(file), ...readItems()]);
  const invented = lessonsOf(inventedItems());
  const fold = FOLDS[folding](lessons);
  const judged: Judged[] = [];
  for (const left of new Set(lessons.map(fold))) {
    const pack = packOfLessons([...lessons.filter((lesson) => fold(lesson) !== left), ...invented]);
    judged.push(
      ...judgedItems(
        lessons.filter((lesson) => fold(lesson) === left).map(({ item }) => item),
        [pack],
      ),
    );
  }
  return judged;
}

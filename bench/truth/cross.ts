// Judges every labelled item with weights that were learned without its source, so that nothing is measured on what it
// was learned from.

import { ENGLISH } from '../../src/core/language/en';
import { type Pack, packFrom } from '../../src/core/language/pack';
import { type Lesson, learnAll, lessonsOf } from '../train/examples';
import { storedWeights } from '../train/store';
import { type Judged, judgedItems } from './checks';

/** Sources smaller than this are left out together. */
const SMALL = 30;

function foldOf(lessons: readonly Lesson[]): (lesson: Lesson) => string {
  const sizes = new Map<string, number>();
  for (const { source } of lessons) sizes.set(source, (sizes.get(source) ?? 0) + 1);
  return ({ source }) => ((sizes.get(source) ?? 0) < SMALL ? 'small' : source);
}

function packWithout(lessons: readonly Lesson[]): Pack {
  const models = { ...ENGLISH.models };
  for (const [name, model] of Object.entries(learnAll(lessons))) {
    models[name as keyof typeof models] = { bias: model.bias, weights: storedWeights(model).join(' ') };
  }
  return packFrom({ ...ENGLISH, models });
}

export function crossJudged(file: string): Judged[] {
  const lessons = lessonsOf(file);
  const fold = foldOf(lessons);
  const judged: Judged[] = [];
  for (const left of new Set(lessons.map(fold))) {
    const pack = packWithout(lessons.filter((lesson) => fold(lesson) !== left));
    judged.push(
      ...judgedItems(
        lessons.filter((lesson) => fold(lesson) === left).map(({ item }) => item),
        [pack],
      ),
    );
  }
  return judged;
}

// The floors that the language checks must hold on real labelled items. The items are not part of the project: where they
// are absent this says so.

import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Judged, judgedItems, QUESTIONS } from '../../bench/truth/checks';
import { readLabels } from '../../bench/truth/labels';
import { type Measure, measure } from '../../bench/truth/measure';

const FILE = '../shared/data/labels/items.jsonl';

/** Precision and recall that must not be lost again. */
const HELD: Record<string, [precision: number, recall: number]> = {
  'prescriptive-item': [0.66, 0.28],
  'open-question': [0.85, 0.55],
  'missing-outcome': [0.78, 0.72],
  'missing-acceptance-criteria': [0.92, 0.88],
  thin: [0.5, 0.45],
};

function measured(id: string, judged: readonly Judged[]): Measure {
  const question = QUESTIONS.find((one) => one.id === id);
  return measure(
    judged.flatMap(({ item, found }) => {
      const is = question?.is(item.labels) ?? null;
      return is === null ? [] : [{ said: found.has(id), is }];
    }),
  );
}

if (existsSync(FILE)) {
  describe('on labelled items', () => {
    const judged = judgedItems(readLabels(FILE));
    for (const [id, [precision, recall]] of Object.entries(HELD)) {
      test(`${id} keeps precision ${precision} and recall ${recall}`, () => {
        const reached = measured(id, judged);
        expect(reached.precision.value).toBeGreaterThanOrEqual(precision);
        expect(reached.recall.value).toBeGreaterThanOrEqual(recall);
      });
    }
  });
} else test.skip(`no labelled items at ${FILE}`, () => undefined);

// What was measured, as a small file that the pages of the checks show: `npm run truth -- --write`.

import { writeFileSync } from 'node:fs';
import { judgedItems, QUESTIONS } from './checks';
import { readLabels } from './labels';
import { measure, type Share } from './measure';

export const MEASURED = 'docs/measured.json';

const rounded = ({ value, low, high }: Share): (number | null)[] =>
  [value, low, high].map((one) => (one === null ? null : Math.round(100 * one) / 100));

/** Checks that answer one label together share its figures. */
export function writeMeasured(file: string): void {
  const items = readLabels(file);
  const judged = judgedItems(items);
  const checks: Record<string, unknown> = {};
  for (const { id, is, checks: asked } of QUESTIONS) {
    const pairs = judged.flatMap(({ item, found }) => {
      const said = is(item.labels);
      return said === null ? [] : [{ said: found.has(id), is: said }];
    });
    const { positives, precision, recall } = measure(pairs);
    const figures = { of: pairs.length, positives, precision: rounded(precision), recall: rounded(recall) };
    const together = asked.map((check) => check.id);
    for (const one of together) checks[one] = together.length > 1 ? { ...figures, together } : figures;
  }
  writeFileSync(MEASURED, `${JSON.stringify({ command: 'npm run truth', items: items.length, checks }, null, 2)}\n`);
}

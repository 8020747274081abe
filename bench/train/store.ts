// Writes what was learned as data that people can read: one file a head, strongest weights first.

import { writeFileSync } from 'node:fs';
import type { Model } from '../../src/core/language/model';

/** Weaker weights change nothing that anyone would see. */
const LEAST = 0.04;
const WIDTH = 116;

function lines(words: readonly string[]): string[] {
  const all: string[] = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length + 1 > WIDTH) {
      all.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  if (line !== '') all.push(line);
  return all;
}

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('$', '\\$');

/** Strongest first, each as "name=weight". */
export const storedWeights = (model: Model): string[] =>
  [...model.weights]
    .filter(([feature, weight]) => Math.abs(weight) >= LEAST && !/\s\s|=|_/.test(feature))
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1))
    .map(([feature, weight]) => `${feature.replaceAll(' ', '_')}=${weight.toFixed(2)}`);

export function store(file: string, what: string, name: string, model: Model): number {
  const entries = storedWeights(model).map(escaped);
  const text = [
    `// Learned by \`npx tsx bench/train.ts\`: ${what}. Positive weights speak for it, negative ones against.`,
    '',
    `export const ${name} = {`,
    `  bias: ${Number(model.bias.toFixed(3))},`,
    '  weights: `',
    ...lines(entries),
    '`,',
    '};',
    '',
  ].join('\n');
  writeFileSync(file, text);
  return text.length;
}

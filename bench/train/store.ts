// Writes what was learned as data that people can read: one file a head, strongest weights first.

import { writeFileSync } from 'node:fs';
import type { Model } from '../../src/core/language/model';

/** Smaller is nothing once it is rounded. */
const LEAST = 0.01;
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

/** Strongest first: a number, and the names that weigh so much, with a minus where they speak against. */
export function storedWeights(model: Model): string[] {
  const kept = [...model.weights]
    .filter(([feature, weight]) => Math.abs(weight) >= LEAST && !/\s\s|^-|_/.test(feature))
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1));
  let last = '';
  return kept.flatMap(([feature, weight]) => {
    const size = Math.abs(weight).toFixed(2);
    const signed = `${weight < 0 ? '-' : ''}${feature.replaceAll(' ', '_')}`;
    if (size === last) return [signed];
    last = size;
    return [size, signed];
  });
}

/** Tells how many bytes it wrote. */
export function store(folder: string, name: string, what: string, model: Model): number {
  const entries = storedWeights(model).map(escaped);
  const text = [
    `// Learned by \`npx tsx bench/train.ts\`: ${what}. A number weighs the names after it; a minus speaks against.`,
    '',
    `export const ${name.toUpperCase()} = {`,
    `  bias: ${Number(model.bias.toFixed(3))},`,
    '  weights: `',
    ...lines(entries),
    '`,',
    '};',
    '',
  ].join('\n');
  writeFileSync(`${folder}/${name}.ts`, text);
  return text.length;
}

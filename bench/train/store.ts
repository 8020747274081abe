// Writes what was learned as data that people can read: one file a head, strongest weights first.

import { writeFileSync } from 'node:fs';
import type { Model } from '../../src/core/language/model';

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

const WORD = /^x:(?!-?\d+$)([^/:][^:]*)$/;

/** Strongest first: a number in hundredths, and the names that weigh so much; a word of the text stands without its mark. */
export function storedWeights(model: Model): string[] {
  const groups = new Map<number, string[]>();
  for (const [feature, weight] of model.weights) {
    const hundredths = Math.round(weight * 100);
    if (hundredths === 0 || /\s\s|_/.test(feature)) continue;
    const group = groups.get(hundredths) ?? [];
    groups.set(hundredths, group);
    group.push(feature.replace(WORD, '$1').replaceAll(' ', '_'));
  }
  return [...groups]
    .sort(([a], [b]) => Math.abs(b) - Math.abs(a) || b - a)
    .flatMap(([hundredths, names]) => [String(hundredths), ...names.sort()]);
}

/** Tells how many bytes it wrote. */
export function store(folder: string, name: string, what: string, model: Model): number {
  const entries = storedWeights(model).map(escaped);
  const text = [
    `// Learned by \`npx tsx bench/train.ts\`: ${what}. A number weighs the names after it, in hundredths.`,
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

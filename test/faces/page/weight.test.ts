// How much the project page weighs before its first paint: the page, its styles, and every script it loads at once.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';

const BUILT = join(__dirname, '../../../static/build/project-page');
const BUDGET = 250 * 1024;

/** Files that the page names, and those that its scripts import statically. */
const loadedAtOnce = (): string[] => {
  const html = readFileSync(join(BUILT, 'index.html'), 'utf8');
  const files = new Set([...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, file = '']) => file));
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(join(BUILT, file), 'utf8');
    for (const [, name = ''] of code.matchAll(/(?:import|from)\s*["']\.\/([^"']+)["']/g)) files.add(`assets/${name}`);
  }
  return [...files];
};

test('at most 250 KB, compressed', () => {
  const files = loadedAtOnce();
  expect(files.some((file) => file.endsWith('.js')) && files.some((file) => file.endsWith('.css'))).toBe(true);
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILT, file))).length, 0);
  console.info(`${Math.round(bytes / 1024)} KB before first paint`);
  expect(bytes).toBeLessThanOrEqual(BUDGET);
});

test('nothing inline, nothing from elsewhere', () => {
  const html = readFileSync(join(BUILT, 'index.html'), 'utf8');
  expect(html).not.toMatch(/<style|style=|<script(?![^>]*src=)|https?:\/\//);
});

// The catalogue, the files, the tables of cases and the pages agree; and whatever is generated is up to date.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CHECKS } from '../src/core/checks';
import { VITALS } from '../src/core/model/policy';
import { GENERATED, standing } from './support/regenerate';

const ROOT = join(__dirname, '..');
const IDS = CHECKS.map(({ id }) => id).sort();
const names = (folder: string, ending: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

const filesUnder = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? relative(ROOT, join(entry.parentPath, entry.name)) : [],
  );

describe('catalogue', () => {
  test('every id once', () => {
    expect(new Set(IDS).size).toBe(IDS.length);
  });

  test('a file for each check, a check for each file', () => {
    expect(names('src/core/checks', '.ts').filter((name) => name !== 'check' && name !== 'index')).toEqual(IDS);
  });

  test('a table for each check, a check for each table', () => {
    expect(names('test/core/checks', '.table.ts')).toEqual(IDS);
  });

  test('a page for each check, a check for each page', () => {
    expect(names('docs/checks', '.md').filter((name) => name !== 'README')).toEqual(IDS);
  });

  test.each(CHECKS.map((check) => [check.id, check] as const))('%s is well formed', (id, check) => {
    expect(readFileSync(join(ROOT, `src/core/checks/${id}.ts`), 'utf8')).toContain(`id: '${id}'`);
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    expect(VITALS).toContain(check.vital);
    expect(check.weight).toBeGreaterThanOrEqual(1);
    expect(check.weight).toBeLessThanOrEqual(10);
    expect(check.effort).toBeGreaterThan(0);
    for (const text of [check.text.name, check.text.why, check.text.found, check.text.fix])
      expect(text.trim()).not.toBe('');
  });

  test('a check is named in the catalogue and by no other file that judges', () => {
    const importing = (id: string): string[] =>
      filesUnder('src').filter((file) => readFileSync(join(ROOT, file), 'utf8').includes(`/${id}'`));
    for (const id of IDS) expect([id, importing(id)]).toEqual([id, ['src/core/checks/index.ts']]);
  });

  test('every vital is fed', () => {
    expect(new Set(CHECKS.map(({ vital }) => vital)).size).toBe(VITALS.length);
  });
});

describe('what is generated is up to date (npm run docs)', () => {
  const pages = GENERATED.flatMap((generate) => [...generate()]);

  test.each(pages)('%s', (path, content) => {
    expect(standing(path)).toBe(content);
  });
});

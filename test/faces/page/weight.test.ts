// How much each Custom UI weighs before its first paint.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadedAtOnce, weightOf } from '../support/weight';

const STATIC = join(__dirname, '../../../static');
const RESOURCES = readdirSync(STATIC).filter((name) => existsSync(join(STATIC, name, 'index.html')));
const BUDGET = 250 * 1024;

test('there are some', () => expect(RESOURCES).toContain('project-page'));

test.each(RESOURCES)('%s: at most 250 KB, compressed', (resource) => {
  const files = loadedAtOnce(resource);
  expect(files.some((file) => file.endsWith('.js')) && files.some((file) => file.endsWith('.css'))).toBe(true);
  expect(weightOf(resource)).toBeLessThanOrEqual(BUDGET);
});

test.each(RESOURCES)('%s: nothing inline, nothing from elsewhere', (resource) => {
  const html = readFileSync(join(STATIC, 'build', resource, 'index.html'), 'utf8');
  expect(html).not.toMatch(/<style|style=|<script(?![^>]*src=)|https?:\/\//);
});

test('what judges is not loaded to tell what was found, nor is German', () => {
  const code = loadedAtOnce('project-page')
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(STATIC, 'build/project-page', file), 'utf8'))
    .join('\n');
  expect(code).toContain('Nobody has worked on this for');
  expect(code).not.toContain('Zustand des Backlogs');
  expect(code).not.toContain('Seit {days} Tagen');
});

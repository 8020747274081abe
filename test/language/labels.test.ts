// A labelled file may come from anybody: what it leaves open counts nowhere, what is wrong with it is told by line.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { LabelError, readLabels } from '../../bench/truth/labels';
import { measure, percent } from '../../bench/truth/measure';

const FOLDER = mkdtempSync(join(tmpdir(), 'labels-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const read = (...lines: string[]) => {
  const file = join(FOLDER, 'items.jsonl');
  writeFileSync(file, lines.join('\n'));
  return readLabels(file);
};

const item = (more: object = {}): string => JSON.stringify({ id: 'A1', summary: 'Lend books', labels: {}, ...more });

const NONE = {
  kind: null,
  prescription: null,
  outcome_stated: null,
  acceptance: null,
  open_question: null,
  too_thin: null,
  compound: null,
};

test('what nobody said is open, and no "no"', () => {
  expect(read(item())).toEqual([
    { id: 'A1', source: '', type: null, summary: 'Lend books', description: null, labels: NONE, prescribing_words: [] },
  ]);
  const labels = { kind: 'feature', prescription: 'mixed', compound: false, too_thin: null, own: 'x' };
  expect(read(item({ labels }))[0]?.labels).toEqual({
    ...NONE,
    kind: 'feature',
    prescription: 'mixed',
    compound: false,
  });
});

test('lines of other systems, empty ones, a mark at the start, and numbers for ids are read', () => {
  expect(read(`\uFEFF${item({ id: 7 })}\r`, '', item({ id: undefined })).map(({ id }) => id)).toEqual(['7', 'line-3']);
});

describe('refused', () => {
  test.each<[string, string[], string]>([
    ['no items', ['', ' '], 'holds no labelled items'],
    ['no JSON', [item(), '{half'], 'line 2: this is no JSON'],
    ['no item', ['null', '[]', '5'], 'line 3: this is no item'],
    ['no title', [item({ summary: null })], 'line 1: there is no "summary"'],
    ['no labels', [item({ labels: undefined })], 'line 1: there are no "labels"'],
    ['a text that is none', [item({ description: { type: 'doc' } })], 'line 1: "description" is no text'],
    ['another kind', [item({ labels: { kind: 'story' } })], 'the label "kind" is none of feature, defect'],
    ['a word for yes', [item({ labels: { compound: 'yes' } })], 'the label "compound" is none of true, false'],
    ['many at once', Array.from({ length: 30 }, () => 'x'), '… and 20 more'],
  ])('%s', (_, lines, message) => {
    expect(() => read(...lines)).toThrow(LabelError);
    expect(() => read(...lines)).toThrow(message);
  });
});

test('where nothing is said and nothing is so, nothing was measured', () => {
  const { precision, recall, f1 } = measure([{ said: false, is: false }]);
  expect([precision, recall, f1].map((share) => percent(share).trim())).toEqual(['–', '–', '–']);
});

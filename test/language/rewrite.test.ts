// The problem-first draft is filled with the item's own words and makes nothing up.

import { expect, test } from '@jest/globals';
import { draftOf, rewriteOf } from '../../src/core/language/rewrite';
import { readText } from './text';

test('a problem and an ordered solution change places', () => {
  const { wording } = readText(
    'As a member, I want a dropdown on the start page',
    'Members cannot find invoices of last year. Please add a dropdown button in the toolbar.',
    'Story',
  );
  const draft = draftOf(wording);
  expect(draft.problem).toContain('cannot find invoices');
  expect(draft.idea).toContain('dropdown');
  const text = rewriteOf(wording);
  expect(text.indexOf('cannot find invoices')).toBeLessThan(text.indexOf('dropdown'));
  expect(text).toContain('One idea, not a must:');
});

test('what the item does not say stands as a question', () => {
  const { wording } = readText('Nicer member list', 'The list looks old.', 'Story');
  expect(draftOf(wording)).toEqual({ problem: null, outcome: null, idea: null, done: null, open: [] });
  expect(rewriteOf(wording).match(/\?/g)).toHaveLength(2);
});

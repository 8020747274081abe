// When a person last touched an item: what wakes it, and what only moves `updated`.

import { describe, expect, test } from '@jest/globals';
import { bulkEdits } from '../../src/core/facts/bulk-edits';
import { type Lived, lastHumanChange } from '../../src/core/facts/last-human-change';
import { DEFAULT_POLICY } from '../../src/core/model/policy';
import type { Change, Person } from '../../src/core/model/reading';
import { daysAgo } from '../support/sketch';

const ana: Person = { accountId: 'ana', active: true, kind: 'person' };
const robot: Person = { accountId: 'robot', active: true, kind: 'app' };
const client: Person = { accountId: 'client', active: true, kind: 'customer' };

const change = (field: string, days: number, author: Person | null = ana, id = `${field}-${days}`): Change => ({
  id,
  author,
  at: daysAgo(days),
  items: [{ field, from: null, to: 'x' }],
});

const lived = (rest: Partial<Lived>): Lived => ({
  created: daysAgo(900),
  updated: daysAgo(1),
  comments: [],
  changes: [],
  ...rest,
});

const last = (rest: Partial<Lived>, policy = DEFAULT_POLICY) => lastHumanChange(lived(rest), policy);

describe('last human change', () => {
  test.each(['summary', 'description', 'status', 'priority', 'estimate', 'acceptance', 'attachment'])(
    'a person who changes the %s wakes an item',
    (field) => {
      expect(last({ changes: [change(field, 5)] })).toEqual({ at: daysAgo(5), certain: true });
    },
  );

  test.each(['rank', 'fixVersions', 'sprint', 'issuelinks', 'labels', 'versions', 'Workflow', 'customfield_10999'])(
    'a change of %s does not',
    (field) => {
      expect(last({ changes: [change(field, 5)] }).at).toBe(daysAgo(900));
    },
  );

  test('apps and the system do not, customers do', () => {
    expect(last({ changes: [change('summary', 5, robot), change('status', 4, null)] }).at).toBe(daysAgo(900));
    expect(last({ comments: [{ author: robot, at: daysAgo(5) }] }).at).toBe(daysAgo(900));
    expect(last({ comments: [{ author: client, at: daysAgo(5) }] }).at).toBe(daysAgo(5));
    expect(last({ comments: [{ author: null, at: daysAgo(5) }] }).at).toBe(daysAgo(5));
  });

  test('one field that means something is enough', () => {
    const both = { ...change('rank', 5), items: [...change('rank', 5).items, ...change('status', 5).items] };
    expect(last({ changes: [both] }).at).toBe(daysAgo(5));
  });

  test('the latest counts, in whatever order they are told', () => {
    expect(last({ changes: [change('status', 3), change('summary', 40)] }).at).toBe(daysAgo(3));
  });

  test('the estimate and acceptance fields that the team names count', () => {
    const policy = { ...DEFAULT_POLICY, estimateField: 'customfield_7', acceptanceFields: ['customfield_8'] };
    expect(last({ changes: [change('customfield_7', 5)] }, policy).at).toBe(daysAgo(5));
    expect(last({ changes: [change('customfield_8', 4)] }, policy).at).toBe(daysAgo(4));
  });

  test('without the changelog, `updated` is only an upper bound', () => {
    expect(last({ changes: null })).toEqual({ at: daysAgo(1), certain: false, atLeast: daysAgo(900) });
    expect(last({ changes: null, comments: [{ author: ana, at: daysAgo(1) }] })).toEqual({
      at: daysAgo(1),
      certain: true,
    });
    expect(last({ changes: null, updated: daysAgo(900) })).toEqual({ at: daysAgo(900), certain: true });
  });
});

describe('bulk edits', () => {
  const many = (count: number, apart: number, field = 'priority') =>
    Array.from({ length: count }, (_, index) => ({
      id: `${index}`,
      comments: [],
      changes: [{ ...change(field, 0, ana, `c${index}`), at: daysAgo(10) + index * apart }],
    }));

  test('ten issues within seconds are one operation', () => {
    expect(bulkEdits(many(10, 300)).size).toBe(10);
  });

  test('nine are not, nor are ten that took a minute each', () => {
    expect(bulkEdits(many(9, 300)).size).toBe(0);
    expect(bulkEdits(many(10, 60_000)).size).toBe(0);
  });

  test('ten edits of the same issue are a person at work', () => {
    expect(bulkEdits(many(10, 300).map((reading) => ({ ...reading, id: '1' }))).size).toBe(0);
  });

  test('different fields are not the same operation', () => {
    expect(
      bulkEdits([...many(6, 300), ...many(6, 300, 'summary').map((one) => ({ ...one, id: `s${one.id}` }))]).size,
    ).toBe(0);
  });

  test('they wake nothing, comments of a script included', () => {
    const readings = Array.from({ length: 12 }, (_, index) => ({
      ...lived({ comments: [{ author: ana, at: daysAgo(3) + index * 500 }] }),
      id: `${index}`,
      changes: many(12, 300)[index]?.changes ?? [],
    }));
    const bulk = bulkEdits(readings);
    expect(bulk.size).toBe(24);
    for (const reading of readings)
      expect(lastHumanChange(reading, DEFAULT_POLICY, bulk)).toEqual({ at: daysAgo(900), certain: true });
  });
});

// When a person last touched an item: what wakes it, and what only moves `updated`.

import { describe, expect, test } from '@jest/globals';
import { bulkEdits } from '../../src/core/facts/bulk-edits';
import { type Lived, lastHumanChange, touchedSince } from '../../src/core/facts/last-human-change';
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

  const mixed = (apart: number) =>
    many(12, apart).map((one, at) =>
      at % 2 === 0 ? one : { ...one, changes: many(12, apart, 'summary')[at]?.changes ?? [] },
    );

  test('different fields, a few seconds apart, are not the same operation', () => {
    expect(bulkEdits(mixed(5000)).size).toBe(0);
  });

  test('one operation may change on some issues more than on others', () => {
    expect(bulkEdits(mixed(500)).size).toBe(12);
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

describe('what was known before', () => {
  const bulkAt = daysAgo(30);
  const slept = { updated: bulkAt, touched: { at: daysAgo(900), certain: true } };
  const card = (updated: number, at: number, certain = true) => ({
    updated,
    touched: certain ? { at, certain } : { at, certain, atLeast: daysAgo(900) },
  });

  test('a bulk edit, once told from a careful one, wakes nobody when its issue is read alone', () => {
    expect(touchedSince(card(daysAgo(1), bulkAt), slept).at).toBe(daysAgo(900));
  });

  test('what a person did since does', () => {
    expect(touchedSince(card(daysAgo(1), daysAgo(1)), slept).at).toBe(daysAgo(1));
  });

  test('nor does one that was taken for a careful one at first, seen among its neighbours', () => {
    const known = { updated: bulkAt, touched: { at: bulkAt, certain: true } };
    expect(touchedSince(card(bulkAt, daysAgo(900)), known).at).toBe(daysAgo(900));
  });

  test('an unread history tells nothing new of an unchanged issue, and leaves a changed one open', () => {
    expect(touchedSince(card(bulkAt, bulkAt, false), slept)).toEqual(slept.touched);
    expect(touchedSince(card(daysAgo(1), daysAgo(1), false), slept).certain).toBe(false);
    const unsure = card(bulkAt, bulkAt, false);
    expect(touchedSince(card(bulkAt, daysAgo(40)), unsure).at).toBe(daysAgo(40));
    expect(touchedSince(card(bulkAt, daysAgo(40)), undefined).at).toBe(daysAgo(40));
  });
});

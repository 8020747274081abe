// Proof that readiness pays: counted right, and silent where chance could speak as well.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Entry } from '../../../src/core/model/entry';
import type { Outcome } from '../../../src/core/model/proof';
import { fisher } from '../../../src/core/readiness/fisher';
import { proofOf } from '../../../src/core/readiness/proof';
import { daysAgo } from '../../support/sketch';

const entered = (issue: string, readiness: Entry['readiness'], rest: Partial<Entry> = {}): Entry => ({
  id: `${issue}:1:77`,
  issue,
  key: `PLAN-${issue}`,
  summary: '',
  sprint: { id: 1, name: 'Harvest', state: 'active' },
  at: daysAgo(20),
  by: null,
  readiness,
  gaps: [],
  ...rest,
});

const ended = (issue: string, end: Outcome['end'], rest: Partial<Outcome> = {}): Outcome => ({
  issue,
  sprint: 1,
  name: 'Harvest',
  closedAt: daysAgo(6),
  end,
  cycleDays: end === 'finished' ? 3 : null,
  ...rest,
});

/** So many ready and unready entries, and how many of each were left over. */
const history = (ready: number, readySpilled: number, unready: number, unreadySpilled: number) => {
  const side = (name: string, all: number, spilled: number, readiness: Entry['readiness']) =>
    Array.from({ length: all }, (_, index) => ({
      entry: entered(`${name}${index}`, readiness),
      outcome: ended(`${name}${index}`, index < spilled ? 'spilled' : 'finished'),
    }));
  const both = [...side('r', ready, readySpilled, 'ready'), ...side('u', unready, unreadySpilled, 'not-ready')];
  return proofOf(
    both.map(({ entry }) => entry),
    both.map(({ outcome }) => outcome),
  );
};

describe('Fisher’s exact test', () => {
  test.each([
    [3, 4, 1, 4, 0.4857],
    [1, 10, 11, 14, 0.0028],
    [0, 5, 5, 5, 0.0079],
    [8, 10, 1, 6, 0.035],
    [2, 2, 2, 2, 1],
    [0, 0, 0, 0, 1],
  ])('%i of %i against %i of %i', (a, n, b, m, p) => {
    expect(fisher(a, n, b, m)).toBeCloseTo(p, 4);
  });

  test('is a chance, the same from either side and either way of counting', () => {
    const counts = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40));
    fc.assert(
      fc.property(counts, ([a, restA, b, restB]) => {
        const p = fisher(a, a + restA, b, b + restB);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(fisher(b, b + restB, a, a + restA)).toBeCloseTo(p, 9);
        expect(fisher(restA, a + restA, restB, b + restB)).toBeCloseTo(p, 9);
      }),
    );
  });
});

describe('proof', () => {
  test.each([
    ['nothing yet', [0, 0, 0, 0], 'too-few'],
    ['nine against fifty', [9, 0, 50, 40], 'too-few'],
    ['a chance that could be luck', [12, 3, 14, 5], 'no-difference'],
    ['a clear difference', [30, 4, 25, 14], 'difference'],
  ] as const)('%s', (_, [a, b, c, d], says) => {
    expect(history(a, b, c, d)).toMatchObject({
      says,
      ready: { entered: a, spilled: b, finished: a - b },
      unready: { entered: c, spilled: d, finished: c - d },
    });
  });

  test('the days from start to done are a median of at least five', () => {
    const outcomes = [1, 2, 3, 4, 50].map((cycleDays, index) => ended(`${index}`, 'finished', { cycleDays }));
    const entries = outcomes.map(({ issue }) => entered(issue, 'ready'));
    expect(proofOf(entries, outcomes).ready.cycleDays).toBe(3);
    expect(proofOf(entries, outcomes.slice(1)).ready.cycleDays).toBeNull();
  });

  test('an item that came in twice counts once, as it stood the last time before the end', () => {
    const entries = [
      entered('7', 'ready', { id: '7:1:b', at: daysAgo(10) }),
      entered('7', 'not-ready', { id: '7:1:a', at: daysAgo(20) }),
      entered('7', 'not-ready', { id: '7:1:c', at: daysAgo(1) }),
    ];
    const { ready, unready } = proofOf(entries, [ended('7', 'removed')]);
    expect([ready.entered, ready.finished, ready.spilled, unready.entered]).toEqual([1, 0, 0, 0]);
  });

  test('an open sprint and an item that nobody could judge prove nothing', () => {
    expect(proofOf([entered('1', 'ready')], []).ready.entered).toBe(0);
    const { ready, unready, bypass } = proofOf([entered('1', 'unknown')], [ended('1', 'spilled')]);
    expect(ready.entered + unready.entered).toBe(0);
    expect(bypass).toEqual([{ sprint: 1, name: 'Harvest', entered: 1, bypassed: 0, unready: 0 }]);
  });

  test('bypasses are told sprint by sprint, newest first', () => {
    const second = { sprint: 2, name: 'Sowing', closedAt: daysAgo(1) };
    const into = { sprint: { id: 2, name: 'Sowing', state: 'active' as const }, at: daysAgo(3) };
    const entries = [
      entered('1', 'ready'),
      entered('2', 'not-ready', { ...into, id: '2:2:created' }),
      entered('3', 'ready', { ...into, id: '3:2:created' }),
      entered('4', 'not-ready', { ...into, id: '4:2:9' }),
    ];
    const outcomes = [ended('1', 'finished'), ...['2', '3', '4'].map((id) => ended(id, 'spilled', second))];
    expect(proofOf(entries, outcomes).bypass).toEqual([
      { sprint: 2, name: 'Sowing', entered: 3, bypassed: 2, unready: 2 },
      { sprint: 1, name: 'Harvest', entered: 1, bypassed: 0, unready: 0 },
    ]);
  });

  test('in whatever order things were told', () => {
    const entries = [...'abcdefgh'].map((id, index) => entered(id, index % 2 ? 'ready' : 'not-ready'));
    const outcomes = entries.map(({ issue }, index) => ended(issue, index % 3 ? 'spilled' : 'finished'));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(entries, { minLength: 8 }),
        fc.shuffledSubarray(outcomes, { minLength: 8 }),
        (some, others) => {
          expect(proofOf([...some, ...some], others)).toEqual(proofOf(entries, outcomes));
        },
      ),
    );
  });
});

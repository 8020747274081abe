// Proof that readiness pays: counted right, and silent where chance could speak as well.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Fate, SprintFates } from '../../../src/core/model/proof';
import { fisher } from '../../../src/core/readiness/fisher';
import { proofOf } from '../../../src/core/readiness/proof';
import { daysAgo } from '../../support/sketch';

const fate = (readiness: Fate['readiness'], end: Fate['end'], rest: Partial<Fate> = {}): Fate => ({
  readiness,
  bypassed: false,
  end,
  cycleDays: end === 'finished' ? 3 : null,
  ...rest,
});

const sprint = (items: Fate[], rest: Partial<SprintFates> = {}): SprintFates => ({
  sprint: 1,
  name: 'Harvest',
  closedAt: daysAgo(6),
  items,
  ...rest,
});

/** So many ready and unready entries, and how many of each were left over. */
const history = (ready: number, readySpilled: number, unready: number, unreadySpilled: number) => {
  const side = (all: number, spilled: number, readiness: Fate['readiness']) =>
    Array.from({ length: all }, (_, index) => fate(readiness, index < spilled ? 'spilled' : 'finished'));
  return proofOf([sprint([...side(ready, readySpilled, 'ready'), ...side(unready, unreadySpilled, 'not-ready')])]);
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
    const items = [1, 2, 3, 4, 50].map((cycleDays) => fate('ready', 'finished', { cycleDays }));
    expect(proofOf([sprint(items)]).ready.cycleDays).toBe(3);
    expect(proofOf([sprint(items.slice(1))]).ready.cycleDays).toBeNull();
  });

  test('nothing yet, an empty sprint and an item that nobody could judge prove nothing', () => {
    expect(proofOf([])).toMatchObject({ says: 'too-few', ready: { entered: 0 }, bypass: [] });
    expect(proofOf([sprint([])]).bypass).toEqual([]);
    const { ready, unready, bypass } = proofOf([sprint([fate('unknown', 'spilled')])]);
    expect(ready.entered + unready.entered).toBe(0);
    expect(bypass).toEqual([{ sprint: 1, name: 'Harvest', entered: 1, bypassed: 0, unready: 0 }]);
  });

  test('bypasses are told sprint by sprint, newest first', () => {
    const born = { bypassed: true };
    const second = sprint(
      [fate('not-ready', 'spilled', born), fate('ready', 'spilled', born), fate('not-ready', 'removed')],
      { sprint: 2, name: 'Sowing', closedAt: daysAgo(1) },
    );
    expect(proofOf([sprint([fate('ready', 'finished')]), second]).bypass).toEqual([
      { sprint: 2, name: 'Sowing', entered: 3, bypassed: 2, unready: 2 },
      { sprint: 1, name: 'Harvest', entered: 1, bypassed: 0, unready: 0 },
    ]);
  });

  test('in whatever order things were told', () => {
    const fates = Array.from({ length: 8 }, (_, index) =>
      fate(index % 2 ? 'ready' : 'not-ready', index % 3 ? 'spilled' : 'finished'),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(fates, { minLength: 8 }), (some) => {
        expect(proofOf([sprint(some)])).toEqual(proofOf([sprint(fates)]));
      }),
    );
  });
});

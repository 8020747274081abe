// Forecasts: honest where history is short, certain where it never varies, and never the earlier the more there is to do.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { forecastOf } from '../../../src/core/forecast/forecast';
import { diceOf } from '../../../src/core/forecast/random';
import { weeksTaken } from '../../../src/core/forecast/simulate';
import { NOW } from '../../support/sketch';

const WEEK = 7 * 86_400_000;
const flow = (finished: number[]) => ({ created: finished.map(() => 0), finished, finishedByType: {} });
const datesOf = (items: number, finished: number[]) => forecastOf('horizon', items, flow(finished), NOW)?.by;
const later = (a: number | null, b: number | null): boolean => a === null || (b !== null && a >= b);

describe('a forecast', () => {
  test('of a team that always finishes as much knows the week', () => {
    expect(forecastOf('backlog', 17, flow(Array(13).fill(5)), NOW)).toEqual({
      of: 'backlog',
      items: 17,
      by: [0.5, 0.85, 0.95].map((chance) => ({ chance, at: NOW + 4 * WEEK })),
      weeks: 13,
    });
  });

  test.each([
    ['nothing was read', null],
    ['three weeks', flow([9, 9, 9])],
    ['hardly anything was finished', flow([0, 3, 0, 2, 0, 1, 0])],
  ])('where %s there is none', (_, history) => {
    expect(forecastOf('horizon', 10, history, NOW)).toBeNull();
  });

  test('of nothing to do is now', () => {
    expect(datesOf(0, Array(8).fill(2))?.map(({ at }) => at)).toEqual([NOW, NOW, NOW]);
  });

  test('beyond five years names no date', () => {
    expect(datesOf(5000, Array(10).fill(1))?.every(({ at }) => at === null)).toBe(true);
  });

  test('is later the surer it is, and the more there is to do; and the same every time', () => {
    const history = fc
      .array(fc.nat(12), { minLength: 6, maxLength: 13 })
      .filter((weeks) => weeks.reduce((a, b) => a + b, 0) >= 10);
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), (weeks, items, more) => {
        const dates = datesOf(items, weeks) ?? [];
        expect(datesOf(items, weeks)).toEqual(dates);
        expect(dates).toHaveLength(3);
        expect(later(dates[1]?.at ?? null, dates[0]?.at ?? null)).toBe(true);
        expect(later(dates[2]?.at ?? null, dates[1]?.at ?? null)).toBe(true);
        const same = weeksTaken(items, weeks, 7);
        const longer = weeksTaken(items + more, weeks, 7);
        expect(longer.filter((taken, run) => taken < (same[run] ?? 0))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('throws even dice', () => {
    const dice = diceOf(3);
    const counts = Array<number>(10).fill(0);
    for (let at = 0; at < 10_000; at += 1) {
      const side = Math.floor(dice() * 10);
      counts[side] = (counts[side] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

// The trend: a point a day for a quarter, a point a week before that, and never more than two years of it.

import { describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/core/model/report';
import { withPoint } from '../../src/jobs/settle/history-point';
import type { Point } from '../../src/store/records';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 5, 9);

const settledFor = (days: number, settlings = 1): Point[] => {
  let history: Point[] = [];
  for (let day = 0; day < days; day += 1)
    for (let time = 0; time < settlings; time += 1) {
      const report = { at: START + day * DAY + time * 60_000, score: day, items: 10 } as Report;
      history = withPoint(history, report);
    }
  return history;
};

const gaps = (history: Point[]): number[] =>
  history.slice(1).map((point, at) => Math.round(((history[at]?.at ?? 0) - point.at) / DAY));

describe('the history', () => {
  it('keeps one point of a day, the last', () => {
    const history = settledFor(3, 5);
    expect(history.map(({ score }) => score)).toEqual([2, 1, 0]);
    expect(history[0]?.at).toBe(START + 2 * DAY + 4 * 60_000);
  });

  it('is daily for a quarter and weekly after', () => {
    const history = settledFor(300);
    expect(gaps(history.slice(0, 91))).toEqual(Array(90).fill(1));
    expect(new Set(gaps(history.slice(92)))).toEqual(new Set([7]));
    expect(history.length).toBeLessThanOrEqual(91 + Math.ceil((300 - 91) / 7) + 1);
  });

  it('ends', () => {
    expect(settledFor(1200)).toHaveLength(182);
  });
});

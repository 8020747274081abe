// The trend of a backlog: a point a day for a quarter, a point a week before that, and no more than two years of it.

import type { Report } from '../../core/model/report';
import type { Point } from '../../store/records';

const DAY = 86_400_000;
const DAILY = 91 * DAY;
const WEEK = 7 * DAY;
const KEPT = 182;

/** Newest first. A later point of the same day, or of the same week long ago, takes the place of the earlier one. */
export const withPoint = (history: readonly Point[], { at, score, items }: Report): Point[] => {
  const slotOf = (point: Point): string =>
    at - point.at < DAILY ? `day ${Math.floor(point.at / DAY)}` : `week ${Math.floor(point.at / WEEK)}`;
  const kept = new Map<string, Point>();
  for (const point of [{ at, score, items }, ...history]) {
    if (!kept.has(slotOf(point))) kept.set(slotOf(point), point);
  }
  return [...kept.values()].slice(0, KEPT);
};

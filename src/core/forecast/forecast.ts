// Dates with chances beside them, drawn from what the team finished week by week.

import type { Flow } from '../model/backlog';
import type { Forecast } from '../model/forecast';
import { weeksTaken } from './simulate';

const WEEK = 7 * 86_400_000;
/** As likely as not, what most teams promise by, and almost certain. */
const CHANCES = [0.5, 0.85, 0.95];
/** A shorter or emptier past tells nothing about the future. */
const LEAST_WEEKS = 4;
const LEAST_FINISHED = 10;

/** null: not enough history. */
export function forecastOf(of: Forecast['of'], items: number, flow: Flow | null, now: number): Forecast | null {
  const history = flow?.finished ?? [];
  const finished = history.reduce((sum, week) => sum + week, 0);
  if (history.length < LEAST_WEEKS || finished < LEAST_FINISHED) return null;
  const weeks = weeksTaken(items, history, finished);
  const by = CHANCES.map((chance) => {
    const taken = weeks[Math.ceil(chance * weeks.length) - 1] ?? Number.POSITIVE_INFINITY;
    return { chance, at: Number.isFinite(taken) ? now + taken * WEEK : null };
  });
  return { of, items, by, weeks: history.length };
}

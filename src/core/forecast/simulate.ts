// Plays the coming weeks many times over: each week finishes as much as some week of the past did. What is added
// meanwhile is not counted, so a growing backlog takes longer than this says.

import { diceOf } from './random';

const RUNS = 1000;
const SPREAD = 0x9e3779b1;
/** Five years: nobody plans farther. */
export const MOST_WEEKS = 260;

/** Weeks that each run took until so many items were done, the quickest first; a run that never ends takes Infinity. */
export function weeksTaken(items: number, history: readonly number[], seed: number): number[] {
  return Array.from({ length: RUNS }, (_, run) => {
    // Dice of its own for each run: more to do then never ends earlier.
    const dice = diceOf(Math.imul(run + 1, SPREAD) ^ seed);
    let left = items;
    let weeks = 0;
    while (left > 0 && weeks <= MOST_WEEKS) {
      left -= history[Math.floor(dice() * history.length)] ?? 0;
      weeks += 1;
    }
    return weeks > MOST_WEEKS ? Number.POSITIVE_INFINITY : weeks;
  }).sort((a, b) => a - b);
}

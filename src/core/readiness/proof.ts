// Does readiness pay? What became of items that entered a sprint ready, beside those that did not, and an honest word on
// whether the difference could be chance.

import { median } from '../facts/median';
import type { Bypass, Fared, Fate, Proof, SprintFates } from '../model/proof';
import { fisher } from './fisher';

/** Fewer on either side show nothing. */
const LEAST_ENTRIES = 10;
const LEAST_CYCLES = 5;
/** The usual bound: once in twenty by chance. */
const CHANCE = 0.05;

function faredOf(fates: readonly Fate[]): Fared {
  const count = (end: Fate['end']): number => fates.filter((fate) => fate.end === end).length;
  const days = fates.flatMap(({ cycleDays }) => cycleDays ?? []);
  return {
    entered: fates.length,
    finished: count('finished'),
    spilled: count('spilled'),
    cycleDays: days.length < LEAST_CYCLES ? null : median(days),
  };
}

function saysOf(ready: Fared, unready: Fared): Proof['says'] {
  if (ready.entered < LEAST_ENTRIES || unready.entered < LEAST_ENTRIES) return 'too-few';
  const p = fisher(ready.spilled, ready.entered, unready.spilled, unready.entered);
  return p < CHANCE ? 'difference' : 'no-difference';
}

const bypassOf = ({ sprint, name, items }: SprintFates): Bypass => ({
  sprint,
  name,
  entered: items.length,
  bypassed: items.filter(({ bypassed }) => bypassed).length,
  unready: items.filter(({ readiness }) => readiness === 'not-ready').length,
});

/** Items whose readiness nobody could tell prove nothing. */
export function proofOf(sprints: readonly SprintFates[]): Proof {
  const fates = sprints.flatMap(({ items }) => items);
  const ready = faredOf(fates.filter(({ readiness }) => readiness === 'ready'));
  const unready = faredOf(fates.filter(({ readiness }) => readiness === 'not-ready'));
  const newestFirst = [...sprints].sort((a, b) => b.closedAt - a.closedAt);
  const bypass = newestFirst.flatMap((sprint) => (sprint.items.length === 0 ? [] : bypassOf(sprint)));
  return { ready, unready, says: saysOf(ready, unready), bypass };
}

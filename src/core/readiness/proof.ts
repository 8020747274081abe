// Does readiness pay? What became of items that entered a sprint ready, beside those that did not, and an honest word on
// whether the difference could be chance.

import { median } from '../facts/median';
import type { Entry } from '../model/entry';
import type { Bypass, Fared, Outcome, Proof } from '../model/proof';
import { fisher } from './fisher';

/** Fewer on either side show nothing. */
const LEAST_ENTRIES = 10;
const LEAST_CYCLES = 5;
/** The usual bound: once in twenty by chance. */
const CHANCE = 0.05;

interface Fate {
  entry: Entry;
  outcome: Outcome;
}

const keyOf = (issue: string, sprint: number): string => `${issue}:${sprint}`;

/** The last time it came in before the sprint closed is the one that counts. */
function fatesOf(entries: readonly Entry[], outcomes: readonly Outcome[]): Fate[] {
  const ends = new Map(outcomes.map((outcome) => [keyOf(outcome.issue, outcome.sprint), outcome]));
  const last = new Map<string, Fate>();
  for (const entry of entries) {
    const key = keyOf(entry.issue, entry.sprint.id);
    const outcome = ends.get(key);
    if (!outcome || entry.at > outcome.closedAt) continue;
    const known = last.get(key);
    if (!known || known.entry.at < entry.at) last.set(key, { entry, outcome });
  }
  return [...last.values()];
}

function faredOf(fates: readonly Fate[]): Fared {
  const count = (end: Outcome['end']): number => fates.filter(({ outcome }) => outcome.end === end).length;
  const days = fates.flatMap(({ outcome }) => outcome.cycleDays ?? []);
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

/** Written straight into the sprint: its first crossing is its creation. */
const isBypass = ({ id }: Entry): boolean => id.endsWith(':created');

function bypassOf(fates: readonly Fate[]): Bypass[] {
  const bySprint = new Map<number, Fate[]>();
  for (const fate of fates) {
    const { sprint } = fate.outcome;
    bySprint.set(sprint, [...(bySprint.get(sprint) ?? []), fate]);
  }
  return [...bySprint.values()]
    .sort(([a], [b]) => (b?.outcome.closedAt ?? 0) - (a?.outcome.closedAt ?? 0))
    .flatMap((inside): Bypass[] => {
      const [first] = inside;
      if (!first) return [];
      return [
        {
          sprint: first.outcome.sprint,
          name: first.outcome.name,
          entered: inside.length,
          bypassed: inside.filter(({ entry }) => isBypass(entry)).length,
          unready: inside.filter(({ entry }) => entry.readiness === 'not-ready').length,
        },
      ];
    });
}

/** Entries of sprints that have not closed, and items whose readiness nobody could tell, prove nothing. */
export function proofOf(entries: readonly Entry[], outcomes: readonly Outcome[]): Proof {
  const fates = fatesOf(entries, outcomes);
  const ready = faredOf(fates.filter(({ entry }) => entry.readiness === 'ready'));
  const unready = faredOf(fates.filter(({ entry }) => entry.readiness === 'not-ready'));
  return { ready, unready, says: saysOf(ready, unready), bypass: bypassOf(fates) };
}

// Sprints that an item only passed through: it came in unready and went on to another one before the gate could return
// it. Whoever is returned from the next sprint does not go back to such a one, but to where its way began.

import type { Entry } from '../../core/model/entry';
import { overrideKey } from '../../core/readiness/gate';
import type { Gate, Passed, Waiting } from '../../store/gate-records';
import type { Records } from '../../store/project';
import type { Seen } from './decide-entries';
import { modeNow } from './mode-now';

const KEPT = 2 * 86_400_000;
const MOST = 1000;

export const withPassed = (
  gate: Gate,
  entries: readonly Waiting[],
  seen: ReadonlyMap<string, Seen>,
  records: Records,
  now: number,
): Gate => {
  const overridden = new Set(
    records.overrides.map(({ issue, sprint }) => overrideKey({ issue, sprint: { id: sprint } })),
  );
  const more = entries.flatMap((waiting): Passed[] => {
    const { entry, step } = waiting;
    if (step !== 'waiting' || !seen.get(entry.id)?.wentOn) return [];
    if (modeNow(waiting, records) !== 'return' || overridden.has(overrideKey(entry))) return [];
    return [{ issue: entry.issue, sprint: entry.sprint.id, from: entry.from ?? null, at: entry.at }];
  });
  const kept = (gate.passed ?? []).filter(({ at }) => now - at <= KEPT);
  return { ...gate, passed: [...kept, ...more].slice(-MOST) };
};

/** The same entry, from where its way began. */
export const fromStart = (entry: Entry, { passed = [] }: Pick<Gate, 'passed'>): Entry => {
  const before = passed.find(
    ({ issue, sprint, at }) => issue === entry.issue && sprint === entry.from && at < entry.at,
  );
  return before
    ? fromStart({ ...entry, from: before.from }, { passed: passed.filter((one) => one !== before) })
    : entry;
};

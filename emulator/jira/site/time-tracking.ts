// Estimates and the time that was spent on an issue, in seconds.

import type { Json } from '../world';
import { readDuration, writeDuration } from './durations';
import type { Issue } from './issue';
import { fail, isObject } from './values';

export const TRACKED = ['timeoriginalestimate', 'timeestimate', 'timespent'] as const;
export type Tracked = (typeof TRACKED)[number];

export const tracked = ({ extra }: Issue, key: Tracked): number | null => {
  const value = extra[key];
  return typeof value === 'number' ? value : null;
};

/** Share of the original estimate that was spent, in percent; -1: there was none. */
export const workRatio = (issue: Issue): number => {
  const original = tracked(issue, 'timeoriginalestimate');
  return original ? Math.floor((100 * (tracked(issue, 'timespent') ?? 0)) / original) : -1;
};

const NAMES: Record<Tracked, string> = {
  timeoriginalestimate: 'originalEstimate',
  timeestimate: 'remainingEstimate',
  timespent: 'timeSpent',
};

export function timeTracking(issue: Issue): Json {
  const told = TRACKED.flatMap((key) => {
    const seconds = tracked(issue, key);
    return seconds === null ? [] : [{ name: NAMES[key], seconds }];
  });
  return Object.fromEntries([
    ...told.map(({ name, seconds }) => [name, writeDuration(seconds)]),
    ...told.map(({ name, seconds }) => [`${name}Seconds`, seconds]),
  ]);
}

/** The patch of an issue whose times change; null takes one away. */
export function withTimes({ extra }: Issue, times: Partial<Record<Tracked, number | null>>): Pick<Issue, 'extra'> {
  const merged = Object.entries({ ...extra, ...times }).filter(([, value]) => value !== null);
  return { extra: Object.fromEntries(merged) };
}

function estimate(value: unknown): number | null {
  if (value === null || value === '') return null;
  return readDuration(value) ?? fail(`'${String(value)}' is not a valid duration. Use the format: 2w 4d 6h 45m`);
}

/** What "timetracking" of an edit changes. An original estimate alone is the remaining one, too, until work was logged. */
export function writeTimeTracking(issue: Issue, value: unknown): Pick<Issue, 'extra'> {
  if (!isObject(value)) return fail('expected Object');
  const { originalEstimate, remainingEstimate } = value;
  const original = originalEstimate === undefined ? undefined : estimate(originalEstimate);
  const remaining = remainingEstimate === undefined ? undefined : estimate(remainingEstimate);
  const fresh = tracked(issue, 'timespent') === null && tracked(issue, 'timeestimate') === null;
  const left = remaining === undefined && fresh ? original : remaining;
  return withTimes(issue, {
    ...(original === undefined ? {} : { timeoriginalestimate: original }),
    ...(left === undefined ? {} : { timeestimate: left }),
  });
}

// The demo's calendar: every date counts back from `now`, and sprints begin on Mondays whatever day it is.

import type { WorldSprint } from '../jira/world';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Jira's own form of a time: 2026-03-01T09:30:00.000+0000. */
export const stamp = (at: number): string => new Date(at).toISOString().replace('Z', '+0000');
export const dateOnly = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** A small steady number for a text: the demo's only source of disorder. */
export const spread = (text: string, below: number): number => {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return (hash >>> 0) % below;
};

export interface Calendar {
  now: number;
  today: number;
  /** Some time in the working hours of that day; `salt` spreads, no salt is the exact moment. */
  ago: (days: number, salt?: string) => number;
  /** Start of a sprint, by number. */
  start: (sprint: number) => number;
  /** When it was closed: an hour before the next begins. */
  closed: (sprint: number) => number;
  sprints: WorldSprint[];
}

export const ACTIVE = 38;
export const FUTURE = ACTIVE + 1;
const FIRST = 31;

const GOALS: Record<number, string> = {
  31: 'A borrower can see what a branch really has',
  32: 'Fewer people stand at the desk with nothing to collect',
  33: 'Deposits come back within two days',
  34: 'Lockers: first branch goes live',
  35: 'Staff stop keeping paper lists of broken things',
  36: 'Reservations survive a branch closing early',
  37: 'The catalogue is usable on a phone',
  38: 'Collecting works without staff in Harbour Street and Mill Lane',
  39: 'Late returns cost less phone time',
};

export const calendarOf = (now: number): Calendar => {
  const today = Math.floor(now / DAY) * DAY;
  const weekday = (new Date(today).getUTCDay() + 6) % 7;
  const monday = today - weekday * DAY;
  // The active sprint is between four and ten days old, so there is always something in progress.
  const active = (weekday >= 4 ? monday : monday - 7 * DAY) + 9 * HOUR;
  const start = (sprint: number) => active + (sprint - ACTIVE) * 14 * DAY;
  const closed = (sprint: number) => start(sprint + 1) - HOUR;
  const sprints = Array.from({ length: FUTURE - FIRST + 1 }, (_, i): WorldSprint => {
    const id = FIRST + i;
    const state = id < ACTIVE ? 'closed' : id === ACTIVE ? 'active' : 'future';
    const iso = (at: number) => new Date(at).toISOString();
    return {
      id,
      name: `Lendery Sprint ${id}`,
      state,
      originBoardId: 7,
      goal: GOALS[id] ?? '',
      createdDate: iso(start(id) - 20 * DAY),
      ...(state !== 'future' && { startDate: iso(start(id)), endDate: iso(start(id) + 14 * DAY - HOUR) }),
      ...(state === 'closed' && { completeDate: iso(closed(id)) }),
    };
  });
  const ago = (days: number, salt?: string) =>
    salt === undefined
      ? today + 14 * HOUR - Math.round(days * DAY)
      : today + 8 * HOUR - days * DAY + spread(salt, 8 * 60) * MINUTE;
  return { now, today, ago, start, closed, sprints };
};

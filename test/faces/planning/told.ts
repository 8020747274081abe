// Plans that the view may be told. Every text in them was written for these tests.

import type { PlannedItem, PlannedSprint, PlanningView } from '../../../src/contract';

export const NOW = Date.UTC(2026, 4, 12, 9, 30);
const DAY = 86_400_000;

type Plan = Extract<PlanningView, { state: 'planning' }>;

const SUMMARIES = [
  'Walkers see allergies before a walk starts',
  'Refund when a walk is cancelled',
  'Reminder the evening before a stay',
  'Kennel drop-down in the calendar',
  'Two dogs of one owner in one booking',
  'Photos of a stay reach the owner the same day',
];

export const item = (at: number, wish: Partial<PlannedItem> = {}): PlannedItem => ({
  issue: String(10_000 + at),
  key: `BARK-${at}`,
  summary: SUMMARIES[at % SUMMARIES.length] ?? '',
  position: at,
  readiness: 'ready',
  gaps: [],
  assignee: null,
  estimate: 3,
  overridden: false,
  ...wish,
});

const UNREADY: Partial<PlannedItem> = {
  readiness: 'not-ready',
  gaps: ['missing-estimate', 'tick:security', 'open-question'],
  estimate: null,
};

export const ACTIVE: PlannedSprint = {
  id: 14,
  name: 'Sprint 14',
  state: 'active',
  board: { id: 1, name: 'Barkly' },
  startedAt: NOW - 5 * DAY,
  endsAt: NOW + 9 * DAY,
  items: [
    item(1, { assignee: 'ada' }),
    item(2, { ...UNREADY, assignee: 'ben' }),
    item(3, { ...UNREADY, overridden: true }),
    item(4, { readiness: 'unknown' }),
  ],
  done: [{ issue: '10020', key: 'BARK-20', summary: 'Bowls are counted', assignee: null, estimate: 2 }],
  estimate: { sum: 8, with: 3, of: 5 },
  velocity: { items: 8, points: 21.5 },
  started: { sprint: 14, name: 'Sprint 14', at: NOW - 5 * DAY, ready: 2, of: 3 },
  added: 1,
};

export const FUTURE: PlannedSprint = {
  ...ACTIVE,
  id: 15,
  name: 'Sprint 15',
  state: 'future',
  startedAt: null,
  endsAt: null,
  items: [item(5), item(6, UNREADY)],
  done: [],
  estimate: { sum: 3, with: 1, of: 2 },
  started: null,
  added: 0,
};

export const PLAN: Plan = {
  state: 'planning',
  now: NOW,
  sprints: [ACTIVE, FUTURE],
  next: [item(7), item(8, UNREADY), item(9), item(10, { readiness: 'unknown', estimate: null }), item(11)],
  runway: { ready: 11, velocity: 8, sprints: 1.375 },
  names: { 'tick:security': 'Security has looked at it' },
  mayMove: true,
  mayOverride: true,
};

export const NO_HISTORY: Plan = {
  ...PLAN,
  sprints: [{ ...FUTURE, velocity: { items: null, points: null } }],
  runway: { ready: 3, velocity: null, sprints: null },
};

/** More items than one call takes. */
export const LONG: Plan = { ...PLAN, next: Array.from({ length: 120 }, (_, at) => item(100 + at)) };

export const PEOPLE = {
  values: [
    { accountId: 'ada', displayName: 'Ada Amber' },
    { accountId: 'ben', displayName: 'Ben Birch' },
  ],
};

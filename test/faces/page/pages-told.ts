// Answers that the sub-pages may get. Every text in them was written for these tests.

import type {
  AgendaItem,
  ChangesView,
  FindingsView,
  FoundHere,
  FoundItem,
  OutcomeView,
  RefinementView,
  TrendsView,
} from '../../../src/contract';
import { CHECKS } from '../../../src/core/checks';
import type { Words } from '../../../src/core/model/finding';
import { NOW, valuesFor } from './told';

const DAY = 86_400_000;
const WEEK = 7 * DAY;

const found = (check: string, words: Words[] = [], dismissed = false): FoundHere => ({
  check,
  values: valuesFor(check),
  words,
  dismissed,
});

const ORDERED: Words = {
  where: 'description',
  quote: 'Put a green button with a paw on it into the top bar, next to the bell.',
  marks: [
    [0, 3],
    [6, 18],
  ],
};

const ASKED: Words = {
  where: 'description',
  quote: 'Do we refund the deposit when the dog is ill?',
  marks: [[0, 45]],
};

const TITLES = [
  'Paw button in the top bar',
  'Refund of the deposit',
  'Reminder before a stay',
  'Allergies on the walking sheet',
  'Vets get the vaccination record',
  'Photos of a stay for the owner',
];

const item = (at: number, findings: FoundHere[], more: Partial<FoundItem> = {}): FoundItem => ({
  issue: String(20_000 + at),
  key: `BARK-${at + 1}`,
  summary: TITLES[at % TITLES.length] ?? '',
  position: at,
  inHorizon: at < 23,
  type: at % 3 === 0 ? '10002' : '10001',
  kind: 'feature',
  owner: at % 4 === 0 ? null : `person-${at % 3}`,
  parent: at % 2 === 0 ? '30000' : null,
  findings,
  ...more,
});

type Found = Extract<FindingsView, { state: 'findings' }>;

export const FINDINGS_VIEW: Found = {
  state: 'findings',
  now: NOW,
  items: [
    item(0, [found('prescriptive-item', [ORDERED]), found('missing-estimate')]),
    item(1, [found('open-question', [ASKED])]),
    item(2, [found('missing-estimate'), found('missing-acceptance-criteria', [], true)]),
    item(3, [found('missing-acceptance-criteria')]),
    item(40, [found('stale-item')]),
    item(41, [found('stale-item'), found('orphan-item')]),
    item(42, [found('duplicate-item')], { position: null }),
  ],
  more: 0,
  typeNames: { '10001': 'Story', '10002': 'Task' },
  parents: { '30000': { issue: '30000', key: 'BARK-900', summary: 'Stays without surprises' } },
  mayDismiss: true,
};

const ITEM_CHECKS = CHECKS.filter(({ about }) => about === 'item').map(({ id }) => id);

/** As many findings as an answer may hold. */
export const HUGE: Found = {
  ...FINDINGS_VIEW,
  items: Array.from({ length: 2500 }, (_, at) =>
    item(
      at,
      [0, 1].map((step) => found(ITEM_CHECKS[(at + 7 * step) % ITEM_CHECKS.length] ?? 'stale-item')),
    ),
  ),
  more: 1370,
};

const agenda = (at: number, more: Partial<AgendaItem>): AgendaItem => ({
  issue: String(20_000 + at),
  key: `BARK-${at + 1}`,
  summary: TITLES[at] ?? '',
  position: at,
  readiness: 'not-ready',
  gaps: [],
  assignee: 'person-1',
  estimate: null,
  overridden: false,
  kind: 'feature',
  reporter: 'person-2',
  findings: [],
  questions: [],
  ticks: [],
  ...more,
});

type Agenda = Extract<RefinementView, { state: 'refinement' }>;

export const AGENDA: Agenda = {
  state: 'refinement',
  now: NOW,
  items: [
    agenda(0, {
      gaps: ['missing-estimate'],
      findings: [found('missing-estimate'), found('prescriptive-item', [ORDERED])],
      ticks: [
        { tick: 'tick-1', name: 'Talked through with support', done: false },
        { tick: 'tick-2', name: 'Design has seen it', done: true },
      ],
    }),
    agenda(1, {
      gaps: ['open-question', 'missing-estimate'],
      findings: [found('open-question', [ASKED])],
      questions: [ASKED],
    }),
    agenda(2, { readiness: 'ready', estimate: 3 }),
    agenda(3, { readiness: 'unknown', estimate: 5, reporter: null, assignee: null }),
    agenda(4, { readiness: 'ready', estimate: 2 }),
  ],
  outcomes: [{ issue: '20003', outcome: 'needs-answers', note: 'Ask the clinic', by: 'person-2', at: NOW - 6 * DAY }],
  names: { 'tick-1': 'Talked through with support' },
  mayRecord: true,
};

export const outcome = (asked: Record<string, unknown>): OutcomeView => ({
  issue: String(asked.issue),
  outcome: asked.outcome as OutcomeView['outcome'],
  note: String(asked.note),
  by: 'me',
  at: NOW,
});

type Trends = Extract<TrendsView, { state: 'trends' }>;

export const TRENDS: Trends = {
  state: 'trends',
  now: NOW,
  weeks: Array.from({ length: 13 }, (_, at) => ({ created: 6 + ((at * 5) % 7), finished: 5 + ((at * 3) % 6) })),
  ages: [
    { below: 30, items: 31 },
    { below: 90, items: 24 },
    { below: 180, items: 18 },
    { below: 365, items: 21 },
    { below: null, items: 24 },
  ],
  mix: [
    { kind: 'feature', open: 70, finished: 40 },
    { kind: 'defect', open: 12, finished: 52 },
    { kind: 'technical', open: 30, finished: 14 },
    { kind: 'research', open: 6, finished: 2 },
  ],
  runway: { ready: 21, velocity: 11.5, sprints: 1.8 },
  forecast: [
    {
      of: 'horizon',
      items: 23,
      weeks: 13,
      by: [
        { chance: 0.5, at: NOW + 3 * WEEK },
        { chance: 0.85, at: NOW + 4 * WEEK },
        { chance: 0.95, at: NOW + 5 * WEEK },
      ],
    },
    {
      of: 'backlog',
      items: 118,
      weeks: 13,
      by: [
        { chance: 0.5, at: NOW + 15 * WEEK },
        { chance: 0.85, at: NOW + 18 * WEEK },
        { chance: 0.95, at: null },
      ],
    },
  ],
  history: [78, 74, 75, null, 70, 66, 61].map((score, week) => ({ at: NOW - week * WEEK, score, items: 118 + week })),
};

export const YOUNG: Trends = {
  ...TRENDS,
  forecast: [],
  weeks: null,
  history: TRENDS.history.slice(0, 1),
  mix: [],
  runway: { ready: 4, velocity: null, sprints: null },
};

const named = (at: number) => ({ issue: String(20_000 + at), key: `BARK-${at + 1}`, summary: TITLES[at] ?? '' });

export const CHANGES: ChangesView = {
  since: NOW - WEEK,
  score: 4,
  vitals: { ready: 6, fresh: null },
  cleared: [
    { ...named(1), check: 'missing-estimate' },
    { ...named(2), check: 'open-question' },
  ],
  appeared: [{ ...named(3), check: 'missing-acceptance-criteria' }],
  arrived: [named(4)],
  left: [{ ...named(5), summary: '' }],
  counts: { cleared: 2, appeared: 9, arrived: 1, left: 1 },
};

// Answers that the page may get, one for each of its states. Every text in them was written for these tests.

import type { Entry, PageView } from '../../../src/contract';
import { CHECKS } from '../../../src/core/checks';
import type { Words } from '../../../src/core/model/finding';
import type { Vital } from '../../../src/core/model/policy';
import type { CheckReport, ListedFinding, Report, VitalReport } from '../../../src/core/model/report';

export const NOW = Date.UTC(2026, 4, 12, 9, 30);
const DAY = 86_400_000;

type Enrolled = Extract<PageView, { state: 'enrolled' }>;

/** A plausible value for each slot of a check's sentences. */
export const valuesFor = (check: string): Record<string, string | number> => {
  const text = CHECKS.find(({ id }) => id === check)?.text;
  const slots = `${text?.found ?? ''} ${text?.fix ?? ''}`.matchAll(/\{(\w+)\}/g);
  return Object.fromEntries([...slots].map(([, slot], at) => [slot, 400 + at]));
};

const finding = (at: number, check: string, summary: string, words: Words[] = []): ListedFinding => ({
  check,
  issue: String(10_000 + at),
  key: `BARK-${at}`,
  summary,
  position: at,
  values: valuesFor(check),
  words,
});

const ORDERED = 'Add a red drop-down with all kennels to the left of the calendar, using the new widget.';

export const FINDINGS: ListedFinding[] = [
  finding(3, 'prescriptive-item', 'Kennel drop-down in the calendar', [
    {
      where: 'description',
      quote: ORDERED,
      marks: [
        [0, 3],
        [6, 19],
        [37, 64],
      ],
    },
  ]),
  finding(5, 'open-question', 'Refund when a walk is cancelled', [
    { where: 'description', quote: 'Who decides whether the owner gets the money back?', marks: [[0, 50]] },
  ]),
  finding(7, 'missing-estimate', 'Reminder the evening before a stay'),
  finding(8, 'missing-acceptance-criteria', 'Walkers see allergies'),
  finding(90, 'stale-item', 'Fax gateway for vets'),
  finding(91, 'stale-item', 'Print labels for collars'),
];

const tally = (check: string, found: number, sound: number, unknown = 0): CheckReport => ({
  check,
  found,
  sound,
  unknown,
});

const vital = (id: Vital, score: number | null, coverage: number, checks: CheckReport[] = []): VitalReport => ({
  id,
  score,
  coverage,
  weight: 1,
  checks,
});

export const REPORT: Report = {
  v: 1,
  at: NOW - 5 * 60_000,
  project: { id: '10000', key: 'BARK', name: 'Barkly' },
  items: 118,
  score: 78,
  coverage: 0.91,
  vitals: [
    vital('ordered', null, 0),
    vital('sized', 100, 1, [tally('ready-runway', 0, 1)]),
    {
      ...vital('ready', 71, 0.93, [
        tally('missing-estimate', 9, 21),
        tally('missing-acceptance-criteria', 6, 20, 4),
        tally('open-question', 4, 26),
      ]),
      items: { ready: 15, 'not-ready': 6, unknown: 2 },
    },
    vital('fresh', 88, 0.97, [tally('stale-item', 14, 100, 4)]),
    vital('problem-led', 52, 0.8, [tally('prescriptive-item', 12, 13, 5)]),
    vital('visible', null, 0.2, [tally('duplicate-item', 0, 10, 40)]),
  ],
  backlog: [{ check: 'ready-runway', verdict: 'sound', values: {} }],
  runway: { ready: 21, velocity: 11.5, sprints: 1.8 },
  horizon: { size: 23, from: 'velocity' },
  strip: `${'rrgrrrgrugrrrrgrrggrrrr'}${'sfsssfsssssusssfs'.repeat(5)}ffffffffff`,
  started: { sprint: 7, name: 'Sprint 14', at: NOW - 3 * DAY, ready: 8, of: 11 },
  top: FINDINGS,
};

export const ENTRIES: Entry[] = [
  {
    id: '10003-7-1',
    issue: '10003',
    key: 'BARK-3',
    summary: 'Kennel drop-down in the calendar',
    sprint: { id: 7, name: 'Sprint 14', state: 'active' },
    at: NOW - 2 * 3_600_000,
    by: 'someone',
    readiness: 'not-ready',
    gaps: ['missing-estimate', 'open-question'],
  },
  {
    id: '10008-8-1',
    issue: '10008',
    key: 'BARK-8',
    summary: 'Walkers see allergies',
    sprint: { id: 8, name: 'Sprint 15', state: 'future' },
    at: NOW - 3 * DAY,
    by: null,
    readiness: 'not-ready',
    gaps: ['missing-acceptance-criteria'],
  },
];

export const HEALTHY: Enrolled = {
  state: 'enrolled',
  now: NOW,
  report: REPORT,
  history: [78, 74, 75, null, 70, 66, 61].map((score, week) => ({
    at: NOW - week * 7 * DAY,
    score,
    items: 118 + week,
  })),
  progress: null,
  failure: null,
  entries: ENTRIES,
  top: FINDINGS,
  dismissals: [],
  mayDismiss: true,
  mayScan: true,
};

export const FIRST_RUN: PageView = {
  state: 'not-enrolled',
  mayEnrol: true,
  plan: { items: 118, calls: 17, points: 740, minutes: 1 },
};

export const SCANNING: Enrolled = {
  ...HEALTHY,
  report: null,
  history: [],
  entries: [],
  top: [],
  progress: { phase: 'cards', done: 61, total: 118, startedAt: NOW - 20_000, pausedUntil: null },
};

export const RESCANNING: Enrolled = {
  ...HEALTHY,
  progress: { phase: 'history', done: 0, total: 0, startedAt: NOW - 70_000, pausedUntil: NOW + 60_000 },
};

export const STOPPED: Enrolled = {
  ...SCANNING,
  progress: null,
  failure: 'Jira refused to list the boards of this project.',
};

export const FAILED_SCAN: Enrolled = { ...HEALTHY, failure: 'Jira refused to list the boards of this project.' };

export const NO_PACE: Enrolled = {
  ...HEALTHY,
  history: HEALTHY.history.slice(0, 1),
  entries: [],
  top: [],
  report: {
    ...REPORT,
    runway: { ready: 4, velocity: null, sprints: null },
    horizon: { size: 30, from: 'fallback' },
    backlog: [{ check: 'missing-estimate', verdict: 'found', values: { found: 17, of: 30 } }],
  },
};

export const EMPTY: Enrolled = {
  ...HEALTHY,
  report: { ...REPORT, items: 0, score: null, coverage: 0, vitals: [], backlog: [], top: [], strip: '' },
  entries: [],
  top: [],
};

// What the project page shows. All of it lies ready: one read of the store, one look at the viewer's rights, and
// whatever this viewer may not see is taken out before it leaves.

import type { ChangesView, PageView, ScanPlan, ScanProgress } from '../contract';
import { varied } from '../core/health/varied';
import type { Report } from '../core/model/report';
import { isMissing } from '../jira/errors';
import { openItems } from '../jira/jql';
import { type Rights, readRights } from '../jira/permissions';
import { readProject } from '../jira/project';
import { countIssues } from '../jira/search';
import { type Records, readRecords } from '../store/project';
import type { Scan } from '../store/records';
import { viewsOf } from './dismiss-finding';
import { sayFailure } from './say-failure';

const ENTRIES = 20;
const HISTORY_POINTS = 600;
const HISTORY_CALLS = 20;
const FIXED_CALLS = 15;
const CALLS_A_MINUTE = 60;

/** What a first scan of so many items may cost at most. */
export const planFor = (items: number): ScanPlan => {
  const calls = Math.ceil(items / 100) + FIXED_CALLS + HISTORY_CALLS;
  const points = items + Math.ceil(items / 100) + 60 + HISTORY_POINTS;
  return { items, calls, points, minutes: Math.max(1, Math.ceil(calls / CALLS_A_MINUTE)) };
};

/** Counted with the administrator's own rights: the app reads nothing before it is enrolled. */
const planOf = async (project: string): Promise<ScanPlan> => {
  const { types } = await readProject('user', project);
  return planFor(await countIssues('user', openItems({ project, types })));
};

const PHASES: Record<Scan['phase'], ScanProgress['phase']> = {
  frame: 'cards',
  cards: 'cards',
  place: 'cards',
  reconcile: 'cards',
  history: 'history',
  alike: 'settling',
  settle: 'settling',
};

const progressOf = (scan: Scan | null): ScanProgress | null =>
  scan === null || scan.ended !== null
    ? null
    : {
        phase: PHASES[scan.phase],
        done: scan.done,
        total: scan.total,
        startedAt: scan.startedAt,
        pausedUntil: scan.pausedUntil,
      };

const failureOf = (scan: Scan | null): string | null => {
  const failure = scan?.ended?.failure;
  return failure ? sayFailure(failure) : null;
};

/** What the viewer may not see is not named; the counts are of items that everybody may see who may browse. */
const changesFor = (changes: ChangesView | undefined, { visible }: Rights): ChangesView | null => {
  if (!changes) return null;
  const seen = <T extends { issue: string }>(some: readonly T[]): T[] => some.filter(({ issue }) => visible.has(issue));
  const { appeared, cleared, arrived, left } = changes;
  return { ...changes, appeared: seen(appeared), cleared: seen(cleared), arrived: seen(arrived), left: seen(left) };
};

const namedIn = (changes: ChangesView | undefined): { issue: string }[] =>
  changes ? [...changes.appeared, ...changes.cleared, ...changes.arrived, ...changes.left] : [];

const withoutChanges = ({ changes: _, ...report }: Report): Report => report;

const viewOf = (records: Records, rights: Rights, person: string, now: number): PageView => {
  const top = varied((records.report?.top ?? []).filter((finding) => rights.visible.has(finding.issue)));
  const changes = changesFor(records.report?.changes, rights);
  return {
    state: 'enrolled',
    now,
    report: records.report && withoutChanges({ ...records.report, top }),
    history: records.history,
    progress: progressOf(records.scan),
    failure: failureOf(records.scan),
    entries: records.entries.filter((entry) => rights.visible.has(entry.issue)).slice(0, ENTRIES),
    top,
    dismissals: viewsOf(records.dismissals, person, now).filter(({ issue }) => rights.visible.has(issue)),
    changes,
    mayDismiss: rights.edit,
    mayScan: rights.edit || rights.administer,
  };
};

/** More are looked at than are shown, because some may not be for this viewer. */
const LOOKED_AT = ENTRIES * 3;

export const openPage = async (project: string, person: string, now: number): Promise<PageView> => {
  const records = await readRecords(project, ['enrolled', 'report', 'history', 'scan', 'entries', 'dismissals']);
  const listed = { ...records, entries: records.entries.slice(0, LOOKED_AT) };
  const { report } = listed;
  const named = [...(report?.top ?? []), ...namedIn(report?.changes), ...listed.entries, ...listed.dismissals];
  const rights = await rightsOrNone(project, [...new Set(named.map((one) => one.issue))]);
  if (!rights.browse) return { state: 'no-permission' };
  if (listed.enrolled) return viewOf(listed, rights, person, now);
  return {
    state: 'not-enrolled',
    mayEnrol: rights.administer,
    plan: rights.administer ? await planOf(project) : null,
  };
};

/** Jira refuses the whole question when the project is not there for whoever asks. */
export const rightsOrNone = async (project: string, issues: readonly string[] = []): Promise<Rights> => {
  try {
    return await readRights(project, issues);
  } catch (error) {
    if (isMissing(error)) return { browse: false, edit: false, schedule: false, administer: false, visible: new Set() };
    throw error;
  }
};

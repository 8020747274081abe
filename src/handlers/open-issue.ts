// What the issue panel cannot read from Jira itself: the settings, the pace of the team, where the item stands and how
// it was judged among its neighbours. One read of the store, beside one look at the person's rights.

import type { IssueContext } from '../contract';
import { frameOf } from '../jobs/settle/backlog-of';
import { EVIDENCE_RECORDS, evidenceOf } from '../jobs/settle/evidence';
import { type RecordName, type Records, readRecords } from '../store/project';
import { mayOverride } from './change-item';
import { viewsOf } from './dismiss-finding';
import { rightsOrNone } from './open-page';

const ENTRIES = 5;
const NEEDED: RecordName[] = [
  'enrolled',
  'policy',
  'ground',
  'frame',
  'standing',
  'entries',
  'dismissals',
  'overrides',
  ...EVIDENCE_RECORDS,
];

const matchesFor = (records: Records, issue: string): Record<string, boolean> =>
  Object.fromEntries(
    Object.entries(evidenceOf(records.policy, records).matches).flatMap(([id, matched]) => {
      const one = matched[issue];
      return one === undefined ? [] : [[id, one]];
    }),
  );

export const openIssue = async (project: string, issue: string, person: string, now: number): Promise<IssueContext> => {
  const [rights, records] = await Promise.all([rightsOrNone(project, [issue]), readRecords(project, NEEDED)]);
  if (!rights.browse || !rights.visible.has(issue)) return { state: 'no-permission' };
  const { ground, frame } = records;
  if (!records.enrolled) return { state: 'not-enrolled' };
  if (!ground || ground.place.pages === 0) return { state: 'first-scan' };
  const stored = records.standing?.items.find((item) => item.id === issue) ?? null;
  return {
    state: 'enrolled',
    now,
    policy: records.policy,
    shape: ground.shape,
    frame: frameOf(ground, frame),
    position: stored?.position ?? null,
    inHorizon: stored?.inHorizon ?? false,
    stored,
    entries: records.entries.filter((entry) => entry.issue === issue).slice(0, ENTRIES),
    dismissals: viewsOf(records.dismissals, person, now).filter((one) => one.issue === issue),
    mayDismiss: rights.edit,
    ticks: records.ticks.filter((one) => one.issue === issue).map(({ tick, by, at }) => ({ tick, done: true, by, at })),
    matches: matchesFor(records, issue),
    overrides: records.overrides
      .filter((one) => one.issue === issue)
      .map(({ sprint, by, at, reason }) => ({ issue, sprint, by, at, reason })),
    mayOverride: mayOverride(records.policy, person, { ...rights, edits: rights.edit }),
  };
};

// What the issue panel cannot read from Jira itself: the settings, the pace of the team, where the item stands and how
// it was judged among its neighbours. One read of the store, beside one look at the person's rights.

import type { IssueContext } from '../contract';
import { frameOf } from '../jobs/backlog-of';
import { readRecords } from '../store/project';
import { viewsOf } from './dismiss-finding';
import { rightsOrNone } from './open-page';

const ENTRIES = 5;

export const openIssue = async (project: string, issue: string, person: string, now: number): Promise<IssueContext> => {
  const [rights, records] = await Promise.all([
    rightsOrNone(project, [issue]),
    readRecords(project, ['enrolled', 'policy', 'ground', 'frame', 'standing', 'entries', 'dismissals']),
  ]);
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
  };
};

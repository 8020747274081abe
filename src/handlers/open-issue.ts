// What the issue panel cannot read from Jira itself: the settings, the pace of the team, where the item stands and how
// it was judged among its neighbours.

import type { IssueContext } from '../contract';
import type { Card } from '../core/model/card';
import { frameOf } from '../jobs/backlog-of';
import { pageKey } from '../store/keys';
import { readMany } from '../store/kvs';
import { openPage, pageOf } from '../store/pages';
import { orderIn, orderKeys, readRecords } from '../store/project';
import type { Ground } from '../store/records';
import { viewsOf } from './dismiss-finding';
import { rightsOrNone } from './open-page';

const ENTRIES = 5;

interface Placed {
  card: Card | null;
  position: number | null;
}

const placed = async (project: string, issue: string, ground: Ground, orderParts: number): Promise<Placed> => {
  const key = pageKey(project, ground.place, pageOf(ground.place, issue));
  const found = await readMany([key, ...orderKeys(project, orderParts)]);
  const position = orderIn(found, project, orderParts).indexOf(issue);
  return { card: openPage(found.get(key)).cards.get(issue) ?? null, position: position < 0 ? null : position };
};

export const openIssue = async (project: string, issue: string, person: string, now: number): Promise<IssueContext> => {
  const [rights, records] = await Promise.all([
    rightsOrNone(project, [issue]),
    readRecords(project, ['enrolled', 'policy', 'ground', 'frame', 'standing', 'entries', 'dismissals']),
  ]);
  if (!rights.browse || !rights.visible.has(issue)) return { state: 'no-permission' };
  const { ground, frame } = records;
  if (!records.enrolled) return { state: 'not-enrolled' };
  if (!ground || ground.place.pages === 0) return { state: 'first-scan' };
  const { card, position } = await placed(project, issue, ground, frame?.orderParts ?? 0);
  const stored = records.standing?.items.find((item) => item.id === issue) ?? null;
  return {
    state: 'enrolled',
    now,
    policy: records.policy,
    shape: ground.shape,
    frame: frameOf(ground, frame),
    position,
    inHorizon: stored?.inHorizon ?? false,
    stored,
    touched: card?.touched ?? null,
    entries: records.entries.filter((entry) => entry.issue === issue).slice(0, ENTRIES),
    dismissals: viewsOf(records.dismissals, person, now).filter((one) => one.issue === issue),
    mayDismiss: rights.edit,
  };
};

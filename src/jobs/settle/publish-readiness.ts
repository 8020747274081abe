// Readiness that JQL can find: kept in a property of the items near the top where an administrator switched that on.
// Only what changed is written, a hundred items a call; what left the horizon, or is switched off, is taken away again.

import type { Policy } from '../../core/model/policy';
import type { ItemReport } from '../../core/model/report';
import { dropProperties, setProperties } from '../../jira/properties';
import type { Published } from '../../store/gate-records';
import { writeTogether } from '../../store/kvs';
import { putRecord, readRecords } from '../../store/project';
import { push } from '../queue';

type Stand = Pick<ItemReport, 'id' | 'readiness' | 'gaps'>;

/** JQL knows no booleans, so readiness is a word. */
const told = ({ readiness, gaps }: Stand) => ({ readiness, gaps: gaps.length });

const wanted = (policy: Policy, items: readonly Stand[]): Published['values'] =>
  policy.publish ? Object.fromEntries(items.map((item) => [item.id, JSON.stringify(told(item))])) : {};

interface Difference {
  set: string[];
  drop: string[];
}

const difference = (before: Published['values'], after: Published['values']): Difference => ({
  set: Object.keys(after).filter((id) => after[id] !== before[id]),
  drop: Object.keys(before).filter((id) => after[id] === undefined),
});

export const schedulePublishing = async (
  project: string,
  policy: Policy,
  published: Published | null,
  items: readonly Stand[],
): Promise<void> => {
  const { set, drop } = difference(published?.values ?? {}, wanted(policy, items));
  if (set.length + drop.length > 0) await push({ job: 'publish', project });
};

/** What Jira does not take today is tried again by the next settling: nothing is noted before it is written. */
export const publishReadiness = async (project: string, now: number): Promise<void> => {
  const { enrolled, policy, standing, published } = await readRecords(project, [
    'enrolled',
    'policy',
    'standing',
    'published',
  ]);
  if (!enrolled) return;
  const before = published?.values ?? {};
  const after = wanted(policy, standing?.items ?? []);
  const { set, drop } = difference(before, after);
  if (set.length > 0) await setProperties(new Map(set.map((id) => [id, JSON.parse(after[id] ?? 'null') as unknown])));
  if (drop.length > 0) await dropProperties(drop);
  if (set.length + drop.length > 0)
    await writeTogether({ put: [putRecord(project, 'published', { v: 1, at: now, values: after })], drop: [] });
};

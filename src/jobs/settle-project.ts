// Draws the sum: reads the cards, examines the backlog, and keeps the report, a point of its history, and how each item
// of the horizon stands.

import { nearOf } from '../core/facts/near';
import { examine } from '../core/health/examine';
import { reportOf } from '../core/health/report';
import type { Policy } from '../core/model/policy';
import { dropMany, type Put, writeTogether } from '../store/kvs';
import { readAllPages } from '../store/pages';
import {
  orderKeys,
  putOrder,
  putRecord,
  type RecordName,
  type Records,
  readOrder,
  readRecords,
} from '../store/project';
import type { Frame, Ground } from '../store/records';
import { backlogOf, EMPTY_FRAME, frameOf } from './backlog-of';
import { withPoint } from './history-point';
import { push } from './queue';
import { readTop, withTop } from './read-order';
import { underWay } from './refresh-issue';
import { startsOf } from './sprint-starts';

/** The order is read again at most this often, however busily people rank. */
const RANK_PAUSE = 120_000;
const STANDING_ITEMS = 600;
const NEEDED: RecordName[] = ['enrolled', 'policy', 'ground', 'frame', 'scan', 'history', 'dismissals', 'settling'];

export interface Settled {
  ground: Ground;
  frame: Frame;
  policy: Policy;
  order: readonly string[];
  history: Records['history'];
  dismissals: Records['dismissals'];
}

/** Everything that a settling writes. */
export const settled = async (
  project: string,
  { ground, frame, policy, order, history, dismissals }: Settled,
  now: number,
): Promise<Put[]> => {
  const pages = await readAllPages(project, ground.place);
  const cards = [...pages.values()].flatMap((page) => [...page.cards.values()]);
  const examination = examine(backlogOf(ground, frame, order, cards), policy, now);
  const starts = startsOf(frame, examination, now);
  const [started] = starts;
  const report = { ...reportOf(examination, policy, dismissals), ...(started ? { started } : {}) };
  const items = examination.items.filter((item) => item.inHorizon).slice(0, STANDING_ITEMS);
  const { scene } = examination;
  const near = nearOf(scene.backlog, scene.sums);
  return [
    putRecord(project, 'frame', { ...frame, near, starts }),
    putRecord(project, 'report', report),
    putRecord(project, 'history', withPoint(history, report)),
    putRecord(project, 'standing', { v: 1, at: now, items }),
  ];
};

interface Ranked {
  frame: Frame;
  order: string[];
  puts: Put[];
  surplus: string[];
}

const ranked = async (project: string, ground: Ground, frame: Frame, now: number): Promise<Ranked> => {
  const [known, top] = await Promise.all([
    readOrder(project, frame.orderParts),
    readTop(ground, frameOf(ground, frame), now),
  ]);
  const order = withTop(known, top);
  const parts = putOrder(project, order);
  const next = { ...frame, orderParts: parts.length, orderAt: now };
  const surplus = orderKeys(project, frame.orderParts).slice(parts.length);
  return { frame: next, order, puts: parts, surplus };
};

export const settleProject = async (project: string, now: number): Promise<void> => {
  const records = await readRecords(project, NEEDED);
  const { ground, settling, policy, history, dismissals } = records;
  // A scan settles at its own end.
  if (!records.enrolled || !ground || ground.place.pages === 0 || underWay(records.scan)) return;
  if (!settling || settling.at === 0) return;
  const frame = records.frame ?? EMPTY_FRAME;
  const wantsOrder = settling.ranked;
  const wait = frame.orderAt + RANK_PAUSE - now;
  const reorder = wantsOrder && wait <= 0;
  const { puts, surplus, ...known } = reorder
    ? await ranked(project, ground, frame, now)
    : { frame, order: await readOrder(project, frame.orderParts), puts: [], surplus: [] };
  const results = await settled(project, { ground, policy, history, dismissals, ...known }, now);
  if (wantsOrder && !reorder) await push({ job: 'settle', project }, wait / 1000);
  const later = putRecord(project, 'settling', {
    v: 1,
    at: wantsOrder && !reorder ? now + wait : 0,
    ranked: wantsOrder && !reorder,
  });
  await writeTogether({ put: [...puts, ...results, later], drop: [] });
  if (surplus.length > 0) await dropMany(surplus);
};

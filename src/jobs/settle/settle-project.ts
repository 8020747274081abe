// Draws the sum: looks at the outlines of all items and the cards near the top, examines the backlog, and keeps the
// report, a point of its history, and how each item of the horizon stands.

import { nearOf } from '../../core/facts/near';
import { examine } from '../../core/health/examine';
import { reportOf } from '../../core/health/report';
import type { Named } from '../../core/model/changes';
import type { Policy } from '../../core/model/policy';
import type { Report } from '../../core/model/report';
import { differing, dropMany, type Put, readMany, writeTogether } from '../../store/kvs';
import { readCardsOf } from '../../store/pages';
import {
  orderKeys,
  putOrder,
  putRecord,
  type RecordName,
  type Records,
  readOrder,
  recordKey,
  recordsIn,
} from '../../store/project';
import type { Frame, Ground, Standing } from '../../store/records';
import { startsOf } from '../gate/sprint-starts';
import { push } from '../queue';
import { readTop, withTop } from '../scan/read-order';
import { underWay } from '../under-way';
import { EMPTY_FRAME, frameOf } from './backlog-of';
import { askHorizon, EVIDENCE_RECORDS, evidenceOf } from './evidence';
import { withPoint } from './history-point';
import { schedulePublishing } from './publish-readiness';
import { readOutlines, seeBacklog } from './read-backlog';
import { whatChanged } from './what-changed';

/** The order is read again at most this often, however busily people rank. */
const RANK_PAUSE = 120_000;
const STANDING_ITEMS = 600;
/** What a sum is drawn from and what is written of it, to see whether it differs. */
export const SETTLED_RECORDS: readonly RecordName[] = [
  'enrolled',
  'policy',
  'ground',
  'frame',
  'scan',
  'report',
  'history',
  'standing',
  'dismissals',
  'published',
  ...EVIDENCE_RECORDS,
];
const NEEDED: RecordName[] = [...SETTLED_RECORDS, 'settling'];

type Known = Pick<Records, 'history' | 'standing' | 'dismissals' | 'ticks' | 'matches' | 'published'>;

export interface Settled extends Known {
  ground: Ground;
  frame: Frame;
  policy: Policy;
  /** As it is about to be written; absent: as it is stored. */
  order?: readonly string[];
}

/** Outlines carry no titles: those of the few that are listed are looked up. */
const withTitles = async (
  project: string,
  ground: Ground,
  report: Report,
  known: ReadonlySet<string>,
): Promise<Report> => {
  const { top, changes } = report;
  const listed = [...top, ...(changes ? [...changes.appeared, ...changes.cleared, ...changes.arrived] : [])];
  const bare = listed.flatMap(({ issue }) => (known.has(issue) ? [] : [issue]));
  const cards = await readCardsOf(project, ground.place, [...new Set(bare)]);
  const titled = <T extends Named>(some: readonly T[]): T[] =>
    some.map((one) => ({ ...one, summary: cards.get(one.issue)?.summary ?? one.summary }));
  return {
    ...report,
    top: titled(top),
    ...(changes && {
      changes: {
        ...changes,
        appeared: titled(changes.appeared),
        cleared: titled(changes.cleared),
        arrived: titled(changes.arrived),
      },
    }),
  };
};

/** The same standing keeps its date, and need not be written again. */
const standingOf = (before: Standing | null, items: Standing['items'], at: number): Standing =>
  before && JSON.stringify(before.items) === JSON.stringify(items) ? before : { v: 1, at, items };

/** Everything that a settling has to tell. */
export const settled = async (
  project: string,
  { ground, frame, policy, order, history, standing, dismissals, ticks, matches, published }: Settled,
  now: number,
): Promise<Put[]> => {
  const outlines = await readOutlines(project, ground, frame);
  const known = order === undefined ? outlines : { ...outlines, order: [...order] };
  const { backlog, similar, whole } = await seeBacklog(project, { ground, frame, policy, dismissals }, known, now);
  const asked = await askHorizon(backlog, policy, matches, now);
  const evidence = evidenceOf(policy, { ticks, matches: asked });
  const examination = examine(backlog, policy, now, { similar, evidence });
  const starts = startsOf(frame, examination, now);
  const [started] = starts;
  const said = reportOf(examination, policy, dismissals);
  const { changes, puts } = await whatChanged(project, examination, said, policy, dismissals);
  const drawn = { ...said, ...(started && { started }), ...(changes && { changes }) };
  const report = await withTitles(project, ground, drawn, whole);
  const items = examination.items.filter((item) => item.inHorizon).slice(0, STANDING_ITEMS);
  const { scene } = examination;
  const near = nearOf(scene.backlog, scene.sums);
  await schedulePublishing(project, policy, published, items);
  return [
    ...puts,
    putRecord(project, 'frame', { ...frame, near, starts }),
    putRecord(project, 'report', report),
    putRecord(project, 'history', withPoint(history, report)),
    putRecord(project, 'standing', standingOf(standing, items, now)),
    ...(asked === matches || asked === null ? [] : [putRecord(project, 'matches', asked)]),
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
  const stored = await readMany(NEEDED.map((name) => recordKey(name, project)));
  const records = recordsIn(stored, project);
  const { ground, settling } = records;
  // A scan settles at its own end.
  if (!records.enrolled || !ground || ground.place.pages === 0 || underWay(records.scan)) return;
  if (!settling || settling.at === 0) return;
  const frame = records.frame ?? EMPTY_FRAME;
  const wantsOrder = settling.ranked;
  const wait = frame.orderAt + RANK_PAUSE - now;
  const reorder = wantsOrder && wait <= 0;
  const { puts, surplus, ...known } = reorder
    ? await ranked(project, ground, frame, now)
    : { frame, puts: [], surplus: [] };
  const results = await settled(project, { ...records, ground, ...known }, now);
  if (wantsOrder && !reorder) await push({ job: 'settle', project }, wait / 1000);
  const later = putRecord(project, 'settling', {
    v: 1,
    at: wantsOrder && !reorder ? now + wait : 0,
    ranked: wantsOrder && !reorder,
  });
  await writeTogether({ put: [...puts, ...differing(stored, [...results, later])], drop: [] });
  if (surplus.length > 0) await dropMany(surplus);
};

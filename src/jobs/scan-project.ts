// Reads a backlog as a chain of messages. The checkpoint is the truth and a message only a knock at the door: one that
// comes twice, or after a crash, goes on where the last page was stored.

import { type Place, pageKey } from '../store/keys';
import { dropMany, type Put, writeMany, writeTogether } from '../store/kvs';
import { outgrown, placeFor, readAllPages } from '../store/pages';
import { putOrder, putRecord, type RecordName, type Records, readOrder, readRecords } from '../store/project';
import type { Frame, Ground, Scan } from '../store/records';
import { checkpoint, dropStaged, readStaged, type Staged } from '../store/stage';
import { EMPTY_FRAME, frameOf } from './backlog-of';
import { withEntries } from './guard-sprint';
import { push } from './queue';
import { readHistory } from './read-history';
import { readTop, withTop } from './read-order';
import { reconcile } from './reconcile';
import { refreshed } from './refresh-issue';
import { readCards } from './scan-cards';
import { readFrame, WEEK } from './scan-frame';
import { GROUP, placeGroup } from './scan-place';
import { settled } from './settle-project';

const NEEDED: RecordName[] = ['enrolled', 'policy', 'ground', 'frame', 'scan', 'entries', 'history', 'dismissals'];
const TOGETHER = 20;

/** What one message keeps in mind from step to step; everything in it can be read again. */
interface Mind {
  project: string;
  scan: Scan;
  records: Records;
  staged: Staged[] | null;
}

const write = async (puts: readonly Put[]): Promise<void> => {
  if (puts.length <= TOGETHER) await writeTogether({ put: [...puts], drop: [] });
  else await writeMany(puts);
};

const alive = (scan: Scan, now: number): Scan => ({ ...scan, beatAt: now, pausedUntil: null, tries: 0 });

const groundOf = ({ records }: Mind): Ground => {
  if (!records.ground) throw new Error('A scan that lost what it knew of its project');
  return records.ground;
};

const frameStep = async (mind: Mind, now: number): Promise<Mind> => {
  const { project, scan, records } = mind;
  const { ground, frame, total, puts } = await readFrame(project, scan, records.ground, records.frame, now);
  const next: Scan = { ...alive(scan, now), phase: 'cards', total };
  await write([...puts, checkpoint(project, next)]);
  return { ...mind, scan: next, records: { ...records, ground, frame } };
};

const cardsStep = async (mind: Mind, now: number): Promise<Mind> => {
  const { project, scan, records } = mind;
  const { scan: next, puts } = await readCards(project, scan, groundOf(mind), records.policy, now);
  await writeTogether({ put: puts, drop: [] });
  return { ...mind, scan: next };
};

const placeOf = (scan: Scan, ground: Ground): Place =>
  scan.kind === 'full' && outgrown(ground.place, scan.done)
    ? placeFor(scan.done, ground.place.generation + 1)
    : ground.place;

const placeStep = async (mind: Mind, now: number): Promise<Mind> => {
  const { project, scan, records } = mind;
  const ground = groundOf(mind);
  const staged = mind.staged ?? (await readStaged(project, scan));
  const place = scan.place ?? placeOf(scan, ground);
  const { puts, entries } = await placeGroup({ project, scan, place, records, ground, staged }, now);
  const all = withEntries(records.entries, entries);
  const placed = scan.placed + GROUP;
  const next: Scan = { ...alive(scan, now), place, placed };
  if (all.length !== records.entries.length) puts.push(putRecord(project, 'entries', all));
  if (placed < place.pages) {
    await write([...puts, checkpoint(project, next)]);
    return { ...mind, scan: next, staged, records: { ...records, entries: all } };
  }
  await writeMany(puts);
  return await placedAll(
    { ...mind, scan: { ...next, phase: 'reconcile' }, staged, records: { ...records, entries: all } },
    now,
  );
};

/** The new order and the new place are made known together. */
const placedAll = async (mind: Mind, now: number): Promise<Mind> => {
  const { project, scan, records, staged } = mind;
  const before = groundOf(mind);
  const frame = records.frame ?? EMPTY_FRAME;
  const read = (staged ?? []).flatMap((one) => (one.card ? [one.id] : []));
  const order =
    scan.kind === 'full'
      ? read
      : withTop(await readOrder(project, frame.orderParts), await readTop(before, frameOf(before, frame), now));
  const parts = putOrder(project, order);
  const ground = { ...before, place: scan.place ?? before.place };
  const seenAt = scan.kind === 'full' ? now : frame.seenAt;
  const next: Frame = { ...frame, orderParts: parts.length, orderAt: now, seenAt };
  await write([
    ...parts,
    putRecord(project, 'ground', ground),
    putRecord(project, 'frame', next),
    checkpoint(project, scan),
  ]);
  if (ground.place.generation !== before.place.generation && before.place.pages > 0) {
    await dropMany(Array.from({ length: before.place.pages }, (_, page) => pageKey(project, before.place, page)));
  }
  return { ...mind, staged: null, records: { ...records, ground, frame: next } };
};

/** Once a week; what it finds is read with the other notes. */
const reconcileStep = async (mind: Mind, now: number): Promise<Mind> => {
  const { project, scan, records } = mind;
  const ground = groundOf(mind);
  const frame = records.frame ?? EMPTY_FRAME;
  const next: Scan = { ...alive(scan, now), phase: 'history' };
  if (now - frame.seenAt < WEEK) {
    await write([checkpoint(project, next)]);
    return { ...mind, scan: next };
  }
  await push({ job: 'people', project });
  const pages = await readAllPages(project, ground.place);
  const known = [...pages.values()].flatMap((page) => [...page.cards.keys()]);
  const missed = await reconcile(ground, known, Math.floor(now / WEEK));
  const late = [...new Set([...scan.late, ...missed])];
  const seen = { ...frame, seenAt: now };
  await write([putRecord(project, 'frame', seen), checkpoint(project, { ...next, late })]);
  return { ...mind, scan: { ...next, late }, records: { ...records, frame: seen } };
};

const historyStep = async (mind: Mind, now: number): Promise<Mind> => {
  const { project, scan, records } = mind;
  const ground = groundOf(mind);
  const frame = records.frame ?? EMPTY_FRAME;
  const next: Scan = { ...alive(scan, now), phase: 'settle' };
  if (now - frame.historyAt < WEEK) {
    await write([checkpoint(project, next)]);
    return { ...mind, scan: next };
  }
  const pages = await readAllPages(project, ground.place);
  const cards = [...pages.values()].flatMap((page) => [...page.cards.values()]);
  const read = await readHistory(ground, frame, cards, records.policy, now);
  await write([putRecord(project, 'frame', read), checkpoint(project, next)]);
  return { ...mind, scan: next, records: { ...records, frame: read } };
};

/** What changed meanwhile, then the sum, then the end. */
const settleStep = async (mind: Mind, now: number): Promise<Mind> => {
  const { project, scan, records } = mind;
  const ground = groundOf(mind);
  const frame = records.frame ?? EMPTY_FRAME;
  if (scan.late.length > 0) await write(await refreshed(project, scan.late, records, ground, now));
  const order = await readOrder(project, frame.orderParts);
  const results = await settled(
    project,
    { ground, frame, policy: records.policy, order, history: records.history, dismissals: records.dismissals },
    now,
  );
  const next: Scan = { ...alive(scan, now), late: [], staged: 0, ended: { at: now, failure: null } };
  await write([...results, checkpoint(project, next)]);
  await dropStaged(project, scan);
  return { ...mind, scan: next };
};

const STEPS: Record<Scan['phase'], (mind: Mind, now: number) => Promise<Mind>> = {
  frame: frameStep,
  cards: cardsStep,
  place: placeStep,
  reconcile: reconcileStep,
  history: historyStep,
  settle: settleStep,
};

export type Outcome = { state: 'ended' } | { state: 'handed-on' } | { state: 'waiting'; seconds: number };

/** Works until the scan ends or the time is up. `clock` is asked again and again, because steps take time. */
export const scanProject = async (
  project: string,
  id: string,
  clock: () => number,
  budget: number,
): Promise<Outcome> => {
  const records = await readRecords(project, NEEDED);
  const { scan, enrolled } = records;
  if (!enrolled || !scan || scan.id !== id || scan.ended) return { state: 'ended' };
  const start = clock();
  if (scan.pausedUntil !== null && scan.pausedUntil > start) {
    return { state: 'waiting', seconds: (scan.pausedUntil - start) / 1000 };
  }
  let mind: Mind = { project, scan, records, staged: null };
  while (!mind.scan.ended) {
    if (clock() - start > budget) return { state: 'handed-on' };
    mind = await STEPS[mind.scan.phase](mind, clock());
  }
  return { state: 'ended' };
};

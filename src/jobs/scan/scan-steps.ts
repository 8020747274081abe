// The steps of a scan: frame, cards, place, reconcile, history, settle. Each reads, writes what differs, and says where
// the scan stands then.

import { outlined } from '../../core/facts/outline';
import { alikeKeys, putAlike } from '../../store/alike';
import type { Place } from '../../store/keys';
import { dropMany, readMany } from '../../store/kvs';
import { outgrown, placeFor } from '../../store/pages';
import { orderIn, orderKeys, putOrder, putRecord } from '../../store/project';
import type { Frame, Ground, Scan } from '../../store/records';
import { keysAt, outlinesIn, readShelves, shelvesOf } from '../../store/shelves';
import { dropStaged } from '../../store/stage';
import { tellEntries } from '../gate/tell-entries';
import { push } from '../queue';
import { refreshed } from '../refresh/refresh-issue';
import { frameOf } from '../settle/backlog-of';
import { findAlike } from '../settle/find-alike';
import { settled } from '../settle/settle-project';
import { drawEarly } from './draw-early';
import { pauseFor, withPoints } from './pace';
import { readHistory } from './read-history';
import { readTop, withTop } from './read-order';
import { QUARTERS, reconcile } from './reconcile';
import { readCards } from './scan-cards';
import { readFrame, WEEK } from './scan-frame';
import { alive, frameIn, groundOf, type Mind, save } from './scan-mind';
import { placeOn, readStretch, type Stretch } from './scan-place';
import { allWork, nextWork, workOf } from './scan-work';

type Step = (mind: Mind, now: number) => Promise<Mind>;

/** Daily scans are not a day apart to the minute, and the seventh is meant. */
const HALF_A_DAY = 43_200_000;
/** More ids than this are no notes any more. */
const MOST_MISSED = 2000;
/** Cards that a message holds at a time. */
const STRETCH = 12_000;

const frameStep: Step = async (mind, now) => {
  const { project, scan, records } = mind;
  const { ground, frame, total, puts } = await readFrame(project, scan, records.ground, records.frame, now);
  const next: Scan = { ...alive(scan, now), phase: 'cards', total };
  return await save({ ...mind, scan: next, records: { ...records, ground, frame } }, puts);
};

const cardsStep: Step = async (mind, now) => {
  const { project, scan, records } = mind;
  const { scan: read, puts, points, quota } = await readCards(project, scan, groundOf(mind), records.policy, now);
  const spent = withPoints(mind.spent, points, now);
  const pausedUntil = read.phase === 'cards' ? pauseFor(spent, quota, project, now) : null;
  const next = { ...mind, scan: { ...read, pausedUntil }, spent, points: mind.points + points };
  return await drawEarly(await save(next, puts), scan.done, now);
};

const placeOf = (scan: Scan, ground: Ground): Place =>
  scan.kind === 'full' && outgrown(ground.place, scan.done)
    ? placeFor(scan.done, ground.place.generation + 1)
    : ground.place;

/** The stretch that these shelves belong to; as many as hold no more cards than a message can bear. */
const stretchFor = async (mind: Mind, place: Place, from: number, to: number): Promise<Stretch> => {
  const { project, scan, stretch } = mind;
  if (stretch && from >= stretch.from && to <= stretch.to) return stretch;
  const many = Math.floor((shelvesOf(place) * STRETCH) / Math.max(1, scan.done));
  return await readStretch(project, scan, place, from, Math.max(to, from + many));
};

const placeStep: Step = async (mind, now) => {
  const { project, scan, records } = mind;
  const ground = groundOf(mind);
  const place = scan.place ?? placeOf(scan, ground);
  const work =
    mind.work ?? (scan.kind === 'full' ? allWork(place) : await workOf(project, scan, ground, records.policy, now));
  const group = nextWork(work, scan.placed);
  if (group === null) return await placedAll({ ...mind, work }, place, now);
  const to = (group.shelves.at(-1) ?? 0) + 1;
  const stretch = await stretchFor(mind, place, group.shelves[0] ?? 0, to);
  const placing = { project, scan, place, records, ground, staged: stretch.staged, pages: group.pages };
  const { puts, entries, histories } = await placeOn(placing, now);
  await tellEntries(project, entries);
  const next: Scan = { ...alive(scan, now), place, placed: to };
  const spent = withPoints(mind.spent, histories, now);
  return await save({ ...mind, scan: next, stretch, work, spent, points: mind.points + histories }, puts);
};

/** The whole order of a full scan comes free with its cards; a daily one renews its top. */
const orderOf = async (mind: Mind, place: Place, known: readonly string[], now: number): Promise<string[]> => {
  const { project, scan } = mind;
  if (scan.kind === 'full') return (mind.stretch ?? (await readStretch(project, scan, place, 0, 0))).ids;
  const ground = groundOf(mind);
  return withTop(known, await readTop(ground, frameOf(ground, frameIn(mind)), now));
};

/** The new order and the new place are made known together. */
const placedAll = async (mind: Mind, place: Place, now: number): Promise<Mind> => {
  const { project, scan, records } = mind;
  const before = groundOf(mind);
  const frame = frameIn(mind);
  const keys = orderKeys(project, frame.orderParts);
  const found = await readMany(keys);
  const order = await orderOf(mind, place, orderIn(found, project, frame.orderParts), now);
  const parts = putOrder(project, order);
  const isSame = parts.length === keys.length && parts.every(({ key, value }) => found.get(key) === value);
  const ground = { ...before, place };
  const seenAt = scan.kind === 'full' ? now : frame.seenAt;
  const next: Frame = { ...frame, orderParts: parts.length, orderAt: isSame ? frame.orderAt : now, seenAt };
  const enrolled = records.enrolled && { ...records.enrolled, place };
  const saved = await save(
    {
      ...mind,
      scan: { ...alive(scan, now), phase: 'reconcile' },
      stretch: null,
      work: null,
      records: { ...records, ground, frame: next, enrolled },
    },
    [
      ...(isSame ? [] : parts),
      putRecord(project, 'ground', ground),
      putRecord(project, 'frame', next),
      putRecord(project, 'enrolled', enrolled),
    ],
  );
  if (place.generation !== before.place.generation && before.place.pages > 0)
    await dropMany(keysAt(project, before.place));
  return saved;
};

const outlinesOf = async (mind: Mind): Promise<ReturnType<typeof outlined>[]> =>
  [...(await readShelves(mind.project, groundOf(mind).place)).values()].flatMap((shelf) =>
    outlinesIn(shelf).map(outlined),
  );

/** So much is missing that listing the rest is cheaper: as after an upgrade that made cards of an older version absent. */
const startOver = async (mind: Mind, now: number): Promise<Mind> => {
  const { project, scan } = mind;
  await dropStaged(project, scan);
  const anew: Scan = { ...alive(scan, now), kind: 'full', phase: 'cards', token: null, done: 0, staged: 0 };
  return await save({ ...mind, scan: { ...anew, place: null, placed: 0 }, stretch: null, work: null }, []);
};

/** Once a week; what it finds is read with the other notes. */
const reconcileStep: Step = async (mind, now) => {
  const { project, scan, records } = mind;
  const frame = frameIn(mind);
  const next: Scan = { ...alive(scan, now), phase: 'history' };
  if (now - frame.seenAt < WEEK - HALF_A_DAY) return { ...mind, scan: next };
  const quarter = ((frame.quarter ?? -1) + 1) % QUARTERS;
  await push({ job: 'people', project });
  const known = (await outlinesOf(mind)).map(({ id }) => id);
  const missed = await reconcile(groundOf(mind), known, quarter);
  if (missed.length > MOST_MISSED) return await startOver(mind, now);
  const late = [...new Set([...scan.late, ...missed])];
  const seen = { ...frame, seenAt: now, quarter };
  return await save({ ...mind, scan: { ...next, late }, records: { ...records, frame: seen } }, [
    putRecord(project, 'frame', seen),
  ]);
};

const historyStep: Step = async (mind, now) => {
  const { project, scan, records } = mind;
  const frame = frameIn(mind);
  const next: Scan = { ...alive(scan, now), phase: 'settle' };
  if (now - frame.historyAt < WEEK) return { ...mind, scan: next };
  const read = await readHistory(groundOf(mind), frame, await outlinesOf(mind), records.policy, now);
  return await save({ ...mind, scan: next, records: { ...records, frame: read } }, [putRecord(project, 'frame', read)]);
};

/** Look-alikes as of this scan; on a day without changes they are as they were. */
const withAlike = async (mind: Mind): Promise<Mind> => {
  const { project, scan, records } = mind;
  const frame = frameIn(mind);
  const changed = scan.kind === 'full' || scan.done > 0 || scan.late.length > 0;
  if (!changed && frame.alikeParts !== undefined) return mind;
  const puts = putAlike(project, await findAlike(project, groundOf(mind).place, records.policy));
  const next = { ...frame, alikeParts: puts.length };
  const surplus = alikeKeys(project, frame.alikeParts ?? 0).slice(puts.length);
  const saved = await save({ ...mind, records: { ...records, frame: next } }, [
    ...puts,
    putRecord(project, 'frame', next),
  ]);
  await dropMany(surplus);
  return saved;
};

/** What changed meanwhile, then the sum, then the end. */
const settleStep: Step = async (mind, now) => {
  const { project, scan } = mind;
  const ground = groundOf(mind);
  const read =
    scan.late.length > 0 ? await save(mind, await refreshed(project, scan.late, mind.records, ground, now)) : mind;
  const known = await withAlike(read);
  const results = await settled(project, { ...known.records, ground, frame: frameIn(known) }, now);
  const ended: Scan = { ...alive(scan, now), late: [], staged: 0, ended: { at: now, failure: null } };
  const done = await save({ ...known, scan: ended }, results, true);
  await dropStaged(project, scan);
  return done;
};

export const STEPS: Record<Scan['phase'], Step> = {
  frame: frameStep,
  cards: cardsStep,
  place: placeStep,
  reconcile: reconcileStep,
  history: historyStep,
  settle: settleStep,
};

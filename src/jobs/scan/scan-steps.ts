// The steps of a scan: frame, cards, place, reconcile, history, settle. Each reads, writes what differs, and says where
// the scan stands then.

import { outlined } from '../../core/facts/outline';
import { alikeKeys, putAlike } from '../../store/alike';
import type { Place } from '../../store/keys';
import { dropMany, readMany } from '../../store/kvs';
import { outgrown, placeFor } from '../../store/pages';
import { orderIn, orderKeys, putOrder, putRecord } from '../../store/project';
import type { Frame, Scan } from '../../store/records';
import { keysAt, outlinesIn, readShelves } from '../../store/shelves';
import { dropStaged, readListed, readStretch, stretchOf } from '../../store/stage';
import { stagingFor } from '../../store/staging';
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
import { placeOn } from './scan-place';
import { allWork, nextWork, workOf } from './scan-work';

type Step = (mind: Mind, now: number) => Promise<Mind>;

/** Daily scans are not a day apart to the minute, and the seventh is meant. */
const HALF_A_DAY = 43_200_000;
/** More ids than this are no notes any more. */
const MOST_MISSED = 2000;
const frameStep: Step = async (mind, now) => {
  const { project, scan, records } = mind;
  const { ground, frame, total, puts } = await readFrame(project, scan, records.ground, records.frame, now);
  const most = Math.max(scan.total, total);
  const isFull = scan.kind === 'full';
  const next: Scan = {
    ...alive(scan, now),
    phase: 'cards',
    total: most,
    place: isFull && outgrown(ground.place, most) ? placeFor(most, ground.place.generation + 1) : ground.place,
    staged: stagingFor(isFull ? most : (records.report?.items ?? 0)),
  };
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

const placeStep: Step = async (mind, now) => {
  const { project, scan, records } = mind;
  const ground = groundOf(mind);
  const place = scan.place ?? ground.place;
  // Far more came than were counted.
  if (scan.kind === 'full' && outgrown(place, scan.done)) return await startOver(mind, now);
  const work =
    mind.work ?? (scan.kind === 'full' ? allWork(place) : await workOf(project, scan, ground, records.policy, now));
  const group = nextWork(work, scan.placed, (shelf) => stretchOf(place, scan.staged, shelf));
  if (group === null) return await placedAll({ ...mind, work }, place, now);
  const to = (group.shelves.at(-1) ?? 0) + 1;
  const index = group.stretch;
  const stretch =
    mind.stretch?.index === index ? mind.stretch : { index, staged: await readStretch(project, scan, index) };
  const placing = { project, scan, place, records, ground, staged: stretch.staged, pages: group.pages };
  const { puts, entries, histories } = await placeOn(placing, now);
  await tellEntries(project, entries);
  const next: Scan = { ...alive(scan, now), place, placed: to };
  const spent = withPoints(mind.spent, histories, now);
  return await save({ ...mind, scan: next, stretch, work, spent, points: mind.points + histories }, puts);
};

/** The whole order of a full scan comes free with its cards; a daily one renews its top. */
const orderOf = async (mind: Mind, known: readonly string[], now: number): Promise<string[]> => {
  const { project, scan } = mind;
  if (scan.kind === 'full') return (await readListed(project, scan)).items;
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
  const order = await orderOf(mind, orderIn(found, project, frame.orderParts), now);
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

/** Everything is read anew: where so much is missing that listing the rest is cheaper, or where nothing would fit. */
const startOver = async (mind: Mind, now: number): Promise<Mind> => {
  const { project, scan } = mind;
  const total = Math.max(scan.total, scan.done);
  const anew: Scan = { ...alive(scan, now), kind: 'full', phase: 'frame', token: null, total, done: 0 };
  const next: Scan = { ...anew, staged: stagingFor(0), place: null, placed: 0 };
  const saved = await save({ ...mind, scan: next, stretch: null, work: null }, []);
  await dropStaged(project, scan);
  return saved;
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
  const ended: Scan = { ...alive(scan, now), late: [], staged: stagingFor(0), ended: { at: now, failure: null } };
  // Whoever dies in between settles once more, and nothing is left lying.
  await dropStaged(project, scan);
  return await save({ ...known, scan: ended }, results, true);
};

export const STEPS: Record<Scan['phase'], Step> = {
  frame: frameStep,
  cards: cardsStep,
  place: placeStep,
  reconcile: reconcileStep,
  history: historyStep,
  settle: settleStep,
};

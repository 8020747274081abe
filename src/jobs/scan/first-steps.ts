// The first steps of a scan: frame, cards and place, until everything that was read lies where it belongs.

import type { Place } from '../../store/keys';
import { dropMany, readMany } from '../../store/kvs';
import { outgrown, placeFor } from '../../store/pages';
import { orderIn, orderKeys, putOrder, putRecord } from '../../store/project';
import type { Frame, Scan } from '../../store/records';
import { keysAt } from '../../store/shelves';
import { readListed, readStretch, stretchOf } from '../../store/stage';
import { stagingFor } from '../../store/staging';
import { tellEntries } from '../gate/tell-entries';
import { frameOf } from '../settle/backlog-of';
import { drawEarly } from './draw-early';
import { pauseFor, withPoints } from './pace';
import { readTop, withTop } from './read-order';
import { readCards } from './scan-cards';
import { readFrame } from './scan-frame';
import { alive, frameIn, groundOf, type Mind, type Step, save } from './scan-mind';
import { placeOn } from './scan-place';
import { allWork, nextWork, workOf } from './scan-work';
import { startOver } from './start-over';

export const frameStep: Step = async (mind, now) => {
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

export const cardsStep: Step = async (mind, now) => {
  const { project, scan, records } = mind;
  const { scan: read, puts, points, quota } = await readCards(project, scan, groundOf(mind), records.policy, now);
  const spent = withPoints(mind.spent, points, now);
  const pausedUntil = read.phase === 'cards' ? pauseFor(spent, quota, project, now) : null;
  const next = { ...mind, scan: { ...read, pausedUntil }, spent, points: mind.points + points };
  return await drawEarly(await save(next, puts), scan.done, now);
};

export const placeStep: Step = async (mind, now) => {
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

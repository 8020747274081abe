// The last steps of a scan: what nobody told of, what a team finished, look-alikes, and the sum.

import { outlined } from '../../core/facts/outline';
import { alikeKeys, putAlike } from '../../store/alike';
import { dropMany } from '../../store/kvs';
import { putRecord } from '../../store/project';
import type { Scan } from '../../store/records';
import { outlinesIn, readShelves } from '../../store/shelves';
import { dropStaged } from '../../store/stage';
import { stagingFor } from '../../store/staging';
import { push } from '../queue';
import { refreshed } from '../refresh/refresh-issue';
import { findAlike } from '../settle/find-alike';
import { settled } from '../settle/settle-project';
import { readHistory } from './read-history';
import { QUARTERS, reconcile } from './reconcile';
import { WEEK } from './scan-frame';
import { alive, frameIn, groundOf, type Mind, type Step, save } from './scan-mind';
import { startOver } from './start-over';

const outlinesOf = async (mind: Mind): Promise<ReturnType<typeof outlined>[]> =>
  [...(await readShelves(mind.project, groundOf(mind).place)).values()].flatMap((shelf) =>
    outlinesIn(shelf).map(outlined),
  );

/** Daily scans are not a day apart to the minute, and the seventh is meant. */
const HALF_A_DAY = 43_200_000;
/** More ids than this are no notes any more. */
const MOST_MISSED = 2000;

/** Seconds: it reads all cards, and the scan needs what the store gives out in the next minutes. */
const PEOPLE_LATER = 300;

/** Once a week; what it finds is read with the other notes. */
export const reconcileStep: Step = async (mind, now) => {
  const { project, scan, records } = mind;
  const frame = frameIn(mind);
  const next: Scan = { ...alive(scan, now), phase: 'history' };
  if (now - frame.seenAt < WEEK - HALF_A_DAY) return { ...mind, scan: next };
  const quarter = ((frame.quarter ?? -1) + 1) % QUARTERS;
  await push({ job: 'people', project }, PEOPLE_LATER);
  const known = (await outlinesOf(mind)).map(({ id }) => id);
  const missed = await reconcile(groundOf(mind), known, quarter);
  if (missed.length > MOST_MISSED) return await startOver(mind, now);
  const late = [...new Set([...scan.late, ...missed])];
  const seen = { ...frame, seenAt: now, quarter };
  return await save({ ...mind, scan: { ...next, late }, records: { ...records, frame: seen } }, [
    putRecord(project, 'frame', seen),
  ]);
};

export const historyStep: Step = async (mind, now) => {
  const { project, scan, records } = mind;
  const frame = frameIn(mind);
  const next: Scan = { ...alive(scan, now), phase: 'alike' };
  if (now - frame.historyAt < WEEK) return { ...mind, scan: next };
  const read = await readHistory(groundOf(mind), frame, await outlinesOf(mind), records.policy, now);
  return await save({ ...mind, scan: next, records: { ...records, frame: read } }, [putRecord(project, 'frame', read)]);
};

/** What changed while the scan was under way. */
const withLate = async (mind: Mind, now: number): Promise<Mind> => {
  const { project, scan, records } = mind;
  if (scan.late.length === 0) return mind;
  const puts = await refreshed(project, scan.late, records, groundOf(mind), now);
  return await save({ ...mind, scan: { ...scan, late: [], done: scan.done + scan.late.length } }, puts, true);
};

/** From so many pages on, one reading of all of them takes most of what the store gives out in a minute. */
const MANY_PAGES = 1000;
const MINUTE = 60_000;
const GIVEN_UP = 3;

/** Look-alikes as of this scan; on a day without changes they are as they were, and where nothing is to be had, too. */
export const alikeStep: Step = async (mind, now) => {
  const { project, scan, records } = mind;
  const { place } = groundOf(mind);
  const isKnown = frameIn(mind).alikeParts !== undefined;
  const changed = scan.kind === 'full' || scan.done > 0 || scan.late.length > 0;
  const next: Scan = { ...alive(scan, now), phase: 'settle' };
  if ((!changed && isKnown) || scan.tries >= GIVEN_UP) return { ...mind, scan: next };
  const rest = place.pages > MANY_PAGES ? now + MINUTE : null;
  // What was placed a moment ago was read in this very minute.
  if (rest !== null && scan.pausedUntil === null)
    return await save({ ...mind, scan: { ...scan, pausedUntil: rest } }, [], true);
  const read = await withLate(mind, now);
  const puts = putAlike(project, await findAlike(project, place, records.policy));
  const frame = frameIn(read);
  const known = { ...frame, alikeParts: puts.length };
  const surplus = alikeKeys(project, frame.alikeParts ?? 0).slice(puts.length);
  const saved = await save(
    { ...read, scan: { ...next, late: [], pausedUntil: rest }, records: { ...read.records, frame: known } },
    [...puts, putRecord(project, 'frame', known)],
  );
  await dropMany(surplus);
  return saved;
};

/** What changed meanwhile, then the sum, then the end. */
export const settleStep: Step = async (mind, now) => {
  const read = await withLate(mind, now);
  const { project, scan, records } = read;
  const results = await settled(project, { ...records, ground: groundOf(read), frame: frameIn(read) }, now);
  const ended: Scan = { ...alive(scan, now), late: [], staged: stagingFor(0), ended: { at: now, failure: null } };
  // Whoever dies in between settles once more, and nothing is left lying.
  await dropStaged(project, scan);
  return await save({ ...read, scan: ended }, results, true);
};

// Second step of a scan: a page of the search becomes cards, which are kept with the checkpoint. In a full scan the
// order of the search is the order of the backlog, which so comes free.

import { bulkEdits } from '../../core/facts/bulk-edits';
import { cardOf, isItem } from '../../core/facts/card-of';
import type { Policy } from '../../core/model/policy';
import type { Reading } from '../../core/model/reading';
import { changedWithin, inRankOrder, openItems } from '../../jira/jql';
import { numberIn, objectIn, objectsIn } from '../../jira/read/json';
import { fieldsToRead, readingOf } from '../../jira/read/reading-of';
import type { Quota } from '../../jira/request';
import { searchPage } from '../../jira/search';
import type { Put } from '../../store/kvs';
import type { Ground, Scan } from '../../store/records';
import { type Staged, stage } from '../../store/stage';

const MINUTE = 60_000;
/** The search may be this far behind what was written. */
const OVERLAP = 15 * MINUTE;

const queryOf = (scan: Scan, { project, types }: Ground): string => {
  const ground = { project: project.id, types };
  if (scan.kind === 'full') return inRankOrder(openItems(ground));
  return changedWithin(ground, Math.ceil((scan.startedAt - scan.since + OVERLAP) / MINUTE));
};

/** Part of a history would pass for all of it: better none, which is then read where it matters. */
const withWholeHistory = (issue: unknown): unknown => {
  const log = objectIn(objectIn(issue)?.changelog);
  const isWhole = log !== null && objectsIn(log.histories).length >= (numberIn(log.total) ?? Number.POSITIVE_INFINITY);
  return log === null || isWhole ? issue : { ...objectIn(issue), changelog: null };
};

/** Who went in and out again is where it was, and only its history tells. */
const movedIn = ({ changes }: Reading, { since }: Scan): Pick<Staged, 'moved'> => {
  if (changes === null) return {};
  return {
    moved: changes.some(({ at, items }) => at > since - OVERLAP && items.some(({ field }) => field === 'sprint')),
  };
};

/** Cards forget it: only whoever was made in a sprint has its maker for its mover. */
const madeBy = ({ creator, sprints }: Reading): Pick<Staged, 'creator'> =>
  creator && sprints.length > 0 ? { creator: creator.accountId } : {};

export interface CardsRead {
  /** As it stands then. */
  scan: Scan;
  puts: Put[];
  points: number;
  quota: Quota | null;
}

/** Reads one page. */
export const readCards = async (
  project: string,
  scan: Scan,
  ground: Ground,
  policy: Policy,
  now: number,
): Promise<CardsRead> => {
  const page = await searchPage('app', {
    jql: queryOf(scan, ground),
    fields: fieldsToRead(ground.shape, policy),
    token: scan.token,
    // Of what changed lately the history often decides; of a whole backlog seldom.
    changes: scan.kind === 'changes',
  });
  const readings = page.issues.map((issue) => readingOf(withWholeHistory(issue), ground.shape, policy));
  const bulk = bulkEdits(readings);
  const read = readings.map((reading): Staged => {
    const card = isItem(reading) ? cardOf(reading, policy, bulk) : null;
    return { id: reading.id, card, ...movedIn(reading, scan), ...madeBy(reading) };
  });
  const { puts, staged } = stage(project, scan, scan.place ?? ground.place, read);
  const done = scan.done + page.issues.length;
  const next: Scan = {
    ...scan,
    token: page.next,
    staged,
    done,
    total: Math.max(scan.total, done),
    beatAt: now,
    pausedUntil: null,
    tries: 0,
    phase: page.next === null ? 'place' : 'cards',
  };
  return { scan: next, puts, points: 1 + page.issues.length, quota: page.quota };
};

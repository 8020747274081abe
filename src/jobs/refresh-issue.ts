// Reads what an event spoke of and puts it in its place: one issue after a click, hundreds after a bulk edit. While a
// scan is under way it only leaves a note, because the scan will look at everything and then at the notes.

import { cardOf, isItem } from '../core/facts/card-of';
import type { Card } from '../core/model/card';
import type { Entry } from '../core/model/entry';
import { readIssue, readIssues } from '../jira/issues';
import { fieldsToRead, readingOf } from '../jira/read/reading-of';
import { hasMore, readLaterHints } from '../store/hints';
import { hintKey, type Place, pageKey } from '../store/keys';
import { type Put, readMany, writeMany, writeTogether } from '../store/kvs';
import { closePage, openPage, type Page, pageOf, readPages, samePlace } from '../store/pages';
import { putRecord, type RecordName, type Records, recordKey, recordsIn } from '../store/project';
import type { Ground, Scan } from '../store/records';
import { EMPTY_FRAME } from './backlog-of';
import { entriesOf, withEntries } from './guard-sprint';
import { scheduleSettling } from './schedule-settling';

const NEEDED: RecordName[] = ['enrolled', 'policy', 'ground', 'frame', 'scan', 'entries', 'settling'];
const TOGETHER = 20;
const MOST_NOTES = 2000;
/** How far before the last known change a history is read again: changes of one moment may be told apart. */
const OVERLAP = 60_000;

export const underWay = (scan: Scan | null): scan is Scan => scan !== null && scan.ended === null;

const fetch = async (ids: readonly string[], fields: readonly string[]): Promise<Map<string, unknown>> => {
  const [only] = ids;
  if (ids.length !== 1 || only === undefined) return await readIssues(ids, fields);
  const issue = await readIssue(only, fields);
  return new Map(issue === null ? [] : [[only, issue]]);
};

interface Applied {
  pages: Map<number, Page>;
  entries: Entry[];
}

/** Pages that were read already, by index. */
type Ahead = ReadonlyMap<number, Page>;

const apply = async (
  project: string,
  ids: readonly string[],
  records: Records,
  ground: Ground,
  now: number,
  ahead: Ahead,
): Promise<Applied> => {
  const { policy } = records;
  const frame = records.frame ?? EMPTY_FRAME;
  const pageIndexes = [...new Set(ids.map((id) => pageOf(ground.place, id)))];
  const missing = pageIndexes.filter((index) => !ahead.has(index));
  const [more, issues] = await Promise.all([
    readPages(project, ground.place, missing),
    fetch(ids, fieldsToRead(ground.shape, policy)),
  ]);
  const pages = new Map([...ahead, ...more]);
  const entries: Entry[] = [];
  for (const id of ids) {
    const cards = pages.get(pageOf(ground.place, id))?.cards;
    const issue = issues.get(id);
    const reading = issue === undefined ? null : readingOf(issue, ground.shape, policy);
    const known: Card | undefined = cards?.get(id);
    if (!reading || reading.projectId !== project || !isItem(reading)) {
      cards?.delete(id);
      continue;
    }
    const card = cardOf(reading, policy);
    cards?.set(id, card);
    const since = Math.max(known ? known.updated - OVERLAP : 0, records.enrolled?.at ?? now);
    entries.push(...entriesOf(reading, card, since, { ground, frame, policy, now }));
  }
  return { pages, entries };
};

/** What changes of a project's cards and entries when these issues are read anew. */
export const refreshed = async (
  project: string,
  ids: readonly string[],
  records: Records,
  ground: Ground,
  now: number,
  ahead: Ahead = new Map(),
): Promise<Put[]> => {
  const { pages, entries } = await apply(project, ids, records, ground, now, ahead);
  const all = withEntries(records.entries, entries);
  return [
    ...[...pages].flatMap(([index, page]) => closePage(project, ground.place, index, page) ?? []),
    ...(all.length === records.entries.length ? [] : [putRecord(project, 'entries', all)]),
  ];
};

const note = (project: string, scan: Scan, ids: readonly string[]): Put => {
  const late = [...new Set([...scan.late, ...ids])].slice(0, MOST_NOTES);
  return putRecord(project, 'scan', { ...scan, late });
};

export const refreshIssue = async (
  { project, slot, issue, place }: { project: string; slot: number; issue: string | null; place: Place },
  now: number,
): Promise<void> => {
  const hint = hintKey(project, slot);
  const index = issue === null || place.pages === 0 ? null : pageOf(place, issue);
  const page = index === null ? [] : [pageKey(project, place, index)];
  const found = await readMany([...NEEDED.map((name) => recordKey(name, project)), hint, ...page]);
  const records = recordsIn(found, project);
  if (!records.enrolled) return;
  const later = hasMore(found.get(hint)) ? await readLaterHints(project, slot) : { issues: [], ranked: false };
  const ids = [...new Set([...(issue === null ? [] : [issue]), ...later.issues])];
  const ranked = issue === null || later.ranked;
  if (underWay(records.scan)) {
    if (ids.length > 0) await writeTogether({ put: [note(project, records.scan, ids)], drop: [] });
    return;
  }
  const { ground } = records;
  if (!ground || ground.place.pages === 0) return;
  const ahead = new Map(
    index !== null && page[0] !== undefined && samePlace(place, ground.place)
      ? [[index, openPage(found.get(page[0]))]]
      : [],
  );
  const puts = ids.length === 0 ? [] : await refreshed(project, ids, records, ground, now, ahead);
  if (puts.length === 0 && !ranked) return;
  const all = [...puts, ...(await scheduleSettling(project, records.settling, ranked, now))];
  if (all.length <= TOGETHER) await writeTogether({ put: all, drop: [] });
  else await writeMany(all);
};

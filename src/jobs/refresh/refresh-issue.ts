// Reads what an event spoke of and puts it in its place: one issue after a click, hundreds after a bulk edit. While a
// scan is under way it only leaves a note, because the scan will look at everything and then at the notes.

import { bulkEdits } from '../../core/facts/bulk-edits';
import { cardOf, isItem } from '../../core/facts/card-of';
import { touchedSince } from '../../core/facts/last-human-change';
import type { Card } from '../../core/model/card';
import type { Entry } from '../../core/model/entry';
import { readIssue, readIssues } from '../../jira/issues';
import { fieldsToRead, readingOf } from '../../jira/read/reading-of';
import { hasMore, readLaterHints } from '../../store/hints';
import { hintKey, type Place } from '../../store/keys';
import { type Put, readMany, writeMany, writeTogether } from '../../store/kvs';
import { pageOf, samePlace } from '../../store/pages';
import { putRecord, type RecordName, type Records, recordKey, recordsIn } from '../../store/project';
import type { Ground, Scan } from '../../store/records';
import { closeSection, readSection, type Section, sectionIn, sectionKeys } from '../../store/shelves';
import { entriesOf } from '../gate/guard-sprint';
import { tellEntries } from '../gate/tell-entries';
import { EMPTY_FRAME } from '../settle/backlog-of';
import { EVIDENCE_RECORDS, evidenceOf } from '../settle/evidence';
import { scheduleSettling } from '../settle/schedule-settling';
import { underWay } from '../under-way';
import { isStorm, noteStorm } from './storm';

const NEEDED: RecordName[] = ['enrolled', 'policy', 'ground', 'frame', 'scan', 'settling', 'gate', ...EVIDENCE_RECORDS];
const TOGETHER = 20;
const MOST_NOTES = 2000;
/** How far before the last known change a history is read again: changes of one moment may be told apart. */
const OVERLAP = 60_000;

const fetch = async (ids: readonly string[], fields: readonly string[]): Promise<Map<string, unknown>> => {
  const [only] = ids;
  if (ids.length !== 1 || only === undefined) return await readIssues(ids, fields);
  const issue = await readIssue(only, fields);
  return new Map(issue === null ? [] : [[only, issue]]);
};

/** What changes of a project's cards when these issues are read anew. Entries that they tell of go to the gate. */
export const refreshed = async (
  project: string,
  ids: readonly string[],
  records: Records,
  ground: Ground,
  now: number,
  ahead: Section | null = null,
): Promise<Put[]> => {
  const { policy } = records;
  const frame = records.frame ?? EMPTY_FRAME;
  const { place } = ground;
  const indexes = [...new Set(ids.map((id) => pageOf(place, id)))];
  const isAhead = ahead !== null && indexes.every((index) => ahead.pages.has(index));
  const [section, issues] = await Promise.all([
    isAhead ? ahead : readSection(project, place, indexes),
    fetch(ids, fieldsToRead(ground.shape, policy)),
  ]);
  const evidence = evidenceOf(policy, records);
  const entries: Entry[] = [];
  const readings = new Map([...issues].map(([id, issue]) => [id, readingOf(issue, ground.shape, policy)]));
  const bulk = bulkEdits(readings.values());
  for (const id of ids) {
    const cards = section.pages.get(pageOf(place, id))?.cards;
    const reading = readings.get(id);
    const known: Card | undefined = cards?.get(id);
    if (!reading || reading.projectId !== project || !isItem(reading)) {
      cards?.delete(id);
      continue;
    }
    const read = cardOf(reading, policy, bulk);
    const card = { ...read, touched: touchedSince(read, known) };
    cards?.set(id, card);
    const since = Math.max(known ? known.updated - OVERLAP : 0, records.enrolled?.at ?? now);
    entries.push(...entriesOf(reading, card, since, { ground, frame, policy, evidence, gate: records.gate, now }));
  }
  await tellEntries(project, entries);
  return closeSection(project, section);
};

/** A scan keeps so many notes and no more; what does not fit is read by the next one. */
const overflows = (scan: Scan | null, ids: readonly string[]): boolean =>
  underWay(scan) && scan.late.length + ids.length > MOST_NOTES;

const note = (project: string, scan: Scan, ids: readonly string[]): Put => {
  const late = [...new Set([...scan.late, ...ids])].slice(0, MOST_NOTES);
  return putRecord(project, 'scan', { ...scan, late });
};

/** Where the event said that the card lies, in the same read as everything else. */
const sectionAhead = (project: string, issue: string | null, place: Place) => {
  const index = issue === null || place.pages === 0 ? null : pageOf(place, issue);
  return {
    keys: index === null ? [] : sectionKeys(project, place, [index]),
    open: async (found: ReadonlyMap<string, unknown>): Promise<Section | null> =>
      index === null ? null : await sectionIn(found, project, place, [index]),
  };
};

export const refreshIssue = async (
  { project, slot, issue, place }: { project: string; slot: number; issue: string | null; place: Place },
  now: number,
): Promise<void> => {
  const hint = hintKey(project, slot);
  const ahead = sectionAhead(project, issue, place);
  const found = await readMany([...NEEDED.map((name) => recordKey(name, project)), hint, ...ahead.keys]);
  const records = recordsIn(found, project);
  if (!records.enrolled) return;
  const later = hasMore(found.get(hint)) ? await readLaterHints(project, slot) : { issues: [], ranked: false };
  const ids = [...new Set([...(issue === null ? [] : [issue]), ...later.issues])];
  const ranked = issue === null || later.ranked;
  if (isStorm(ids.length) || overflows(records.scan, ids)) await noteStorm(project, records, now);
  if (underWay(records.scan)) {
    if (ids.length > 0) await writeTogether({ put: [note(project, records.scan, ids)], drop: [] });
    return;
  }
  const { ground } = records;
  if (!ground || ground.place.pages === 0) return;
  const section = samePlace(place, ground.place) ? await ahead.open(found) : null;
  const puts = ids.length === 0 ? [] : await refreshed(project, ids, records, ground, now, section);
  if (puts.length === 0 && !ranked) return;
  const all = [...puts, ...(await scheduleSettling(project, records.settling, ranked, now))];
  if (all.length <= TOGETHER) await writeTogether({ put: all, drop: [] });
  else await writeMany(all);
};

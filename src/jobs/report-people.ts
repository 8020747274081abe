// Once a week: which people the store knows by their account id, and whom of them it has to forget. What the audit has
// kept for long enough goes first.

import { reportPeople } from '../jira/people';
import { dropOldAudit, putAudit, readAllAudit } from '../store/audit';
import { type Place, pageKey, savingKey } from '../store/keys';
import { claim, type Put, readMany, writeMany } from '../store/kvs';
import { pagesIn } from '../store/pages';
import { putPolicy, putRecord, type RecordName, type Records, readRecords } from '../store/project';
import { pagesBeside, shelvesOf } from '../store/shelves';
import { inMessages } from './in-messages';
import { stillKept } from './keep-outcome';
import { push } from './queue';

const NEEDED: RecordName[] = [
  'enrolled',
  'ground',
  'policy',
  'entries',
  'dismissals',
  'overrides',
  'ticks',
  'refined',
  'gate',
  'audit',
  'frame',
];

/** Seconds: all pages were read a moment ago. */
const ERASED_AFTER = 60;
/** Longer than it takes to save. */
const CLAIMED = 60;

const forgotten = <T extends { by: string | null }>(all: readonly T[], closed: ReadonlySet<string>): T[] =>
  all.map((one) => (one.by !== null && closed.has(one.by) ? { ...one, by: null } : one));

/** Those whom the settings name as letting items through. Somebody who saves at this very moment comes first. */
const withoutNamed = async (
  project: string,
  { policy, policyVersion }: Records,
  closed: ReadonlySet<string>,
): Promise<Put[]> => {
  const { override } = policy;
  if (!override?.people.some((id) => closed.has(id))) return [];
  const version = policyVersion + 1;
  if (!(await claim({ key: savingKey(project, version), value: 1, ttl: CLAIMED }))) return [];
  const people = override.people.filter((id) => !closed.has(id));
  return [putPolicy(project, { ...policy, override: { ...override, people } }, version)];
};

/** Account id → the pages whose cards name it, read a shelf's worth at a time. */
const peopleOn = async (project: string, place: Place): Promise<Map<string, Set<number>>> => {
  const people = new Map<string, Set<number>>();
  for (let shelf = 0; shelf < shelvesOf(place); shelf += 1) {
    const beside = pagesBeside(place, shelf);
    const found = await readMany(beside.map((page) => pageKey(project, place, page)));
    for (const [index, page] of pagesIn(found, project, place, beside))
      for (const { assignee, reporter } of page.cards.values())
        for (const id of [assignee?.id, reporter]) if (id) people.set(id, (people.get(id) ?? new Set()).add(index));
  }
  return people;
};

export const reportProjectPeople = async (project: string, now: number): Promise<void> => {
  const records = await readRecords(project, NEEDED);
  const { enrolled, ground, entries, dismissals, overrides, ticks, policy, gate, frame } = records;
  if (!enrolled || !ground) return;
  const refined = stillKept(records.refined, now);
  if (refined.length < records.refined.length) await writeMany([putRecord(project, 'refined', refined)]);
  const audit = await readAllAudit(project, await dropOldAudit(project, records.audit, now));
  const { place } = ground;
  const named = await peopleOn(project, place);
  const people = new Set(named.keys());
  const throngs = gate?.throngs ?? [];
  const closings = frame?.closings ?? [];
  const told = [
    ...entries,
    ...dismissals,
    ...overrides,
    ...ticks,
    ...refined,
    ...throngs,
    ...closings,
    ...[...audit.values()].flat(),
  ];
  for (const { by } of told) if (by !== null) people.add(by);
  for (const id of policy.override?.people ?? []) people.add(id);
  const closed = await reportPeople([...people].sort(), now);
  if (closed.size === 0) return;
  for (const some of inMessages([...closed].filter((id) => named.has(id)))) {
    const pages = [...new Set(some.flatMap((id) => [...(named.get(id) ?? [])]))].sort((a, b) => a - b);
    await push({ job: 'erase', project, erasing: { people: some, place, pages } }, ERASED_AFTER);
  }
  await writeMany([
    putRecord(project, 'entries', forgotten(entries, closed)),
    putRecord(project, 'dismissals', forgotten(dismissals, closed)),
    putRecord(project, 'overrides', forgotten(overrides, closed)),
    putRecord(project, 'ticks', forgotten(ticks, closed)),
    putRecord(project, 'refined', forgotten(refined, closed)),
    ...(gate ? [putRecord(project, 'gate', { ...gate, throngs: forgotten(throngs, closed) })] : []),
    ...(frame ? [putRecord(project, 'frame', { ...frame, closings: forgotten(closings, closed) })] : []),
    ...[...audit].flatMap(([key, lines]) =>
      lines.some(({ by }) => by !== null && closed.has(by)) ? [putAudit(key, forgotten(lines, closed))] : [],
    ),
    ...(await withoutNamed(project, records, closed)),
  ]);
};

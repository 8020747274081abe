// Once a week: which people the store knows by their account id, and whom of them it has to forget. What the audit has
// kept for long enough goes first.

import type { Card } from '../core/model/card';
import { reportPeople } from '../jira/people';
import { dropOldAudit, putAudit, readAllAudit } from '../store/audit';
import { type Place, savingKey } from '../store/keys';
import { claim, type Put, writeMany } from '../store/kvs';
import { putPolicy, putRecord, type RecordName, type Records, readRecords } from '../store/project';
import { closeSection, pagesBeside, readSection, type Section, shelvesOf } from '../store/shelves';
import { stillKept } from './keep-outcome';

const NEEDED: RecordName[] = [
  'enrolled',
  'ground',
  'policy',
  'entries',
  'dismissals',
  'overrides',
  'ticks',
  'refined',
  'audit',
];

/** Longer than it takes to save. */
const CLAIMED = 60;

const without = (card: Card, closed: ReadonlySet<string>): Card => {
  const assignee = card.assignee && closed.has(card.assignee.id) ? null : card.assignee;
  const reporter = card.reporter !== null && closed.has(card.reporter) ? null : card.reporter;
  return assignee === card.assignee && reporter === card.reporter ? card : { ...card, assignee, reporter };
};

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

/** A shelf's worth of cards at a time. */
async function* sections(project: string, place: Place): AsyncGenerator<Section> {
  for (let shelf = 0; shelf < shelvesOf(place); shelf += 1)
    yield await readSection(project, place, pagesBeside(place, shelf));
}

export const reportProjectPeople = async (project: string, now: number): Promise<void> => {
  const records = await readRecords(project, NEEDED);
  const { enrolled, ground, entries, dismissals, overrides, ticks, policy } = records;
  if (!enrolled || !ground) return;
  const refined = stillKept(records.refined, now);
  if (refined.length < records.refined.length) await writeMany([putRecord(project, 'refined', refined)]);
  const audit = await readAllAudit(project, await dropOldAudit(project, records.audit, now));
  const { place } = ground;
  const people = new Set<string>();
  for await (const { pages } of sections(project, place))
    for (const page of pages.values())
      for (const { assignee, reporter } of page.cards.values())
        for (const id of [assignee?.id, reporter]) if (id) people.add(id);
  const told = [...entries, ...dismissals, ...overrides, ...ticks, ...refined, ...[...audit.values()].flat()];
  for (const { by } of told) if (by !== null) people.add(by);
  for (const id of policy.override?.people ?? []) people.add(id);
  const closed = await reportPeople([...people].sort(), now);
  if (closed.size === 0) return;
  for await (const section of sections(project, place)) {
    for (const { cards } of section.pages.values())
      for (const [id, card] of cards) cards.set(id, without(card, closed));
    await writeMany(closeSection(project, section));
  }
  await writeMany([
    putRecord(project, 'entries', forgotten(entries, closed)),
    putRecord(project, 'dismissals', forgotten(dismissals, closed)),
    putRecord(project, 'overrides', forgotten(overrides, closed)),
    putRecord(project, 'ticks', forgotten(ticks, closed)),
    putRecord(project, 'refined', forgotten(refined, closed)),
    ...[...audit].flatMap(([key, lines]) =>
      lines.some(({ by }) => by !== null && closed.has(by)) ? [putAudit(key, forgotten(lines, closed))] : [],
    ),
    ...(await withoutNamed(project, records, closed)),
  ]);
};

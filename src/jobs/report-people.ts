// Once a week: which people the store knows by their account id, and whom of them it has to forget.

import type { Card } from '../core/model/card';
import { reportPeople } from '../jira/people';
import { writeMany } from '../store/kvs';
import { closePage, readAllPages } from '../store/pages';
import { putRecord, readRecords } from '../store/project';

const without = (card: Card, closed: ReadonlySet<string>): Card => {
  const assignee = card.assignee && closed.has(card.assignee.id) ? null : card.assignee;
  const reporter = card.reporter !== null && closed.has(card.reporter) ? null : card.reporter;
  return assignee === card.assignee && reporter === card.reporter ? card : { ...card, assignee, reporter };
};

const forgotten = <T extends { by: string | null }>(all: readonly T[], closed: ReadonlySet<string>): T[] =>
  all.map((one) => (one.by !== null && closed.has(one.by) ? { ...one, by: null } : one));

export const reportProjectPeople = async (project: string, now: number): Promise<void> => {
  const records = await readRecords(project, ['enrolled', 'ground', 'entries', 'dismissals', 'audit']);
  const { enrolled, ground, entries, dismissals, audit } = records;
  if (!enrolled || !ground) return;
  const pages = await readAllPages(project, ground.place);
  const people = new Set<string>();
  for (const page of pages.values()) {
    for (const { assignee, reporter } of page.cards.values()) {
      for (const id of [assignee?.id, reporter]) if (id) people.add(id);
    }
  }
  for (const { by } of [...entries, ...dismissals, ...audit]) if (by !== null) people.add(by);
  const closed = await reportPeople([...people].sort(), now);
  if (closed.size === 0) return;
  const puts = [...pages].flatMap(([index, page]) => {
    for (const [id, card] of page.cards) page.cards.set(id, without(card, closed));
    return closePage(project, ground.place, index, page) ?? [];
  });
  await writeMany([
    ...puts,
    putRecord(project, 'entries', forgotten(entries, closed)),
    putRecord(project, 'dismissals', forgotten(dismissals, closed)),
    putRecord(project, 'audit', forgotten(audit, closed)),
  ]);
};

// Closed accounts go from the cards, so many pages at a time: a large backlog has more than the store gives out in a minute.
// Whoever does a part twice finds nothing left to write, and goes on.

import type { Card } from '../core/model/card';
import type { Place } from '../store/keys';
import { AT_ONCE, writeMany } from '../store/kvs';
import { samePlace } from '../store/pages';
import { readRecords } from '../store/project';
import { closeSection, readSection } from '../store/shelves';
import { push } from './queue';

const MINUTE = 60;

export interface Erasing {
  people: string[];
  place: Place;
  /** Where their names stand. */
  pages: number[];
}

const without = (card: Card, people: ReadonlySet<string>): Card => {
  const assignee = card.assignee && people.has(card.assignee.id) ? null : card.assignee;
  const reporter = card.reporter !== null && people.has(card.reporter) ? null : card.reporter;
  return assignee === card.assignee && reporter === card.reporter ? card : { ...card, assignee, reporter };
};

export const erasePeople = async (project: string, { people, place, pages }: Erasing): Promise<void> => {
  const { enrolled, ground } = await readRecords(project, ['enrolled', 'ground']);
  if (!enrolled || !ground) return;
  // The cards were laid out anew meanwhile.
  if (!samePlace(place, ground.place)) return await push({ job: 'people', project });
  const section = await readSection(project, place, pages.slice(0, AT_ONCE));
  const closed = new Set(people);
  for (const { cards } of section.pages.values()) for (const [id, card] of cards) cards.set(id, without(card, closed));
  await writeMany(closeSection(project, section));
  const rest = pages.slice(AT_ONCE);
  if (rest.length > 0) await push({ job: 'erase', project, erasing: { people, place, pages: rest } }, MINUTE);
};

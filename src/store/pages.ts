// Cards in packed pages. Which page an issue lies on follows from its id alone, so that one event reads and writes one
// page, and the pages are few enough for a whole backlog to be read in a handful of batches.

import { CARD_VERSION, type Card } from '../core/model/card';
import { type Place, pageKey } from './keys';
import { type Put, readMany } from './kvs';
import { type Packed, pack, unpack } from './pack';

/** A page of this many cards costs about one unit of writing; more pages than this would cost a settle its budget. */
const CARDS_A_PAGE = 16;
const MOST_PAGES = 425;

export interface Page {
  cards: Map<string, Card>;
  /** As it was read, to write only what differs; null: it was not there. */
  packed: Packed | null;
}

export const EMPTY_PLACE: Place = { generation: 0, pages: 0 };

export const samePlace = (a: Place, b: Place): boolean => a.generation === b.generation && a.pages === b.pages;

/** Room to grow by half before pages are fuller than meant. */
export const placeFor = (items: number, generation: number): Place => ({
  generation,
  pages: Math.min(MOST_PAGES, Math.max(1, Math.ceil(items / CARDS_A_PAGE))),
});

/** Laid out anew when four times as many cards came as there was room for, and pages can still be added. */
export const outgrown = (place: Place, items: number): boolean =>
  place.pages === 0 || (place.pages < MOST_PAGES && items > place.pages * CARDS_A_PAGE * 4);

/** Ids grow one by one; multiplying by a large prime spreads neighbours, so that no page fills before the others. */
export const pageOf = (place: Place, id: string): number => {
  let hash = 0;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash, 31) + id.charCodeAt(at);
  return (Math.imul(hash, 0x9e3779b1) >>> 8) % Math.max(1, place.pages);
};

const isCard = (value: unknown): value is Card => (value as Card).v === CARD_VERSION;

/** Cards of an older version are left out, which makes the next scan read their issues again. */
export const openPage = (stored: unknown): Page => {
  if (typeof stored !== 'string') return { cards: new Map(), packed: null };
  const cards = (unpack(stored) as unknown[]).filter(isCard);
  return { cards: new Map(cards.map((card) => [card.id, card])), packed: stored };
};

const idOrder = (a: Card, b: Card): number => a.id.length - b.id.length || (a.id < b.id ? -1 : 1);

/** What to write for it; null: nothing changed. */
export const closePage = (project: string, place: Place, index: number, page: Page): Put | null => {
  const packed = pack([...page.cards.values()].sort(idOrder));
  if (packed === page.packed || (page.packed === null && page.cards.size === 0)) return null;
  return { key: pageKey(project, place, index), value: packed };
};

export const readPages = async (
  project: string,
  place: Place,
  indexes: readonly number[],
): Promise<Map<number, Page>> => {
  const stored = await readMany(indexes.map((index) => pageKey(project, place, index)));
  return new Map(indexes.map((index) => [index, openPage(stored.get(pageKey(project, place, index)))]));
};

export const readAllPages = (project: string, place: Place): Promise<Map<number, Page>> =>
  readPages(
    project,
    place,
    Array.from({ length: place.pages }, (_, index) => index),
  );

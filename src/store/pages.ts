// Cards in packed pages. Which page an issue lies on follows from its id alone, so that an event reads and writes one
// page, and a day of changes writes little more than what changed.

import { CARD_VERSION, type Card } from '../core/model/card';
import { type Place, pageKey } from './keys';
import { readMany } from './kvs';
import { type Packed, pack, unpack } from './pack';

/** Fewer cards pack worse, more are written again for each that changes. */
const CARDS_A_PAGE = 12;
/** All of them are read within a minute for look-alikes: as many as the store gives out then, and some left for people. */
const MOST_PAGES = 3600;

export interface Page {
  cards: Map<string, Card>;
  /** As it was read, to write only what differs; null: it was not there. */
  packed: Packed | null;
}

export const EMPTY_PLACE: Place = { generation: 0, pages: 0 };

export const samePlace = (a: Place, b: Place): boolean => a.generation === b.generation && a.pages === b.pages;

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

export const idOrder = (a: Card, b: Card): number => a.id.length - b.id.length || (a.id < b.id ? -1 : 1);

/** In the order of their ids, so that the same cards are the same bytes. */
export const cardsOn = (page: Page): Card[] => [...page.cards.values()].sort(idOrder);

export const packedPage = (page: Page): Packed => pack(cardsOn(page));

export const pagesIn = (
  found: ReadonlyMap<string, unknown>,
  project: string,
  place: Place,
  indexes: readonly number[],
): Map<number, Page> => new Map(indexes.map((index) => [index, openPage(found.get(pageKey(project, place, index)))]));

export const pagesOf = (place: Place, ids: readonly string[]): number[] => [
  ...new Set(ids.map((id) => pageOf(place, id))),
];

export const cardsAt = async (
  project: string,
  place: Place,
  indexes: readonly number[],
  wanted: ReadonlySet<string>,
) => {
  const found = await readMany(indexes.map((index) => pageKey(project, place, index)));
  const pages = [...pagesIn(found, project, place, indexes).values()];
  return pages.flatMap((page) => [...page.cards].filter(([id]) => wanted.has(id)));
};

/** Single cards, wherever they lie. */
export const readCardsOf = async (project: string, place: Place, ids: readonly string[]): Promise<Map<string, Card>> =>
  new Map(await cardsAt(project, place, pagesOf(place, ids), new Set(ids)));

// Cards for a list: as many as there are to be had right now.

import type { Card } from '../core/model/card';
import type { Place } from './keys';
import { AT_ONCE, isBusy } from './kvs';
import { cardsAt, pageOf, pagesOf } from './pages';

/** The first first, and as many as the store gives out in this minute. `missed`: ids that were not looked for. */
export const readCardsGiven = async (
  project: string,
  place: Place,
  ids: readonly string[],
): Promise<{ cards: Map<string, Card>; missed: ReadonlySet<string> }> => {
  const [indexes, wanted] = [pagesOf(place, ids), new Set(ids)];
  const cards = new Map<string, Card>();
  for (let start = 0; start < indexes.length; start += AT_ONCE) {
    try {
      const some = await cardsAt(project, place, indexes.slice(start, start + AT_ONCE), wanted);
      for (const [id, card] of some) cards.set(id, card);
    } catch (error) {
      if (start === 0 || !isBusy(error)) throw error;
      const rest = new Set(indexes.slice(start));
      return { cards, missed: new Set(ids.filter((id) => rest.has(pageOf(place, id)))) };
    }
  }
  return { cards, missed: new Set() };
};

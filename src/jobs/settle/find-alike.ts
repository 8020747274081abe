// Looks for look-alikes, the one thing that needs the words of all cards: once a day, and only when something changed.
// Cards are read a shelf at a time and most of each is let go at once.

import { type Outline, outlined, outlineOf } from '../../core/facts/outline';
import { similarCards } from '../../core/facts/similar-cards';
import { keptBy, LIKENESS } from '../../core/health/scene';
import type { Card } from '../../core/model/card';
import type { Policy } from '../../core/model/policy';
import type { Alike } from '../../store/alike';
import { type Place, pageKey } from '../../store/keys';
import { readMany } from '../../store/kvs';
import { cardsOn, idOrder, pagesIn } from '../../store/pages';
import { pagesBeside, shelvesOf } from '../../store/shelves';

/** What likeness is read from, over an outline that takes up the room of the rest. */
const wordsOf = (card: Card, outline: Outline): Card => {
  const bare = outlined(outline);
  const { language, terms } = card.wording;
  return { ...bare, summary: card.summary, wording: { ...bare.wording, language, terms } };
};

export const findAlike = async (project: string, place: Place, policy: Policy): Promise<Alike> => {
  const keeps = keptBy(policy);
  const cards: Card[] = [];
  for (let shelf = 0; shelf < shelvesOf(place); shelf += 1) {
    const beside = pagesBeside(place, shelf);
    const found = await readMany(beside.map((page) => pageKey(project, place, page)));
    for (const page of pagesIn(found, project, place, beside).values())
      for (const card of cardsOn(page).filter(keeps)) cards.push(wordsOf(card, outlineOf(card)));
  }
  return similarCards(cards.sort(idOrder), LIKENESS);
};

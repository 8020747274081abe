// Hints of duplicates: for each item the open items most like it.

import { sentencesOfTitle } from '../language/sentences';
import type { Card } from '../model/card';
import { vectorsOf } from './card-vectors';
import { crowdOf, type Ground, likenessOf } from './likeness';
import { cosineOf, nearestOf } from './nearest-cards';

export interface Similar {
  id: string;
  key: string;
  /** 0..1; at a half, one hint in two is a pair that people would link. */
  score: number;
}

/** Whoever shares less is not alike, however near in time and however empty the place; naming the key outdoes it. */
const LEAST_COSINE = 0.2;

function namedIn(cards: readonly Card[]): Set<number>[] {
  const places = new Map(cards.map(({ key }, at) => [key.toLowerCase(), at]));
  return cards.map(({ summary, wording }, self) => {
    const words = sentencesOfTitle(summary).flatMap(({ tokens }) => tokens.map(({ low }) => low));
    const found = [...wording.terms, ...words].map((word) => places.get(word));
    return new Set(found.filter((at): at is number => at !== undefined && at !== self));
  });
}

/** Restricted items take no part: a hint would tell of them. */
export function groundOf(all: readonly Card[]): Ground {
  const cards = all.filter((card) => !card.restricted);
  const vectors = vectorsOf(cards);
  const nearest = nearestOf(vectors);
  return { cards, vectors, nearest, named: namedIn(cards), crowds: nearest.map(crowdOf) };
}

/** Everybody who is near, seen from either side, and who names whom: their places and cosines. */
export function candidatesOf({ vectors, nearest, named }: Ground): Map<number, number>[] {
  const pairs = nearest.map((): Map<number, number> => new Map());
  const pair = (a: number, b: number, cosine: number): void => {
    pairs[a]?.set(b, cosine);
    pairs[b]?.set(a, cosine);
  };
  nearest.forEach((near, self) => {
    for (const { at, cosine } of near) {
      if (cosine >= LEAST_COSINE || named[self]?.has(at) || named[at]?.has(self)) pair(self, at, cosine);
    }
  });
  named.forEach((others, self) => {
    for (const at of others) {
      const [one, other] = [vectors.all[self], vectors.all[at]];
      if (one && other && !pairs[self]?.has(at)) pair(self, at, cosineOf(one, other));
    }
  });
  return pairs;
}

export function similarCards(all: readonly Card[], least: number, atMost = 3): Map<string, Similar[]> {
  const ground = groundOf(all);
  const { cards } = ground;
  const found = new Map<string, Similar[]>();
  candidatesOf(ground).forEach((others, self) => {
    const best = [...others]
      .map(([at, cosine]) => ({ at, score: likenessOf(self, { at, cosine }, ground) }))
      .filter(({ score }) => score >= least)
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .slice(0, atMost)
      .map(({ at, score }): Similar => ({ id: (cards[at] as Card).id, key: (cards[at] as Card).key, score }));
    if (best.length > 0) found.set((cards[self] as Card).id, best);
  });
  return found;
}

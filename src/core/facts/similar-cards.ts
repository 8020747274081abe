// Hints of duplicates: for each item the open items most like it. Shared rare words make two items alike; being each
// other's nearest, filed near in time, or naming the other's key says more; much company that is as near says less.

import { sentencesOfTitle } from '../language/sentences';
import type { Card } from '../model/card';
import { type Vectors, vectorsOf } from './card-vectors';
import { cosineOf, NEIGHBOURS, type Neighbour, nearestOf } from './nearest-cards';

export interface Similar {
  id: string;
  key: string;
  /** 0..1; at a half, one hint in two is a pair that people would link. */
  score: number;
}

/** Learned by logistic regression on half of the linked pairs of one large backlog, checked on the other half. */
const WEIGHTS = {
  base: 1.73,
  cosine: 0.41,
  square: 3.63,
  /** How near each one's fourth to ninth neighbours are: a crowd is a series, not a twin. */
  crowd: -3.39,
  /** Logarithm of the place that each has among the other's nearest. */
  place: -0.39,
  /** Logarithm of the days between their creations. */
  apart: -0.25,
  /** Filed in one go: parts of one plan. */
  together: -2.35,
  names: 4.15,
  label: 0.49,
  lead: 0.74,
};
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const CROWD = { from: 3, to: 9, least: 0.15 };
/** Whoever shares less is not alike, however near in time and however empty the place; naming the key outdoes it. */
const LEAST_COSINE = 0.3;

interface Ground {
  cards: readonly Card[];
  vectors: Vectors;
  nearest: Neighbour[][];
  crowds: number[];
  /** Other cards whose key the texts of this one name. */
  named: ReadonlySet<number>[];
}

function namedIn(cards: readonly Card[]): Set<number>[] {
  const places = new Map(cards.map(({ key }, at) => [key.toLowerCase(), at]));
  return cards.map(({ summary, wording }, self) => {
    const words = sentencesOfTitle(summary).flatMap(({ tokens }) => tokens.map(({ low }) => low));
    const found = [...wording.terms, ...words].map((word) => places.get(word));
    return new Set(found.filter((at): at is number => at !== undefined && at !== self));
  });
}

/** A small backlog has no crowds: what is usual in a large one stands for them. */
const crowdOf = (nearest: readonly Neighbour[]): number => {
  const sum = nearest.slice(CROWD.from, CROWD.to).reduce((all, { cosine }) => all + cosine, 0);
  return Math.max(CROWD.least, sum / (CROWD.to - CROWD.from));
};

const placeOf = (at: number, nearest: readonly Neighbour[]): number => {
  const place = nearest.findIndex((neighbour) => neighbour.at === at);
  return Math.log1p(place < 0 ? NEIGHBOURS : place);
};

function scoreOf(a: number, { at: b, cosine }: Neighbour, ground: Ground): number {
  const { cards, vectors, nearest, crowds, named } = ground;
  const [one, other] = [cards[a] as Card, cards[b] as Card];
  const apart = Math.abs(one.created - other.created);
  const lead = vectors.leads[a];
  const sum =
    WEIGHTS.base +
    WEIGHTS.cosine * cosine +
    WEIGHTS.square * cosine * cosine +
    WEIGHTS.crowd * ((crowds[a] as number) + (crowds[b] as number)) +
    WEIGHTS.place * (placeOf(a, nearest[b] ?? []) + placeOf(b, nearest[a] ?? [])) +
    WEIGHTS.apart * Math.log1p(apart / DAY) +
    (apart < HOUR ? WEIGHTS.together : 0) +
    (named[a]?.has(b) || named[b]?.has(a) ? WEIGHTS.names : 0) +
    (one.labels.some((label) => other.labels.includes(label)) ? WEIGHTS.label : 0) +
    (lead !== null && lead === vectors.leads[b] ? WEIGHTS.lead : 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Everybody who is near, seen from either side, and who names whom. */
function candidatesOf({ vectors, nearest, named }: Omit<Ground, 'cards' | 'crowds'>): Map<number, number>[] {
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

/** Restricted items take no part: a hint would tell of them. */
export function similarCards(all: readonly Card[], least: number, atMost = 3): Map<string, Similar[]> {
  const cards = all.filter((card) => !card.restricted);
  const vectors = vectorsOf(cards);
  const nearest = nearestOf(vectors);
  const named = namedIn(cards);
  const ground: Ground = { cards, vectors, nearest, named, crowds: nearest.map(crowdOf) };
  const found = new Map<string, Similar[]>();
  candidatesOf(ground).forEach((others, self) => {
    const best = [...others]
      .map(([at, cosine]) => ({ at, score: scoreOf(self, { at, cosine }, ground) }))
      .filter(({ score }) => score >= least)
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .slice(0, atMost)
      .map(({ at, score }): Similar => ({ id: (cards[at] as Card).id, key: (cards[at] as Card).key, score }));
    if (best.length > 0) found.set((cards[self] as Card).id, best);
  });
  return found;
}

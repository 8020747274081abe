// How alike two cards are, told by a few plain features and weighed by learned weights. Shared rare words make two items
// alike; being each other's nearest, filed near in time, or naming the other's key says more; company that is as near
// says less.

import type { Card } from '../model/card';
import type { Vectors } from './card-vectors';
import { WEIGHTS } from './likeness-weights';
import { NEIGHBOURS, type Neighbour } from './nearest-cards';

export const FEATURES = [
  /** Weighted terms of titles and texts in common, squared. */
  'terms',
  /** How near each one's fourth to ninth neighbours are: a crowd is a series, not a twin. */
  'crowd',
  /** Logarithm of the place that each has among the other's nearest. */
  'place',
  /** Logarithm of the days between their creations. */
  'apart',
  /** Filed in one go: parts of one plan. */
  'together',
  /** One's texts name the other's key. */
  'names',
  'label',
  /** Both titles open with the same common word. */
  'lead',
  /** Share of the title words in common, rare or not. */
  'title',
  /** The same with rare words counted for more. */
  'heading',
  /** How rare the three rarest terms in common are, from 0 to 1. */
  'rare',
  'assignee',
  /** Whoever files two items knows that they are two. */
  'reporter',
] as const;

export interface Ground {
  cards: readonly Card[];
  vectors: Vectors;
  nearest: Neighbour[][];
  crowds: number[];
  /** Other cards whose key the texts of this one name. */
  named: ReadonlySet<number>[];
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const CROWD = { from: 3, to: 9, least: 0.15 };
const RAREST = 3;

/** A small backlog has no crowds: what is usual in a large one stands for them. */
export const crowdOf = (nearest: readonly Neighbour[]): number => {
  const sum = nearest.slice(CROWD.from, CROWD.to).reduce((all, { cosine }) => all + cosine, 0);
  return Math.max(CROWD.least, sum / (CROWD.to - CROWD.from));
};

const placeOf = (at: number, nearest: readonly Neighbour[]): number => {
  const place = nearest.findIndex((neighbour) => neighbour.at === at);
  return Math.log1p(place < 0 ? NEIGHBOURS : place);
};

const flag = (is: boolean): number => (is ? 1 : 0);

const common = (a: ArrayLike<number>, b: ArrayLike<number>): number[] => {
  const own = new Set(Array.from(a));
  return Array.from(b).filter((term) => own.has(term));
};

function titleOf(a: number, b: number, { titles }: Vectors): number {
  const [one, other] = [titles[a] as Int32Array, titles[b] as Int32Array];
  const both = common(one, other).length;
  return both / (one.length + other.length - both || 1);
}

/** From 0, in every card, to 1. */
const rarityIn = ({ cards, vectors: { seen } }: Ground): ((term: number) => number) => {
  const all = Math.log(cards.length + 1) || 1;
  return (term) => 1 - Math.log(seen[term] ?? 1) / all;
};

function headingOf(a: number, b: number, ground: Ground): number {
  const rarity = rarityIn(ground);
  const weigh = (terms: ArrayLike<number>): number =>
    Array.from(terms).reduce((sum, term) => sum + rarity(term) ** 2, 0);
  const [one, other] = [ground.vectors.titles[a] ?? [], ground.vectors.titles[b] ?? []];
  return weigh(common(one, other)) / (Math.sqrt(weigh(one) * weigh(other)) || 1);
}

function rareOf(a: number, b: number, ground: Ground): number {
  const { titles, texts } = ground.vectors;
  const told = (at: number): number[] => [...(titles[at] ?? []), ...(texts[at] ?? [])];
  const rarities = common(told(a), told(b)).map(rarityIn(ground));
  const rarest = rarities.sort((x, y) => y - x).slice(0, RAREST);
  return rarest.reduce((sum, each) => sum + each, 0) / RAREST;
}

export function featuresOf(a: number, { at: b, cosine }: Neighbour, ground: Ground): number[] {
  const { cards, vectors, nearest, crowds, named } = ground;
  const [one, other] = [cards[a] as Card, cards[b] as Card];
  const apart = Math.abs(one.created - other.created);
  const lead = vectors.leads[a];
  const features: Record<(typeof FEATURES)[number], number> = {
    terms: cosine * cosine,
    crowd: (crowds[a] as number) + (crowds[b] as number),
    place: placeOf(a, nearest[b] ?? []) + placeOf(b, nearest[a] ?? []),
    apart: Math.log1p(apart / DAY),
    together: flag(apart < HOUR),
    names: flag(named[a]?.has(b) === true || named[b]?.has(a) === true),
    label: flag(one.labels.some((label) => other.labels.includes(label))),
    lead: flag(lead !== null && lead === vectors.leads[b]),
    title: titleOf(a, b, vectors),
    heading: headingOf(a, b, ground),
    rare: rareOf(a, b, ground),
    assignee: flag(one.assignee !== null && one.assignee.id === other.assignee?.id),
    reporter: flag(one.reporter !== null && one.reporter === other.reporter),
  };
  return FEATURES.map((feature) => features[feature]);
}

/** 0..1; at a half, one hint in two is a pair that people would link. */
export function likenessOf(a: number, neighbour: Neighbour, ground: Ground): number {
  const features = featuresOf(a, neighbour, ground);
  const sum = FEATURES.reduce((all, feature, index) => all + WEIGHTS[feature] * (features[index] ?? 0), WEIGHTS.base);
  return 1 / (1 + Math.exp(-sum));
}

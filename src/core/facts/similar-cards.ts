// Hints of duplicates: for each item the open item whose telling words overlap most (cosine over TF-IDF). An inverted
// index walked from the rarest term, with a cap on how long a posting list may be, keeps it far below quadratic.

import type { Card } from '../model/card';

export interface Similar {
  id: string;
  key: string;
  /** 0..1. */
  score: number;
}

/** A term that stands in more items than this tells nothing about any two of them. */
const LONGEST_POSTINGS = 3000;

interface Vector {
  card: Card;
  /** Heaviest first. */
  terms: string[];
  weights: number[];
}

/** Numbers side by side instead of objects: there are a million of them in a large backlog. */
interface Postings {
  at: number[];
  weight: number[];
}

function frequencies(cards: readonly Card[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const card of cards) for (const term of card.wording.terms) seen.set(term, (seen.get(term) ?? 0) + 1);
  return seen;
}

/** The first terms of a card are its most telling ones: each later one counts for a little less. */
const FADING = 0.15;

function vectorOf(card: Card, seen: ReadonlyMap<string, number>, total: number): Vector {
  const weighed = [...new Set(card.wording.terms)]
    .map((term, place) => ({
      term,
      weight: Math.log((total + 1) / (seen.get(term) ?? 1)) / (1 + FADING * place),
    }))
    .sort((a, b) => b.weight - a.weight);
  const norm = Math.hypot(...weighed.map(({ weight }) => weight)) || 1;
  return { card, terms: weighed.map(({ term }) => term), weights: weighed.map(({ weight }) => weight / norm) };
}

function postingsOf(vectors: readonly Vector[], seen: ReadonlyMap<string, number>): Map<string, Postings> {
  const postings = new Map<string, Postings>();
  vectors.forEach(({ terms, weights }, at) => {
    terms.forEach((term, index) => {
      if ((seen.get(term) ?? 0) > LONGEST_POSTINGS) return;
      const list = postings.get(term) ?? { at: [], weight: [] };
      list.at.push(at);
      list.weight.push(weights[index] ?? 0);
      postings.set(term, list);
    });
  });
  return postings;
}

/** Adds up what each other item shares with this one; the places that got anything are told. */
function gather(
  vector: Vector,
  postings: ReadonlyMap<string, Postings>,
  scores: Float64Array,
  least: number,
): number[] {
  const touched: number[] = [];
  let rest = 1;
  vector.terms.forEach((term, index) => {
    const weight = vector.weights[index] ?? 0;
    const list = postings.get(term);
    // Whoever shares only what is left from here on cannot be alike enough any more.
    const late = rest < least * least;
    rest -= weight * weight;
    if (!list) return;
    for (let entry = 0; entry < list.at.length; entry += 1) {
      const at = list.at[entry] as number;
      const score = scores[at] as number;
      if (score === 0) {
        if (late) continue;
        touched.push(at);
      }
      scores[at] = score + weight * (list.weight[entry] as number);
    }
  });
  return touched;
}

/** Restricted items take no part: a hint would tell of them. */
export function similarCards(all: readonly Card[], least: number, atMost = 3): Map<string, Similar[]> {
  const cards = all.filter((card) => !card.restricted && card.wording.terms.length > 0);
  const seen = frequencies(cards);
  const vectors = cards.map((card) => vectorOf(card, seen, cards.length));
  const postings = postingsOf(vectors, seen);
  const scores = new Float64Array(vectors.length);
  const found = new Map<string, Similar[]>();
  vectors.forEach((vector, self) => {
    const touched = gather(vector, postings, scores, least);
    const best = touched
      .filter((at) => at !== self && (scores[at] ?? 0) >= least)
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
      .slice(0, atMost)
      .map((at): Similar => {
        const { id, key } = (vectors[at] as Vector).card;
        return { id, key, score: Math.min(1, scores[at] ?? 0) };
      });
    if (best.length > 0) found.set(vector.card.id, best);
    for (const at of touched) scores[at] = 0;
  });
  return found;
}

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
const LONGEST_POSTINGS = 400;

interface Vector {
  card: Card;
  terms: string[];
  weights: number[];
}

function frequencies(cards: readonly Card[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const card of cards) for (const term of card.wording.terms) seen.set(term, (seen.get(term) ?? 0) + 1);
  return seen;
}

function vectorOf(card: Card, seen: ReadonlyMap<string, number>, total: number): Vector {
  const terms = card.wording.terms;
  const raw = terms.map((term) => Math.log((total + 1) / (seen.get(term) ?? 1)));
  const norm = Math.sqrt(raw.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { card, terms, weights: raw.map((weight) => weight / norm) };
}

function postingsOf(vectors: readonly Vector[]): Map<string, { at: number; weight: number }[]> {
  const postings = new Map<string, { at: number; weight: number }[]>();
  vectors.forEach((vector, at) => {
    vector.terms.forEach((term, index) => {
      const list = postings.get(term);
      const entry = { at, weight: vector.weights[index] ?? 0 };
      if (list) list.push(entry);
      else postings.set(term, [entry]);
    });
  });
  return postings;
}

/** Restricted items take no part: a hint would tell of them. */
export function similarCards(all: readonly Card[], least: number, atMost = 1): Map<string, Similar[]> {
  const cards = all.filter((card) => !card.restricted && card.wording.terms.length > 0);
  const seen = frequencies(cards);
  const vectors = cards.map((card) => vectorOf(card, seen, cards.length));
  const postings = postingsOf(vectors);
  const scores = new Float64Array(vectors.length);
  const found = new Map<string, Similar[]>();
  vectors.forEach((vector, self) => {
    const touched: number[] = [];
    vector.terms.forEach((term, index) => {
      const list = postings.get(term) ?? [];
      if (list.length > LONGEST_POSTINGS) return;
      const weight = vector.weights[index] ?? 0;
      for (const entry of list) {
        if (entry.at === self) continue;
        if (scores[entry.at] === 0) touched.push(entry.at);
        scores[entry.at] = (scores[entry.at] ?? 0) + weight * entry.weight;
      }
    });
    const best = touched
      .filter((at) => (scores[at] ?? 0) >= least)
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

// For each card the ones that share most of its weighted terms (cosine), by an inverted index. The terms are walked from
// the heaviest, and each card may look at so many entries and no more: the work grows with the number of cards.

import type { Vector, Vectors } from './card-vectors';

export interface Neighbour {
  at: number;
  /** 0..1 */
  cosine: number;
}

export const NEIGHBOURS = 10;
const MOST_ENTRIES = 12_000;

interface Postings {
  /** Where the entries of each term start; one more than there are terms. */
  from: Int32Array;
  cards: Int32Array;
  weights: Float32Array;
}

function postingsOf({ all, seen }: Vectors): Postings {
  const from = new Int32Array(seen.length + 1);
  // A term that stands in one card leads nowhere.
  seen.forEach((times, term) => {
    from[term + 1] = (from[term] as number) + (times > 1 ? times : 0);
  });
  const cards = new Int32Array(from[seen.length] as number);
  const weights = new Float32Array(cards.length);
  const next = from.slice();
  all.forEach((vector, card) => {
    vector.terms.forEach((term, index) => {
      if ((seen[term] as number) < 2) return;
      const entry = next[term] as number;
      next[term] = entry + 1;
      cards[entry] = card;
      weights[entry] = vector.weights[index] as number;
    });
  });
  return { from, cards, weights };
}

/** Adds up what each other card shares with this one; the places that got anything are told. */
function gather({ terms, weights }: Vector, { from, cards, weights: theirs }: Postings, sums: Float32Array): number[] {
  const touched: number[] = [];
  let left = MOST_ENTRIES;
  for (let index = 0; index < terms.length; index += 1) {
    const term = terms[index] as number;
    const end = from[term + 1] as number;
    const start = from[term] as number;
    if (end - start > left) continue;
    left -= end - start;
    const weight = weights[index] as number;
    if (weight <= 0) continue;
    for (let entry = start; entry < end; entry += 1) {
      const card = cards[entry] as number;
      const sum = sums[card] as number;
      if (sum === 0) touched.push(card);
      sums[card] = sum + weight * (theirs[entry] as number);
    }
  }
  return touched;
}

function best(touched: readonly number[], self: number, sums: Float32Array): Neighbour[] {
  const top: Neighbour[] = [];
  for (const at of touched) {
    const cosine = sums[at] as number;
    const last = top[NEIGHBOURS - 1];
    if (at === self || (last && (cosine < last.cosine || (cosine === last.cosine && at > last.at)))) continue;
    let place = Math.min(top.length, NEIGHBOURS - 1);
    for (; place > 0; place -= 1) {
      const above = top[place - 1] as Neighbour;
      if (above.cosine > cosine || (above.cosine === cosine && above.at < at)) break;
      top[place] = above;
    }
    top[place] = { at, cosine };
  }
  return top;
}

/** Per card, nearest first. */
export function nearestOf(vectors: Vectors): Neighbour[][] {
  const postings = postingsOf(vectors);
  const sums = new Float32Array(vectors.all.length);
  return vectors.all.map((vector, self) => {
    const touched = gather(vector, postings, sums);
    const top = best(touched, self, sums);
    for (const at of touched) sums[at] = 0;
    return top;
  });
}

export function cosineOf(a: Vector, b: Vector): number {
  const weights = new Map(Array.from(b.terms, (term, index) => [term, b.weights[index] as number]));
  return a.terms.reduce((sum, term, index) => sum + (a.weights[index] as number) * (weights.get(term) ?? 0), 0);
}

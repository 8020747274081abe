// Cuts a quoted sentence into marked and unmarked pieces. Marks may come unordered, overlapping or out of range.

import type { Words } from '../model/finding';

export interface Piece {
  at: number;
  text: string;
  marked: boolean;
}

export const piecesOf = ({ quote, marks }: Pick<Words, 'quote' | 'marks'>): Piece[] => {
  const pieces: Piece[] = [];
  const put = (from: number, to: number, marked: boolean) => {
    if (to > from) pieces.push({ at: from, text: quote.slice(from, to), marked });
  };
  let done = 0;
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    const from = Math.min(Math.max(start, done), quote.length);
    const to = Math.min(Math.max(end, from), quote.length);
    put(done, from, false);
    put(from, to, true);
    done = Math.max(done, to);
  }
  put(done, quote.length, false);
  return pieces;
};

/** Quotations that the sentence above them does not already say in full. */
export const unsaid = (sentence: string, words: readonly Words[]): Words[] =>
  words.filter(({ quote }) => !sentence.includes(quote));

// A token as topic words: plain words stemmed, names of code whole and in their parts. Plain letters are read sign by
// sign, because most of what a log holds is plain and there is much of it.

import { DIGIT, endOf, isPlain, LARGE, NAMING, SMALL, seenIn, signOf, WIDE } from './signs';
import type { Token } from './tokens';

const LONGEST = 40;
/** Longest first of those that end in the same letter. */
const ENDINGS: readonly string[] = ['ations', 'ings', 'ies', 'ers', 'es', 's', 'ation', 'ing', 'edly', 'er', 'ed', 'e'];
const BY_LAST: readonly (readonly string[])[] = Array.from({ length: 128 }, (_, code) =>
  ENDINGS.filter((ending) => ending.charCodeAt(ending.length - 1) === code),
);
const NO_ENDINGS: readonly string[] = [];
/** What is left of a word when its ending is taken off has so many letters. */
const LEAST_STEM = 4;
const KEY = /^[a-z][a-z0-9_]+-\d+$/;
const PARTS = /\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+|\p{N}+/gu;

export interface Term {
  term: string;
  /** The name of a piece of code, an error, a file. */
  named: boolean;
}

export function stem(word: string): string {
  if (word.length <= LEAST_STEM) return word;
  for (const ending of BY_LAST[word.charCodeAt(word.length - 1)] ?? NO_ENDINGS) {
    if (word.length - ending.length >= LEAST_STEM && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}

export type Tell = (term: string, named: boolean) => void;

/** A piece of a name as terms, the whole before its parts. */
function tellPiece(piece: string, parts: readonly string[], isCode: boolean, empty: ReadonlySet<string>, tell: Tell) {
  const whole = piece.toLowerCase().slice(0, LONGEST);
  if (whole.length < 2 || empty.has(whole)) return;
  tell(stem(whole), isCode || parts.length > 1);
  if (parts.length < 2) return;
  for (const part of parts) {
    const low = part.toLowerCase();
    if (low.length > 2 && !empty.has(low)) tell(stem(low), false);
  }
}

/** "getHTTPCode2" as "get", "HTTP", "Code", "2": what `PARTS` finds in plain letters. */
function plainParts(text: string, from: number, to: number): string[] {
  const parts: string[] = [];
  for (let at = from; at < to; ) {
    const sign = signOf(text.charCodeAt(at));
    let end = at + 1;
    if ((sign & DIGIT) !== 0) end = endOf(text, at, to, DIGIT);
    else if ((sign & SMALL) !== 0) end = endOf(text, at, to, SMALL);
    else if ((sign & LARGE) !== 0) {
      const large = endOf(text, at, to, LARGE);
      const small = endOf(text, large, to, SMALL);
      end = small === large ? large : large - at > 1 ? large - 1 : small;
    }
    if ((sign & (DIGIT | SMALL | LARGE)) !== 0) parts.push(text.slice(at, end));
    at = end;
  }
  return parts;
}

/** A token as terms; `text` is what it was cut from. */
export function tellToken({ kind, low, start, end }: Token, text: string, empty: ReadonlySet<string>, tell: Tell) {
  if (kind === 'sign' || kind === 'link') return;
  if (kind === 'word' && end - start <= LONGEST && isPlain(text, start, end)) {
    if (low.length > 1 && !empty.has(low)) tell(stem(low), false);
    return;
  }
  const seen = seenIn(text, start, end);
  if ((seen & (DIGIT | WIDE)) !== 0 && KEY.test(low)) return tell(low.slice(0, LONGEST), true);
  const last = Math.min(end, start + 3 * LONGEST);
  if ((seen & WIDE) !== 0) {
    for (const piece of text.slice(start, last).split(/[^\p{L}\p{M}\p{N}_]+/u))
      tellPiece(piece, piece.match(PARTS) ?? [], kind === 'code', empty, tell);
    return;
  }
  for (let at = start; at < last; at++) {
    const to = endOf(text, at, last, NAMING);
    if (to > at) tellPiece(text.slice(at, to), plainParts(text, at, to), kind === 'code', empty, tell);
    at = to;
  }
}

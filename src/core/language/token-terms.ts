// A token as topic words: plain words stemmed, names of code whole and in their parts. Plain letters are read sign by
// sign, because most of what a log holds is plain and there is much of it.

import { isPlain, type Token } from './tokens';

const LONGEST = 40;
/** Longest first, by the letter they end in. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  s: ['ations', 'ings', 'ies', 'ers', 'es', 's'],
  n: ['ation'],
  g: ['ing'],
  y: ['edly'],
  r: ['er'],
  d: ['ed'],
  e: ['e'],
};
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
  for (const ending of ENDINGS[word.charAt(word.length - 1)] ?? NO_ENDINGS) {
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

const isDigit = (code: number): boolean => code > 47 && code < 58;
const isLarge = (code: number): boolean => code > 64 && code < 91;
const isSmall = (code: number): boolean => code > 96 && code < 123;
const isNaming = (code: number): boolean => isSmall(code) || isLarge(code) || isDigit(code) || code === UNDERSCORE;
const UNDERSCORE = 95;

/** Where a run of such signs ends. */
function endOf(text: string, from: number, to: number, fits: (code: number) => boolean): number {
  let at = from;
  while (at < to && fits(text.charCodeAt(at))) at++;
  return at;
}

/** "getHTTPCode2" as "get", "HTTP", "Code", "2": what `PARTS` finds in plain letters. */
function plainParts(text: string, from: number, to: number): string[] {
  const parts: string[] = [];
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    let end = at + 1;
    if (isDigit(code)) end = endOf(text, at, to, isDigit);
    else if (isSmall(code)) end = endOf(text, at, to, isSmall);
    else if (isLarge(code)) {
      const large = endOf(text, at, to, isLarge);
      const small = endOf(text, large, to, isSmall);
      end = small === large ? large : large - at > 1 ? large - 1 : small;
    }
    if (code !== UNDERSCORE) parts.push(text.slice(at, end));
    at = end;
  }
  return parts;
}

const PLAIN = /^[\x20-\x7e]*$/;

/** A token as terms; `text` is what it was cut from. */
export function tellToken({ kind, low, start, end }: Token, text: string, empty: ReadonlySet<string>, tell: Tell) {
  if (kind === 'sign' || kind === 'link') return;
  if (kind === 'word' && end - start <= LONGEST && isPlain(text, start, end)) {
    if (low.length > 1 && !empty.has(low)) tell(stem(low), false);
    return;
  }
  if (KEY.test(low)) return tell(low.slice(0, LONGEST), true);
  const raw = text.slice(start, Math.min(end, start + 3 * LONGEST));
  if (!PLAIN.test(raw)) {
    for (const piece of raw.split(/[^\p{L}\p{M}\p{N}_]+/u))
      tellPiece(piece, piece.match(PARTS) ?? [], kind === 'code', empty, tell);
    return;
  }
  for (let at = 0; at < raw.length; at++) {
    const to = endOf(raw, at, raw.length, isNaming);
    if (to > at) tellPiece(raw.slice(at, to), plainParts(raw, at, to), kind === 'code', empty, tell);
    at = to;
  }
}

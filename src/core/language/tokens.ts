// Text as tokens with positions. One pass, no look-behind: the work grows with the length of the text whatever it holds.

import { CLOSING, endOf, is, LARGE, nextOf, ODD, OPENING, SPACE, seenIn, startOfEnd, WIDE } from './signs';

export type TokenKind = 'word' | 'number' | 'code' | 'link' | 'sign';

export interface Token {
  /** Lower case. */
  low: string;
  start: number;
  end: number;
  kind: TokenKind;
  /** First letter is upper case. */
  capital: boolean;
}

const LETTERS = /^\p{L}[\p{L}\p{M}'’]*$/u;
const NUMBER = /^[\p{N}][\p{N}.,:%/-]*$/u;
const LINK = /^(?:[a-z][a-z0-9+.-]{1,9}:\/\/|www\.|mailto:)/i;
const CAMEL = /\p{Ll}\p{Lu}/u;
const NAMES = /^(?:iOS|iPad|iPhone|iPod|JavaScript|GitHub|YouTube|macOS|LinkedIn)s?$/;
const WIDE_ODD = /[_$<>{}()[\]=\\#@*/:.]|\p{N}/u;
const MOST = 60;

/** Runs of signs longer than this say no more than the first few. */
const SIGNS = 3;

function addSigns(tokens: Token[], text: string, from: number, to: number): void {
  for (let at = from; at < to && at < from + SIGNS; at++) {
    tokens.push({ low: text[at] as string, start: at, end: at + 1, kind: 'sign', capital: false });
  }
}

/** `seen`: all that its signs are. */
function kindOf(chunk: string, seen: number): TokenKind {
  if ((seen & WIDE) === 0 ? (seen & ODD) !== 0 : WIDE_ODD.test(chunk)) {
    if (LINK.test(chunk)) return 'link';
    return chunk.length <= MOST && NUMBER.test(chunk) ? 'number' : 'code';
  }
  if (chunk.length > MOST) return 'code';
  return (seen & (LARGE | WIDE)) !== 0 && CAMEL.test(chunk) && !NAMES.test(chunk) ? 'code' : 'word';
}

function add(tokens: Token[], chunk: string, low: string, start: number, seen: number): void {
  const capital = (seen & WIDE) !== 0 ? /^\p{Lu}/u.test(chunk) : is(chunk, 0, LARGE);
  tokens.push({ low, start, end: start + chunk.length, kind: kindOf(chunk, seen), capital });
}

/** In lower case; asking for it takes longer than seeing that it is. */
function lowOf(chunk: string, seen: number): string {
  if ((seen & (LARGE | WIDE)) === 0) return chunk;
  const low = chunk.toLowerCase();
  return (seen & WIDE) === 0 ? low : low.replaceAll('’', "'");
}

/** Words that a slash joins: "and/or". */
function partsOf(chunk: string): string[] | null {
  if (chunk.length > MOST || !chunk.includes('/')) return null;
  const parts = chunk.split('/');
  return parts.length < 5 && parts.every((part) => LETTERS.test(part)) ? parts : null;
}

function addInner(tokens: Token[], text: string, from: number, to: number): void {
  const chunk = text.slice(from, to);
  const seen = seenIn(text, from, to);
  const parts = (seen & ODD) === 0 ? null : partsOf(chunk);
  if (!parts) add(tokens, chunk, lowOf(chunk, seen), from, seen);
  let at = from;
  for (const part of parts ?? []) {
    add(tokens, part, part.toLowerCase(), at, seenIn(part, 0, part.length));
    at += part.length + 1;
  }
}

/** `signs`: whether signs are wanted, too. */
export function tokensOf(text: string, signs = true): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  for (let first = endOf(text, 0, length, SPACE), at = first; first < length; first = endOf(text, at, length, SPACE)) {
    at = nextOf(text, first, length, SPACE);
    const from = endOf(text, first, at, OPENING);
    const to = startOfEnd(text, from, at, CLOSING);
    if (signs) addSigns(tokens, text, first, from);
    if (to > from) addInner(tokens, text, from, to);
    if (signs) addSigns(tokens, text, to, at);
  }
  return tokens;
}

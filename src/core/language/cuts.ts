// Where the sentences of a text end. Read sign by sign: a regular expression would try each of its branches at each letter.

import { isSpace } from './tokens';

const SHORTENED = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|incl|resp|no|fig|z\.b|d\.h|bzw|ca|usw|u\.a)\.$/i;

const codesOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const ENDERS = codesOf('.!?…');
const CLOSERS = codesOf('"\'”’)]');
const BULLETS = codesOf('*#•');
const OPENS = /^["'{([<\p{Lu}]/u;
const MOST_ENDERS = 4;
const MOST_CLOSERS = 3;
/** Plain letters lie beyond all plain signs that end a sentence. */
const LAST_SIGN = 63;
const LINE_BREAK = 10;
const DOT = 46;
const SEMICOLON = 59;
const DASH = 45;
const SMALL_H = 104;

/** Where a run that starts here and fits ends. */
function runOf(text: string, from: number, fits: (code: number) => boolean): number {
  let at = from;
  while (at < text.length && fits(text.charCodeAt(at))) at++;
  return at;
}

const isEnder = (code: number): boolean => ENDERS.has(code);
const isCloser = (code: number): boolean => CLOSERS.has(code);
const isBullet = (code: number): boolean => BULLETS.has(code);
const isDash = (code: number): boolean => code === DASH;

const goesOnSmall = (text: string, at: number): boolean => /^\p{Ll}/u.test(text.slice(at, at + 2));

/** Where the next sentence starts after the marks; negative: where to look on, as they end none; 0: nothing follows them. */
function afterEnd(text: string, from: number, to: number): number {
  const closed = runOf(text, to, isCloser);
  if (closed - to > MOST_CLOSERS) return 0;
  const after = runOf(text, closed, isSpace);
  if (after === closed) return 0;
  if (text.charCodeAt(from) !== DOT) return after;
  return SHORTENED.test(text.slice(Math.max(0, from - 12), from + 1)) || goesOnSmall(text, after) ? -after : after;
}

/** A list whose line breaks were lost: " * One * Two". Where its next item's text starts; 0: no item. */
function afterBullet(text: string, from: number): number {
  let to = runOf(text, from, isBullet);
  if (to === from) {
    to = runOf(text, from, isDash);
    if (to - from > 2) return 0;
  } else if (to - from > 3) return 0;
  if (to === from && text.charCodeAt(from) === SMALL_H && /^h[1-6]\./.test(text.slice(from, from + 3))) to = from + 3;
  if (to === from) return 0;
  const after = runOf(text, to, isSpace);
  return after > to && OPENS.test(text.slice(after, after + 2)) ? after : 0;
}

/** Where sentences end, as offsets into the text. */
export function cutsOf(text: string): number[] {
  const cuts: number[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code > LAST_SIGN && code < 128) at++;
    else if (isEnder(code)) {
      const to = runOf(text, at, isEnder);
      const after = afterEnd(text, Math.max(at, to - MOST_ENDERS), to);
      if (after > 0) cuts.push(after);
      at = after === 0 ? to : Math.abs(after);
    } else if (code === LINE_BREAK) {
      at++;
      if (!goesOnSmall(text, at)) cuts.push(at);
    } else if (code === SEMICOLON && isSpace(text.charCodeAt(at + 1))) {
      at = runOf(text, at + 1, isSpace);
      cuts.push(at);
    } else if (isSpace(code)) {
      const after = afterBullet(text, at + 1);
      if (after > 0) cuts.push(after);
      at = after > 0 ? after : at + 1;
    } else at++;
  }
  return cuts;
}

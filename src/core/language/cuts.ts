// Where the sentences of a text end. Read sign by sign: a regular expression would try each of its branches at each letter.

import { BULLET, CLOSER, ENDER, endOf, is, nextOf, PAUSE, SMALL, SPACE } from './signs';

const SHORTENED = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|incl|resp|no|fig|z\.b|d\.h|bzw|ca|usw|u\.a)\.$/i;
const OPENS = /^["'{([<\p{Lu}]/u;
const MOST_ENDERS = 4;
const MOST_CLOSERS = 3;
const MOST_BULLETS = 3;
const MOST_DASHES = 2;
const STOP = SPACE | ENDER | PAUSE;
const LINE_BREAK = 10;
const DOT = 46;
const SEMICOLON = 59;
const DASH = 45;
const SMALL_H = 104;

const runOf = (text: string, from: number, what: number): number => endOf(text, from, text.length, what);

const goesOnSmall = (text: string, at: number): boolean =>
  is(text, at, SMALL) || (text.charCodeAt(at) > 127 && /^\p{Ll}/u.test(text.slice(at, at + 2)));

/** Where the next sentence starts after the marks; negative: where to look on, as they end none; 0: nothing follows them. */
function afterEnd(text: string, from: number, to: number): number {
  const closed = runOf(text, to, CLOSER);
  if (closed - to > MOST_CLOSERS) return 0;
  const after = runOf(text, closed, SPACE);
  if (after === closed) return 0;
  if (text.charCodeAt(from) !== DOT) return after;
  return goesOnSmall(text, after) || SHORTENED.test(text.slice(Math.max(0, from - 12), from + 1)) ? -after : after;
}

/** Where the mark of a list's item ends: bullets, dashes, a heading's "h2."; where it starts: there is none. */
function endOfMark(text: string, from: number): number {
  const code = text.charCodeAt(from);
  if (code === SMALL_H) return /^h[1-6]\./.test(text.slice(from, from + 3)) ? from + 3 : from;
  let to = from;
  if (code === DASH) while (text.charCodeAt(to) === DASH) to++;
  else to = runOf(text, from, BULLET);
  return to - from > (code === DASH ? MOST_DASHES : MOST_BULLETS) ? from : to;
}

/** A list whose line breaks were lost: " * One * Two". Where its next item's text starts; 0: no item. */
function afterBullet(text: string, from: number): number {
  const to = endOfMark(text, from);
  if (to === from) return 0;
  const after = runOf(text, to, SPACE);
  return after > to && OPENS.test(text.slice(after, after + 2)) ? after : 0;
}

/** Where sentences end, as offsets into the text. */
export function cutsOf(text: string): number[] {
  const cuts: number[] = [];
  const { length } = text;
  for (let at = nextOf(text, 0, length, STOP); at < length; at = nextOf(text, at, length, STOP)) {
    const code = text.charCodeAt(at);
    if (code === LINE_BREAK) {
      at++;
      if (!goesOnSmall(text, at)) cuts.push(at);
    } else if (is(text, at, SPACE)) {
      const after = afterBullet(text, at + 1);
      if (after > 0) cuts.push(after);
      at = after > 0 ? after : at + 1;
    } else if (code !== SEMICOLON) {
      const to = runOf(text, at, ENDER);
      const after = afterEnd(text, Math.max(at, to - MOST_ENDERS), to);
      if (after > 0) cuts.push(after);
      at = after === 0 ? to : Math.abs(after);
    } else if (is(text, at + 1, SPACE)) {
      at = runOf(text, at + 1, SPACE);
      cuts.push(at);
    } else at++;
  }
  return cuts;
}

// What each UTF-16 unit is to those who read texts. One table: a set or an expression asked at each letter of a long
// text would cost more than all that is made of the answers.

export const SPACE = 1 << 0;
/** May stand before a word, or after it, without being part of it. */
export const OPENING = 1 << 1;
export const CLOSING = 1 << 2;
/** Ends a sentence; ends one where a space follows; may close what has ended. */
export const ENDER = 1 << 3;
export const PAUSE = 1 << 4;
export const CLOSER = 1 << 5;
export const BULLET = 1 << 6;
/** Plain letters and digits. */
export const SMALL = 1 << 7;
export const LARGE = 1 << 8;
export const DIGIT = 1 << 9;
const UNDERSCORE = 1 << 10;
/** Names of code are made of these. */
export const NAMING = SMALL | LARGE | DIGIT | UNDERSCORE;
/** Stands in code, addresses and numbers, but in no word. */
export const ODD = 1 << 11;
/** Beyond ASCII: what it is else takes an expression. */
export const WIDE = 1 << 12;
/** None of all these. */
const OTHER = 1 << 13;

const SIGNS = new Uint16Array(0x1_0000).fill(WIDE, 128);

function mark(signs: string, as: number): void {
  for (let at = 0; at < signs.length; at++) SIGNS[signs.charCodeAt(at)] = (SIGNS[signs.charCodeAt(at)] as number) | as;
}

mark('\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a', SPACE);
mark('\u2028\u2029\u202f\u205f\u3000\ufeff', SPACE);
mark('([{<"\'`*“”‘’«»„‚_~|#>-–—•+=^', OPENING);
mark(')]}>"\'`*“”‘’«»_~|.,;:!?…-–—+=^', CLOSING);
mark('.!?…', ENDER);
mark('"\'”’)]', CLOSER);
mark(';', PAUSE);
mark('*#•', BULLET);
mark('abcdefghijklmnopqrstuvwxyz', SMALL);
mark('ABCDEFGHIJKLMNOPQRSTUVWXYZ', LARGE);
mark('0123456789', DIGIT | ODD);
mark('_', UNDERSCORE);
mark('_$<>{}()[]=\\#@*/:.', ODD);
for (let code = 0; code < 128; code++) SIGNS[code] ||= OTHER;

/** All that the unit is. */
export const signOf = (code: number): number => SIGNS[code] as number;

export const is = (text: string, at: number, what: number): boolean =>
  at < text.length && ((SIGNS[text.charCodeAt(at)] as number) & what) !== 0;

/** Where a run of such units that starts here ends. */
export function endOf(text: string, from: number, to: number, what: number): number {
  let at = from;
  while (at < to && ((SIGNS[text.charCodeAt(at)] as number) & what) !== 0) at++;
  return at;
}

/** Where the next such unit stands; `to` where there is none. */
export function nextOf(text: string, from: number, to: number, what: number): number {
  let at = from;
  while (at < to && ((SIGNS[text.charCodeAt(at)] as number) & what) === 0) at++;
  return at;
}

/** Where the text goes on before signs that may all be left out at its end. */
export function startOfEnd(text: string, from: number, to: number, what: number): number {
  let at = to;
  while (at > from && ((SIGNS[text.charCodeAt(at - 1)] as number) & what) !== 0) at--;
  return at;
}

/** All that some unit of the text is. */
export function seenIn(text: string, from: number, to: number): number {
  let seen = 0;
  for (let at = from; at < to; at++) seen |= SIGNS[text.charCodeAt(at)] as number;
  return seen;
}

/** What nearly all words are: plain letters, at most the first one large. */
export function isPlain(text: string, from: number, to: number): boolean {
  const rest = seenIn(text, from + 1, to);
  return (rest === SMALL || rest === 0) && is(text, from, SMALL | LARGE);
}

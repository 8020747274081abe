// Text as tokens with positions. One pass, no look-behind: the work grows with the length of the text whatever it holds.

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

const codesOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const OPENING = codesOf('([{<"\'`*“”‘’«»„‚_~|#>-–—•+=^');
const CLOSING = codesOf(')]}>"\'`*“”‘’«»_~|.,;:!?…-–—+=^');
const LETTERS = /^\p{L}[\p{L}\p{M}'’]*$/u;
const WORDS = /^\p{L}[\p{L}\p{M}'’]*(?:-\p{L}[\p{L}\p{M}'’]*)*$/u;
const NUMBER = /^[\p{N}][\p{N}.,:%/-]*$/u;
const LINK = /^(?:[a-z][a-z0-9+.-]{1,9}:\/\/|www\.|mailto:)/i;
const CAMEL = /\p{Ll}\p{Lu}/u;
const ODD = /[_$<>{}()[\]=\\#@*/:.]|\p{N}/u;
const MOST = 60;

const capitalised = (text: string): boolean => /^\p{Lu}/u.test(text);

const WIDE_SPACE = /\s/;
export const isSpace = (code: number): boolean =>
  code < 128 ? code === 32 || (code > 8 && code < 14) : WIDE_SPACE.test(String.fromCharCode(code));

/** Runs of signs longer than this say no more than the first few. */
const SIGNS = 3;

function addSigns(tokens: Token[], text: string, from: number, to: number): void {
  for (let at = from; at < to && at < from + SIGNS; at++) {
    tokens.push({ low: text[at] as string, start: at, end: at + 1, kind: 'sign', capital: false });
  }
}

/** What nearly all words are made of needs no regular expression: plain letters, at most the first one large. */
export function isPlain(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code > 96 ? code > 122 : at > from || code < 65 || code > 90) return false;
  }
  return true;
}

const isLink = (chunk: string): boolean => (chunk.includes(':') || chunk.includes('.')) && LINK.test(chunk);

function kindOfChunk(chunk: string): TokenKind {
  if (chunk.length > MOST) return isLink(chunk) ? 'link' : 'code';
  if (isLink(chunk)) return 'link';
  // Plain letters are no digits.
  if (!(chunk.charCodeAt(0) > 64 && chunk.charCodeAt(0) < 128) && NUMBER.test(chunk)) return 'number';
  if (CAMEL.test(chunk) && !/^(?:iOS|iPad|iPhone|iPod|JavaScript|GitHub|YouTube|macOS|LinkedIn)s?$/.test(chunk))
    return 'code';
  if (WORDS.test(chunk)) return 'word';
  return ODD.test(chunk) ? 'code' : 'word';
}

function addInner(tokens: Token[], text: string, from: number, to: number): void {
  const chunk = text.slice(from, to);
  if (to - from <= MOST && isPlain(text, from, to)) {
    const capital = text.charCodeAt(from) < 97;
    tokens.push({ low: capital ? chunk.toLowerCase() : chunk, start: from, end: to, kind: 'word', capital });
    return;
  }
  const parts = chunk.length <= MOST && chunk.includes('/') ? chunk.split('/') : [];
  if (parts.length > 1 && parts.length < 5 && parts.every((part) => LETTERS.test(part))) {
    let at = from;
    for (const part of parts) {
      const kind = kindOfChunk(part);
      tokens.push({ low: part.toLowerCase(), start: at, end: at + part.length, kind, capital: capitalised(part) });
      at += part.length + 1;
    }
    return;
  }
  tokens.push({
    low: chunk.toLowerCase().replaceAll('’', "'"),
    start: from,
    end: to,
    kind: kindOfChunk(chunk),
    capital: capitalised(chunk),
  });
}

/** `signs`: whether signs are wanted, too. */
export function tokensOf(text: string, signs = true): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    while (at < length && isSpace(text.charCodeAt(at))) at++;
    const first = at;
    while (at < length && !isSpace(text.charCodeAt(at))) at++;
    let from = first;
    let to = at;
    while (from < to && OPENING.has(text.charCodeAt(from))) from++;
    while (to > from && CLOSING.has(text.charCodeAt(to - 1))) to--;
    // A call keeps its parentheses: they are what shows that code is named.
    if (text.startsWith('()', to)) to += 2;
    if (signs) addSigns(tokens, text, first, from);
    if (to > from) addInner(tokens, text, from, to);
    if (signs) addSigns(tokens, text, to, at);
  }
  return tokens;
}

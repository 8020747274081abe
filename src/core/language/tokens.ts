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

const OPENING = new Set('([{<"\'`*“”‘’«»„‚_~|#>-–—•+=^');
const CLOSING = new Set(')]}>"\'`*“”‘’«»_~|.,;:!?…-–—+=^');
const LETTERS = /^\p{L}[\p{L}\p{M}'’]*$/u;
const WORDS = /^\p{L}[\p{L}\p{M}'’]*(?:-\p{L}[\p{L}\p{M}'’]*)*$/u;
const NUMBER = /^[\p{N}][\p{N}.,:%/-]*$/u;
const LINK = /^(?:[a-z][a-z0-9+.-]{1,9}:\/\/|www\.|mailto:)/i;
const CAMEL = /\p{Ll}\p{Lu}/u;
const ODD = /[_$<>{}()[\]=\\#@*/:.]|\p{N}/u;
const MOST = 60;

const capitalised = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Runs of signs longer than this say no more than the first few. */
const SIGNS = 3;

function* signs(text: string, from: number, to: number): Generator<Token> {
  for (let at = from; at < to && at < from + SIGNS; at++) {
    yield { low: text[at] as string, start: at, end: at + 1, kind: 'sign', capital: false };
  }
}

function kindOfChunk(chunk: string): TokenKind {
  if (chunk.length > MOST) return LINK.test(chunk) ? 'link' : 'code';
  if (LINK.test(chunk)) return 'link';
  if (NUMBER.test(chunk)) return 'number';
  if (CAMEL.test(chunk) && !/^(?:iOS|iPad|iPhone|iPod|JavaScript|GitHub|YouTube|macOS|LinkedIn)s?$/.test(chunk))
    return 'code';
  if (WORDS.test(chunk)) return 'word';
  return ODD.test(chunk) ? 'code' : 'word';
}

function* inner(text: string, from: number, to: number): Generator<Token> {
  const chunk = text.slice(from, to);
  const parts = chunk.length <= MOST && chunk.includes('/') ? chunk.split('/') : [];
  if (parts.length > 1 && parts.length < 5 && parts.every((part) => LETTERS.test(part))) {
    let at = from;
    for (const part of parts) {
      const kind = kindOfChunk(part);
      yield { low: part.toLowerCase(), start: at, end: at + part.length, kind, capital: capitalised(part) };
      at += part.length + 1;
    }
    return;
  }
  yield {
    low: chunk.toLowerCase().replaceAll('’', "'"),
    start: from,
    end: to,
    kind: kindOfChunk(chunk),
    capital: capitalised(chunk),
  };
}

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const chunks = /\S+/gu;
  for (let found = chunks.exec(text); found; found = chunks.exec(text)) {
    let from = found.index;
    let to = from + found[0].length;
    const first = from;
    const last = to;
    while (from < to && OPENING.has(text[from] as string)) from++;
    while (to > from && CLOSING.has(text[to - 1] as string)) to--;
    // A call keeps its parentheses: they are what shows that code is named.
    if (text.startsWith('()', to)) to += 2;
    tokens.push(...signs(text, first, from));
    if (to > from) tokens.push(...inner(text, from, to));
    tokens.push(...signs(text, to, last));
  }
  return tokens;
}

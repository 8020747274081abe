// The topic words by which an item is found again: stemmed, names of code whole and in their parts. Those of the title
// are read from the title whenever they are needed; of the other texts the most telling ones are kept.

import type { Reading } from '../model/reading';
import type { Sentence } from './sentences';
import { isPlain, type Token, tokensOf } from './tokens';

/** What the kept terms of one item may cost, in UTF-8 and as JSON. */
const MOST_BYTES = 400;
const MOST_KEYS = 6;
const MOST_LINKS = 4;
const MOST_CODE = 4000;
const LONGEST = 40;
const ENDINGS = ['ations', 'ation', 'ings', 'ing', 'edly', 'ies', 'ers', 'er', 'ed', 'es', 's', 'e'];
const KEY = /^[a-z][a-z0-9_]+-\d+$/;
const MAYBE_KEY = /-\d/;
const KEYS = /(?<![\p{L}\p{N}_-])[a-z][a-z0-9_]{1,9}-\d{1,7}(?![\p{L}\p{N}_-])/giu;
const PARTS = /\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+|\p{N}+/gu;

export interface Term {
  term: string;
  /** The name of a piece of code, an error, a file. */
  named: boolean;
}

export function stem(word: string): string {
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= 4 && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}

type Tell = (term: string, named: boolean) => void;

/** A token as terms, the whole before its parts; `text` is what it was cut from. */
function tellToken({ kind, low, start, end }: Token, text: string, empty: ReadonlySet<string>, tell: Tell) {
  if (kind === 'sign' || kind === 'link') return;
  if (kind === 'word' && end - start <= LONGEST && isPlain(text, start, end)) {
    if (low.length > 1 && !empty.has(low)) tell(stem(low), false);
    return;
  }
  if (KEY.test(low)) return tell(low.slice(0, LONGEST), true);
  const raw = text.slice(start, end);
  for (const piece of raw.slice(0, 3 * LONGEST).split(/[^\p{L}\p{M}\p{N}_]+/u)) {
    const whole = piece.toLowerCase().slice(0, LONGEST);
    if (whole.length < 2 || empty.has(whole)) continue;
    const parts = piece.match(PARTS) ?? [];
    tell(stem(whole), kind === 'code' || parts.length > 1);
    if (parts.length < 2) continue;
    for (const part of parts.map((one) => one.toLowerCase())) {
      if (part.length > 2 && !empty.has(part)) tell(stem(part), false);
    }
  }
}

export function titleTerms(sentences: readonly Sentence[], empty: ReadonlySet<string>): Term[][] {
  return sentences
    .flatMap(({ text, tokens }) =>
      tokens.map((token) => {
        const terms: Term[] = [];
        tellToken(token, text, empty, (term, named) => terms.push({ term, named }));
        return terms;
      }),
    )
    .filter((terms) => terms.length > 0);
}

/** Two addresses are the same or they are not: eight characters tell as much as all of them. */
function sumOf(link: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < link.length && at < 400; at += 1) sum = Math.imul(sum ^ link.charCodeAt(at), 0x01000193);
  return `/${(sum >>> 0).toString(36)}`;
}

function linksOf({ description }: Reading): string[] {
  const links = description.links.map((link) => link.toLowerCase().replace(/^\w+:\/\/(?:www\.)?|[/.,)]+$/g, ''));
  // A bare host is where half of a backlog points to.
  return links.filter((link) => link.length > 20 || /\d{4}/.test(link)).map(sumOf);
}

function keysOf({ key, description }: Reading): string[] {
  const texts = [...description.blocks.map(({ text }) => text), ...description.links].map((text) =>
    text.slice(0, 4000),
  );
  const keys = texts
    .flatMap((text) => (MAYBE_KEY.test(text) ? (text.match(KEYS) ?? []) : []))
    .map((found) => found.toLowerCase());
  return keys.filter((found) => found !== key.toLowerCase());
}

function tellAll(reading: Reading, sentences: readonly Sentence[], empty: ReadonlySet<string>, tell: Tell): void {
  for (const { where, text, tokens } of sentences) {
    if (where !== 'summary') for (const token of tokens) tellToken(token, text, empty, tell);
  }
  let left = MOST_CODE;
  for (const block of reading.description.blocks) {
    if (block.kind !== 'code' || left <= 0) continue;
    const text = block.text.slice(0, left);
    left -= text.length;
    for (const token of tokensOf(text)) tellToken(token, text, empty, tell);
  }
}

const unique = (terms: readonly string[], most: number): string[] => [...new Set(terms)].slice(0, most);
const bytesOf = (term: string): number => 3 + (/^[\x20-\x7e]*$/.test(term) ? term.length : 3 * term.length);

/** Keys of other items and addresses first, then words: often told, long ones and names of code before others. */
export function termsOf(reading: Reading, sentences: readonly Sentence[], empty: ReadonlySet<string>): string[] {
  const title = new Set(
    titleTerms(
      sentences.filter(({ where }) => where === 'summary'),
      empty,
    ).flatMap((terms) => terms.map(({ term }) => term)),
  );
  const told = new Map<string, { times: number; named: boolean }>();
  tellAll(reading, sentences, empty, (term, named) => {
    if (term.length < 3 || title.has(term)) return;
    const before = told.get(term);
    if (!before) told.set(term, { times: 1, named });
    else {
      before.times++;
      before.named ||= named;
    }
  });
  const worth = ([term, { times, named }]: [string, { times: number; named: boolean }]): number =>
    Math.log1p(times) * (1 + (named ? 0.6 : 0) + Math.min(term.length, 12) / 12);
  const words = [...told]
    .map((entry) => ({ term: entry[0], worth: worth(entry) }))
    .sort((a, b) => b.worth - a.worth || (a.term < b.term ? -1 : 1));
  const kept = [...unique(keysOf(reading), MOST_KEYS), ...unique(linksOf(reading), MOST_LINKS)];
  let left = MOST_BYTES - kept.reduce((sum, term) => sum + bytesOf(term), 0);
  for (const { term } of words) {
    left -= bytesOf(term);
    if (left < 0) break;
    if (!kept.includes(term)) kept.push(term);
  }
  return kept;
}

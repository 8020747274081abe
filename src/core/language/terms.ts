// The topic words by which an item is found again: stemmed, names of code whole and in their parts. Those of the title
// are read from the title whenever they are needed; of the other texts the most telling ones are kept.

import type { Reading } from '../model/reading';
import type { Sentence } from './sentences';
import { seenIn, WIDE } from './signs';
import { type Tell, type Term, tellToken } from './token-terms';
import { tokensOf } from './tokens';

/** What the kept terms of one item may cost, in UTF-8 and as JSON. */
const MOST_BYTES = 400;
const MOST_KEYS = 6;
const MOST_LINKS = 4;
const MOST_CODE = 4000;
const MAYBE_KEY = /-\d/;
const KEYS = /(?<![\p{L}\p{N}_-])[a-z][a-z0-9_]{1,9}-\d{1,7}(?![\p{L}\p{N}_-])/giu;

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
    for (const token of tokensOf(text, false)) tellToken(token, text, empty, tell);
  }
}

const unique = (terms: readonly string[], most: number): string[] => [...new Set(terms)].slice(0, most);
const bytesOf = (term: string): number =>
  3 + ((seenIn(term, 0, term.length) & WIDE) === 0 ? term.length : 3 * term.length);

interface Told {
  term: string;
  times: number;
  named: boolean;
}

/** Each term of the texts, but for those of the title; how often it was told and whether as a name. */
function toldIn(reading: Reading, sentences: readonly Sentence[], empty: ReadonlySet<string>): Told[] {
  const told = new Map<string, Told | null>();
  for (const { where, text, tokens } of sentences) {
    if (where === 'summary') for (const token of tokens) tellToken(token, text, empty, (term) => told.set(term, null));
  }
  const all: Told[] = [];
  tellAll(reading, sentences, empty, (term, named) => {
    if (term.length < 3) return;
    const before = told.get(term);
    if (before) {
      before.times++;
      before.named ||= named;
    } else if (before === undefined) {
      const first = { term, times: 1, named };
      told.set(term, first);
      all.push(first);
    }
  });
  return all;
}

/** More terms than this never fit, short as they may be. */
const MOST_TERMS = Math.ceil(MOST_BYTES / bytesOf('abc'));

const worthOf = ({ term, times, named }: Told): number =>
  Math.log1p(times) * (1 + (named ? 0.6 : 0) + Math.min(term.length, 12) / 12);

/** The most telling terms first: often told, long ones and names of code before others. */
function mostTelling(all: readonly Told[]): string[] {
  const weighed = all.map((told) => ({ term: told.term, worth: worthOf(told) }));
  const least =
    weighed.length > MOST_TERMS
      ? (Float64Array.from(weighed, ({ worth }) => worth)
          .sort()
          .at(-MOST_TERMS) as number)
      : 0;
  return weighed
    .filter(({ worth }) => worth >= least)
    .sort((a, b) => b.worth - a.worth || (a.term < b.term ? -1 : 1))
    .map(({ term }) => term);
}

/** Keys of other items and addresses first, then words. */
export function termsOf(reading: Reading, sentences: readonly Sentence[], empty: ReadonlySet<string>): string[] {
  const named = [...unique(keysOf(reading), MOST_KEYS), ...unique(linksOf(reading), MOST_LINKS)];
  const kept = [...named];
  let left = MOST_BYTES - named.reduce((sum, term) => sum + bytesOf(term), 0);
  for (const term of mostTelling(toldIn(reading, sentences, empty))) {
    left -= bytesOf(term);
    if (left < 0) break;
    if (!named.includes(term)) kept.push(term);
  }
  return kept;
}

// Word classes of a language and how they are found in a sentence. A class is a list of words and phrases; a phrase is
// matched word by word, and a plural "s" of the first is forgiven.

import type { Token } from './tokens';

/** Class name → words and phrases, lower case, words separated by one space. `_` stands for any one word. */
export type Lexicon = Record<string, readonly string[]>;

/** The names under which models know a class, made once: joining them for every hit would cost more than all else. */
interface Shown {
  here: string;
  first: string;
  summary: string;
  summaryFirst: string;
  description: string;
  descriptionFirst: string;
  times: string;
}

interface Phrase {
  name: string;
  shown: Shown;
  words: string[];
}

/** What a language knows of a word, told by one look: each look costs as much as cutting the word out of its text. */
export interface Known {
  /** That it starts; undefined: none. */
  phrases: readonly Phrase[] | undefined;
  /** Names no topic. */
  empty: boolean;
  /** The name by which the models weigh it; undefined: they do not. */
  weighed: string | undefined;
}

export type Matcher = ReadonlyMap<string, Known>;

export interface Hit {
  name: string;
  shown: Shown;
  /** Token indices, [from, to). */
  from: number;
  to: number;
}

const shownAs = (name: string): Shown => ({
  here: `/${name}`,
  first: `/1 ${name}`,
  summary: `/s ${name}`,
  summaryFirst: `/s1 ${name}`,
  description: `/d ${name}`,
  descriptionFirst: `/d1 ${name}`,
  times: `/n ${name}`,
});

function phrasesOf(lexicon: Lexicon): Map<string, Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const [name, entries] of Object.entries(lexicon)) {
    const shown = shownAs(name);
    for (const entry of entries) {
      const words = entry.split(' ');
      const first = words[0] as string;
      const phrases = byFirst.get(first) ?? [];
      phrases.push({ name, shown, words });
      byFirst.set(first, phrases);
    }
  }
  for (const [first, phrases] of [...byFirst])
    if (first.length > 2 && !byFirst.has(`${first}s`)) byFirst.set(`${first}s`, phrases);
  return byFirst;
}

/** `weighed`: words that a model weighs → the name it knows them by. */
export function matcherOf(lexicon: Lexicon, empty: ReadonlySet<string>, weighed: ReadonlyMap<string, string>): Matcher {
  const byFirst = phrasesOf(lexicon);
  const all = new Set([...byFirst.keys(), ...empty, ...weighed.keys()]);
  return new Map(
    Array.from(all, (word): [string, Known] => [
      word,
      { phrases: byFirst.get(word), empty: empty.has(word), weighed: weighed.get(word) },
    ]),
  );
}

const fits = (word: string, low: string): boolean => word === '_' || word === low;

function matches(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  if (at + words.length > tokens.length) return false;
  for (let i = 1; i < words.length; i++) {
    if (!fits(words[i] as string, (tokens[at + i] as Token).low)) return false;
  }
  return true;
}

/** What is known of each token of a sentence; of signs nothing is, and no phrase starts with one. */
export function knownIn(tokens: readonly Token[], matcher: Matcher): (Known | undefined)[] {
  const known: (Known | undefined)[] = [];
  for (const { kind, low } of tokens) known.push(kind === 'sign' ? undefined : matcher.get(low));
  return known;
}

/** Every class that occurs, in reading order. The work is bounded by tokens times the phrases that share a first word. */
export function hitsOf(tokens: readonly Token[], known: readonly (Known | undefined)[]): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const phrases = known[at]?.phrases;
    if (!phrases) continue;
    for (const { name, shown, words } of phrases) {
      if (matches(words, tokens, at)) hits.push({ name, shown, from: at, to: at + words.length });
    }
  }
  return hits;
}

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

export type Matcher = ReadonlyMap<string, readonly Phrase[]>;

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

export function matcherOf(lexicon: Lexicon): Matcher {
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

const fits = (word: string, low: string): boolean => word === '_' || word === low;

function matches(phrase: Phrase, tokens: Token[], at: number): boolean {
  if (at + phrase.words.length > tokens.length) return false;
  for (let i = 1; i < phrase.words.length; i++) {
    if (!fits(phrase.words[i] as string, (tokens[at + i] as Token).low)) return false;
  }
  return true;
}

/** Every class that occurs, in reading order. The work is bounded by tokens times the phrases that share a first word. */
export function hitsOf(tokens: Token[], matcher: Matcher): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { low, kind } = tokens[at] as Token;
    // No phrase starts with a sign.
    const phrases = kind === 'sign' ? undefined : matcher.get(low);
    if (!phrases) continue;
    for (const phrase of phrases) {
      if (matches(phrase, tokens, at))
        hits.push({ name: phrase.name, shown: phrase.shown, from: at, to: at + phrase.words.length });
    }
  }
  return hits;
}

// The topic words of an item for finding others like it: stemmed, summary first, then the rarest shapes.

import type { Sentence } from './sentences';

const MOST = 24;
const ENDINGS = ['ations', 'ation', 'ings', 'ing', 'edly', 'ies', 'ers', 'er', 'ed', 'es', 's', 'e'];

export function stem(word: string): string {
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= 4 && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}

export function termsOf(sentences: readonly Sentence[], empty: ReadonlySet<string>): string[] {
  const terms = new Map<string, number>();
  for (const { where, tokens } of sentences) {
    for (const { kind, low } of tokens) {
      if (kind === 'sign' || kind === 'link' || low.length < 3 || low.length > 40 || empty.has(low)) continue;
      const term = kind === 'word' ? stem(low) : low;
      // Named code and long words tell more than short plain ones; the summary tells most.
      const worth = (where === 'summary' ? 6 : 1) + (kind === 'code' ? 2 : 0) + Math.min(low.length, 12) / 12;
      terms.set(term, (terms.get(term) ?? 0) + worth);
    }
  }
  return [...terms]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST)
    .map(([term]) => term);
}

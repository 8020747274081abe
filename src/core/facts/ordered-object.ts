// What is ordered, without the word that orders it: "add a button" orders "a button".

import { hitsOf, knownIn } from '../language/lexicon';
import { PACKS } from '../language/packs';
import { tokensOf } from '../language/tokens';

const ORDERING: ReadonlySet<string> = new Set(['order', 'means', 'naming', 'duty', 'capability']);

export function orderedObject(words: string, language: string | null): string {
  const pack = PACKS.find(({ code }) => code === language);
  if (!pack) return words;
  const tokens = tokensOf(words);
  const orders = hitsOf(tokens, knownIn(tokens, pack.matcher)).filter(
    ({ name, from }) => from === 0 && ORDERING.has(name),
  );
  const next = tokens[Math.max(0, ...orders.map(({ to }) => to))];
  return next ? words.slice(next.start) : words;
}

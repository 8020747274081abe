// How much a title says: its words without those that any title could hold.

import { packOf } from '../language/detect';
import { PACKS } from '../language/packs';
import { sentencesOfTitle } from '../language/sentences';

/** null: the language is not known. */
export function tellingWords(title: string, language: string | null): string[] | null {
  const pack = PACKS.find(({ code }) => code === language) ?? packOf(sentencesOfTitle(title), PACKS);
  if (!pack) return null;
  return sentencesOfTitle(title)
    .flatMap(({ tokens }) => tokens)
    .filter(({ kind, low }) => kind !== 'sign' && !pack.empty.has(low) && !pack.vague.has(low))
    .map(({ low }) => low);
}

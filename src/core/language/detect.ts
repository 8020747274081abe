// Which language a text is in, as far as the packs can tell. Not knowing is an answer: the language checks then say
// "unknown" instead of nonsense.

import { OTHERS } from './others';
import type { Pack } from './pack';
import type { Sentence } from './sentences';
import { isPlain } from './signs';

/** This many words are enough to tell. */
const ENOUGH = 150;
/** Prose is full of small words; titles are not, and are told by the words that the pack knows. */
const COMMON_SHARE = 0.14;
const KNOWN_SHARE = 0.3;
/** Below this many words a text counts as a title. */
const TITLE = 14;

/** One word of another language is a name or a loan. */
const LOANS = 1;

const LATIN = /^[\p{Script=Latin}'-]+$/u;

function wordsOf(sentences: readonly Sentence[]): { words: string[]; foreign: number } {
  const words: string[] = [];
  let foreign = 0;
  for (const { tokens } of sentences) {
    for (const { kind, low } of tokens) {
      if (kind !== 'word') continue;
      if (isPlain(low, 0, low.length) || LATIN.test(low)) words.push(low);
      else foreign++;
      if (words.length + foreign >= ENOUGH) return { words, foreign };
    }
  }
  return { words, foreign };
}

function count(words: readonly string[], set: ReadonlySet<string>): number {
  let found = 0;
  for (const word of words) if (set.has(word)) found++;
  return found;
}

/** Dutch reads like English and German until its own small words are counted. */
const isOther = (words: readonly string[], { common }: Pack): boolean => {
  const others = count(words, OTHERS);
  return others > LOANS && 2 * others >= count(words, common);
};

export function packOf(sentences: readonly Sentence[], packs: readonly Pack[]): Pack | null {
  const { words, foreign } = wordsOf(sentences);
  if (words.length === 0 || foreign > words.length / 2) return null;
  let best: Pack | null = null;
  let most = 0;
  for (const pack of packs) {
    const common = count(words, pack.common) / words.length;
    const known = words.length < TITLE ? count(words, pack.known) / words.length : 0;
    const enough = words.length < TITLE ? common + known >= KNOWN_SHARE : common >= COMMON_SHARE;
    const score = common * 2 + known;
    if (enough && score > most) {
      most = score;
      best = pack;
    }
  }
  return best && !isOther(words, best) ? best : null;
}

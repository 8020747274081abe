// What was read out of an item's texts, once, when it was read. Texts are not kept; what the checks need is, with the
// words that caused it.

import type { Kind, Wording } from '../model/card';
import type { Words } from '../model/finding';
import type { Reading } from '../model/reading';
import type { Block } from '../model/text';

const COMMON = new Set(
  'the a an and or to of in is are for with that this it be on as not should can when we i'.split(' '),
);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

function englishEnough(words: string[]): boolean {
  if (words.length < 3) return false;
  const common = words.filter((word) => COMMON.has(word)).length;
  return common / words.length >= 0.12 || (words.length < 20 && common > 0);
}

function firstWith(blocks: Block[], pattern: RegExp, where: Words['where']): Words | null {
  for (const block of blocks) {
    if (block.kind === 'code') continue;
    const match = pattern.exec(block.text);
    if (match) {
      const from = Math.max(0, match.index - 80);
      const quote = block.text.slice(from, match.index + 120);
      return {
        where,
        quote,
        marks: [[match.index - from, Math.min(quote.length, match.index - from + match[0].length)]],
      };
    }
  }
  return null;
}

export function wordingOf(reading: Reading, _kind: Kind): Wording {
  const { blocks } = reading.description;
  const prose = blocks.filter((block) => block.kind !== 'code');
  const words = wordsOf([reading.summary, ...prose.map((block) => block.text)].join(' ').slice(0, 20_000));
  const known = englishEnough(words);
  const length = prose.reduce((sum, block) => sum + block.text.length, 0);
  return {
    language: known ? 'en' : null,
    length,
    listed: blocks.filter((block) => block.kind === 'item' || (block.kind === 'task' && !block.done)).length,
    links: reading.description.links.length,
    media: reading.description.media,
    prescriptions: [],
    prescriptive: 0,
    outcome: known ? firstWith(blocks, /\b(?:so that|because|in order to)\b/i, 'description') : null,
    acceptance: known ? firstWith(blocks, /\b(?:acceptance criteria|expected results?|given)\b/i, 'description') : null,
    questions: [],
    wishes: [],
    thin: length === 0 ? 1 : 0,
    terms: [...new Set(words.filter((word) => word.length > 2 && !COMMON.has(word)))].slice(0, 24),
  };
}

// What an item says in so many words that no weighing is needed: what gets better, and how to see that it is done.

import type { Words } from '../model/finding';
import { quote } from './quote';
import { type Scanned, shows } from './scan';

/** A head of a column or list: "Expected result". */
const HEAD = 4;

function named(sentences: readonly Scanned[], name: string): Words | null {
  for (const scanned of sentences) {
    const hit = scanned.hits.find((one) => one.name === name);
    if (hit) return quote(scanned, [[hit.from, hit.to]]);
  }
  return null;
}

export const gainOf = (sentences: readonly Scanned[]): Words | null => named(sentences, 'gain');

/** "Given …, when …, then …" in one sentence or from its start on. */
const ofScenario = (scanned: Scanned): boolean => {
  const { tokens } = scanned.sentence;
  return tokens[scanned.start]?.low === 'given' && tokens.some(({ low }) => low === 'when');
};

function scenario(sentences: readonly Scanned[]): Words | null {
  const found = sentences.find(ofScenario);
  return found ? quote(found, [[found.start, found.start + 1]]) : null;
}

/** What stands under such a head, or in a table with such a column. */
function underHead(sentences: readonly Scanned[]): Words | null {
  for (const [index, scanned] of sentences.entries()) {
    if (scanned.led.has('criteria')) return quote(scanned, []);
    const { block, tokens } = scanned.sentence;
    const next = sentences[index + 1];
    if (block === 'cell' && tokens.length <= HEAD && shows(scanned, 'criteria') && next?.sentence.block === 'cell')
      return quote(next, []);
  }
  return null;
}

export const conditionOf = (sentences: readonly Scanned[]): Words | null =>
  named(sentences, 'done when') ?? scenario(sentences) ?? underHead(sentences);

/** Research is there to end what nobody knows yet. */
export const isIgnorance = ({ hits }: Scanned, from: number): boolean =>
  hits.some((hit) => hit.name === 'ignorance' && hit.from === from);

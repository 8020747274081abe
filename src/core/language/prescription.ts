// Which sentences order a solution, and with which words. A sentence is judged by the pack's weights; the words shown are
// the ordering word with what it orders, the means, and the place.

import type { Words } from '../model/finding';
import { REACH, SOLID, sentenceFeatures } from './features';
import type { Hit } from './lexicon';
import { sureness } from './model';
import type { Pack } from './pack';
import { quote } from './quote';
import type { Scanned } from './scan';
import type { Token } from './tokens';

export interface Ordered {
  /** How much the strongest sentences order; 0 is not at all, there is no upper bound. */
  strength: number;
  words: Words[];
}

const SHOWN = 3;
/** Long texts hold ordering sentences by chance: measured, their strength falls with this power of their length. */
const LENGTH = 0.3;
/** Weaker sentences are not shown. */
const LEAST = 0.12;

/** The last word of what is ordered: the furthest solution word or code within reach. */
function endOfObject(scanned: Scanned, hit: Hit): number {
  const { tokens } = scanned.sentence;
  const limit = Math.min(tokens.length, hit.to + REACH);
  let end = hit.to;
  for (let i = hit.to; i < limit; i++) if ((tokens[i] as Token).kind === 'code') end = i + 1;
  for (const other of scanned.hits) {
    if (SOLID.has(other.name) && other.from >= hit.to && other.from < limit) end = Math.max(end, other.to);
  }
  return end;
}

function spansOf(scanned: Scanned): [number, number][] {
  const spans: [number, number][] = [];
  for (const hit of scanned.hits) {
    if (hit.name !== 'order' && hit.name !== 'means') continue;
    const end = endOfObject(scanned, hit);
    if (end > hit.to) spans.push([hit.from, end]);
  }
  if (spans.length > 0) return spans.slice(0, SHOWN);
  const solids = scanned.hits.filter(({ name }) => SOLID.has(name));
  // A place alone may be what is ordered; beside a control it only says where.
  const things = solids.filter(({ name }) => name !== 'place');
  const solid = (things.length > 0 ? things : solids).slice(0, SHOWN);
  if (solid.length > 0) return solid.map(({ from, to }) => [from, to]);
  const { length } = scanned.sentence.tokens;
  return [[scanned.start, length]];
}

export function orderedIn(sentences: readonly Scanned[], pack: Pack): Ordered {
  const judged = sentences
    .map((scanned, index) => ({ scanned, sure: sureness(pack.models.prescription, sentenceFeatures(scanned, index)) }))
    // What somebody is quoted to wish for is told, not ordered.
    .filter(({ scanned }) => scanned.sentence.block !== 'quote')
    .sort((a, b) => b.sure - a.sure)
    .slice(0, SHOWN);
  const strongest = judged.reduce((sum, { sure }) => sum + sure, 0);
  const strength = (2 * strongest) / (sentences.length + 2) ** LENGTH;
  const words = judged
    .filter(({ sure }, index) => index === 0 || sure >= LEAST)
    .map(({ scanned }) => quote(scanned, spansOf(scanned)));
  return { strength, words: strength < LEAST ? [] : words };
}

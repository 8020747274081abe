// How much an item really says, as features: words that name something, against words that would fit any item.

import { ladderOf } from './ladder';
import type { Features } from './model';
import { type Scanned, shows } from './scan';
import type { Token } from './tokens';

/** More words that name something make no difference. */
const MOST = 80;
const TELLING = ladderOf('/telling', [2, 4, 6, 8, 12, 16, 24, 40, MOST]);
const IN_TITLE = ladderOf('/telling title', [1, 2, 3, 4, 6, 8]);
const WOOLLY = ladderOf('/woolly title', [0, 1, 2]);
/** Shorter words name little. */
const LEAST_LETTERS = 3;

const NONE: ReadonlySet<number> = new Set();

/** Token indices of a sentence that say nothing in particular. */
function woollyIn(scanned: Scanned): ReadonlySet<number> {
  if (!shows(scanned, 'woolly')) return NONE;
  const woolly = new Set<number>();
  for (const { name, from, to } of scanned.hits)
    if (name === 'woolly') for (let at = from; at < to; at++) woolly.add(at);
  return woolly;
}

export function addSubstance(features: Features, sentences: readonly Scanned[]): void {
  const told = new Set<string>();
  let inTitle = 0;
  for (const scanned of sentences) {
    const { tokens, where } = scanned.sentence;
    const woolly = woollyIn(scanned);
    for (let at = 0; at < tokens.length; at++) {
      const { low, kind } = tokens[at] as Token;
      const names = kind === 'word' || kind === 'code';
      if (names && low.length >= LEAST_LETTERS && !scanned.known[at]?.empty && !woolly.has(at)) told.add(low);
    }
    if (where === 'summary') {
      inTitle = told.size;
      WOOLLY(features, woolly.size);
      features.set('/woolly share', (2 * woolly.size) / Math.max(1, tokens.length));
    }
    if (told.size > MOST) break;
  }
  TELLING(features, told.size);
  IN_TITLE(features, inTitle);
}

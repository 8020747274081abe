// How much an item really says, as features: words that name something, against words that would fit any item.

import type { Features } from './model';
import type { Scanned } from './scan';

const TELLING = [2, 4, 6, 8, 12, 16, 24, 40, 80];
const IN_TITLE = [1, 2, 3, 4, 6, 8];
const WOOLLY = [0, 1, 2];
/** Shorter words name little. */
const LEAST_LETTERS = 3;

function ladder(features: Features, name: string, steps: readonly number[], count: number): void {
  for (const step of steps) if (count > step) features.set(`${name}>${step}`, 1);
}

/** Token indices of a sentence that say nothing in particular. */
function woollyIn({ hits }: Scanned): Set<number> {
  const woolly = new Set<number>();
  for (const { name, from, to } of hits) if (name === 'woolly') for (let at = from; at < to; at++) woolly.add(at);
  return woolly;
}

export function addSubstance(features: Features, sentences: readonly Scanned[], empty: ReadonlySet<string>): void {
  const most = TELLING.at(-1) ?? 0;
  const told = new Set<string>();
  let inTitle = 0;
  for (const scanned of sentences) {
    const { tokens, where } = scanned.sentence;
    const woolly = woollyIn(scanned);
    tokens.forEach(({ low, kind }, at) => {
      const names = kind === 'word' || kind === 'code';
      if (names && low.length >= LEAST_LETTERS && !empty.has(low) && !woolly.has(at)) told.add(low);
    });
    if (where === 'summary') {
      inTitle = told.size;
      ladder(features, '/woolly title', WOOLLY, woolly.size);
      features.set('/woolly share', (2 * woolly.size) / Math.max(1, tokens.length));
    }
    if (told.size > most) break;
  }
  ladder(features, '/telling', TELLING, told.size);
  ladder(features, '/telling title', IN_TITLE, inTitle);
}

// Whether an item is ready: no check of the vital *ready* found anything, and enough of them could tell.

import { CHECKS } from '../checks';
import type { Answer } from '../model/finding';
import type { Readiness } from '../model/report';

const DEMANDED = CHECKS.filter((check) => check.about === 'item' && check.vital === 'ready');

/** Nothing demanded of it, as below the horizon, is unknown and not ready. */
export function readinessOf(answers: Readonly<Record<string, Answer>>): Readiness {
  let sound = 0;
  let unknown = 0;
  for (const { id } of DEMANDED) {
    const verdict = answers[id]?.verdict;
    if (verdict === 'found') return 'not-ready';
    if (verdict === 'sound') sound += 1;
    if (verdict === 'unknown') unknown += 1;
  }
  return sound > 0 && unknown === 0 ? 'ready' : 'unknown';
}

/** What keeps an item from being ready, the quickest to mend first. */
export const gapsOf = (answers: Readonly<Record<string, Answer>>): string[] =>
  DEMANDED.filter(({ id }) => answers[id]?.verdict === 'found')
    .sort((a, b) => a.effort - b.effort)
    .map(({ id }) => id);

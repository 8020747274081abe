// Whether an item is ready: none of the checks demanded of its kind found anything, and each could tell.

import { CHECKS } from '../checks';
import type { Check } from '../checks/check';
import type { Kind } from '../model/card';
import type { Answer } from '../model/finding';
import type { Policy } from '../model/policy';
import type { Readiness } from '../model/report';

type Answers = Readonly<Record<string, Answer>>;

const DEFAULT = CHECKS.filter((check) => check.about === 'item' && check.vital === 'ready');

/** The team's Definition of Ready for a kind of work; where it has none, every check of the vital *ready*. */
export function demandsOf(policy: Policy, kind: Kind): readonly Check[] {
  const chosen = policy.ready?.[kind];
  return chosen ? CHECKS.filter(({ id, about }) => about === 'item' && chosen.includes(id)) : DEFAULT;
}

/** Nothing demanded of it, as below the horizon, is unknown and not ready. */
export function readinessOf(answers: Answers, demanded: readonly Check[] = DEFAULT): Readiness {
  let sound = 0;
  let unknown = 0;
  for (const { id } of demanded) {
    const verdict = answers[id]?.verdict;
    if (verdict === 'found') return 'not-ready';
    if (verdict === 'sound') sound += 1;
    if (verdict === 'unknown') unknown += 1;
  }
  return sound > 0 && unknown === 0 ? 'ready' : 'unknown';
}

/** What keeps an item from being ready, the quickest to mend first. */
export const gapsOf = (answers: Answers, demanded: readonly Check[] = DEFAULT): string[] =>
  demanded
    .filter(({ id }) => answers[id]?.verdict === 'found')
    .sort((a, b) => a.effort - b.effort)
    .map(({ id }) => id);

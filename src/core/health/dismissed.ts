// Which findings somebody has dismissed for good reason. A dismissal quiets lists and scores; it never satisfies a
// criterion of readiness, and it ends when the words it was about change.

import { hashOf } from '../facts/hash';
import type { Dismissal } from '../model/dismissal';
import type { Answer } from '../model/finding';
import type { Examination } from './examine';

/**
 * Of the cited words where there are some, wherever they stand: moved, they are the same. Values only where there are
 * none and they are no mere count of days.
 */
export function printOf(answer: Answer): string {
  if (answer.verdict !== 'found') return '';
  const cited = (answer.words ?? []).map(({ quote }) => quote).sort();
  const named = Object.entries(answer.values).flatMap(([name, value]) =>
    typeof value === 'string' ? [`${name}:${value}`] : [],
  );
  return hashOf((cited.length > 0 ? cited : named).join('\n'));
}

const keyOf = (issue: string, check: string): string => `${issue} ${check}`;

export type Quiet = (issue: string, check: string) => boolean;

function heldAt(dismissals: readonly Dismissal[], now: number): Map<string, Dismissal> {
  const held = dismissals.filter(({ until }) => until === null || until > now);
  return new Map(held.map((one) => [keyOf(one.issue, one.check), one]));
}

export type IsDismissed = (issue: string, check: string, answer: Answer) => boolean;

/** Whether an answer is one that somebody dismissed. */
export function dismissedBy(dismissals: readonly Dismissal[], now: number): IsDismissed {
  const held = heldAt(dismissals, now);
  return (issue, check, answer) => {
    const dismissal = held.get(keyOf(issue, check));
    return dismissal !== undefined && dismissal.print === printOf(answer);
  };
}

export function quietOf({ items, scene }: Examination, dismissals: readonly Dismissal[]): Quiet {
  const held = heldAt(dismissals, scene.now);
  if (held.size === 0) return () => false;
  const quiet = new Set<string>();
  for (const { id, answers } of items)
    for (const check in answers) {
      const dismissal = held.get(keyOf(id, check));
      const answer = answers[check];
      if (dismissal && answer?.verdict === 'found' && dismissal.print === printOf(answer)) quiet.add(keyOf(id, check));
    }
  return (issue, check) => quiet.has(keyOf(issue, check));
}

// What the panel says of an item's answers, in the order in which they are worth reading: what keeps it from being ready,
// the quickest first, then the rest. A finding that another one explains is not said twice.

import { CHECKS } from '../core/checks';
import { causes } from '../core/health/cause';
import { say } from '../core/health/say';
import type { Answer, Words } from '../core/model/finding';
import { gapsOf } from '../core/readiness/verdict';

export interface ShownFinding {
  check: string;
  name: string;
  found: string;
  fix: string;
  minutes: number;
  /** It keeps the item from being ready. */
  gap: boolean;
  words: Words[];
}

const shown = (id: string, answers: Record<string, Answer>, gap: boolean): ShownFinding[] => {
  const answer = answers[id];
  const check = CHECKS.find((one) => one.id === id);
  if (!check || answer?.verdict !== 'found') return [];
  const { name, found, fix } = check.text;
  const { values, words = [] } = answer;
  return [{ check: id, name, found: say(found, values), fix: say(fix, values), minutes: check.effort, gap, words }];
};

export const shownFindings = (answers: Record<string, Answer>): ShownFinding[] => {
  const gaps = gapsOf(answers);
  const others = CHECKS.filter(({ id }) => !gaps.includes(id) && answers[id]?.verdict === 'found')
    .sort((a, b) => b.weight - a.weight)
    .map(({ id }) => id);
  return causes([...gaps, ...others]).flatMap((id) => shown(id, answers, gaps.includes(id)));
};

// What the panel says of an item's answers, in the order in which they are worth reading: what keeps it from being ready,
// the quickest first; early among them the words that need a second thought; then the rest, without what another finding
// explains.

import { CHECKS } from '../core/checks';
import { causes } from '../core/health/cause';
import { printOf } from '../core/health/dismissed';
import type { Answer, Values, Words } from '../core/model/finding';
import { unsaid } from '../core/words/pieces';

export interface ShownFinding {
  check: string;
  values: Values;
  /** It keeps the item from being ready. */
  gap: boolean;
  /** Its team advises it and does not require it. */
  advised: boolean;
  words: Words[];
  /** What it was about, as a dismissal remembers it. */
  print: string;
}

const shown = (id: string, answers: Record<string, Answer>, gap = false, advised = false): ShownFinding[] => {
  const answer = answers[id];
  if (answer?.verdict !== 'found') return [];
  const { values, words = [] } = answer;
  // Its sentence says its values, in every language.
  const said = Object.values(values).join('\n');
  return [{ check: id, values, gap, advised, words: unsaid(said, words), print: printOf(answer) }];
};

/** So many gaps stand before the words that need a second thought, which would drown behind a long list of chores. */
const GAPS_FIRST = 2;

export const shownFindings = (
  answers: Record<string, Answer>,
  gaps: readonly string[],
  advice: readonly string[] = [],
): ShownFinding[] => {
  const others = CHECKS.filter(({ id }) => !gaps.includes(id) && answers[id]?.verdict === 'found')
    .sort((a, b) => b.weight - a.weight)
    .map(({ id }) => id);
  const order = [...gaps, ...causes([...gaps, ...others]).filter((id) => !gaps.includes(id))];
  const quotes = (id: string): boolean => shown(id, answers).some(({ words }) => words.length > 0);
  const telling = order.filter((id) => !gaps.includes(id) && quotes(id)).slice(0, 1);
  const first = gaps.slice(0, GAPS_FIRST);
  const said = new Set([...first, ...telling, ...order]);
  return [...said].flatMap((id) => shown(id, answers, gaps.includes(id), advice.includes(id)));
};

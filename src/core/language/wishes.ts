// Separable wishes bundled in one item: two commands in the summary, commands one under the other in a list, and
// afterthoughts that start with "also".

import { commands } from './features';
import type { Hit } from './lexicon';
import type { Scanned } from './scan';
import type { Token } from './tokens';

export interface Wish {
  scanned: Scanned;
  from: number;
  to: number;
  how: 'joined' | 'listed' | 'added' | 'collected';
}

const isAct = ({ name }: Hit): boolean => name === 'order' || name === 'capability' || name === 'chore act';

/** Two verbs joined in the summary: "add a filter and rename the column". */
function joined(scanned: Scanned): Wish[] {
  const acts = scanned.hits.filter(isAct);
  const second = acts.find(({ from }) => {
    const before = scanned.sentence.tokens[from - 1]?.low;
    const earlier = scanned.sentence.tokens[from - 2]?.low;
    const joins = scanned.hits.some(
      ({ name, to }) => name === 'join' && (to === from || (before === 'to' && to === from - 1)),
    );
    return joins && earlier !== undefined && from > scanned.start + 3;
  });
  const first = acts.find(({ from }) => second !== undefined && from < second.from);
  if (!first || !second) return [];
  const { length } = scanned.sentence.tokens;
  return [
    { scanned, from: first.from, to: Math.min(second.from, first.to + 4), how: 'joined' },
    { scanned, from: second.from, to: Math.min(length, second.to + 4), how: 'joined' },
  ];
}

const startsWithOrder = (scanned: Scanned): Hit | undefined =>
  scanned.hits.find((hit) => hit.from === scanned.start && isAct(hit));

const isChecklist = ({ led }: Scanned): boolean => led.has('expected') || led.has('reproduce') || led.has('example');

export function wishesOf(sentences: readonly Scanned[]): Wish[] {
  const wishes: Wish[] = [];
  const [summary, ...rest] = sentences;
  if (summary?.sentence.where === 'summary') {
    wishes.push(...joined(summary));
    const heap = summary.hits.find(({ name }) => name === 'heap');
    if (heap) wishes.push({ scanned: summary, from: heap.from, to: heap.to, how: 'collected' });
  }
  for (const scanned of rest) {
    const { tokens, block } = scanned.sentence;
    const numbered = (tokens[0] as Token | undefined)?.kind === 'number';
    const order = startsWithOrder(scanned);
    if (order && (block === 'item' || block === 'task' || numbered) && !isChecklist(scanned)) {
      wishes.push({ scanned, from: order.from, to: Math.min(tokens.length, order.to + 5), how: 'listed' });
      continue;
    }
    const also = scanned.hits.find(({ name, from }) => name === 'also' && from <= scanned.start + 3);
    const act =
      also &&
      scanned.hits.find(
        (hit) => (commands(hit, scanned) || hit.name === 'duty' || hit.name === 'capability') && hit.from >= also.to,
      );
    if (also && act) wishes.push({ scanned, from: also.from, to: Math.min(tokens.length, act.to + 4), how: 'added' });
  }
  return wishes;
}

// Two or more separable wishes in one item, which could be delivered and prioritised on their own.

import { itemCheck } from './check';

export const compoundItem = itemCheck({
  id: 'compound-item',
  vital: 'ready',
  where: 'horizon',
  weight: 3,
  effort: 10,
  options: {},
  text: {
    name: 'Compound item',
    why: 'Wishes that travel together wait for each other: the valuable half is held up by the other.',
    found: 'It bundles wishes that could go separately: “{first}” and “{second}”.',
    fix: 'Split it: one item for each wish, and rank each on its own.',
  },
  judge: ({ wording }) => {
    if (wording.language === null) return { verdict: 'unknown' };
    const [first, second] = wording.wishes;
    if (!first || !second) return { verdict: 'sound' };
    const marked = ({ quote, marks }: typeof first): string => quote.slice(...(marks[0] ?? [0, quote.length]));
    return { verdict: 'found', values: { first: marked(first), second: marked(second) }, words: wording.wishes };
  },
});

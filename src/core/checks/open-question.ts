// Something in the text is left undecided, and somebody must answer it before or while it is built.

import { itemCheck } from './check';

export const openQuestion = itemCheck({
  id: 'open-question',
  vital: 'ready',
  where: 'horizon',
  weight: 5,
  effort: 15,
  options: {},
  text: {
    name: 'Open question',
    why: 'An undecided point stops the work in the middle, or somebody guesses.',
    found: 'Still open: “{words}”',
    fix: 'Ask whoever can decide, and write the answer in its place.',
  },
  judge: ({ wording }) => {
    if (wording.language === null) return { verdict: 'unknown' };
    const [first] = wording.questions;
    if (!first) return { verdict: 'sound' };
    return { verdict: 'found', values: { words: first.quote }, words: wording.questions };
  },
});

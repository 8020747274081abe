// A title that any item could carry: without opening it nobody knows what it is about.

import { tellingWords } from '../facts/telling-words';
import { itemCheck } from './check';

export const vagueSummary = itemCheck({
  id: 'vague-summary',
  vital: 'ready',
  where: 'horizon',
  weight: 2,
  effort: 2,
  options: {
    // Words that say what it is about; a title with fewer is vague.
    least: 2,
  },
  text: {
    name: 'Vague summary',
    why: 'Lists, boards and searches show the title only; a vague one is opened again and again, or overlooked.',
    found: 'The title “{summary}” would fit almost any item.',
    fix: 'Name who needs what, in the words your users use.',
  },
  judge: ({ summary, wording }, _scene, { least }) => {
    const telling = tellingWords(summary, wording.language);
    if (telling === null) return { verdict: 'unknown' };
    return telling.length < least ? { verdict: 'found', values: { summary } } : { verdict: 'sound' };
  },
});

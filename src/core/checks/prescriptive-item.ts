// A feature that orders a control, place, technology or code change instead of saying which problem it should solve.

import { orderedObject } from '../facts/ordered-object';
import { itemCheck } from './check';

export const prescriptiveItem = itemCheck({
  id: 'prescriptive-item',
  vital: 'problem-led',
  where: 'backlog',
  weight: 6,
  effort: 10,
  options: {
    // How sure the rules must be, in percent; raise it to hear of the clearest cases only.
    sure: 55,
  },
  text: {
    name: 'Prescriptive item',
    why: 'An item that dictates the solution hides the problem: the team cannot find a better way, and nobody can tell whether it helped.',
    found: 'It prescribes a solution: “{words}”.',
    fix: 'Which problem does “{object}” solve, and for whom? Write that first and keep the solution as an idea.',
  },
  judge: ({ kind, wording }, _scene, { sure }) => {
    if (kind !== 'feature') return { verdict: 'not-applicable' };
    if (wording.language === null) return { verdict: 'unknown' };
    const [first] = wording.prescriptions;
    if (!first || wording.prescriptive * 100 < sure) return { verdict: 'sound' };
    const [start, end] = first.marks[0] ?? [0, first.quote.length];
    const words = first.quote.slice(start, end);
    return {
      verdict: 'found',
      values: { words, object: orderedObject(words, wording.language) },
      words: wording.prescriptions,
    };
  },
});

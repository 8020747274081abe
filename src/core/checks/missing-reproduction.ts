// A defect that gives neither the way to it nor what should happen instead: no steps, no picture, no expectation.

import { itemCheck } from './check';

export const missingReproduction = itemCheck({
  id: 'missing-reproduction',
  vital: 'ready',
  where: 'horizon',
  weight: 4,
  effort: 10,
  options: {
    // So many list items or numbered lines are taken for steps.
    steps: 2,
    // A report of so many characters tells the way there somewhere, in whatever form.
    long: 300,
  },
  text: {
    name: 'Missing reproduction',
    why: 'Whoever cannot make a defect happen can neither mend it nor tell that it is mended.',
    found: 'It tells neither the steps that lead there nor what should happen instead.',
    fix: 'Write the steps, what happens then, and what should happen.',
  },
  judge: ({ kind, wording }, _scene, { steps, long }) => {
    // A defect without a description has another flaw.
    if (kind !== 'defect' || wording.length === 0) return { verdict: 'not-applicable' };
    if (wording.language === null) return { verdict: 'unknown' };
    const shown =
      wording.listed >= steps ||
      wording.media > 0 ||
      wording.links > 0 ||
      wording.acceptance !== null ||
      wording.reproduced;
    return shown || wording.length >= long ? { verdict: 'sound' } : { verdict: 'found', values: {} };
  },
});

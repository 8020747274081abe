// Work planned next that gives no observable condition of done, in any wording or place. Four real features in five lack
// one, so beyond the next sprint single items are left alone and one sentence speaks of all.

import { itemCheck } from './check';

export const missingAcceptanceCriteria = itemCheck({
  id: 'missing-acceptance-criteria',
  vital: 'ready',
  where: 'horizon',
  weight: 5,
  effort: 10,
  options: {
    // Judge items outside of active and future sprints too.
    everywhere: false,
  },
  atLarge: { everywhere: true },
  text: {
    name: 'Missing acceptance criteria',
    why: 'When nobody said what will be checked, "done" means something else to each of us.',
    found: 'Nothing says how to see that it is done.',
    fix: 'Add one example: what a person does, and what must then be seen.',
  },
  judge: ({ kind, wording, sprint }, _scene, { everywhere }) => {
    if (kind !== 'feature') return { verdict: 'not-applicable' };
    if (wording.language === null) return { verdict: 'unknown' };
    // Praise where no blame is given would flatter the score.
    if (!everywhere && sprint === null) return { verdict: 'not-applicable' };
    if (wording.acceptance) return { verdict: 'sound' };
    return { verdict: 'found', values: {} };
  },
});

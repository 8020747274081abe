// An item without a description whose title alone is not enough to start on. A full user story in the title is.

import { itemCheck } from './check';

export const missingDescription = itemCheck({
  id: 'missing-description',
  vital: 'ready',
  where: 'horizon',
  weight: 5,
  effort: 10,
  options: {
    // How sure the rules must be that the title alone does not do, in percent.
    sure: 25,
  },
  text: {
    name: 'Missing description',
    why: 'A title alone leaves the team to guess, and the guess is found out late.',
    found: 'It has no description, and the title alone does not tell what is needed.',
    fix: 'Write two sentences: what happens today, and what should happen instead.',
  },
  judge: ({ wording }, _scene, { sure }) => {
    if (wording.length > 0) return { verdict: 'sound' };
    // A log or code says something, and to a defect it says much.
    if (wording.links > 0 || wording.media > 0 || wording.reproduced) return { verdict: 'not-applicable' };
    if (wording.language === null) return { verdict: 'unknown' };
    return wording.thin * 100 >= sure ? { verdict: 'found', values: {} } : { verdict: 'sound' };
  },
});

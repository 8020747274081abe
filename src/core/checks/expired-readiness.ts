// An item that was planned into sprint after sprint and never done: what was once agreed about it has worn off.

import { itemCheck } from './check';

export const expiredReadiness = itemCheck({
  id: 'expired-readiness',
  vital: 'ready',
  where: 'horizon',
  weight: 2,
  effort: 15,
  options: {
    // Teams that mark readiness with dots send a card back to refinement after three iterations.
    sprints: 3,
  },
  text: {
    name: 'Expired readiness',
    why: 'What a team understood three sprints ago has to be explained again, or is built from memory.',
    found: 'Planned into {sprints} sprints and still not done.',
    fix: 'Refine it anew: is it still wanted, still understood, small enough? If not, take it out of the sprint.',
  },
  judge: ({ planned }, _scene, { sprints }) => {
    if (planned === 0) return { verdict: 'not-applicable' };
    return planned >= sprints ? { verdict: 'found', values: { sprints: planned } } : { verdict: 'sound' };
  },
});

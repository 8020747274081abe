// An item about which too much time has passed since it was agreed on: planned into sprint after sprint and never done,
// or, where the team says so, waiting for sprint after sprint without being pulled into one.

import { DAY } from '../facts/days';
import { sprintDays } from '../facts/velocity';
import { itemCheck } from './check';

export const expiredReadiness = itemCheck({
  id: 'expired-readiness',
  vital: 'ready',
  where: 'horizon',
  weight: 2,
  effort: 15,
  options: {
    // Teams that mark readiness with dots send a card back to refinement after three iterations; 0: planning lets nothing
    // expire.
    sprints: 3,
    // As many sprints without being planned or touched by a person; 0: waiting alone lets nothing expire, because items
    // that wait for years have a check of their own.
    unpulled: 0,
  },
  text: {
    name: 'Expired readiness',
    why: 'What a team understood three sprints ago has to be explained again, or is built from memory.',
    found: 'Agreed on {sprints} sprints ago and still not done.',
    fix: 'Refine it anew: is it still wanted, still understood, small enough? If not, take it out of the sprint.',
  },
  judge: ({ planned, sprint, touched }, { backlog, now }, { sprints, unpulled }) => {
    if (sprints > 0 && planned >= sprints) return { verdict: 'found', values: { sprints: planned } };
    if (planned === 0 && unpulled === 0) return { verdict: 'not-applicable' };
    const waited = Math.floor((now - touched.at) / DAY / sprintDays(backlog));
    if (unpulled > 0 && sprint === null && waited >= unpulled) return { verdict: 'found', values: { sprints: waited } };
    return { verdict: 'sound' };
  },
});

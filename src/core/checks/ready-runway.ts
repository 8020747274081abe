// Ready work ahead, in sprints of the team's own pace: too little starves the next planning, too much is written for
// a future that will look different.

import { backlogCheck } from './check';

export const readyRunway = backlogCheck({
  id: 'ready-runway',
  vital: 'sized',
  weight: 5,
  effort: 60,
  options: {
    // Below one sprint the next planning has to refine; published guidance asks for more than one, better two.
    min: 1,
    // Above three, guides call it too much planning up front; one sprint of slack keeps the sentence rare.
    max: 4,
  },
  text: {
    name: 'Ready runway',
    why: 'A team plans well with one to three sprints of ready work ahead.',
    found: '{ready} items are ready, work for {sprints} sprints; {min} to {max} are healthy.',
    fix: 'Below {min}: refine the next items in order. Above {max}: stop refining and let the tail stay rough.',
  },
  judge: ({ runway }, { min, max: most }) => {
    if (!runway || runway.sprints === null) return { verdict: 'unknown' };
    const max = Math.max(min, most);
    if (runway.sprints >= min && runway.sprints <= max) return { verdict: 'sound' };
    // Rounded away from the healthy range, or the sentence would contradict itself.
    const tenths = 10 * runway.sprints;
    const sprints = (runway.sprints < min ? Math.floor(tenths) : Math.ceil(tenths)) / 10;
    return { verdict: 'found', values: { ready: runway.ready, sprints, min, max } };
  },
});

// An item so large that it would fill most of a sprint on its own: it hides what it contains and rarely gets done in one.

import { largestSprint } from '../facts/velocity';
import { itemCheck } from './check';

export const oversizedItem = itemCheck({
  id: 'oversized-item',
  vital: 'ready',
  where: 'horizon',
  weight: 3,
  effort: 45,
  options: {
    // Ready means that it can be done within one sprint; half of one leaves room for whatever else the team does.
    share: 0.5,
    // Without a pace in points, as many times the usual estimate near the top is taken for too large.
    times: 4,
    // Fewer estimates than this have no usual one.
    least: 8,
  },
  text: {
    name: 'Oversized item',
    why: 'The larger an item, the less anybody knows about it, and the likelier it spills into the next sprint.',
    found: 'Estimated at {estimate}; here an item should take {limit} at most.',
    fix: 'Split off the smallest part that is of use to somebody.',
  },
  judge: ({ estimate }, { backlog, now, sums }, { share, times, least }) => {
    if (estimate === null) return { verdict: 'not-applicable' };
    const sprint = largestSprint(backlog, now);
    const usual = sums.estimates[Math.floor((sums.estimates.length - 1) / 2)] ?? 0;
    // Nothing to measure by.
    if (sprint === null && (sums.estimates.length < least || usual <= 0)) return { verdict: 'not-applicable' };
    const limit = sprint === null ? times * usual : share * sprint;
    if (estimate <= limit) return { verdict: 'sound' };
    return { verdict: 'found', values: { estimate, limit: Math.round(10 * limit) / 10 } };
  },
});

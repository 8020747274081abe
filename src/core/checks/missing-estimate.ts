// An item near the top without an estimate, in a team that estimates.

import { itemCheck } from './check';

export const missingEstimate = itemCheck({
  id: 'missing-estimate',
  vital: 'ready',
  where: 'horizon',
  weight: 4,
  effort: 10,
  options: {
    // A team that estimates fewer than this share of what it will do next has other ways to plan.
    habit: 0.2,
    // Fewer items than this show no habit.
    least: 5,
  },
  text: {
    name: 'Missing estimate',
    why: 'Without a size nobody can tell whether it fits into the sprint, and the team has not yet talked about it.',
    found: 'No estimate yet, though the team estimates what it plans.',
    fix: 'Estimate it together at the next refinement.',
  },
  judge: (card, { backlog, sums }, { habit, least }) => {
    if (card.estimate !== null) return { verdict: 'sound' };
    const { with: estimated, of } = sums.estimated;
    const { boards } = backlog;
    if (estimated === 0 && boards.length > 0 && boards.every(({ estimateField }) => estimateField === null))
      return { verdict: 'not-applicable' };
    const pointed = boards.some(({ closed }) => closed.some(({ points }) => points !== null));
    const few = of < least;
    if (pointed || (estimated > 0 && (few || estimated / of >= habit))) return { verdict: 'found', values: {} };
    return { verdict: few ? 'unknown' : 'not-applicable' };
  },
});

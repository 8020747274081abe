// An item near the top without a priority, in a team that gives most items one.

import { itemCheck } from './check';

export const unsetPriority = itemCheck({
  id: 'unset-priority',
  vital: 'ordered',
  where: 'horizon',
  weight: 2,
  effort: 1,
  options: {
    // Where fewer than this share have a priority, the order alone says what matters.
    habit: 0.5,
    // Fewer items show no habit.
    least: 5,
  },
  text: {
    name: 'Unset priority',
    why: 'Filters and reports by priority leave it out.',
    found: 'No priority, while {share} % of the items have one.',
    fix: 'Set the priority that its place in the backlog already says.',
  },
  judge: ({ priority }, { sums }, { habit, least }) => {
    if (priority !== null) return { verdict: 'sound' };
    const { with: prioritised, of } = sums.prioritised;
    if (of < least) return { verdict: 'unknown' };
    if (prioritised === 0 || prioritised / of < habit) return { verdict: 'not-applicable' };
    return { verdict: 'found', values: { share: Math.round((100 * prioritised) / of) } };
  },
});

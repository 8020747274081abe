import type { Table } from '../../support/check-tester';
import { boardOf } from '../../support/sketch';

const items = (count: number) => Array.from({ length: count }, () => ({}));
const flow = (finished: number[]) => ({ created: [], finished, finishedByType: {} });
const twoAWeek = flow(Array.from({ length: 13 }, () => 2));

export const table: Table = {
  labels: {
    months: 'Months of work it may hold',
    sprints: 'Sprints of work it may hold',
    weeks: 'At least so many weeks of history',
  },
  cases: [
    {
      name: 'a hundred items at two a week',
      verdict: 'found',
      below: items(100),
      backlog: { flow: twoAWeek },
      values: { items: 100, months: 12 },
    },
    { name: 'thirty items at two a week', verdict: 'sound', below: items(30), backlog: { flow: twoAWeek } },
    { name: 'nothing left to do', verdict: 'sound', backlog: { flow: twoAWeek } },
    {
      name: 'no weekly counts, thirty sprints of work',
      verdict: 'found',
      below: items(90),
      backlog: { boards: [boardOf(1, [3, 3, 3])] },
      values: { items: 90, months: 14 },
    },
    {
      name: 'no weekly counts, ten sprints of work',
      verdict: 'sound',
      below: items(30),
      backlog: { boards: [boardOf(1, [3, 3, 3])] },
    },
    { name: 'no history', verdict: 'unknown', below: items(300) },
    {
      name: 'nothing was ever finished',
      verdict: 'unknown',
      below: items(40),
      backlog: { flow: flow(new Array(13).fill(0)) },
    },
    {
      name: 'restricted items are not counted',
      verdict: 'sound',
      below: items(100).map((item, index) => ({ ...item, restricted: index >= 20 })),
      backlog: { flow: twoAWeek },
    },
    {
      name: 'a team that plans two years ahead',
      verdict: 'sound',
      below: items(100),
      backlog: { flow: twoAWeek },
      options: { months: 24 },
    },
  ],
  never: { 'not-applicable': 'every backlog has a length' },
};

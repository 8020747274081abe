import type { Table } from '../../support/check-tester';
import { daysAgo } from '../../support/sketch';

export const table: Table = {
  labels: {
    grace: 'Days of grace',
  },
  cases: [
    { name: 'due ten days ago', verdict: 'found', item: { due: daysAgo(10.5) }, values: { days: 9 } },
    { name: 'due today', verdict: 'sound', item: { due: daysAgo(0.5) } },
    { name: 'due yesterday, somewhere still today', verdict: 'sound', item: { due: daysAgo(1.5) } },
    { name: 'due next month', verdict: 'sound', item: { due: daysAgo(-30) } },
    {
      name: 'its release should have been out',
      verdict: 'found',
      item: { releases: [{ id: '7', released: false, at: daysAgo(20.5) }] },
      values: { days: 19 },
    },
    {
      name: 'its release is out',
      verdict: 'not-applicable',
      item: { releases: [{ id: '7', released: true, at: daysAgo(20) }] },
    },
    { name: 'no date at all', verdict: 'not-applicable', item: {} },
    { name: 'a team that allows a fortnight', verdict: 'sound', item: { due: daysAgo(10.5) }, options: { grace: 14 } },
  ],
  never: { unknown: 'a date has passed or it has not' },
};

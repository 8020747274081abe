import type { Table } from '../../support/check-tester';
import { daysAgo } from '../../support/sketch';

export const table: Table = {
  labels: {
    days: 'Days without a change by a person',
  },
  cases: [
    { name: 'nobody touched it for two years', verdict: 'found', item: { age: 900, idle: 730 }, values: { days: 730 } },
    { name: 'somebody commented last month', verdict: 'sound', item: { age: 900, idle: 30 } },
    { name: 'exactly a year is still in time', verdict: 'sound', item: { age: 900, idle: 365 } },
    { name: 'one day past the year', verdict: 'found', item: { age: 900, idle: 366 }, values: { days: 366 } },
    {
      name: 'updated long ago: old without looking into the changelog',
      verdict: 'found',
      item: { age: 900, touched: { at: daysAgo(500), certain: false, atLeast: daysAgo(900) } },
    },
    {
      name: 'updated lately, by whom nobody has read',
      verdict: 'unknown',
      item: { age: 900, touched: { at: daysAgo(10), certain: false, atLeast: daysAgo(700) } },
    },
    {
      name: 'a comment within the year is enough, whatever the changelog says',
      verdict: 'sound',
      item: { age: 900, touched: { at: daysAgo(10), certain: false, atLeast: daysAgo(200) } },
    },
    {
      name: 'a team that wants it within a quarter',
      verdict: 'found',
      item: { age: 900, idle: 100 },
      options: { days: 91 },
    },
    { name: 'a clock that runs ahead', verdict: 'sound', item: { age: 3, idle: -2 } },
  ],
  never: { 'not-applicable': 'every item was touched at some time, if only by writing it' },
};

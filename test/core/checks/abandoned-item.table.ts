import type { Table } from '../../support/check-tester';
import { daysAgo } from '../../support/sketch';

export const table: Table = {
  labels: {
    age: 'Days since it was created',
    idle: 'Days without a change by a person',
  },
  cases: [
    {
      name: 'written three years ago and never looked at again',
      verdict: 'found',
      item: { age: 1100, idle: 1000 },
      values: { age: 1100, idle: 1000 },
    },
    { name: 'old, but somebody wrote last month', verdict: 'sound', item: { age: 1100, idle: 30 } },
    { name: 'idle, but written last year', verdict: 'sound', item: { age: 500, idle: 490 } },
    { name: 'it was once planned', verdict: 'sound', item: { age: 1100, idle: 1000, planned: 1 } },
    {
      name: 'a release waits for it',
      verdict: 'sound',
      item: { age: 1100, idle: 1000, releases: [{ id: '7', released: false, at: null }] },
    },
    {
      name: 'a release that is long out does not',
      verdict: 'found',
      item: { age: 1100, idle: 1000, releases: [{ id: '7', released: true, at: daysAgo(600) }] },
    },
    { name: 'it has a date', verdict: 'sound', item: { age: 1100, idle: 1000, due: daysAgo(-40) } },
    {
      name: 'updated lately, nobody has read by whom',
      verdict: 'unknown',
      item: { age: 1100, touched: { at: daysAgo(20), certain: false, atLeast: daysAgo(1000) } },
    },
    {
      name: 'a team that gives up after a year',
      verdict: 'found',
      item: { age: 500, idle: 490 },
      options: { age: 365 },
    },
  ],
  never: { 'not-applicable': 'every item has an age' },
};

import type { Table } from '../../support/check-tester';
import { boardOf } from '../../support/sketch';

const usual = Array.from({ length: 9 }, () => ({ estimate: 3 }));
const pace = { boards: [boardOf(1, [8, 8, 8], [20, 24, 22])] };

export const table: Table = {
  labels: {
    share: 'Share of a sprint that one item may take',
    times: 'Times the usual estimate',
    least: 'At least so many estimates',
  },
  cases: [
    {
      name: 'larger than half a sprint',
      verdict: 'found',
      item: { estimate: 13 },
      backlog: pace,
      values: { estimate: 13, limit: 11 },
    },
    { name: 'half a sprint exactly', verdict: 'sound', item: { estimate: 11 }, backlog: pace },
    { name: 'small', verdict: 'sound', item: { estimate: 2 }, backlog: pace },
    { name: 'no estimate to compare', verdict: 'not-applicable', item: { estimate: null }, backlog: pace },
    {
      name: 'no pace in points, but many times the usual',
      verdict: 'found',
      item: { estimate: 20 },
      below: usual,
      values: { limit: 12 },
    },
    { name: 'no pace in points, and usual', verdict: 'sound', item: { estimate: 5 }, below: usual },
    { name: 'nothing to measure by', verdict: 'not-applicable', item: { estimate: 100 } },
    {
      name: 'a team that wants a quarter of a sprint at most',
      verdict: 'found',
      item: { estimate: 8 },
      backlog: pace,
      options: { share: 0.25 },
    },
  ],
  never: { unknown: 'without a yardstick the question is not asked' },
};

import type { Table } from '../../support/check-tester';
import { boardOf } from '../../support/sketch';

const pointed = Array.from({ length: 8 }, () => ({ estimate: 5 }));
const unpointed = Array.from({ length: 20 }, () => ({ estimate: null }));

export const table: Table = {
  labels: {
    habit: 'Share with an estimate from which the team estimates',
    least: 'At least so many items',
  },
  cases: [
    {
      name: 'the neighbours are estimated, this one is not',
      verdict: 'found',
      item: { estimate: null },
      below: pointed,
    },
    { name: 'it has an estimate', verdict: 'sound', item: { estimate: 2 }, below: pointed },
    { name: 'zero is an estimate', verdict: 'sound', item: { estimate: 0 }, below: unpointed },
    {
      name: 'the boards estimate with no field',
      verdict: 'not-applicable',
      item: { estimate: null },
      below: unpointed,
      backlog: { boards: [{ ...boardOf(1, [6, 6, 6]), estimateField: null }] },
    },
    {
      name: 'one estimate among twenty is no habit',
      verdict: 'not-applicable',
      item: { estimate: null },
      above: [{ estimate: 8 }],
      below: unpointed,
    },
    {
      name: 'too few items to know whether the team estimates',
      verdict: 'unknown',
      item: { estimate: null },
      below: [{ estimate: null }],
    },
    {
      name: 'in the tail nobody asks',
      verdict: 'not-applicable',
      item: { estimate: null },
      above: pointed,
      horizon: 4,
    },
    {
      name: 'one item alone, but the sprints of the board were estimated',
      verdict: 'found',
      item: { estimate: null },
      backlog: { boards: [boardOf(1, [6, 6], [20, 22])] },
    },
    {
      name: 'a team that estimates little and wants to know',
      verdict: 'found',
      item: { estimate: null },
      above: [{ estimate: 8 }],
      below: unpointed,
      options: { habit: 0.01 },
    },
  ],
};

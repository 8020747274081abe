import type { Table } from '../../support/check-tester';

const ranked = Array.from({ length: 9 }, () => ({ priority: '3' }));
const bare = Array.from({ length: 9 }, () => ({ priority: null }));

export const table: Table = {
  labels: {
    habit: 'Share with a priority from which that is the habit',
    least: 'At least so many items',
  },
  cases: [
    { name: 'all others have one', verdict: 'found', item: { priority: null }, below: ranked, values: { share: 90 } },
    { name: 'it has one', verdict: 'sound', item: { priority: '2' }, below: ranked },
    { name: 'hardly anything has one', verdict: 'not-applicable', item: { priority: null }, below: bare },
    { name: 'too few items to know the habit', verdict: 'unknown', item: { priority: null } },
    { name: 'in the tail', verdict: 'not-applicable', item: { priority: null }, above: ranked, horizon: 5 },
    {
      name: 'a team that lets one in five go without',
      verdict: 'not-applicable',
      item: { priority: null },
      below: ranked,
      options: { habit: 0.95 },
    },
  ],
};

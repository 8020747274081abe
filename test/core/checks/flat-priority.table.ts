import type { Table } from '../../support/check-tester';

const items = (count: number, priority: string | null) => Array.from({ length: count }, () => ({ priority }));

export const table: Table = {
  labels: {
    share: 'Share of items with one priority',
    least: 'At least so many items',
    habit: 'Share with a priority from which the field is in use',
  },
  cases: [
    {
      name: 'nine in ten are medium',
      verdict: 'found',
      below: [...items(27, '3'), ...items(3, '2')],
      values: { share: 90, items: 30 },
    },
    {
      name: 'three priorities are in use',
      verdict: 'sound',
      below: [...items(12, '3'), ...items(9, '2'), ...items(9, '4')],
    },
    { name: 'priorities are not in use', verdict: 'not-applicable', below: items(30, null) },
    { name: 'most go without', verdict: 'not-applicable', below: [...items(20, null), ...items(5, '3')] },
    { name: 'an empty backlog', verdict: 'not-applicable' },
    { name: 'too few items', verdict: 'not-applicable', below: items(12, '3') },
    {
      name: 'restricted items are not counted',
      verdict: 'sound',
      below: [...items(12, '2'), ...items(10, '4'), ...items(60, '3').map((item) => ({ ...item, restricted: true }))],
    },
    {
      name: 'a team that calls half of it flat',
      verdict: 'found',
      below: [...items(16, '3'), ...items(14, '2')],
      options: { share: 0.5 },
    },
  ],
  never: { unknown: 'every item says whether it has a priority' },
};

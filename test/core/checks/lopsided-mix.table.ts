import type { Table } from '../../support/check-tester';

const items = (count: number, type: string) => Array.from({ length: count }, () => ({ type }));
const flow = (finishedByType: Record<string, number>) => ({ flow: { created: [], finished: [], finishedByType } });
const names = { typeNames: { '10': 'Story', '20': 'Bug' } };

export const table: Table = {
  labels: {
    delivered: 'Share of finished work from which a kind counts',
    shown: 'Part of that share below which it is hidden',
    least: 'At least so many items',
  },
  cases: [
    {
      name: 'half of what is done is bugs, none of what is planned',
      verdict: 'found',
      below: [...items(39, '10'), ...items(1, '20')],
      backlog: { ...flow({ '10': 20, '20': 20 }), ...names },
      values: { type: 'Bug', delivered: 50, shown: 3 },
    },
    {
      name: 'the backlog shows what the team does',
      verdict: 'sound',
      below: [...items(25, '10'), ...items(15, '20')],
      backlog: { ...flow({ '10': 20, '20': 20 }), ...names },
    },
    {
      name: 'hardly anything was finished',
      verdict: 'not-applicable',
      below: items(40, '10'),
      backlog: flow({ '20': 5 }),
    },
    { name: 'a short backlog', verdict: 'not-applicable', below: items(5, '10'), backlog: flow({ '20': 40 }) },
    { name: 'not read', verdict: 'unknown', below: items(40, '10') },
    {
      name: 'a type without a name is called by its id',
      verdict: 'found',
      below: items(40, '10'),
      backlog: flow({ '10': 20, '30': 20 }),
      values: { type: '30', shown: 0 },
    },
  ],
};

import type { Table } from '../../support/check-tester';

export const table: Table = {
  cases: [
    { name: 'its flag is raised', verdict: 'found', item: { flagged: true } },
    { name: 'its flag is down', verdict: 'sound', item: {} },
    {
      name: 'in the tail it may wait',
      verdict: 'not-applicable',
      item: { flagged: true },
      above: [{}, {}],
      horizon: 2,
    },
  ],
  never: { unknown: 'a flag is up or down' },
};

import type { Table } from '../../support/check-tester';

export const table: Table = {
  cases: [
    { name: 'its owner has left', verdict: 'found', item: { assignee: { id: 'mia', active: false } } },
    { name: 'its owner is here', verdict: 'sound', item: { assignee: { id: 'ana', active: true } } },
    { name: 'it is free to take', verdict: 'not-applicable', item: {} },
  ],
  never: { unknown: 'Jira tells with each account whether it is active' },
};

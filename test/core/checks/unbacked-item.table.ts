import type { Table } from '../../support/check-tester';

const on = { on: true };

export const table: Table = {
  labels: {
    on: 'Look for evidence of demand',
    votes: 'Votes or watchers that are enough',
  },
  cases: [
    { name: 'nobody seems to wait for it', verdict: 'found', item: { votes: 1 }, options: on, values: { votes: 1 } },
    { name: 'it has votes', verdict: 'sound', item: { votes: 6 }, options: on },
    {
      name: 'a request is linked',
      verdict: 'sound',
      item: { links: [{ kind: 'related', id: '8', key: 'HELP-8', stage: 'new' }] },
      options: on,
    },
    { name: 'a defect needs no votes', verdict: 'not-applicable', item: { kind: 'defect' }, options: on },
    { name: 'switched off, as it is by default', verdict: 'not-applicable', item: { votes: 0 } },
    { name: 'a team that wants ten votes', verdict: 'found', item: { votes: 6 }, options: { on: true, votes: 10 } },
  ],
  never: { unknown: 'votes and links come with every item' },
};

import type { Table } from '../../support/check-tester';

const waitsFor = (id: string, stage: 'new' | 'doing' | 'done' = 'new') => ({
  links: [{ kind: 'blocked-by' as const, id, key: `PLAN-${id}`, stage }],
});

const future = (id: number, boardId = 1) => ({
  id,
  name: `Sprint ${id}`,
  state: 'future' as const,
  boardId,
  startedAt: null,
  endsAt: null,
});

export const table: Table = {
  labels: {
    planned: 'A blocker that is planned before it is no obstacle',
  },
  cases: [
    {
      name: 'waits for an open item',
      verdict: 'found',
      item: waitsFor('1'),
      below: [{}],
      values: { blockers: 'PLAN-1' },
    },
    { name: 'what it waited for is done', verdict: 'sound', item: waitsFor('1', 'done') },
    { name: 'nothing stands in its way', verdict: 'sound', item: {} },
    { name: 'waits for another project', verdict: 'found', item: waitsFor('777'), values: { blockers: 'PLAN-777' } },
    {
      name: 'it is others that wait for it',
      verdict: 'sound',
      item: { links: [{ kind: 'blocks', id: '1', key: 'PLAN-1', stage: 'new' }] },
    },
    {
      name: 'what it waits for is in the running sprint',
      verdict: 'sound',
      item: waitsFor('1'),
      below: [{ sprint: { id: 5, state: 'active' } }],
    },
    {
      name: 'what it waits for is planned for an earlier sprint',
      verdict: 'sound',
      item: { ...waitsFor('1'), sprint: { id: 7, state: 'future' } },
      below: [{ sprint: { id: 6, state: 'future' } }],
      backlog: { sprints: [future(6), future(7)] },
    },
    {
      name: 'what it waits for is planned for a later sprint',
      verdict: 'found',
      item: { ...waitsFor('1'), sprint: { id: 6, state: 'future' } },
      below: [{ sprint: { id: 7, state: 'future' } }],
      backlog: { sprints: [future(6), future(7)] },
    },
    {
      name: 'what it waits for is planned by another board, in its own time',
      verdict: 'found',
      item: { ...waitsFor('1'), sprint: { id: 7, state: 'future' } },
      below: [{ sprint: { id: 6, state: 'future' } }],
      backlog: { sprints: [future(6, 2), future(7)] },
    },
    { name: 'what it waits for has been begun', verdict: 'sound', item: waitsFor('1', 'doing') },
    {
      name: 'a team that wants every blocker done first',
      verdict: 'found',
      item: waitsFor('1', 'doing'),
      options: { planned: false },
    },
    {
      name: 'waits for something that must not be named',
      verdict: 'unknown',
      item: waitsFor('1'),
      below: [{ restricted: true }],
    },
    {
      name: 'in the tail it may wait',
      verdict: 'not-applicable',
      item: waitsFor('777'),
      above: [{}, {}],
      horizon: 2,
    },
  ],
};

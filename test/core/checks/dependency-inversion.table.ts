import type { Table } from '../../support/check-tester';

const waitsFor = (id: string, stage: 'new' | 'doing' | 'done' = 'new') => ({
  links: [{ kind: 'blocked-by' as const, id, key: `PLAN-${id}`, stage }],
});

export const table: Table = {
  cases: [
    {
      name: 'what it waits for stands below it',
      verdict: 'found',
      item: waitsFor('1'),
      below: [{}],
      values: { blocker: 'PLAN-1' },
    },
    { name: 'what it waits for stands above it', verdict: 'sound', item: waitsFor('1'), above: [{}] },
    { name: 'waits for nothing', verdict: 'not-applicable', item: {}, below: [{}] },
    { name: 'what it waited for is done', verdict: 'not-applicable', item: waitsFor('1', 'done'), below: [{}] },
    { name: 'what it waits for has been begun', verdict: 'not-applicable', item: waitsFor('1', 'doing'), below: [{}] },
    { name: 'waits for another project', verdict: 'unknown', item: waitsFor('777') },
    {
      name: 'what it waits for must not be named',
      verdict: 'unknown',
      item: waitsFor('1'),
      below: [{ restricted: true }],
    },
    {
      name: 'its own place is not known',
      verdict: 'unknown',
      item: { ...waitsFor('1'), sprint: { id: 4, state: 'future' } },
      above: [{}],
      backlog: { ordered: 1 },
    },
  ],
};

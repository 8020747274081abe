import type { Table } from '../../support/check-tester';
import { daysAgo } from '../../support/sketch';

const running = {
  sprints: [{ id: 5, name: 'Sprint 5', state: 'active' as const, boardId: 1, startedAt: daysAgo(7), endsAt: null }],
};
const item = (age: number) => ({ age, sprint: { id: 5, state: 'active' as const } });

export const table: Table = {
  labels: {
    share: 'Share of a sprint added after its start',
    least: 'At least so many items',
  },
  cases: [
    {
      name: 'half of the sprint was written after it had begun',
      verdict: 'found',
      below: [item(60), item(50), item(3), item(2)],
      backlog: running,
      values: { count: 2, items: 4 },
    },
    {
      name: 'one in five came late',
      verdict: 'sound',
      below: [item(60), item(50), item(40), item(30), item(2)],
      backlog: running,
    },
    { name: 'no sprint is running', verdict: 'not-applicable', below: [{ age: 1 }, { age: 2 }] },
    {
      name: 'too small a sprint to speak of shares',
      verdict: 'not-applicable',
      below: [item(1), item(2)],
      backlog: running,
    },
    {
      name: 'nobody knows when the sprint began',
      verdict: 'unknown',
      below: [item(60), item(50), item(3), item(2)],
    },
    {
      name: 'restricted items are not counted',
      verdict: 'sound',
      below: [
        item(60),
        item(50),
        item(40),
        item(30),
        ...[1, 2, 3, 4].map((age) => ({ ...item(age), restricted: true })),
      ],
      backlog: running,
    },
    {
      name: 'a team that wants every item through the backlog',
      verdict: 'found',
      below: [item(60), item(50), item(40), item(30), item(2)],
      backlog: running,
      options: { share: 0 },
    },
  ],
};

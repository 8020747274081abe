import type { Table } from '../../support/check-tester';
import { daysAgo } from '../../support/sketch';

const inSprint = { sprint: { id: 9, state: 'active' as const } };

export const table: Table = {
  labels: {
    sprints: 'Planned into so many sprints and not done',
    unpulled: 'Ready for so many sprints and not planned; 0: no matter',
  },
  cases: [
    { name: 'in its third sprint', verdict: 'found', item: { planned: 3, ...inSprint }, values: { sprints: 3 } },
    { name: 'planned for the first time', verdict: 'sound', item: { planned: 1, ...inSprint } },
    { name: 'carried over once', verdict: 'sound', item: { planned: 2 } },
    { name: 'never planned', verdict: 'not-applicable', item: {} },
    {
      name: 'planned four times and put back to the tail',
      verdict: 'not-applicable',
      item: { planned: 4 },
      above: [{}],
      horizon: 1,
    },
    { name: 'a team that never asks again', verdict: 'sound', item: { planned: 9 }, options: { sprints: 0 } },
    { name: 'a patient team', verdict: 'sound', item: { planned: 4 }, options: { sprints: 5 } },
    {
      name: 'waiting for six sprints where that is too long',
      verdict: 'found',
      item: { idle: 90, age: 200 },
      options: { unpulled: 6 },
      values: { sprints: 6 },
    },
    { name: 'waiting, but talked about last week', verdict: 'sound', item: { idle: 7 }, options: { unpulled: 6 } },
    {
      name: 'waiting for long sprints',
      verdict: 'sound',
      item: { idle: 90, age: 200 },
      options: { unpulled: 6 },
      backlog: {
        boards: [
          {
            id: 1,
            name: 'Team',
            type: 'scrum',
            estimateField: null,
            closed: [{ id: 1, startedAt: daysAgo(30), completedAt: daysAgo(2), items: 4, points: null }],
          },
        ],
      },
    },
    {
      name: 'in a sprint at last',
      verdict: 'sound',
      item: { idle: 90, age: 200, planned: 1, ...inSprint },
      options: { unpulled: 6 },
    },
  ],
  never: { unknown: 'an item says itself which sprints it was in' },
};

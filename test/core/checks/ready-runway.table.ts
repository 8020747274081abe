import type { Table } from '../../support/check-tester';

export const table: Table = {
  labels: {
    min: 'At least so many sprints of ready work',
    max: 'At most so many sprints of ready work',
  },
  cases: [
    {
      name: 'half a sprint of ready work',
      verdict: 'found',
      runway: { ready: 4, velocity: 8, sprints: 0.5 },
      values: { ready: 4, sprints: 0.5 },
    },
    { name: 'nothing is ready', verdict: 'found', runway: { ready: 0, velocity: 8, sprints: 0 } },
    { name: 'two sprints ahead', verdict: 'sound', runway: { ready: 16, velocity: 8, sprints: 2 } },
    { name: 'exactly one sprint ahead', verdict: 'sound', runway: { ready: 8, velocity: 8, sprints: 1 } },
    {
      name: 'five sprints are planned to the end',
      verdict: 'found',
      runway: { ready: 40, velocity: 8, sprints: 5 },
      values: { sprints: 5, max: 4 },
    },
    {
      name: 'a team that asks for more than it allows',
      verdict: 'sound',
      runway: { ready: 48, velocity: 8, sprints: 6 },
      options: { min: 6 },
    },
    { name: 'no sprint was ever closed', verdict: 'unknown', runway: { ready: 9, velocity: null, sprints: null } },
    {
      name: 'a team that wants two sprints ready',
      verdict: 'found',
      runway: { ready: 12, velocity: 8, sprints: 1.5 },
      options: { min: 2 },
    },
  ],
  never: { 'not-applicable': 'every backlog is asked for ready work' },
};

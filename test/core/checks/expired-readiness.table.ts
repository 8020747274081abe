import type { Table } from '../../support/check-tester';

const inSprint = { sprint: { id: 9, state: 'active' as const } };

export const table: Table = {
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
    { name: 'a patient team', verdict: 'sound', item: { planned: 4 }, options: { sprints: 5 } },
  ],
  never: { unknown: 'an item says itself which sprints it was in' },
};

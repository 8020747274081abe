import type { Table } from '../../support/check-tester';

const hung = Array.from({ length: 11 }, () => ({ parent: '900' }));
const loose = Array.from({ length: 11 }, () => ({ parent: null }));

export const table: Table = {
  labels: {
    habit: 'Share with a parent from which that is the habit',
    least: 'At least so many items',
  },
  cases: [
    { name: 'all its like hang under an epic', verdict: 'found', item: {}, below: hung, values: { share: 92 } },
    { name: 'it has an epic', verdict: 'sound', item: { parent: '900' }, below: hung },
    { name: 'the team does without epics', verdict: 'not-applicable', item: {}, below: loose },
    { name: 'a defect among features that have one', verdict: 'not-applicable', item: { kind: 'defect' }, below: hung },
    { name: 'two items show no habit', verdict: 'not-applicable', item: {}, below: [{ parent: '900' }] },
    {
      name: 'a team that tolerates loose items',
      verdict: 'not-applicable',
      item: {},
      below: hung,
      options: { habit: 0.95 },
    },
  ],
  never: { unknown: 'where the team has no habit the question is not asked' },
};

import type { Table } from '../../support/check-tester';

export const table: Table = {
  labels: {
    sure: 'How sure the rules must be, in percent',
  },
  cases: [
    { name: 'says too little', verdict: 'found', item: { wording: { length: 30, thin: 0.6 } } },
    { name: 'says enough', verdict: 'sound', item: { wording: { length: 300, thin: 0.1 } } },
    {
      name: 'no description at all, which another check speaks of',
      verdict: 'not-applicable',
      item: { wording: { length: 0, thin: 0.8 } },
    },
    {
      name: 'a language that the rules cannot read',
      verdict: 'unknown',
      item: { wording: { length: 30, language: null } },
    },
    {
      name: 'a team that bears more',
      verdict: 'sound',
      item: { wording: { length: 30, thin: 0.6 } },
      options: { sure: 80 },
    },
  ],
};

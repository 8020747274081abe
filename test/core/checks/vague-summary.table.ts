import type { Table } from '../../support/check-tester';

export const table: Table = {
  labels: {
    least: 'Words that say what it is about',
  },
  cases: [
    {
      name: 'nothing but a promise',
      verdict: 'found',
      item: { summary: 'Various improvements' },
      values: { summary: 'Various improvements' },
    },
    { name: 'one word', verdict: 'found', item: { summary: 'Documentation' } },
    { name: 'names what it is about', verdict: 'sound', item: { summary: 'Improve the export of invoices' } },
    {
      name: 'a team that wants longer titles',
      verdict: 'found',
      item: { summary: 'Export invoices' },
      options: { least: 3 },
    },
    {
      name: 'a language that the rules cannot read',
      verdict: 'unknown',
      item: { summary: 'Разные улучшения', wording: { language: null } },
    },
  ],
  never: { 'not-applicable': 'every item has a title' },
};

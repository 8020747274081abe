import type { Table } from '../../support/check-tester';

export const table: Table = {
  labels: {
    least: 'Characters of text that are enough beside a link',
  },
  cases: [
    {
      name: 'nothing but a link',
      verdict: 'found',
      item: { wording: { length: 12, links: 1, listed: 0, acceptance: null } },
      values: { what: 'a link' },
    },
    {
      name: 'nothing but a picture',
      verdict: 'found',
      item: { wording: { length: 0, media: 1, listed: 0, acceptance: null } },
      values: { what: 'a picture' },
    },
    { name: 'a link beside a description', verdict: 'sound', item: { wording: { length: 400, links: 2 } } },
    { name: 'no link at all', verdict: 'sound', item: { wording: { length: 12 } } },
    {
      name: 'a team that wants more prose beside its links',
      verdict: 'found',
      item: { wording: { length: 90, links: 1, listed: 0, acceptance: null } },
      options: { least: 100 },
    },
  ],
  never: { 'not-applicable': 'any item may point elsewhere', unknown: 'links and lengths are known in every language' },
};

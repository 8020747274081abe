import type { Table } from '../../support/check-tester';

export const table: Table = {
  labels: {
    sure: 'How sure the rules must be, in percent',
  },
  cases: [
    { name: 'a bare title', verdict: 'found', item: { kind: 'feature', wording: { length: 0, thin: 0.7 } } },
    {
      name: 'a full story in the title',
      verdict: 'sound',
      item: { kind: 'feature', wording: { length: 0, thin: 0.1 } },
    },
    { name: 'a description', verdict: 'sound', item: { kind: 'feature', wording: { length: 120, thin: 0.7 } } },
    {
      name: 'only a link, which another check speaks of',
      verdict: 'not-applicable',
      item: { wording: { length: 0, links: 1, thin: 0.7 } },
    },
    {
      name: 'a defect of which only the log was pasted',
      verdict: 'not-applicable',
      item: {
        summary: 'The import of members fails',
        typeName: 'Bug',
        blocks: [{ kind: 'code', text: 'at shop.Pay.now(Pay.java:17)', depth: 0 }],
      },
    },
    {
      name: 'a title in a language that the rules cannot read',
      verdict: 'unknown',
      item: { wording: { length: 0, language: null, thin: 0 } },
    },
    {
      name: 'a team that wants a description always',
      verdict: 'found',
      item: { kind: 'technical', wording: { length: 0, thin: 0.1 } },
      options: { sure: 0 },
    },
  ],
};

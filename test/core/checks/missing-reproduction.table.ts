import type { Table } from '../../support/check-tester';

const bug = (text: string) => ({ typeName: 'Bug', summary: 'Reminders of loans arrive twice', text });

export const table: Table = {
  labels: {
    steps: 'List items that are taken for steps',
    long: 'Characters of text that are always enough',
  },
  cases: [
    {
      name: 'says that it happens, and no more',
      verdict: 'found',
      item: bug('Members complain about this since last week, and it is annoying for the desk.'),
    },
    {
      name: 'steps',
      verdict: 'sound',
      item: bug('It happens like this:\n- Borrow a book for a day\n- Wait for the reminder'),
    },
    {
      name: 'what should happen',
      verdict: 'sound',
      item: bug('Expected: each member gets one reminder. Actual: each member gets two reminders.'),
    },
    {
      name: 'a line of the log',
      verdict: 'sound',
      item: {
        typeName: 'Bug',
        summary: 'Reminders of loans arrive twice',
        blocks: [
          { kind: 'paragraph', text: 'The desk found this in the morning.', depth: 0 },
          { kind: 'code', text: 'reminder sent 2 of 1', depth: 0 },
        ],
      },
    },
    {
      name: 'a picture',
      verdict: 'sound',
      item: { kind: 'defect', wording: { length: 40, listed: 0, acceptance: null, media: 1 } },
    },
    {
      name: 'a link to the log',
      verdict: 'sound',
      item: { kind: 'defect', wording: { length: 40, listed: 0, acceptance: null, links: 1 } },
    },
    {
      name: 'a long report',
      verdict: 'sound',
      item: { kind: 'defect', wording: { length: 900, listed: 0, acceptance: null } },
    },
    {
      name: 'a team that wants steps however long the report',
      verdict: 'found',
      item: { kind: 'defect', wording: { length: 900, listed: 1, acceptance: null } },
      options: { long: 10_000 },
    },
    {
      name: 'a language that nobody taught',
      verdict: 'unknown',
      item: { kind: 'defect', wording: { language: null, length: 40, listed: 0, acceptance: null } },
    },
    {
      name: 'no description, which is another flaw',
      verdict: 'not-applicable',
      item: { kind: 'defect', wording: { length: 0, listed: 0, acceptance: null } },
    },
    { name: 'no defect', verdict: 'not-applicable', item: { wording: { length: 40, listed: 0, acceptance: null } } },
  ],
};

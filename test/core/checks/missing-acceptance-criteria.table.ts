import type { Table } from '../../support/check-tester';

export const table: Table = {
  labels: {
    everywhere: 'Outside of sprints, too',
  },
  cases: [
    {
      name: 'planned for the next sprint, and nothing says when it is done',
      verdict: 'found',
      item: {
        kind: 'feature',
        sprint: { id: 7, state: 'future' },
        summary: 'Nicer member list',
        text: 'The member list looks old.',
      },
    },
    {
      name: 'the same outside of the next sprint is left alone',
      verdict: 'not-applicable',
      item: { kind: 'feature', summary: 'Nicer member list', text: 'The member list looks old.' },
    },
    {
      name: 'a team that wants it everywhere',
      verdict: 'found',
      item: { kind: 'feature', summary: 'Nicer member list', text: 'The member list looks old.' },
      options: { everywhere: true },
    },
    {
      name: 'an expected result in plain words',
      verdict: 'sound',
      item: {
        kind: 'feature',
        sprint: { id: 7, state: 'future' },
        summary: 'Export of the member list',
        text: 'Steps to test:\n1. Open the list and choose export.\nExpected result:\nThe file should be downloaded and must contain every member.',
      },
    },
    {
      name: 'a field of its own',
      verdict: 'sound',
      item: {
        kind: 'feature',
        sprint: { id: 7, state: 'active' },
        summary: 'Nicer member list',
        text: 'The member list looks old.',
        reading: {
          acceptance: {
            blocks: [{ kind: 'paragraph', text: 'All names fit on one line.', depth: 0 }],
            links: [],
            media: 0,
            partial: false,
          },
        },
      },
    },
    {
      name: 'technical work is done when it is done',
      verdict: 'not-applicable',
      item: { kind: 'technical', sprint: { id: 7, state: 'future' } },
    },
    {
      name: 'a language that the rules cannot read',
      verdict: 'unknown',
      item: { kind: 'feature', sprint: { id: 7, state: 'future' }, wording: { language: null, acceptance: null } },
    },
  ],
};

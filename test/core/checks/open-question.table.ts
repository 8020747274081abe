import type { Table } from '../../support/check-tester';

export const table: Table = {
  cases: [
    {
      name: 'says outright that it is undecided',
      verdict: 'found',
      item: {
        kind: 'feature',
        summary: 'Export of the member list',
        text: 'Members appear with their address. We are not sure whether former members belong in the list. It needs to be decided with the board.',
      },
      marks: ['not sure whether'],
    },
    {
      name: 'a real question',
      verdict: 'found',
      item: {
        kind: 'feature',
        summary: 'Export of the member list',
        text: 'The list goes to the treasurer. Should we include members who have left? Do we need the birthdays?',
      },
    },
    {
      name: 'a polite request is no question',
      verdict: 'sound',
      item: {
        kind: 'feature',
        summary: 'Export of the member list',
        text: 'Could you please add the city to the list of the members?',
      },
    },
    {
      name: 'a question that is ticked',
      verdict: 'sound',
      item: {
        kind: 'feature',
        summary: 'Export of the member list',
        blocks: [
          { kind: 'paragraph', text: 'The list goes to the treasurer.', depth: 0 },
          { kind: 'task', text: 'Decide whether we include members who have left?', depth: 1, done: true },
        ],
      },
    },
    {
      name: 'a question that is answered',
      verdict: 'sound',
      item: {
        kind: 'feature',
        summary: 'Export of the member list',
        text: 'Should we include members who have left?\nA: No, only those of this year.',
      },
    },
    {
      name: 'a language that the rules cannot read',
      verdict: 'unknown',
      item: {
        kind: 'feature',
        text: 'Käyttäjän täytyy voida ladata tiedosto palvelimelta ja avata se omalla koneellaan ilman odottelua.',
        summary: 'Tiedoston lataaminen',
      },
    },
  ],
  never: { 'not-applicable': 'any item may leave something open' },
};

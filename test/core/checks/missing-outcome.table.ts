import type { Table } from '../../support/check-tester';

export const table: Table = {
  cases: [
    {
      name: 'a wish without any reason',
      verdict: 'found',
      item: {
        kind: 'feature',
        summary: 'Export of the member list as CSV',
        text: 'The list has these columns: name, street, city.',
      },
    },
    {
      name: 'says who is hurt today',
      verdict: 'sound',
      item: {
        kind: 'feature',
        summary: 'Export of the member list',
        text: 'Currently the treasurers cannot get the list out, so they type all names again, which is annoying and slow.',
      },
    },
    {
      name: 'says what it is good for',
      verdict: 'sound',
      item: {
        kind: 'feature',
        summary: 'As a treasurer, I want to export the member list, so that I can send the yearly bills.',
        text: '',
      },
    },
    {
      name: 'a defect is its own reason',
      verdict: 'not-applicable',
      item: { kind: 'defect', summary: 'Export fails', text: 'The export stops after the first page.' },
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
};

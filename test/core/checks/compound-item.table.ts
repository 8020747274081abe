import type { Table } from '../../support/check-tester';

export const table: Table = {
  cases: [
    {
      name: 'two wishes that could go separately',
      verdict: 'found',
      item: {
        wording: {
          wishes: [
            { where: 'description', quote: 'Add an export and rename the column.', marks: [[0, 13]] },
            { where: 'description', quote: 'Add an export and rename the column.', marks: [[18, 35]] },
          ],
        },
      },
      values: { first: 'Add an export', second: 'rename the column' },
    },
    {
      name: 'one wish',
      verdict: 'sound',
      item: { summary: 'Export of invoices', text: 'The treasurer needs the invoices of a year in one file.' },
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
  never: { 'not-applicable': 'any item may bundle wishes' },
};

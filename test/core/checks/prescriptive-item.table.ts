import type { Table } from '../../support/check-tester';

export const table: Table = {
  labels: {
    sure: 'How sure the rules must be, in percent',
  },
  cases: [
    {
      name: 'orders a control and its place, and says no more',
      verdict: 'found',
      item: {
        kind: 'feature',
        summary: 'As a member, I want a dropdown menu in the header',
        text: 'Add a drop-down button on the left side of the toolbar using a React component.',
      },
      marks: ['Add a drop-down button on the left side', 'using a React'],
    },
    {
      name: 'marks the words that dictate',
      verdict: 'found',
      item: {
        kind: 'feature',
        wording: {
          prescriptive: 0.9,
          prescriptions: [{ where: 'description', quote: 'Please use a modal dialog for this.', marks: [[7, 25]] }],
        },
      },
      marks: ['use a modal dialog'],
      values: { words: 'use a modal dialog', object: 'a modal dialog' },
    },
    {
      name: 'asks about the control, not about its place',
      verdict: 'found',
      item: {
        kind: 'feature',
        summary: 'Oben rechts eine Auswahlliste und einen Button einfügen',
        text: 'Oben rechts eine Auswahlliste einfügen.',
      },
      values: { object: 'Auswahlliste' },
    },
    {
      name: 'one word that dictates is named whole',
      verdict: 'found',
      item: {
        kind: 'feature',
        wording: {
          prescriptive: 0.9,
          prescriptions: [{ where: 'description', quote: 'It runs on Redis.', marks: [[11, 16]] }],
        },
      },
      values: { words: 'Redis', object: 'Redis' },
    },
    {
      name: 'too unsure to say so',
      verdict: 'sound',
      item: {
        kind: 'feature',
        wording: {
          prescriptive: 0.2,
          prescriptions: [{ where: 'description', quote: 'Perhaps with a wizard.', marks: [[13, 21]] }],
        },
      },
    },
    {
      name: 'a team that wants to hear of weaker signs too',
      verdict: 'found',
      item: {
        kind: 'feature',
        wording: {
          prescriptive: 0.2,
          prescriptions: [{ where: 'description', quote: 'Perhaps with a wizard.', marks: [[13, 21]] }],
        },
      },
      options: { sure: 15 },
    },
    {
      name: 'a need with its reason, the solution left open',
      verdict: 'sound',
      item: {
        kind: 'feature',
        summary: 'Members can find past invoices',
        text: 'Members cannot find invoices of last year, so they call us.',
      },
    },
    {
      name: 'technical work may name its solution',
      verdict: 'not-applicable',
      item: {
        kind: 'technical',
        summary: 'Replace the cache with Redis',
        text: 'Use Redis for the session cache instead of the database table.',
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
};

// What is read out of items, in English and German.

import { describe, expect, test } from '@jest/globals';
import type { Kind } from '../../src/core/model/card';
import { type Block, NO_TEXT } from '../../src/core/model/text';
import { readingFrom, readOf, readText } from './text';

const KINDS: [Kind, string, string, string?][] = [
  ['feature', 'As a member, I want to see my past invoices, so that I need not call anyone.', ''],
  ['feature', 'Support CSV import of members', 'Treasurers currently type every name by hand.', 'New Feature'],
  ['defect', 'Export crashes with an error', 'Steps to reproduce:\n- open the list\nActual result: an exception.'],
  ['defect', 'Wrong total', 'The total is wrong.', 'Bug'],
  ['technical', 'Refactor the unit tests and clean up the build', 'Upgrade the dependencies and remove dead code.'],
  ['technical', 'Upgrade the CI pipeline', 'Jenkins needs the new version.', 'Technical task'],
  ['research', 'Investigate whether invoices can be archived', 'Find out what it would cost.'],
  ['defect', 'Beiträge', 'Die Liste der Beiträge ist leer.', 'Störung'],
  ['research', 'Beiträge', 'Wir sehen uns die Liste an.', 'Erkundung'],
  ['technical', 'Logging', 'Alle Dienste sollen JSON schreiben, damit die Suche sie versteht.', 'Technische Aufgabe'],
  ['defect', 'Members see no invoices', 'The list of the year is empty.', '软件 缺陷'],
  ['defect', 'Members see no invoices', 'The list of the year is empty.', 'Anomalie'],
  ['defect', 'Absturz beim Speichern', 'Beim Speichern stürzt die Anwendung mit einer Fehlermeldung ab.'],
  ['feature', 'Als Mitglied möchte ich alte Rechnungen sehen, damit ich nicht anrufen muss.', ''],
];

describe('kinds of work by wording', () => {
  for (const [kind, summary, description, type] of KINDS)
    test(`${kind}: ${summary}`, () => expect(readText(summary, description, type).kind).toBe(kind));
});

const LANGUAGES: [string | null, string][] = [
  ['en', 'Members cannot find the invoices of last year and they call us.'],
  ['en', 'Add export'],
  ['de', 'Die Mitglieder können ihre Rechnungen nicht finden und rufen uns an.'],
  ['de', 'Fehlermeldung beim Speichern der Rechnung anzeigen'],
  [null, 'Les membres ne trouvent pas leurs factures et nous appellent tous les jours.'],
  [null, 'Los miembros no encuentran sus facturas del año pasado y nos llaman por teléfono.'],
  [null, 'In de app een knop toevoegen. Het is een must in de app. Is er een API in de backend?'],
  [null, 'In het dashboard moet een admin alle open orders in een tabel kunnen zien, want nu is er geen overzicht.'],
  [null, "Export button. L'utilisateur ne peut pas exporter la liste. See the design in Figma."],
  ['en', 'Add the feed of La Liga to the page of Real Madrid and let members follow it'],
  [null, 'Участники не могут найти свои счета.'],
  [null, '会员找不到去年的发票。'],
  [null, '12345 !!! 😀'],
  [null, ''],
];

describe('language', () => {
  for (const [language, text] of LANGUAGES)
    test(`${language ?? 'unknown'}: ${text}`, () => expect(readText(text).wording.language).toBe(language));
});

const PRESCRIBED: [boolean, string, string][] = [
  [true, 'As a member, I want a dropdown on the start page', ''],
  [true, 'Replace the list with a tree view', 'Please add a checkbox next to each entry in the left sidebar.'],
  [true, 'Faster search', 'Users need faster results. Use Redis as a cache via a new singleton class.'],
  [true, 'Dropdown im Header einfügen', 'Oben rechts ein Dropdown mit einem Button einfügen.'],
  [false, 'Members can filter the list by date', 'They look for a certain week.'],
  [false, 'Support CSV import', 'Treasurers type every name by hand, which takes hours.'],
  [false, 'Mitglieder finden alte Rechnungen', 'Derzeit rufen sie uns an, das ist umständlich.'],
];

describe('prescription', () => {
  for (const [is, summary, description] of PRESCRIBED)
    test(`${is ? 'orders' : 'leaves open'}: ${summary}`, () => {
      const { wording } = readText(summary, description, 'Story');
      expect(wording.prescriptive >= 0.5).toBe(is);
      if (is) expect(wording.prescriptions.length).toBeGreaterThan(0);
    });

  test('technical work has none', () => {
    const { kind, wording } = readText('Refactor the unit tests', 'Use a singleton class via a new library.');
    expect(kind).toBe('technical');
    expect(wording.prescriptions).toEqual([]);
    expect(wording.prescriptive).toBe(0);
  });
});

const QUESTIONS: [number, string][] = [
  [1, 'We are not sure whether former members belong to it.'],
  [1, 'The layout is TBD.'],
  [1, 'Should we include former members?'],
  [0, 'Could you please add the city?'],
  [0, 'Should we include former members?\nA: no, never.'],
  [0, 'The user can decide which list is shown.'],
  [1, 'Es ist noch unklar, ob ehemalige Mitglieder dazugehören.'],
  [0, 'Könntet ihr bitte die Stadt ergänzen?'],
  [0, 'Before it deletes a list, the page asks "Should former members be kept?"'],
];

test('research may say what nobody knows', () => {
  const text = 'We do not know how many members still pay by cheque.';
  expect(readText('Payments by cheque', text, 'Spike').wording.questions).toEqual([]);
  expect(readText('Payments by cheque', text, 'Story').wording.questions).toHaveLength(1);
});

describe('open questions', () => {
  for (const [count, text] of QUESTIONS)
    test(`${count}: ${text.split('\n').join(' / ')}`, () => {
      const german = /[äöü]/.test(text);
      const { wording } = readText(german ? 'Export der Liste der Mitglieder' : 'Export of the member list', text);
      expect(wording.questions).toHaveLength(count);
    });
});

describe('acceptance and outcome', () => {
  test('a table of outcomes says when it is done', () => {
    const reading = readingFrom('Export of the member list', '', 'Story');
    const cells = ['Choice', 'Expected outcome', 'Former members', 'They are marked'];
    const blocks = cells.map((text) => ({ kind: 'cell' as const, text, depth: 0 }));
    const { wording } = readOf({ ...reading, description: { ...NO_TEXT, blocks } });
    expect(wording.acceptance?.quote).toBe('Former members');
  });

  test('a saving is an outcome', () =>
    expect(readText('Direct debit', 'It would spare both sides the fee.', 'Story').wording.outcome?.quote).toContain(
      'would spare',
    ));

  test('an address is no prose', () => {
    const text = 'https://example.org/a/page/with/a/rather/long/address/that/says/nothing/at/all';
    expect(readText('Export of the member list', text).wording.length).toBe(0);
  });

  const DONE = [
    'Done when the file opens without a warning.',
    'Expected result:\nThe file contains all members and opens without a warning.',
    '# Acceptance criteria\n- the file contains all members\n- umlauts are shown correctly',
    'Given a member list, when I export it, then the file should contain every member.\nVerify that the file opens.\nMake sure that umlauts are shown. The file must have a header and should not be empty.',
  ];
  for (const text of DONE)
    test(`says when it is done: ${text.split('\n')[0]}`, () =>
      expect(readText('Export of the member list', text, 'Story').wording.acceptance).not.toBeNull());

  test('a bare wish does not', () =>
    expect(readText('Nicer member list', 'The list looks old.', 'Story').wording.acceptance).toBeNull());

  test('the reason is quoted where it stands', () => {
    const { wording } = readText(
      'Export of the member list',
      'It is slow because we type each name by hand today.',
      'Story',
    );
    expect(wording.outcome?.quote).toContain('because');
    const [start, end] = wording.outcome?.marks[0] ?? [0, 0];
    expect(wording.outcome?.quote.slice(start, end)).toBe('because');
  });
});

describe('what others said', () => {
  const mail = 'Could you add a dropdown in the header of the page? I cannot find my invoices.';
  const read = (...blocks: Block[]) =>
    readOf({ ...readingFrom('Members look for invoices', '', 'Story'), description: { ...NO_TEXT, blocks } }).wording;
  const said: Block = { kind: 'quote', text: `${mail} TBD.`, depth: 0 };
  const own: Block = { kind: 'paragraph', text: 'Two of them wrote to us this week.', depth: 0 };

  test('orders nothing beside the words of the writer, and still asks and tells why', () => {
    const wording = read(own, said);
    expect(wording.questions.map(({ quote }) => quote)).toContain('TBD.');
    expect(wording.prescriptions).toEqual([]);
    expect(wording.outcome?.quote).toContain('cannot find');
  });

  test('is the item where the writer only introduces it', () => {
    const wording = read({ kind: 'paragraph', text: 'Ana wrote:', depth: 0 }, said);
    expect(wording.questions.map(({ quote }) => quote)).toContain('TBD.');
    expect(wording.prescriptions.map(({ quote }) => quote)).toContainEqual(expect.stringContaining('dropdown'));
  });
});

test('what is ticked is settled', () => {
  const asked = (done: boolean) =>
    readOf({
      ...readingFrom('Members find their invoices', '', 'Story'),
      description: {
        ...NO_TEXT,
        blocks: [
          { kind: 'paragraph', text: 'Members phone us every day, because they cannot find them.', depth: 0 },
          { kind: 'task', text: 'It is not decided whether former members are included.', depth: 1, done },
        ],
      },
    }).wording.questions.length;
  expect([asked(false), asked(true)]).toEqual([1, 0]);
});

test.each(['', 'x'])('a long quotation cuts no character in two (%j)', (before) => {
  const asked = 'Members phone us, because it is not decided whether this counts';
  const smiles = '😀'.repeat(110);
  const { wording } = readText('Members', `${asked} ${before}${smiles}${smiles}. It is not clear who pays.`);
  const [first] = wording.questions;
  expect(first?.quote.length).toBeGreaterThan(210);
  expect(() => encodeURIComponent(first?.quote ?? '')).not.toThrow();
});

// Every rule in German, by sentences of our own: the second language shows that the design carries more than one.

import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../src/core/checks/check';
import { compoundItem } from '../../src/core/checks/compound-item';
import { missingAcceptanceCriteria } from '../../src/core/checks/missing-acceptance-criteria';
import { missingDescription } from '../../src/core/checks/missing-description';
import { missingOutcome } from '../../src/core/checks/missing-outcome';
import { missingReproduction } from '../../src/core/checks/missing-reproduction';
import { offsiteDetail } from '../../src/core/checks/offsite-detail';
import { openQuestion } from '../../src/core/checks/open-question';
import { prescriptiveItem } from '../../src/core/checks/prescriptive-item';
import { thinItem } from '../../src/core/checks/thin-item';
import { vagueSummary } from '../../src/core/checks/vague-summary';
import { judgeItem, optionsOf } from '../../src/core/health/judge';
import { sceneOf } from '../../src/core/health/scene';
import { emptyBacklog } from '../../src/core/model/backlog';
import { DEFAULT_POLICY, type Policy } from '../../src/core/model/policy';
import { cardFrom } from '../support/sketch';
import { readingFrom, readOf, readText } from './text';

const POLICY: Policy = { ...DEFAULT_POLICY, options: { 'missing-acceptance-criteria': { everywhere: true } } };
const SCENE = sceneOf(emptyBacklog({ id: '1', key: 'PLAN', name: 'Plan' }), POLICY, 0, { similar: false });

const ADDRESS = /https:\S+/g;

/** Addresses in the text count as links, as they do in Jira. */
function verdict(check: Check, summary: string, text: string): string {
  const reading = readingFrom(summary, text, check === missingReproduction ? 'Fehler' : 'Story');
  const links = text.match(ADDRESS) ?? [];
  const { kind, wording } = readOf({ ...reading, description: { ...reading.description, links } });
  expect(wording.language).toBe('de');
  if (check.about !== 'item') throw new Error('These checks judge items.');
  const card = { ...cardFrom({ summary }, '1'), kind, wording };
  return judgeItem(check, card, SCENE, optionsOf(check, POLICY), true).verdict;
}

const FOUND: [Check, string, string][] = [
  [prescriptiveItem, 'Dropdown im Header einfügen', 'Oben rechts ein Dropdown mit einem Button einfügen.'],
  [prescriptiveItem, 'Als Mitglied möchte ich eine Checkbox oben rechts auf der Startseite', ''],
  [missingOutcome, 'Liste der Mitglieder als Datei', 'Die Liste der Mitglieder soll als Datei vorliegen.'],
  [missingOutcome, 'Neue Farbe für die Startseite', 'Die Startseite soll grün sein.'],
  [openQuestion, 'Export der Mitglieder', 'Es ist noch unklar, ob ehemalige Mitglieder dazugehören.'],
  [openQuestion, 'Export der Mitglieder', 'Sollen wir auch ehemalige Mitglieder aufnehmen?'],
  [missingAcceptanceCriteria, 'Schönere Liste der Mitglieder', 'Die Liste sieht alt aus und ist nicht schön.'],
  [vagueSummary, 'Diverse Verbesserungen', 'Die Liste der Mitglieder ist alt und soll schöner werden.'],
  [compoundItem, 'Ich möchte die Liste drucken und möchte sie per Post verschicken', ''],
  [missingDescription, 'Verbesserungen der Verwaltung', ''],
  [thinItem, 'Verwaltung verbessern', 'Siehe Mail, Details folgen.'],
  [offsiteDetail, 'Liste der Mitglieder', 'Siehe Wiki: https://wiki.example/seiten/17'],
  [missingReproduction, 'Die Erinnerung kommt doppelt', 'Das passiert seit einer Woche und ist für alle ärgerlich.'],
];

const SOUND: [Check, string, string][] = [
  [prescriptiveItem, 'Mitglieder finden alte Rechnungen', 'Derzeit rufen sie uns an, das ist umständlich.'],
  [prescriptiveItem, 'Mitglieder können ihre Adresse selbst pflegen', ''],
  [missingOutcome, 'Als Mitglied möchte ich alte Rechnungen sehen, damit ich nicht anrufen muss', ''],
  [missingOutcome, 'Alte Rechnungen', 'Die Mitglieder können sie nicht finden und rufen uns an, weil die Seite fehlt.'],
  [openQuestion, 'Export der Mitglieder', 'Könntet ihr bitte die Stadt in der Liste ergänzen?'],
  [
    missingAcceptanceCriteria,
    'Export der Liste der Mitglieder',
    'Fertig, wenn die Datei alle Mitglieder enthält und ohne Warnung geöffnet wird.',
  ],
  [
    missingAcceptanceCriteria,
    'Export der Mitglieder',
    'Akzeptanzkriterien:\n- Die Datei muss alle Mitglieder enthalten.',
  ],
  [missingAcceptanceCriteria, 'Export der Mitglieder', 'Als Kassenwart möchte ich sie.\nAK:\n- Datei mit allen'],
  [vagueSummary, 'Mitglieder finden ihre alten Rechnungen', 'Derzeit rufen sie uns an.'],
  [compoundItem, 'Ich möchte die Liste drucken und verschicken', ''],
  [
    missingDescription,
    'Als Kassenwart möchte ich offene Beiträge nach Mahnstufe sehen, damit ich weiß, wen ich zuerst anrufen muss',
    '',
  ],
  [
    thinItem,
    'Offene Beiträge nach Mahnstufe',
    'Der Kassenwart sieht derzeit nur die Summe und ruft reihum an. Er soll zu jedem Mitglied die Stufe, den Betrag und\nden Tag der letzten Mahnung sehen, damit er bei den ältesten beginnen kann.',
  ],
  [
    offsiteDetail,
    'Liste der Mitglieder',
    'Die Liste soll Name, Ort und Eintrittsjahr zeigen, wie es im Wiki beschrieben ist: https://wiki.example/seiten/17',
  ],
  [
    missingReproduction,
    'Die Erinnerung kommt doppelt',
    'Erwartetes Verhalten: Jedes Mitglied bekommt eine Erinnerung. Tatsächlich sind es zwei.',
  ],
];

describe('in German', () => {
  for (const [check, summary, text] of FOUND)
    test(`${check.id} finds: ${summary}`, () => expect(verdict(check, summary, text)).toBe('found'));
  for (const [check, summary, text] of SOUND)
    test(`${check.id} leaves alone: ${summary}`, () => expect(verdict(check, summary, text)).toBe('sound'));
});

test('the first of two wishes is told by what stands before its verb', () => {
  const { wording } = readText('Als Admin will ich Mitglieder sperren können und will alle gesperrten sehen');
  const told = wording.wishes.map(({ quote, marks }) => quote.slice(...(marks[0] ?? [0, 0])));
  expect(told).toEqual(['Admin will ich Mitglieder sperren können', 'will alle gesperrten sehen']);
});

// The words of the refinement page in German.

import { translation } from '../../../../src/core/words/translation';
import type { En } from './en';

export const de = translation<En>()({
  title: 'Refinement',
  lead: {
    one: 'Über {n} der nächsten {all} Vorgänge lohnt es sich zu reden',
    other: 'Über {n} der nächsten {all} Vorgänge lohnt es sich zu reden',
  },
  'stale.title': 'Die Agenda konnte nicht neu gelesen werden',
  'stale.body': 'Zu sehen ist, was vorher gelesen wurde. Antwort von Jira: {reason}',
  'stale.retry': 'Erneut versuchen',
  'none.title': 'Nichts zu verfeinern',
  'none.body':
    'Weit oben in diesem Backlog steht kein sichtbarer Vorgang, der nicht schon in einem laufenden Sprint ist.',
  'all-ready.title': 'Alles, was als Nächstes kommt, ist bereit',
  'all-ready.body': 'Die Stunde gehört wieder dem Team.',
  begin: 'Sitzung beginnen',
  copy: 'Als Text kopieren',
  save: 'Als Text speichern',
  'copied.yes': 'Kopiert',
  'copied.refused': 'Der Browser lässt die Seite nicht kopieren. Speichern als Text geht.',
  'ready.show': { one: '{n} bereiten anzeigen', other: '{n} bereite anzeigen' },
  'ready.hide': 'Bereite ausblenden',

  estimate: { one: 'Schätzung {n}', other: 'Schätzung {n}' },
  'no-estimate': 'keine Schätzung',
  gaps: 'Was fehlt',
  open: 'Noch offen',
  ask: 'Zu fragen: {names}',
  ticks: 'Vom Team gesagt',
  'said-last': '{outcome}, {ago}',
  'said-note': '„{note}“',

  'session.title': 'Refinement-Sitzung',
  'session.at': '{at} von {all}',
  'session.progress': 'Wie weit die Sitzung ist',
  'session.end': 'Sitzung beenden',
  'session.next': 'Weiter',
  'session.before': 'Zurück',
  'session.keys': 'Tasten: → weiter, ← zurück, 1 bis 5 Ergebnis, N Notiz, Esc beenden',
  'session.characters': 'Buchstaben und Ziffern wirken als Tasten',
  'session.keys.read': 'Tasten: → weiter, ← zurück, Esc beenden',
  outcomes: 'Was das Team daraus gemacht hat',
  note: 'Notiz',
  'outcome.key': '{key} {outcome}',
  'outcome.refined': 'Verfeinert',
  'outcome.needs-answers': 'Braucht Antworten',
  'outcome.split': 'Aufzuteilen',
  'outcome.later': 'Nicht jetzt',
  'outcome.dropped': 'Fallen gelassen',
  'record.failed': 'Es wurde nicht festgehalten. {reason}',

  'text.title': 'Refinement, {date}',
  'text.missing': 'Fehlt: {gaps}',
  'text.open': 'Noch offen: „{words}“',
  'text.ask': 'Zu fragen: {names}',
  'text.outcome': 'Ergebnis: {outcome}{note}',
});

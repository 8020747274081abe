// Every word of the planning view in German.

import { translation } from '../../../../src/core/words/translation';
import type { En } from './en';

export const de = translation<En>()({
  title: 'Planung',
  lead: 'Was in den nächsten Sprints liegt, was hineinkönnte und was jedem Vorgang noch fehlt.',
  loading: 'Die Planung wird gelesen',
  'failed.title': 'Die Planung konnte nicht gelesen werden',
  'failed.body': 'Nichts wurde geändert. Jira hat geantwortet: {reason}',
  retry: 'Erneut versuchen',
  'state.no-permission.title': 'Diese Planung ist nicht sichtbar',
  'state.no-permission.body': 'Backlog Vitals zeigt ein Projekt nur Personen, die es durchsuchen dürfen.',
  'state.not-enrolled.title': 'Dieses Projekt ist nicht angemeldet',
  'state.not-enrolled.body': 'Die Projektadministration kann es auf der Seite „Backlog Vitals“ anmelden.',
  'state.first-scan.title': 'Das Backlog wird zum ersten Mal gelesen',
  'state.first-scan.body': 'Danach steht die Planung hier, in einigen Minuten.',

  runway: {
    one: 'Bereite Arbeit für {length} Sprint: {ready} bereite Vorgänge bei {velocity} je Sprint.',
    other: 'Bereite Arbeit für {length} Sprints: {ready} bereite Vorgänge bei {velocity} je Sprint.',
  },
  'runway.no-pace': {
    one: '{n} bereiter Vorgang. Wie lange das reicht, ist nach einigen abgeschlossenen Sprints zu sehen.',
    other: '{n} bereite Vorgänge. Wie lange das reicht, ist nach einigen abgeschlossenen Sprints zu sehen.',
  },
  'sprints.none.title': 'Kein Sprint zu planen',
  'sprints.none.body': 'Sobald im Backlog ein Sprint erstellt wird, erscheint er hier.',

  active: 'aktiv',
  future: 'geplant',
  'sprint.dates': '{from} bis {to}',
  'sprint.empty': 'In diesem Sprint liegt noch nichts.',
  'sprint.ready': { one: '{ready} von {n} Vorgang ist bereit', other: '{ready} von {n} Vorgängen sind bereit' },
  'sprint.ready.label': 'Bereitschaft',
  'sprint.points': '{sum} Punkte in {with} von {of} Vorgängen',
  'sprint.points.label': 'Schätzung',
  'sprint.points.usual': 'üblich sind {velocity} je Sprint',
  'sprint.points.none': 'Kein Vorgang ist geschätzt.',
  'sprint.items.label': 'Vorgänge',
  'sprint.items': { one: '{n} Vorgang', other: '{n} Vorgänge' },
  'sprint.items.usual': 'üblich sind {velocity} fertige je Sprint',
  'sprint.no-history': 'noch zu wenig Verlauf zum Vergleichen',
  'sprint.started': {
    one: 'Begonnen mit {ready} von {n} bereiten Vorgang.',
    other: 'Begonnen mit {ready} von {n} bereiten Vorgängen.',
  },
  'sprint.added': {
    one: '{n} Vorgang kam nach dem Start hinzu.',
    other: '{n} Vorgänge kamen nach dem Start hinzu.',
  },
  'sprint.not-ready': { one: '{n} nicht bereit', other: '{n} nicht bereit' },
  'sprint.unknown': { one: '{n} nicht beurteilbar', other: '{n} nicht beurteilbar' },
  'sprint.ready.group': { one: '{n} bereit', other: '{n} bereit' },

  'item.ready': 'Bereit',
  'item.not-ready': 'Nicht bereit',
  'item.unknown': 'Nicht genug bekannt',
  'item.overridden': 'Durchgelassen',
  'item.missing': 'Lücken: {gaps}',
  'item.unassigned': 'Nicht zugewiesen',
  'item.points': { one: '{n} Punkt', other: '{n} Punkte' },
  'item.no-estimate': 'nicht geschätzt',

  'override.open': 'Durchlassen…',
  'override.of': '{key} durchlassen',
  'override.reason': 'Darf in diesem Sprint bleiben, weil',
  'override.hint': 'Gilt für diesen Vorgang in diesem Sprint. Name und Grund stehen danach im Protokoll.',
  'override.missing': 'Ein Grund erspart anderen die Rückfrage.',
  'override.send': 'Durchlassen',
  'override.cancel': 'Abbrechen',
  'override.done': '{key} darf in {sprint} bleiben',

  'next.title': 'Als Nächstes im Backlog',
  'next.lead': 'Die kommenden Vorgänge ohne Sprint, in der Reihenfolge des Backlogs.',
  'next.none': 'Alle Vorgänge weit oben liegen schon in einem Sprint.',
  'next.none-ready': 'Noch ist keiner bereit. Am schnellsten geht es, oben zu ergänzen, was fehlt.',
  'next.select': '{key} in den Sprint nehmen',
  'next.select-ready': { one: 'Den bereiten auswählen', other: 'Die {n} bereiten auswählen' },
  'next.select-none': 'Keinen auswählen',
  'next.target': 'In den Sprint',
  'next.move.ready': {
    one: 'Den bereiten nach {sprint} verschieben',
    other: 'Die {n} bereiten nach {sprint} verschieben',
  },
  'next.move.some': {
    one: '{n} Vorgang nach {sprint} verschieben',
    other: '{n} Vorgänge nach {sprint} verschieben',
  },
  'next.move.none': 'Auswählen, was nach {sprint} soll',
  'next.unready': {
    one: '{n} davon ist nicht bereit. Nichts hindert daran; der Sprint zeigt es an.',
    other: '{n} davon sind nicht bereit. Nichts hindert daran; der Sprint zeigt es an.',
  },
  'next.moving': '{done} von {of} werden verschoben…',
  'next.moved': {
    one: '{n} Vorgang nach {sprint} verschoben',
    other: '{n} Vorgänge nach {sprint} verschoben',
  },
  'next.as-you': 'Wird im eigenen Namen und mit den eigenen Rechten verschoben.',
  'next.refused.title': {
    one: '{n} Vorgang wurde nicht verschoben',
    other: '{n} Vorgänge wurden nicht verschoben',
  },
  'next.refused.why': 'Jira meldet: {reason}',
  'next.untried': 'nicht versucht, weil Jira um eine Pause bat',
  'next.no-sprint': 'Es gibt keinen Sprint dafür. Im Backlog lässt sich einer erstellen.',
});

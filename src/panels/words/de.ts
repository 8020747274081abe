// The panel's words in German. They reach a reader through Forge's translations only.

import { translation } from '../../core/words/translation';
import type { En } from './en';

export const de = translation<En>()({
  'verdict.ready': 'Bereit',
  'verdict.not-ready': 'Nicht bereit',
  'verdict.unknown': 'Nicht zu beurteilen',
  'verdict.ready.means': 'Es fehlt nichts, um anzufangen.',
  'verdict.not-ready.means': {
    one: '{n} Sache fehlt noch, bevor es losgehen kann.',
    other: '{n} Dinge fehlen noch, bevor es losgehen kann.',
  },
  'verdict.unknown.means': 'Einiges, was einen Vorgang bereit macht, ließ sich nicht beurteilen.',
  'verdict.later': 'Der Vorgang steht unter denen, die schon bereit sein sollen. Nichts hier ist eilig.',
  'verdict.done': 'Dieser Vorgang ist erledigt. Backlog Vitals beurteilt nur offene Vorgänge.',
  'verdict.no-item':
    'Epics und Unteraufgaben werden nicht beurteilt: Ein Epic ist zu groß, und für eine Unteraufgabe spricht ihr übergeordneter Vorgang.',

  'age.certain': 'Zuletzt von einem Menschen geändert: {ago}',
  'age.uncertain': 'Geändert: {ago}',

  'findings.fix': 'Abhilfe:',
  'findings.all': { one: '{n} anzeigen', other: 'Alle {n} anzeigen' },
  'findings.fewer': 'Weniger anzeigen',

  'findings.advised': 'Empfohlen, nicht nötig',

  'ticks.title': 'Von Hand abgehakt',
  'ticks.required': '{name} (nötig)',
  'ticks.by': 'Abgehakt {ago} von',
  'ticks.failed': 'Das Häkchen wurde nicht gespeichert: {reason}',
  'outside.title': 'Vom Team verlangt',
  'outside.field': '{name} ist nicht ausgefüllt.',
  'outside.jql': '{name}: trifft nicht zu, wie zuletzt gefragt.',
  'outside.advised': 'Empfohlen: {what}',

  'rewrite.open': 'Umdrehen …',
  'rewrite.close': 'Entwurf schließen',
  'rewrite.lead':
    'Ein Entwurf, der mit dem Problem beginnt. Er enthält, was der Vorgang sagt; die Fragen bleiben zu beantworten.',
  'rewrite.problem': 'Problem (worum es geht): {text}',
  'rewrite.problem.ask': 'Wer kann heute was nicht tun, und was kostet das?',
  'rewrite.outcome': 'Ergebnis: {text}',
  'rewrite.outcome.ask': 'Was wird für wen besser, und woran merken wir es?',
  'rewrite.done': 'Fertig, wenn: {text}',
  'rewrite.done.ask': 'Ein Beispiel: Was tut jemand, und was ist dann zu sehen?',
  'rewrite.idea': 'Eine Idee, kein Muss: {text}',
  'rewrite.decide': 'Zuerst zu entscheiden: {text}',

  'override.open': 'Durchlassen …',
  'override.stay': 'Darf in {sprint} bleiben, weil',
  'override.come': 'Darf in {sprint} kommen, weil',
  'override.sprint': 'seinem Sprint',
  'override.hint': 'Gilt für diesen Vorgang in diesem Sprint. Name und Grund stehen danach im Protokoll.',
  'override.missing': 'Bitte den Grund angeben, damit niemand nachfragen muss.',
  'override.send': 'Durchlassen',
  'override.cancel': 'Abbrechen',
  'override.told': 'Durchgelassen: „{reason}“',

  'dismiss.open': 'Hier kein Problem …',
  'dismiss.reason': 'Hier kein Problem, weil',
  'dismiss.reason.missing': 'Bitte den Grund angeben, damit niemand nachfragen muss.',
  'dismiss.hint': 'Alle, die den Vorgang sehen, können das lesen. Ob er bereit ist, ändert sich dadurch nicht.',
  'dismiss.until': 'Erneut fragen',
  'dismiss.days': { one: 'in {n} Tag', other: 'in {n} Tagen' },
  'dismiss.always': 'wenn sich der Wortlaut ändert',
  'dismiss.send': 'Verwerfen',
  'dismiss.cancel': 'Abbrechen',
  'dismissed.told': '{name}: hier kein Problem. „{reason}“',
  'dismissed.restore': 'Wiederherstellen',

  'entry.told': 'Kam unfertig in {sprint}, {ago}',
  'entry.gaps': 'Damals fehlte: {gaps}',

  loading: 'Vorgang wird gelesen',
  'failed.title': 'Dieser Vorgang konnte nicht beurteilt werden',
  'failed.body': 'Antwort von Jira: {reason}',
  'failed.retry': 'Erneut versuchen',
  'unread.not-enrolled.title': 'Dieses Projekt ist nicht angemeldet',
  'unread.not-enrolled.body':
    'Wer es verwaltet, kann das auf der Seite „Backlog Vitals“ nachholen und erfährt dort vorher, was es kostet.',
  'unread.first-scan.title': 'Noch nicht beurteilt',
  'unread.first-scan.body':
    'Der erste Durchlauf dieses Projekts ist noch nicht fertig. In ein paar Minuten steht hier mehr.',
  'no-permission': 'Für dieses Projekt fehlt die Berechtigung.',
});

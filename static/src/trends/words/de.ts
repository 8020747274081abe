// The words of the trends in German.

import { translation } from '../../../../src/core/words/translation';
import type { En } from './en';

export const de = translation<En>()({
  title: 'Verlauf',
  lead: 'Wie es dem Backlog ergangen ist. Hinter jedem Bild stehen seine Zahlen.',
  'stale.title': 'Der Verlauf konnte nicht neu gelesen werden',
  'stale.body': 'Zu sehen ist, was vorher gelesen wurde. Antwort von Jira: {reason}',
  'stale.retry': 'Erneut versuchen',
  'history.young': 'Ein Durchlauf ist ein Punkt. Die Linie beginnt mit dem zweiten.',
  'head.day': 'Tag',
  'head.week': 'Woche ab',
  'head.score': 'Wert',
  'head.items': 'Offene Vorgänge',

  'score.title': 'Wert im Lauf der Zeit',
  'score.says': 'Von {from} auf {to} seit {since}',
  'growth.title': 'Offene Vorgänge',
  'growth.more': {
    one: '{items} offen, {n} mehr als am {since}',
    other: '{items} offen, {n} mehr als am {since}',
  },
  'growth.fewer': {
    one: '{items} offen, {n} weniger als am {since}: leichter zu überblicken',
    other: '{items} offen, {n} weniger als am {since}: leichter zu überblicken',
  },
  'growth.same': { one: '{items} offen, so viele wie am {since}', other: '{items} offen, so viele wie am {since}' },

  'flow.title': 'Geschrieben und fertig',
  'flow.created': 'Geschrieben',
  'flow.finished': 'Fertig',
  'flow.unread': 'Wie viel je Woche geschrieben und fertig wurde, liest der nächste volle Durchlauf.',
  'flow.grows': {
    one: 'In {n} Woche {created} geschrieben, {finished} fertig: Das Backlog wächst',
    other: 'In {n} Wochen {created} geschrieben, {finished} fertig: Das Backlog wächst',
  },
  'flow.shrinks': {
    one: 'In {n} Woche {created} geschrieben, {finished} fertig: Das Team hält Schritt',
    other: 'In {n} Wochen {created} geschrieben, {finished} fertig: Das Team hält Schritt',
  },

  'age.title': 'Seit sich jemand gekümmert hat',
  'age.head': 'Unberührt seit',
  'age.less': { one: 'Unter {n} Tag', other: 'Unter {n} Tagen' },
  'age.days': '{from} bis {to} Tage',
  'age.more': '{from} Tage und mehr',
  'age.fresh': 'Kein Vorgang blieb ein Jahr lang liegen',
  'age.says': {
    one: '{n} Vorgang ({share}) blieb ein Jahr oder länger liegen',
    other: '{n} Vorgänge ({share}) blieben ein Jahr oder länger liegen',
  },

  'mix.title': 'Woraus es besteht',
  'mix.says': 'Was das Team in 13 Wochen fertig bekam und was im Backlog steht',
  'mix.open': 'Was im Backlog steht; in 13 Wochen wurde nichts fertig',
  'mix.none': 'Es gibt noch nichts zu unterscheiden.',
  'mix.kind': 'Art der Arbeit',
  'mix.finished': 'Fertig',
  'mix.backlog': 'Im Backlog',
  'kind.feature': 'Funktionen',
  'kind.defect': 'Fehler',
  'kind.technical': 'Technisches',
  'kind.research': 'Erkundung',

  'forecast.title': 'Wann es fertig ist',
  'forecast.lead': {
    one: 'Berechnet aus dem, was in {n} Woche fertig wurde. Was inzwischen dazukommt, zählt nicht mit.',
    other: 'Berechnet aus dem, was in {n} Wochen fertig wurde. Was inzwischen dazukommt, zählt nicht mit.',
  },
  'forecast.young': 'Für ein Datum braucht es ein paar Wochen, in denen etwas fertig wurde.',
  'forecast.horizon': { one: 'Der nächste Vorgang', other: 'Die nächsten {n} Vorgänge' },
  'forecast.backlog': { one: 'Der einzige Vorgang', other: 'Alle {n} Vorgänge' },
  'forecast.by': '{chance} bis {date}',
  'forecast.never': '{chance}: nicht innerhalb von fünf Jahren',
  'forecast.likely': 'Damit planen die meisten Teams',

  'runway.title': 'Bereite Arbeit voraus',
});

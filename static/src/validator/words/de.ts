// Every word of the validator's settings in German.

import { translation } from '../../../../src/core/words/translation';
import type { En } from './en';

export const de = translation<En>()({
  title: 'Bereit zum Beginnen',
  lead: 'Lehnt den Übergang eines Vorgangs ab, der nicht bereit ist, und nennt, was ihm fehlt. Was sich nicht beurteilen lässt, wird durchgelassen.',
  where:
    'Was ein Vorgang braucht, steht in jedem Projekt in den Einstellungen von Backlog Vitals. Nicht angemeldete Projekte bleiben unberührt.',
  'demand.legend': 'Was gelten muss',
  'demand.required': 'Nötige Kriterien',
  'demand.required.means': 'Empfohlenes hält nichts auf.',
  'demand.every': 'Alle Kriterien, auch empfohlene',
  'demand.every.means': 'Für einen Übergang, nach dem nichts mehr offen sein darf.',
  'hint.label': 'Ein eigener Satz nach der Ablehnung',
  'hint.hint': 'Zum Beispiel, wer weiterhilft. Darf leer bleiben.',
  'view.required': 'Vorgänge müssen die nötigen Kriterien ihrer Definition of Ready erfüllen.',
  'view.every': 'Vorgänge müssen alle Kriterien ihrer Definition of Ready erfüllen, auch die empfohlenen.',
  'view.hint': 'Nach der Ablehnung steht: „{hint}“',
  uninstall:
    'Diese Regel vor dem Deinstallieren von Backlog Vitals aus den Workflows entfernen: Jira verspricht nicht, Vorgänge ohne sie durchzulassen.',
});

// What the gate writes on an item, in German. It reaches the gate through Forge's translations.

import { translation } from '../translation';
import type { En } from './en';

export const de = translation<En>()({
  entered: 'Dieser Vorgang kam in {sprint} und ist nicht bereit.',
  'entered.unnamed': 'Dieser Vorgang kam in einen Sprint und ist nicht bereit.',
  warned:
    'Er bleibt, wo er ist. Bitte ergänzen, wieder herausnehmen oder im Bereich „Backlog Vitals“ dieses Vorgangs einen Grund angeben.',
  'warned.all':
    'Mit ihm kamen weitere Vorgänge herein, die auch nicht bereit sind. Hier steht es für alle: Die Seite „Planung“ von Backlog Vitals zeigt, was jedem fehlt.',
  returned:
    'Er wurde nach {target} zurückgelegt. Bitte ergänzen und wieder hereinholen oder vorher im Bereich „Backlog Vitals“ dieses Vorgangs einen Grund angeben.',
  'returned.backlog':
    'Er wurde ins Backlog zurückgelegt. Bitte ergänzen und wieder hereinholen oder vorher im Bereich „Backlog Vitals“ dieses Vorgangs einen Grund angeben.',
  'returned.all': 'Diese kamen mit ihm herein, sind auch nicht bereit und wurden ebenfalls zurückgelegt:',
  refused: 'Dieser Vorgang ist nicht bereit. {gaps}',
  'gap.check': '{name}: {fix}',
  'gap.field': 'Ausfüllen: {name}',
  'gap.jql': 'Nicht erfüllt: {name}',
  'gap.tick': 'Nicht abgehakt: {name}',
});

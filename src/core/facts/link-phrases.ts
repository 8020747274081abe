// Wordings of issue links in the languages that Jira speaks, as data. Order matters: the passive ("is blocked by")
// contains the active ("block"), so what waits is looked for before what is waited for.

import type { CardLink } from '../model/card';

const WAITS = [
  /\bblocked (?:by|on)\b|\bis (?:stopped|gated|held up|impeded|hindered) by\b/,
  /\b(?:depends|dependent|dependant|relies|hinges) (?:up)?on\b|\bdependency on\b/,
  /\b(?:requires|needs|waits? (?:for|on)|waiting (?:for|on)|awaits|has to be done after|must be done after)\b/,
  /\b(?:is preceded by|has predecessor|is successor of|starts after|follows after)\b/,
  /\b(?:wird|ist) (?:blockiert|behindert)|\bblockiert (?:durch|von)\b|hängt (?:ab )?von|abhängig von|\bbenötigt\b|\bwartet auf\b/,
  /bloqué(?:e)? par|dépend de|attend\b|nécessite/,
  /bloquead[oa] (?:por|para)|depende (?:de|do|da)\b|espera (?:a|por)|requiere\b|requer\b/,
  /bloccat[oa] da|dipende da|attende\b|richiede\b/,
  /geblokkeerd door|afhankelijk van|wacht op|vereist\b/,
  /zablokowan[eya]* przez|zależy od|czeka na|wymaga\b/,
  /blockeras av|beror på|väntar på|blokkeres av|avhenger av|blokeres af|afhænger af|afhænger på/,
  /заблокирован|блокируется|зависит от|ожидает|требует/,
  /заблокован|блокується|залежить від/,
  /被.*(?:阻塞|阻止|阻碍|阻礙|封锁|封鎖|卡住)|依赖|依賴|取决于|取決於|等待/,
  /ブロックされ|ブロック元|依存し|待ち|が必要/,
  /차단(?:됨|되|된)|막힘|의존|종속|기다/,
  /engelleniyor|engellenmektedir|bağımlı|bağlıdır|bekliyor/,
  /estää tämän|riippuu|odottaa|blokován|závisí na|čeká na|akadályozza ezt|függ\b|blocat de|depinde de/,
];

const STOPS = [
  /\bblocks\b|\bblocking\b|\bblocker (?:of|for)\b|\bgates\b|\bimpedes\b|\bhinders\b/,
  /\bis (?:required|needed|depended on|depended upon|awaited) (?:by|for)\b|\bis (?:a )?dependency (?:of|for)\b|\bis (?:a )?prerequisite (?:of|for)\b/,
  /\b(?:precedes|is predecessor of|has successor|has to be done before|must be done before|has dependent)\b/,
  /\bblockiert\b|\bbehindert\b|wird benötigt von|ist voraussetzung für/,
  /\bbloque\b|\bbloquea\b|\bbloqueia\b|\bblocca\b|\bblokkeert\b|\bblokuje\b|\bblockerar\b|\bblokkerer\b|\bblokerer\b/,
  /блокирует|блокує/,
  /阻塞|阻止|阻碍|阻礙|封锁|封鎖/,
  /ブロックする|ブロック先|ブロックし/,
  /차단(?:함|하|중)|막음/,
  /\bengelliyor\b|\bestää\b|\bblochează\b/,
];

const TWINS = [
  /\bduplicate[sd]?\b|\bduplicated by\b|\bclones\b|\bcloned by\b|\bis cloned\b|\bdupe\b/,
  /dupliziert|duplikat|\bklon/,
  /\bduplique|dupliqué|duplicad|duplica\b|duplicat[oa]\b|clonad|clona\b|clone\b|cloné/,
  /dupliceert|gedupliceerd|duplikuje|zduplikowan|dubblett|duplikerer|дублир|клонир|дублю/,
  /重复|重複|克隆|複製|クローン|중복|복제|yinelen|kopya/,
];

const CAUSES = [
  /\bcause[sd]?\b|\bcaused by\b|\bis root cause\b/,
  /verursacht|\bcausé?e?\b|\bcausa\b|\bcausad|causato|veroorzaak|spowodowan|powoduje|orsakar|orsakas|forårsag/,
  /вызва|вызыв|причин|спричин/,
  /导致|導致|引起|原因|원인|neden ol/,
];

export const LINK_PHRASES: readonly (readonly [CardLink['kind'], readonly RegExp[]])[] = [
  ['blocked-by', WAITS],
  ['blocks', STOPS],
  ['duplicate', TWINS],
  ['cause', CAUSES],
];

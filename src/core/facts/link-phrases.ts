// Wordings of issue links in the languages that Jira speaks, as data. Order matters: a passive ("is blocked by", "is needed
// by") contains the verb of the active, so it is looked for first.

import type { CardLink } from '../model/card';

const NOT = [/\b(?:does not|no longer|nicht mehr|nicht|ne) /, /не блокирует|不再/];

/** "Is needed by": the passive of waiting, which contains its verb. */
const AWAITED = [
  /\b(?:required|needed|awaited|depended(?: (?:up)?on)?) (?:by|for)\b|\b(?:dependency|prerequisite) (?:of|for)\b/,
  /wird (?:benötigt|gebraucht|erwartet|erfordert|vorausgesetzt)|voraussetzung für/,
  /est (?:requis|nécessaire|attendu)|(?:es|é) (?:requerid|necesari|necessári|esperad)|è (?:richiest|necessari|attes)/,
  /is (?:vereist|nodig) voor|jest (?:wymagan|potrzebn)|krävs av|требуется|необходим|ожидается/,
  /被.*(?:依赖|依賴|需要|等待)|依存され|必要とされ/,
];

const WAITS = [
  /\bblocked (?:by|on)\b|^(?:is )?blocked$|\bis (?:stopped|gated|held up|impeded|hindered|prevented) by\b/,
  /\b(?:depends|dependent|dependant|relies|hinges) (?:up)?on\b|\bdependency on\b|^has (?:a )?(?:dependency|prerequisite)$/,
  /\b(?:requires|needs|waits? (?:for|on)|waiting (?:for|on)|awaits|has to be done after|must be done after)\b/,
  /\b(?:preceded by|has predecessor|successor of|starts after|follows after|comes after)\b/,
  /\b(?:wird|ist) (?:blockiert|geblockt|behindert|verhindert)|\bblockiert (?:durch|von)\b|hängt (?:ab )?von|abhängig von/,
  /\b(?:benötigt|braucht|erfordert|wartet auf|setzt voraus|hat vorgänger|nachfolger von|erledigt werden nach)\b/,
  /bloqué(?:e)? par|dépend d|attend\b|nécessite|requiert\b/,
  /bloquead[oa] (?:por|para)|depende (?:de|do|da)\b|espera (?:a|por)|requiere\b|requer\b|necesita\b|precisa de\b/,
  /bloccat[oa] da|dipende da|attende\b|richiede\b/,
  /geblokkeerd door|afhankelijk van|wacht op|vereist\b/,
  /zablokowan[eya]* przez|blokowan[eya]* przez|zależy od|czeka na|wymaga\b/,
  /blockeras av|beror på|väntar på|kräver\b|blokkere[st] av|blokkert av|avhenger av|blokere[st] af|afhænger (?:af|på)/,
  /заблокирован|блокируется|зависит от|ожидает|требует/,
  /заблокован|блокується|залежить від/,
  /被.*(?:阻塞|阻止|阻碍|阻礙|封锁|封鎖|卡住)|依赖|依賴|取决于|取決於|等待/,
  /ブロックされ|ブロック元|依存[しす]|待ち|が必要/,
  /차단(?:됨|되|된)|막힘|의존|종속|기다/,
  /engelleniyor|engellenmektedir|engellenmiş|bağımlı|bağlıdır|bekliyor/,
  /estää tämän|riippuu|odottaa|blokován|závisí na|čeká na|akadályozza ezt|függ\b|blocat de|depinde de/,
];

const STOPS = [
  /\bblocks\b|\bblocking\b|\bblocker (?:of|for)\b|\bgates\b|\bimpedes\b|\bhinders\b|\bprevents\b/,
  /\b(?:precedes|followed by|predecessor of|has successor|has to be done before|must be done before|has dependent)\b/,
  /\b(?:blockiert|blockt|behindert|verhindert|vorgänger von|hat nachfolger|erledigt werden vor)\b/,
  /\bbloque\b|\bbloquea\b|\bbloqueia\b|\bblocca\b|\bblokkeert\b|\bblokuje\b|\bblockerar\b|\bblokkerer\b|\bblokerer\b/,
  /блокирует|блокує/,
  /阻塞|阻止|阻碍|阻礙|封锁|封鎖/,
  /ブロックする|ブロック先|ブロックし/,
  /차단(?:함|하|중|$)|막음/,
  /\bengelliyor\b|\bengeller\b|(?:^|\s)estää(?:$|\s)|\bblochează/,
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
  ['related', NOT],
  ['blocks', AWAITED],
  ['blocked-by', WAITS],
  ['blocks', STOPS],
  ['duplicate', TWINS],
  ['cause', CAUSES],
];

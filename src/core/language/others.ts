// Small words of languages that no pack reads: Dutch, French, Spanish, Portuguese, Italian, Danish, Norwegian, Swedish,
// Polish. What they share with English or German, abbreviations and names is left out.

import { words } from './word-list';

export const OTHERS: ReadonlySet<string> = new Set(
  words(`
    de het een voor niet zijn aan ook maar nog wordt worden moet moeten kan kunnen deze naar geen bij wel heeft
    hebben le la les une et pour dans que qui pas avec sont cette ces il elle nous vous leur mais ou peut doit être
    ne una por como más pero su sus está puede debe cuando uma nas não é ao à pelo pela são pode di gli
    che non è sono della delle nel nella può deve quando anche det ikke på som skal af ved har att och är inte för
    ska ett från nie się jest że przez od oraz lub może musi być dla
  `),
);

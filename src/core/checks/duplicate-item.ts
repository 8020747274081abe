// A hint that two open items may be about the same thing. Never more than a hint: people decide.

import { tellingWords } from '../facts/telling-words';
import { itemCheck } from './check';

export const duplicateItem = itemCheck({
  id: 'duplicate-item',
  vital: 'visible',
  where: 'backlog',
  weight: 2,
  effort: 5,
  options: {
    // 0 to 1, from rare words in common, their company and their dates. At a half, one hint in two was a pair that
    // people linked, measured on one large backlog: `npm run truth`. Below 0.3 nothing is looked for.
    likeness: 0.5,
    // Fewer telling words than this are alike by chance.
    terms: 4,
  },
  text: {
    name: 'Possible duplicate',
    why: 'Two items for one wish split its votes, its comments and its answer.',
    found: 'May be about the same as {twin}.',
    fix: 'Compare it with {twin}: link the two, or close the one that says less.',
  },
  judge: (card, { similar }, { likeness, terms }) => {
    if (similar === null) return { verdict: 'unknown' };
    const { summary, wording } = card;
    const words = new Set(tellingWords(summary, wording.language) ?? summary.toLowerCase().split(/\s+/));
    if (card.restricted || words.size + wording.terms.length < terms) return { verdict: 'not-applicable' };
    const known = new Set(card.links.map(({ id }) => id));
    const twin = similar.get(card.id)?.find(({ id, score }) => score >= likeness && !known.has(id));
    return twin ? { verdict: 'found', values: { twin: twin.key } } : { verdict: 'sound' };
  },
});

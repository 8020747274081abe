// A hint that two open items may be about the same thing. Never more than a hint: people decide.

import { itemCheck } from './check';

export const duplicateItem = itemCheck({
  id: 'duplicate-item',
  vital: 'visible',
  where: 'backlog',
  weight: 2,
  effort: 5,
  options: {
    // Share of telling words in common, 0 to 1, weighted by how rare they are.
    likeness: 0.6,
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
    if (card.restricted || card.wording.terms.length < terms) return { verdict: 'not-applicable' };
    const known = new Set(card.links.map(({ id }) => id));
    const twin = similar.get(card.id)?.find(({ id, score }) => score >= likeness && !known.has(id));
    return twin ? { verdict: 'found', values: { twin: twin.key } } : { verdict: 'sound' };
  },
});

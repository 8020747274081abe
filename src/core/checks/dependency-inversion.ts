// An item that waits for one that stands below it: worked on in this order, it will stall.

import { openBlockers } from '../facts/open-blockers';
import { itemCheck } from './check';

export const dependencyInversion = itemCheck({
  id: 'dependency-inversion',
  vital: 'ordered',
  where: 'horizon',
  weight: 4,
  effort: 2,
  options: {},
  text: {
    name: 'Dependency inversion',
    why: 'The order promises what the dependencies forbid.',
    found: 'Waits for {blocker}, which stands below it.',
    fix: 'Move {blocker} above it, or remove the link if it no longer holds.',
  },
  judge: (card, scene) => {
    const blockers = openBlockers(card).filter(({ stage }) => stage === 'new');
    if (blockers.length === 0) return { verdict: 'not-applicable' };
    const own = scene.position.get(card.id);
    if (own === undefined) return { verdict: 'unknown' };
    const places = blockers
      .filter(({ id }) => !scene.card(id)?.restricted)
      .map(({ id, key }) => ({ key, place: scene.position.get(id) }));
    const below = places.find(({ place }) => place !== undefined && place > own);
    if (below) return { verdict: 'found', values: { blocker: below.key } };
    return { verdict: places.some(({ place }) => place !== undefined) ? 'sound' : 'unknown' };
  },
});

// The top of the backlog that the next two sprints will eat, and everything that already is in a sprint. Readiness is
// demanded there and nowhere else; the tail may be rough.

import type { Backlog } from '../model/backlog';
import type { Horizon } from '../model/report';

const SPRINTS_AHEAD = 2;
const WEEKS = 4;
const FALLBACK = 30;

export function reachOf(backlog: Backlog, velocity: number | null): Horizon {
  if (velocity !== null && velocity > 0) return { size: Math.ceil(SPRINTS_AHEAD * velocity), from: 'velocity' };
  const finished = (backlog.flow?.finished ?? []).slice(0, WEEKS).reduce((sum, items) => sum + items, 0);
  return finished > 0 ? { size: finished, from: 'throughput' } : { size: FALLBACK, from: 'fallback' };
}

/** Restricted items take up no room, or the size of the rest would tell of them. */
export function horizonOf(backlog: Backlog, reach: Horizon): ReadonlySet<string> {
  const inside = new Set<string>();
  let room = reach.size;
  backlog.cards.forEach((card, index) => {
    const near = room > 0 && index < backlog.ordered;
    if (near && !card.restricted) room -= 1;
    if (near || card.sprint) inside.add(card.id);
  });
  return inside;
}

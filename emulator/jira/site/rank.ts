// The order of all issues of the site. Ranks are numbers with room between them; where the room is used up everything
// is spaced anew, which changes no order and tells nobody. Outside they look like Jira's LexoRank strings.

import type { Issue } from './issue';
import { ranked, type Site } from './site';

export const RANK_STEP = 1 << 16;

/** Keeps ranks that went below zero in order as text. */
const OFFSET = 2 ** 45;

export const lexoRank = (rank: number): string =>
  `0|i${Math.round(rank + OFFSET)
    .toString(36)
    .padStart(9, '0')}:`;

/** Ranks that put `count` issues in a row before or after `anchor`; `moving` are taken out first. */
export function ranksBeside(
  site: Site,
  anchor: Issue,
  side: 'before' | 'after',
  moving: ReadonlySet<string>,
  count: number,
): number[] {
  const order = ranked(site).filter((id) => !moving.has(id) || id === anchor.id);
  const at = order.indexOf(anchor.id);
  const neighbour = site.issues.get(order[side === 'before' ? at - 1 : at + 1] ?? '');
  const low = side === 'before' ? (neighbour?.rank ?? anchor.rank - RANK_STEP * (count + 1)) : anchor.rank;
  const high = side === 'before' ? anchor.rank : (neighbour?.rank ?? anchor.rank + RANK_STEP * (count + 1));
  if (high - low < count + 1) {
    respace(site);
    return ranksBeside(site, site.issues.get(anchor.id)!, side, moving, count);
  }
  const gap = (high - low) / (count + 1);
  return Array.from({ length: count }, (_, index) => Math.floor(low + gap * (index + 1)));
}

export const lastRank = (site: Site): number => {
  const order = ranked(site);
  return (site.issues.get(order[order.length - 1] ?? '')?.rank ?? 0) + RANK_STEP;
};

/** Spreads the ranks; where all lie below zero room is made, too. */
function respace(site: Site): void {
  const order = ranked(site);
  order.forEach((id, index) => {
    site.issues.set(id, { ...site.issues.get(id)!, rank: (index + 1) * RANK_STEP });
  });
  site.ranked = [...order];
}

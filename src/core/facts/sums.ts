// What several checks need to know about the backlog as a whole, counted in one pass so that judging stays linear.
// Restricted items are left out: nothing that is counted here may tell of them.

import type { Backlog } from '../model/backlog';
import type { Card, Kind } from '../model/card';

export interface Share {
  with: number;
  of: number;
}

export interface Sums {
  items: number;
  /** Items of the horizon that carry an estimate. */
  estimated: Share;
  /** Items of the whole backlog that name a priority. */
  prioritised: Share;
  /** Items that hang under an epic, by kind of work. */
  parented: Record<Kind, Share>;
  byPriority: ReadonlyMap<string, number>;
  byType: ReadonlyMap<string, number>;
  /** Priority id → how many items below the horizon have it, and the first of them. */
  below: ReadonlyMap<string, { count: number; key: string }>;
  /** Estimates of the horizon, smallest first. */
  estimates: number[];
}

const none = (): Share => ({ with: 0, of: 0 });

function count(share: Share, yes: boolean): void {
  share.of += 1;
  if (yes) share.with += 1;
}

const more = (map: Map<string, number>, key: string): Map<string, number> => map.set(key, (map.get(key) ?? 0) + 1);

function deeper(below: Map<string, { count: number; key: string }>, priority: string, card: Card): void {
  const seen = below.get(priority);
  if (seen) seen.count += 1;
  else below.set(priority, { count: 1, key: card.key });
}

export function sumsOf(backlog: Backlog, horizon: ReadonlySet<string>): Sums {
  const estimated = none();
  const prioritised = none();
  const parented: Sums['parented'] = { feature: none(), defect: none(), technical: none(), research: none() };
  const byPriority = new Map<string, number>();
  const byType = new Map<string, number>();
  const below = new Map<string, { count: number; key: string }>();
  const estimates: number[] = [];
  let items = 0;
  backlog.cards.forEach((card, index) => {
    if (card.restricted) return;
    items += 1;
    count(prioritised, card.priority !== null);
    count(parented[card.kind], card.parent !== null);
    more(byType, card.type);
    if (card.priority !== null) more(byPriority, card.priority);
    if (horizon.has(card.id)) {
      count(estimated, card.estimate !== null);
      if (card.estimate !== null) estimates.push(card.estimate);
    } else if (card.priority !== null && index < backlog.ordered) deeper(below, card.priority, card);
  });
  estimates.sort((a, b) => a - b);
  const near = backlog.near ?? { estimated, estimates };
  return {
    items,
    estimated: near.estimated,
    prioritised,
    parented,
    byPriority,
    byType,
    below,
    estimates: near.estimates,
  };
}

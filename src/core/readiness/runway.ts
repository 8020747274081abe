// How much ready work lies ahead of the team, in sprints of its own pace. What is already in an active sprint or
// begun is no longer ahead.

import type { Card } from '../model/card';
import type { Runway } from '../model/report';

/** Farther ahead than this, being ready is not a stock of work but chance. */
const SPRINTS_AHEAD = 5;

/** How many leading items are looked at. */
export const lookAhead = (velocity: number | null): number => Math.ceil(SPRINTS_AHEAD * (velocity ?? 0));

export const isAhead = (card: Card): boolean =>
  card.stage === 'new' && card.sprint?.state !== 'active' && !card.restricted;

/** No history is not the same as no ready work. */
export const runwayOf = (ready: number, velocity: number | null): Runway => ({
  ready,
  velocity,
  sprints: velocity !== null && velocity > 0 ? ready / velocity : null,
});

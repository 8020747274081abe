// What a judgement of one item needs of its neighbours, small enough to be kept: so that a panel, a gate and a scan that
// look at the same item say the same.

import type { Backlog, Near } from '../model/backlog';
import { openBlockers } from './open-blockers';
import type { Sums } from './sums';

export function nearOf({ cards }: Backlog, { estimated, estimates }: Sums): Near {
  const awaited = new Set(cards.flatMap((card) => openBlockers(card).map(({ id }) => id)));
  const planned: Near['planned'] = {};
  for (const { id, sprint } of cards) if (sprint && awaited.has(id)) planned[id] = sprint;
  return { estimated, estimates, planned };
}

// An item near the top that cannot be started, because something open stands in its way.

import { openBlockers } from '../facts/open-blockers';
import type { Card } from '../model/card';
import { itemCheck, type Scene } from './check';

type Planned = NonNullable<Card['sprint']>;

/** A board's sprints stand in the order in which they will be worked on. */
function isInTime(blocker: Planned, own: Card['sprint'], { backlog: { sprints } }: Scene): boolean {
  if (blocker.state === 'active' || blocker.id === own?.id) return true;
  const from = sprints.findIndex(({ id }) => id === blocker.id);
  return (
    from >= 0 &&
    sprints.some(({ id, boardId }, at) => id === own?.id && at > from && boardId === sprints[from]?.boardId)
  );
}

export const blockedItem = itemCheck({
  id: 'blocked-item',
  vital: 'ready',
  where: 'horizon',
  weight: 4,
  effort: 30,
  options: {
    // A blocker that is under way, or planned for an earlier or the same sprint, is a plan and no obstacle.
    planned: true,
  },
  text: {
    name: 'Blocked item',
    why: 'Work that waits for other work fills the sprint without moving, and the wait is only seen when it is too late.',
    found: 'Cannot start yet, because of {blockers}.',
    fix: 'Clear what stands in its way, or plan it after that.',
  },
  judge: (card, scene, { planned }) => {
    const blockers = openBlockers(card).filter(({ id, stage }) => {
      if (!planned) return true;
      const sprint = scene.card(id)?.sprint ?? scene.backlog.near?.planned[id];
      return !(stage === 'doing' || (sprint && isInTime(sprint, card.sprint, scene)));
    });
    // Naming an item that not everybody may see would tell of it.
    const names = blockers.filter(({ id }) => !scene.card(id)?.restricted).map(({ key }) => key);
    if (names.length > 0) return { verdict: 'found', values: { blockers: names.slice(0, 5).join(', ') } };
    return { verdict: blockers.length > 0 ? 'unknown' : 'sound' };
  },
});

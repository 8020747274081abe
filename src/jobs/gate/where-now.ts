// Where an item is by one entry of it, when the gate had to wait and people went on moving it.

import type { Entry } from '../../core/model/entry';
import { crossingsIn, type History } from './crossings-in';
import { crossedIn, type Guarded, idOf } from './guard-sprint';

export interface Whereabouts {
  /**
   * The open sprint that the item came into, or one that it went on to by steps that are no entries of their own. What
   * went on by an entry and was brought back is there again. null: it was taken out, put back, or came in anew.
   */
  sprint: Entry['sprint'] | null;
  /** It went on by an entry of its own, and has not been brought back. */
  wentOn: boolean;
}

const NOWHERE: Whereabouts = { sprint: null, wentOn: false };

export const whereNow = (entry: Entry, history: History, guarded: Guarded): Whereabouts => {
  const all = crossingsIn(history);
  const first = all.findIndex((crossing) => idOf(entry.issue, crossing) === entry.id);
  const entries = new Set(crossedIn(history, entry.at, guarded).map(({ crossing }) => idOf(entry.issue, crossing)));
  let place = all[first]?.sprint;
  let isAway = false;
  for (const crossing of all.slice(first + 1)) {
    const isEntry = entries.has(idOf(entry.issue, crossing));
    if (place === undefined || (crossing.sprint === place && (isEntry || !isAway))) return NOWHERE;
    if (isAway) isAway = crossing.sprint !== place;
    else if (crossing.left.includes(place)) {
      if (crossing.sprint === entry.from) return NOWHERE;
      if (isEntry) isAway = true;
      else place = crossing.sprint;
    }
  }
  if (isAway) return { sprint: null, wentOn: true };
  const sprint = history.sprints.find(({ id }) => id === place);
  if (!sprint || sprint.state === 'closed') return NOWHERE;
  return { sprint: { id: sprint.id, name: sprint.name, state: sprint.state }, wentOn: false };
};

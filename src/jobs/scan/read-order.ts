// The order of a backlog as far as anybody plans: ids only, from the top.

import { reachOf } from '../../core/facts/horizon';
import { velocityOf } from '../../core/facts/velocity';
import type { Backlog } from '../../core/model/backlog';
import { inRankOrder, openItems } from '../../jira/jql';
import { idIn, objectsIn } from '../../jira/read/json';
import { searchPage } from '../../jira/search';
import type { Ground } from '../../store/records';

/** Half as far again as the horizon, so that what is ranked into it is known too. */
const FURTHER = 1.5;
const MOST = 500;

export const readTop = async (ground: Ground, frame: Omit<Backlog, 'cards'>, now: number): Promise<string[]> => {
  const backlog = { ...frame, cards: [] };
  const { size } = reachOf(backlog, velocityOf(backlog, now));
  const jql = inRankOrder(openItems({ project: ground.project.id, types: ground.types }));
  const page = await searchPage('app', { jql, fields: ['id'], size: Math.min(MOST, Math.ceil(size * FURTHER)) });
  return objectsIn(page.issues).flatMap((issue) => idIn(issue.id) ?? []);
};

/** The new top in front of what was known of the rest. */
export const withTop = (order: readonly string[], top: readonly string[]): string[] => {
  const moved = new Set(top);
  return [...top, ...order.filter((id) => !moved.has(id))];
};

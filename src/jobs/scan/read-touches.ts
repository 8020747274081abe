// Histories cost points, so they are read only where they can change an answer: where an item is stale or not
// depending on what its last changes were.

import { CHECKS } from '../../core/checks';
import { bulkEdits } from '../../core/facts/bulk-edits';
import { lastHumanChange } from '../../core/facts/last-human-change';
import { judgeItem, optionsOf } from '../../core/health/judge';
import { sceneOf } from '../../core/health/scene';
import { emptyBacklog } from '../../core/model/backlog';
import type { Card } from '../../core/model/card';
import type { Policy } from '../../core/model/policy';
import { readChangelogs } from '../../jira/issues';
import { changesOf } from '../../jira/read/changes-of';
import type { Ground } from '../../store/records';

const AT_ONCE = 500;

/** Whether a card, or its outline, is stale or not only its history can tell. */
export const undecided = (policy: Policy, ground: Ground, now: number): ((card: Card) => boolean) => {
  const scene = sceneOf(emptyBacklog(ground.project), policy, now, { similar: false });
  const check = CHECKS.find((one) => one.id === 'stale-item');
  if (check?.about !== 'item') return () => false;
  const options = optionsOf(check, policy);
  return (card) => !card.touched.certain && judgeItem(check, card, scene, options, true).verdict === 'unknown';
};

/** The cards whose last human change is known better now. */
export const readTouches = async (
  cards: readonly Card[],
  ground: Ground,
  policy: Policy,
  now: number,
): Promise<Card[]> => {
  const open = cards.filter(undecided(policy, ground, now));
  const found: Card[] = [];
  for (let start = 0; start < open.length; start += AT_ONCE) {
    const group = open.slice(start, start + AT_ONCE);
    const logs = await readChangelogs(group.map((card) => card.id));
    const histories = group.map((card) => {
      const changes = changesOf(logs.get(card.id) ?? [], ground.shape, policy.acceptanceFields);
      // Comments were read with the issue, and what they say is in the lower bound.
      return {
        id: card.id,
        created: card.touched.atLeast ?? card.created,
        updated: card.updated,
        comments: [],
        changes,
      };
    });
    const bulk = bulkEdits(histories);
    group.forEach((card, at) => {
      const history = histories[at];
      if (history) found.push({ ...card, touched: lastHumanChange(history, policy, bulk) });
    });
  }
  return found;
};

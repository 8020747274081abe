// Sets the scene that checks look at: the backlog without what the policy excludes, where each item stands, and
// everything that is counted once for all of them.

import type { Scene } from '../checks/check';
import { horizonOf, reachOf } from '../facts/horizon';
import { similarCards } from '../facts/similar-cards';
import { sumsOf } from '../facts/sums';
import { velocityOf } from '../facts/velocity';
import type { Backlog } from '../model/backlog';
import type { Card } from '../model/card';
import type { Evidence } from '../model/criterion';
import type { Policy } from '../model/policy';

export interface Stage {
  /** How many leading items count as the horizon; absent: the team's pace says. */
  horizon?: 'all' | number;
  /** Look-alikes that were found before; false: they are not searched, which takes most of the time on large backlogs. */
  similar?: false | Scene['similar'];
  /** What people ticked and Jira answered; absent: nothing. */
  evidence?: Evidence;
}

/** Below this likeness a pair is not worth a look. */
export const LIKENESS = 0.3;

/** Whether the policy leaves a card in the backlog. */
export function keptBy(policy: Policy): (card: Card) => boolean {
  const types = new Set(policy.excludedTypes);
  const labels = new Set(policy.excludedLabels);
  return (card) => !types.has(card.type) && !card.labels.some((label) => labels.has(label));
}

function counted(backlog: Backlog, policy: Policy): Backlog {
  if (policy.excludedTypes.length === 0 && policy.excludedLabels.length === 0) return backlog;
  const keeps = keptBy(policy);
  const ordered = backlog.cards.slice(0, backlog.ordered).filter(keeps).length;
  return { ...backlog, cards: backlog.cards.filter(keeps), ordered };
}

const similarIn = (cards: readonly Card[], { similar }: Stage): Scene['similar'] => {
  if (similar === false) return null;
  return similar ?? similarCards(cards, LIKENESS);
};

export function sceneOf(all: Backlog, policy: Policy, now: number, stage: Stage = {}): Scene {
  const backlog = counted(all, policy);
  const velocity = velocityOf(backlog, now);
  const reach = reachOf(backlog, velocity);
  const size = stage.horizon === 'all' ? backlog.cards.length : (stage.horizon ?? reach.size);
  const horizon = horizonOf(backlog, { ...reach, size });
  const byId = new Map(backlog.cards.map((card) => [card.id, card]));
  return {
    now,
    backlog,
    horizon,
    reach: { ...reach, size },
    position: new Map(backlog.cards.slice(0, backlog.ordered).map((card, index) => [card.id, index])),
    card: (id) => byId.get(id),
    velocity,
    sums: sumsOf(backlog, horizon),
    similar: similarIn(backlog.cards, stage),
    runway: null,
  };
}

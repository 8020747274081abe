// The verdict on one item without the others at hand: what the panel, its lozenge and the gate say. What it needs of its
// neighbours was counted by the last settling, so that all three and the report say the same.

import { examineItem } from '../health/examine';
import { sceneOf } from '../health/scene';
import type { Backlog } from '../model/backlog';
import type { Card } from '../model/card';
import type { Policy } from '../model/policy';
import type { ItemReport, Readiness } from '../model/report';
import { demandsOf, gapsOf } from './verdict';

export interface Alone {
  readiness: Readiness;
  /** Ids of the checks that keep it from being ready, the quickest to mend first. */
  gaps: string[];
  answers: ItemReport['answers'];
}

export function judgeAlone(card: Card, frame: Omit<Backlog, 'cards'>, policy: Policy, now: number): Alone {
  const scene = sceneOf({ ...frame, cards: [card], ordered: 1 }, policy, now, { similar: false });
  const { readiness, answers } = examineItem(card, scene, policy);
  return { readiness, answers, gaps: gapsOf(answers, demandsOf(policy, card.kind)) };
}

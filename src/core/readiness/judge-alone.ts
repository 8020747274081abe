// The verdict on one item without the others at hand: what the panel, its lozenge and the gate say. What it needs of its
// neighbours was counted by the last settling, so that all three and the report say the same.

import { examineItem } from '../health/examine';
import { sceneOf } from '../health/scene';
import type { Backlog } from '../model/backlog';
import type { Card } from '../model/card';
import { type Evidence, NO_EVIDENCE } from '../model/criterion';
import type { Policy } from '../model/policy';
import type { ItemReport } from '../model/report';

export type Alone = Pick<ItemReport, 'readiness' | 'gaps' | 'advice' | 'answers'>;

export function judgeAlone(
  card: Card,
  frame: Omit<Backlog, 'cards'>,
  policy: Policy,
  now: number,
  evidence: Evidence = NO_EVIDENCE,
): Alone {
  const scene = sceneOf({ ...frame, cards: [card], ordered: 1 }, policy, now, { similar: false });
  const { readiness, gaps, advice, answers } = examineItem(card, scene, policy, evidence);
  return { readiness, gaps, advice, answers };
}

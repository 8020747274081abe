// A check that flags most of the horizon says nothing about any one item: what it found becomes one sentence about the
// backlog, and item by item it keeps quiet except where somebody will start next.

import type { Scene } from '../checks/check';
import type { Card } from '../model/card';
import type { Answer } from '../model/finding';
import type { ItemReport } from '../model/report';
import { counts } from './counted';
import { type AnyItemCheck, judgeItem } from './judge';

export interface Widespread {
  check: string;
  /** Of the items that sums speak of; 0: all who have it are younger than a day, and nothing is told of them. */
  found: number;
  of: number;
  /** Findings that fell silent and still count: a worse backlog must not score better. */
  silent: number;
}

const SHARE = 0.4;
/** In a horizon smaller than this every share is large. */
const LEAST = 8;

/** The items that are about to be started: the first future sprint of each board; where there is none, the active ones. */
export function startingNext({ backlog }: Scene): ReadonlySet<string> {
  const first = new Map<number | null, number>();
  for (const { id, boardId, state } of backlog.sprints)
    if (state === 'future' && !first.has(boardId)) first.set(boardId, id);
  const next = new Set(first.values());
  const planned = (state: 'future' | 'active'): Card[] => backlog.cards.filter(({ sprint }) => sprint?.state === state);
  const future = planned('future');
  const soon = next.size > 0 ? future.filter(({ sprint }) => sprint && next.has(sprint.id)) : future;
  return new Set((soon.length > 0 ? soon : planned('active')).map(({ id }) => id));
}

interface Asked {
  check: AnyItemCheck;
  options: Record<string, number | boolean>;
}

export function widespread(items: readonly ItemReport[], asked: readonly Asked[], scene: Scene): Widespread[] {
  const near = items.filter(({ id, inHorizon }) => inHorizon && scene.card(id)?.restricted === false);
  const told = (some: readonly ItemReport[]): number =>
    some.filter(({ id }) => {
      const card = scene.card(id);
      return card !== undefined && counts(card, scene.now);
    }).length;
  if (near.length < LEAST) return [];
  return asked.flatMap(({ check: one, options }) => {
    const check = one.id;
    const isFound = ({ id, answers }: ItemReport): boolean => {
      const card = one.atLarge && answers[check]?.verdict === 'not-applicable' ? scene.card(id) : undefined;
      const answer = card ? judgeItem(one, card, scene, { ...options, ...one.atLarge }) : answers[check];
      return answer?.verdict === 'found';
    };
    const found = near.filter(isFound);
    return found.length > SHARE * near.length ? [{ check, found: told(found), of: told(near), silent: 0 }] : [];
  });
}

/** Told once for all, and not on the item: what was found there still stands. */
export const QUIET: Answer = Object.freeze({ verdict: 'not-applicable' });

/** Silences these checks in the items given, where nobody starts next, and says how much fell silent. */
export function hush(items: readonly ItemReport[], flagging: readonly Widespread[], scene: Scene): Widespread[] {
  if (flagging.length === 0) return [];
  const next = startingNext(scene);
  const far = items.filter(({ id, inHorizon }) => inHorizon && !next.has(id));
  return flagging.map((one) => {
    let silent = 0;
    for (const { id, answers } of far) {
      if (answers[one.check]?.verdict !== 'found') continue;
      answers[one.check] = QUIET;
      const card = scene.card(id);
      if (card && counts(card, scene.now)) silent += 1;
    }
    return { ...one, silent };
  });
}

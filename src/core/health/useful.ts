// Which findings of one item are worth a line in a list: each cause once, the most useful first, three at most.

import { CHECKS } from '../checks';
import type { Policy } from '../model/policy';
import { causes } from './cause';
import { vitalWeight } from './vital-weight';

const PER_ITEM = 3;
const CHECK = new Map(CHECKS.map((check) => [check.id, check]));

/** Gain over effort: what the check weighs in the score, over the minutes that mending it takes. */
export function worth(id: string, policy: Policy): number {
  const check = CHECK.get(id);
  if (!check) return 0;
  const vital = vitalWeight(policy, check.vital);
  return (vital * check.weight) / Math.sqrt(check.effort);
}

/** Ids of checks that found something on an item, reduced to those. */
export const useful = (found: readonly string[], policy: Policy): string[] =>
  causes(found)
    .map((check) => ({ check, gain: worth(check, policy) }))
    .sort((a, b) => b.gain - a.gain)
    .slice(0, PER_ITEM)
    .map(({ check }) => check);

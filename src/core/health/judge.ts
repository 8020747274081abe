// Asks one check about one item or the backlog. A check that throws has judged nothing: its answer is *unknown*, and
// all the others stand.

import type { BacklogCheck, Check, ItemCheck, Scene } from '../checks/check';
import type { Card } from '../model/card';
import type { Answer } from '../model/finding';
import type { Policy } from '../model/policy';

type Options = Record<string, number | boolean>;
export type AnyItemCheck = Extract<Check, { about: 'item' }>;
export type AnyBacklogCheck = Extract<Check, { about: 'backlog' }>;

// One object for each verdict without values: fifty thousand items share them.
const UNKNOWN: Answer = Object.freeze({ verdict: 'unknown' });
const ELSEWHERE: Answer = Object.freeze({ verdict: 'not-applicable' });

export const isOn = (check: Check, policy: Policy): boolean => !policy.off.includes(check.id);

/** The check's own options with the team's over them; what the check does not know is ignored. */
export function optionsOf(check: Check, policy: Policy): Options {
  const own: Options = check.options;
  const theirs = policy.options[check.id] ?? {};
  return Object.fromEntries(
    Object.entries(own).map(([name, value]) => {
      const wish = theirs[name];
      return [name, typeof wish === typeof value && wish !== undefined ? wish : value];
    }),
  );
}

function shielded(judge: () => Answer): Answer {
  try {
    return judge();
  } catch {
    return UNKNOWN;
  }
}

/** `anywhere`: also where readiness is not demanded, as when somebody asks about one item. */
export function judgeItem(
  check: ItemCheck<string, string, string, Options>,
  card: Card,
  scene: Scene,
  options: Options,
  anywhere = false,
): Answer {
  if (!anywhere && check.where === 'horizon' && !scene.horizon.has(card.id)) return ELSEWHERE;
  return shielded(() => check.judge(card, scene, options));
}

export const judgeBacklog = (
  check: BacklogCheck<string, string, string, Options>,
  scene: Scene,
  options: Options,
): Answer => shielded(() => check.judge(scene, options));

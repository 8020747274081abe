// Counts as features: one name for every step that is passed. The names are made once, because joining them for every
// item would cost more than asking the models.

import type { Features } from './model';

export type Ladder = (features: Features, count: number) => void;

export function ladderOf(name: string, steps: readonly number[]): Ladder {
  const rungs = steps.map((step) => ({ step, name: `${name}>${step}` }));
  return (features, count) => {
    for (const rung of rungs) if (count > rung.step) features.set(rung.name, 1);
  };
}

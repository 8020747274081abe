// What a vital counts for in the sum, where a team has not said otherwise.

import type { Policy, Vital } from '../model/policy';

const WEIGHTS: Record<Vital, number> = {
  ready: 3,
  'problem-led': 2,
  fresh: 2,
  sized: 2,
  ordered: 1,
  visible: 1,
};

export const vitalWeight = ({ weights }: Pick<Policy, 'weights'>, vital: Vital): number =>
  weights[vital] ?? WEIGHTS[vital];

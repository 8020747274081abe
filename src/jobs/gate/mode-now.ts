// What the gate is to do about an entry: what was wanted when it came in, unless less is wanted now.

import type { GateMode } from '../../core/model/policy';
import { modeFor } from '../../core/readiness/gate';
import type { Waiting } from '../../store/gate-records';
import type { Records } from '../../store/project';

const WEIGHT: Record<GateMode, number> = { off: 0, advise: 1, warn: 2, return: 3 };

export const modeNow = ({ entry, mode }: Waiting, { policy }: Pick<Records, 'policy'>): GateMode => {
  const today = modeFor(policy, entry.sprint.state);
  return WEIGHT[today] < WEIGHT[mode] ? today : mode;
};

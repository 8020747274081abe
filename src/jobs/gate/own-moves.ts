// Which moves the gate made itself: by the account that it writes under, or, before it knows that, by where it put what.

import { EMPTY_GATE, type Gate } from '../../store/gate-records';

/** How far apart the clocks of an act and its own echo may be. */
const ECHO = 600_000;

export interface Move {
  issue: string;
  sprint: number;
  at: number;
  by: string | null;
}

export const isOwn = (gate: Gate | null, { issue, sprint, at, by }: Move): boolean => {
  const { self, placed } = gate ?? EMPTY_GATE;
  if (self !== null && by === self) return true;
  return placed.some((one) => one.issue === issue && one.sprint === sprint && Math.abs(one.at - at) <= ECHO);
};

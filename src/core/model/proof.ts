// What became of items after they had entered a sprint, and whether having been ready made a difference.

import type { Readiness } from './report';

/** How an item stood when it came into a sprint for the last time, and how it ended when that closed. */
export interface Fate {
  readiness: Readiness;
  /** Written into the sprint without ever having stood in the backlog. */
  bypassed: boolean;
  /** spilled: still open in it at its end; removed: taken out before. */
  end: 'finished' | 'spilled' | 'removed';
  /** Days from start of work to done; null: not finished, or not known. */
  cycleDays: number | null;
}

/** A closed sprint. */
export interface SprintFates {
  sprint: number;
  name: string;
  closedAt: number;
  items: readonly Fate[];
}

/** How items fared that entered a sprint ready against those that did not. */
export interface Fared {
  entered: number;
  finished: number;
  spilled: number;
  /** Median days from start to done; null: too few. */
  cycleDays: number | null;
}

export interface Bypass {
  sprint: number;
  name: string;
  entered: number;
  bypassed: number;
  unready: number;
}

export interface Proof {
  ready: Fared;
  unready: Fared;
  /** Whether the difference in what was left over could well be chance. */
  says: 'too-few' | 'no-difference' | 'difference';
  /** By closed sprint, newest first. */
  bypass: Bypass[];
}

// What became of items after they had entered a sprint, and whether having been ready made a difference.

/** How an entry ended when its sprint closed. */
export interface Outcome {
  issue: string;
  sprint: number;
  name: string;
  closedAt: number;
  /** spilled: still open in it at its end; removed: taken out before. */
  end: 'finished' | 'spilled' | 'removed';
  /** Days from start of work to done; null: not finished, or not known. */
  cycleDays: number | null;
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
  /** Written into the sprint without ever having stood in the backlog. */
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

// What a settled backlog looks like: small enough to paint a page from one read.

import type { Kind } from './card';
import type { Changes } from './changes';
import type { Answer, Finding, Values, Verdict } from './finding';
import type { Vital } from './policy';

export const REPORT_VERSION = 1;

export interface Tally {
  found: number;
  sound: number;
  unknown: number;
}

export interface CheckReport extends Tally {
  check: string;
}

export interface VitalReport {
  id: Vital;
  /** 0-100, or null: not enough to say. */
  score: number | null;
  /** judged / demanded, 0..1. */
  coverage: number;
  weight: number;
  checks: CheckReport[];
  /** Of the vital *ready* alone: items of the horizon by their readiness. */
  items?: Record<Readiness, number>;
}

/** Ready work ahead, in sprints of the team's own velocity. */
export interface Runway {
  ready: number;
  /** Items a sprint, summed over boards; null: no history. */
  velocity: number | null;
  /** ready / velocity; null: not enough history. */
  sprints: number | null;
}

export interface Horizon {
  size: number;
  /** Where its size comes from: the boards' velocity, four weeks of finished items, or the fallback of 30. */
  from: 'velocity' | 'throughput' | 'fallback';
}

export interface ListedFinding extends Finding {
  issue: string;
  key: string;
  summary: string;
  /** 0-based place in the backlog; null: not ranked. */
  position: number | null;
}

/** A sprint that began, and how many of its items were ready then. */
export interface SprintStart {
  sprint: number;
  name: string;
  at: number;
  ready: number;
  of: number;
}

export interface AgeBand {
  /** Days, exclusive; null: no end. */
  below: number | null;
  items: number;
}

export interface MixOfKind {
  kind: Kind;
  open: number;
  finished: number;
}

export interface Report {
  v: typeof REPORT_VERSION;
  at: number;
  project: { id: string; key: string; name: string };
  /** Items counted: open, not restricted, not excluded. */
  items: number;
  /** Open items of the project, where a first scan has read no more than their top so far; absent: all were read. */
  partOf?: number;
  score: number | null;
  coverage: number;
  vitals: VitalReport[];
  backlog: { check: string; verdict: Verdict; values: Values }[];
  runway: Runway;
  horizon: Horizon;
  /**
   * The shape of the backlog: one letter for each counted item, from the top. Inside the horizon r (ready), g (has gaps) or
   * u (unknown); behind it f (something found), s (sound) or u.
   */
  strip?: string;
  /** Open items by days since a person last cared for them, the freshest first; absent: not counted yet. */
  ages?: AgeBand[];
  /** Kinds of work that wait, beside those that were finished in the last 13 weeks; absent: not counted yet. */
  mix?: MixOfKind[];
  /** The sprint that began last; absent: none since the project was enrolled. */
  started?: SprintStart;
  /** Absent: nothing old enough to compare with. A page checks each issue for its viewer before naming it. */
  changes?: Changes;
  /** The findings most worth acting on, best first; a page checks each for its viewer before showing it. */
  top: ListedFinding[];
}

export type Readiness = 'ready' | 'not-ready' | 'unknown';

/** One item, fully judged: every check's answer in catalogue order. */
export interface ItemReport {
  id: string;
  key: string;
  position: number | null;
  inHorizon: boolean;
  readiness: Readiness;
  /** Ids of required criteria that do not hold, the quickest to mend first. */
  gaps: readonly string[];
  /** The same of advisory ones. */
  advice: readonly string[];
  answers: Record<string, Answer>;
}

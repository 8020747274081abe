// What the gate remembers of a project: what waits for an act, who let an item through, what was ticked and asked.

import type { AuditView } from '../contract/readiness';
import type { Entry } from '../core/model/entry';
import type { GateMode } from '../core/model/policy';
import type { Stage } from '../core/model/reading';
import type { Readiness } from '../core/model/report';

export interface Gate {
  v: 1;
  /** Batches of entries that wait for an act are numbered; those from `first` up to `next`, exclusive, are there. */
  first: number;
  next: number;
  /** When the message comes that goes on with them: one that comes before is a double. */
  wakeAt: number;
  /** Account id under which the app writes; null: it has never written. */
  self: string | null;
  /** Where the gate itself put items lately: that is no entry. */
  placed: { issue: string; sprint: number; at: number }[];
  /** Of which acts were told together lately, newest last; absent: none. */
  throngs?: Throng[];
  /** Where items were on their way before the gate could act; absent: none. */
  passed?: Passed[];
}

/** An item came into this sprint, and went on unready. */
export interface Passed {
  issue: string;
  sprint: number;
  /** Where it came from; null: the backlog. */
  from: number | null;
  at: number;
}

/** What one person brought into a sprint in one go. */
export interface Throng {
  by: string | null;
  sprint: number;
  /** Absent: warn. */
  wish?: Acting;
  /** First and last crossing. */
  from: number;
  to: number;
}

export const EMPTY_GATE: Gate = { v: 1, first: 0, next: 0, wakeAt: 0, self: null, placed: [] };

/**
 * How far an act has come: *waiting* for its time; *moving*, about to be done or done; *telling*, a comment about to be
 * written or written; *done*. A step is stored before it is taken, so that whoever goes on after a crash looks first.
 */
export type Step = 'waiting' | 'moving' | 'telling' | 'done';

/** How it ended. What was not acted upon says why. */
export type Outcome =
  | 'warned'
  | 'returned'
  | 'mended'
  | 'left'
  | 'unknown'
  | 'overridden'
  | 'switched-off'
  | 'forbidden'
  | 'error';

export interface Waiting {
  entry: Entry;
  /** What was wanted when it came in. */
  mode: Acting;
  step: Step;
  /** When the step began. */
  at: number;
  /** null: not decided yet. */
  wish: Acting | null;
  outcome: Outcome | null;
  /** Of what is said once for several: on the first. What is returned knows the first only when it has been told. */
  together?: 'first' | 'other';
  readiness: Readiness;
  gaps: readonly string[];
  /** The gaps in words. */
  lines: string[];
}

export type Acting = Extract<GateMode, 'warn' | 'return'>;

/** Entries that are acted upon together. */
export interface Batch {
  v: 1;
  due: number;
  /** How often it was tried in vain. */
  tries: number;
  entries: Waiting[];
}

export interface KeptOverride {
  issue: string;
  key: string;
  /** 0: of no sprint, for a transition alone. */
  sprint: number;
  by: string | null;
  at: number;
  reason: string;
  /** The item's status category then: a rule on a transition lets it through until that changes. */
  stage: Stage;
}

export interface KeptTick {
  issue: string;
  tick: string;
  by: string | null;
  at: number;
}

/** What Jira answered to one criterion in JQL. */
export interface Asked {
  jql: string;
  /** When all were asked last. */
  at: number;
  /** Issue id → when it had been changed last, and whether it matched. */
  issues: Record<string, [updated: number, matched: boolean]>;
}

export interface Matches {
  v: 1;
  asked: Record<string, Asked>;
}

/** Issue id → what its property says. */
export interface Published {
  v: 1;
  at: number;
  values: Record<string, string>;
}

export type AuditLine = Pick<AuditView, 'id' | 'at' | 'by' | 'did'> &
  Partial<Omit<AuditView, 'id' | 'at' | 'by' | 'did'>>;

/** Lines lie in parts, oldest part first; a part holds lines of one month. */
export interface AuditParts {
  v: 1;
  parts: { part: number; month: number; last: number; lines: number }[];
}

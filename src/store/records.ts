// What is kept of a project beside its cards. Each record carries a version: an older one counts as absent and is
// written anew, so that nothing ever has to be converted.

import type { Board, Flow, Near, Sprint } from '../core/model/backlog';
import type { Dismissal } from '../core/model/dismissal';
import type { Entry } from '../core/model/entry';
import type { FieldShape } from '../core/model/field-shape';
import type { Policy } from '../core/model/policy';
import type { ItemReport, Report, SprintStart } from '../core/model/report';
import type { Place } from './keys';

export interface Enrolled {
  v: 1;
  at: number;
  /** Where cards lie, as of the last change of that: for an event, which reads nothing else. */
  place?: Place;
  /** A storm of events, all of which one scan answers. */
  storm?: Storm;
}

/** What changed after `from` and before `until` was, or will be, read by one scan that starts a little after `until`. */
export interface Storm {
  from: number;
  until: number;
}

/** A settling that is due, so that many events share one. */
export interface Settling {
  v: 1;
  at: number;
  /** Somebody ranked something: the top of the order is to be read again. */
  ranked: boolean;
}

/** What the scan knows of the project itself, and where its cards lie. */
export interface Ground {
  v: 1;
  project: { id: string; key: string; name: string };
  types: string[];
  /** Their names, for sentences. */
  typeNames?: Record<string, string>;
  /** Ids, highest first; null: Jira did not say. */
  priorities?: string[] | null;
  shape: FieldShape;
  readAt: number;
  place: Place;
}

/** Pace, sprints and order: what a backlog has beside its cards. */
export interface Frame {
  v: 1;
  boards: Board[];
  sprints: Sprint[];
  flow: Flow | null;
  /** When boards and flow were read; they are read again after a week. */
  historyAt: number;
  /** When everything was last seen, or counted and found right. */
  seenAt: number;
  /** Which quarter of the ids was listed last; absent: none yet. */
  quarter?: number;
  /** Ranked ids lie in parts of their own. */
  orderParts: number;
  orderAt: number;
  /** Parts in which look-alikes lie; absent: they were not looked for yet. */
  alikeParts?: number;
  /** Sprints closed lately: what leaves one of them is carried over, and enters nothing. */
  closings: { sprint: number; at: number; by: string | null }[];
  /** How ready sprints were when they started, newest first. */
  starts?: SprintStart[];
  /** As of the last settling: what a judgement of one item needs of the others. */
  near?: Near;
}

export type ScanPhase = 'frame' | 'cards' | 'place' | 'reconcile' | 'history' | 'alike' | 'settle';

/** What waits to be put in place: lists of ids, and packed values of cards for each stretch of shelves. */
export interface Staging {
  lists: number;
  parts: number[];
}

export interface Scan {
  v: 1;
  id: string;
  /** full: every open item; changes: what was updated since the last scan. */
  kind: 'full' | 'changes';
  phase: ScanPhase;
  startedAt: number;
  /** Last sign of life: a scan that is silent for long is woken. */
  beatAt: number;
  /** Changes only: how far back to look. */
  since: number;
  total: number;
  done: number;
  /** Where the search goes on. */
  token: string | null;
  staged: Staging;
  /** Where the cards go; null: not decided yet. */
  place: Place | null;
  /** How many of its shelves are done. */
  placed: number;
  /** Issues that changed while the scan was under way. */
  late: string[];
  pausedUntil: number | null;
  tries: number;
  /** How it ended; null: it has not. */
  ended: { at: number; failure: Failure | null } | null;
}

export type Failure = 'forbidden' | 'unreachable' | 'malformed' | 'too-large' | 'cancelled' | 'unexpected';

/** An examined horizon, for the panel of a single issue. */
export interface Standing {
  v: 1;
  at: number;
  items: ItemReport[];
}

/** The key beside it, so that a list needs no other read. */
export interface KeptDismissal extends Dismissal {
  key: string;
}

/** A policy, and how often it was saved. */
export interface KeptPolicy {
  v: 1;
  version: number;
  policy: Policy;
}

export interface Point {
  at: number;
  score: number | null;
  items: number;
}

export type { Entry, Report };

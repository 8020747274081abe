// What a panel may ask and will be told. Both sides import it, so a question with no answer does not compile.
// accountId is never part of a question: the platform says who asks.

import type { ChangesView, PagesQuestions } from './contract/pages';
import type { OverrideView, ReadinessQuestions, TickView } from './contract/readiness';
import type { Backlog } from './core/model/backlog';
import type { Entry } from './core/model/entry';
import type { FieldShape } from './core/model/field-shape';
import type { Policy } from './core/model/policy';
import type { ItemReport, ListedFinding, Report } from './core/model/report';

export * from './contract/pages';
export * from './contract/readiness';
export type { Entry } from './core/model/entry';

/** What a first scan will do, told before the administrator agrees to it. */
export interface ScanPlan {
  items: number;
  calls: number;
  points: number;
  minutes: number;
}

export interface ScanProgress {
  phase: 'cards' | 'history' | 'settling';
  done: number;
  total: number;
  startedAt: number;
  /** Set while a scan waits for Jira's quota. */
  pausedUntil: number | null;
}

export type PageView =
  /** The viewer may not browse the project. */
  | { state: 'no-permission' }
  | { state: 'not-enrolled'; mayEnrol: boolean; plan: ScanPlan | null }
  | {
      state: 'enrolled';
      /** The platform's time of the answer: ages are told from it, never from the reader's own clock. */
      now: number;
      /** null until the first scan is settled. */
      report: Report | null;
      /** Newest first, thinned: for the trend. */
      history: { at: number; score: number | null; items: number }[];
      progress: ScanProgress | null;
      /** Why the last scan stopped, in a sentence; null: it did not. */
      failure: string | null;
      /** Newest first, at most 20, only those the viewer may see. */
      entries: Entry[];
      /** Findings of the report that the viewer may see. */
      top: ListedFinding[];
      /** Newest first, only those the viewer may see. */
      dismissals: DismissalView[];
      /** null: nothing old enough to compare with. */
      changes?: ChangesView | null;
      mayScan: boolean;
      /** Whether dismissing is worth offering; each issue is asked about once more. */
      mayDismiss: boolean;
    };

/** A finding that somebody has dismissed, and why. */
export interface DismissalView {
  issue: string;
  key: string;
  check: string;
  /** Account id; null: of somebody who has closed the account. */
  by: string | null;
  /** The person who asks said it. */
  own: boolean;
  at: number;
  reason: string;
  /** null: until the words change that it is about. */
  until: number | null;
  print: string;
}

/** Days that a dismissal may hold; null: until the words change. */
export const DISMISSAL_DAYS = [30, 90, 365, null] as const;
export const LONGEST_REASON = 500;

export interface DismissAsk {
  /** Issue id. What the asker may do to it is looked up. */
  issue: string;
  check: string;
  reason: string;
  days: (typeof DISMISSAL_DAYS)[number];
}

/** What the issue panel cannot read from Jira itself. */
export type IssueContext =
  | { state: 'no-permission' }
  | { state: 'not-enrolled' }
  /** Enrolled, and nothing is known yet. */
  | { state: 'first-scan' }
  | {
      state: 'enrolled';
      /** The platform's time of the answer, which the panel judges by. */
      now: number;
      policy: Policy;
      /** Which field is which, so that the panel can read the issue itself. */
      shape: FieldShape;
      /** Pace and sprints, without cards. */
      frame: Omit<Backlog, 'cards'>;
      /** 0-based place and whether it is inside the horizon, as of the last settling; null: far down, or not ranked then. */
      position: number | null;
      inHorizon: boolean;
      /** As of the last scan or refresh: checks that need the neighbours. */
      stored: ItemReport | null;
      entries: Entry[];
      dismissals: DismissalView[];
      mayDismiss: boolean;
      /** Manual criteria that are set. */
      ticks?: TickView[];
      /** JQL criterion id → whether it matched when it was last asked. */
      matches?: Record<string, boolean>;
      overrides?: OverrideView[];
      mayOverride?: boolean;
    };

export interface Questions extends ReadinessQuestions, PagesQuestions {
  'open-page': { ask: Record<never, never>; told: PageView };
  'enrol-project': { ask: Record<never, never>; told: PageView };
  'start-scan': { ask: Record<never, never>; told: PageView };
  'cancel-scan': { ask: Record<never, never>; told: PageView };
  'dismiss-finding': { ask: DismissAsk; told: DismissalView };
  'restore-finding': { ask: Pick<DismissAsk, 'issue' | 'check'>; told: Pick<DismissAsk, 'issue' | 'check'> };
  'open-issue': { ask: Record<never, never>; told: IssueContext };
}

export type Question = keyof Questions;

// Questions of the sub-pages: the agenda of refinement, all findings, and how things went.

import type { Kind } from '../core/model/card';
import type { Named } from '../core/model/changes';
import type { Values, Words } from '../core/model/finding';
import type { Forecast } from '../core/model/forecast';
import type { AgeBand, MixOfKind, Runway } from '../core/model/report';
import type { CriterionNames, PlannedItem } from './readiness';

interface Waiting {
  state: 'no-permission' | 'not-enrolled' | 'first-scan';
}

export type { Changes as ChangesView, Named } from '../core/model/changes';

export interface FoundHere {
  check: string;
  values: Values;
  words: Words[];
  dismissed: boolean;
}

export interface FoundItem extends Named {
  position: number | null;
  inHorizon: boolean;
  /** Issue type id. */
  type: string;
  kind: Kind;
  /** Account id of the assignee, else of the reporter. */
  owner: string | null;
  /** Issue id. */
  parent: string | null;
  findings: FoundHere[];
}

export type FindingsView =
  | Waiting
  | {
      state: 'findings';
      now: number;
      /** In backlog order; at most MOST_FOUND findings in all. */
      items: FoundItem[];
      /** Findings left out because there are too many. */
      more: number;
      /** Some of them for now only: the store gives out so much in a minute. */
      short?: true;
      typeNames: Record<string, string>;
      /** Issue id → key and summary of the parents that the viewer may see. */
      parents: Record<string, Named>;
      mayDismiss: boolean;
    };

export const MOST_FOUND = 5000;

export const OUTCOMES = ['refined', 'needs-answers', 'split', 'later', 'dropped'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface OutcomeView {
  issue: string;
  outcome: Outcome;
  note: string;
  by: string | null;
  at: number;
}

export interface AgendaItem extends PlannedItem {
  kind: Kind;
  reporter: string | null;
  findings: FoundHere[];
  /** What is left undecided, in its own words. */
  questions: Words[];
  /** Manual criteria and whether they are ticked. */
  ticks: { tick: string; name: string; done: boolean }[];
}

export type RefinementView =
  | Waiting
  | {
      state: 'refinement';
      now: number;
      /** The horizon in order, only what the viewer may see; items of an active sprint are left out. */
      items: AgendaItem[];
      /** Newest first. */
      outcomes: OutcomeView[];
      names: CriterionNames;
      mayRecord: boolean;
    };

export type TrendsView =
  | Waiting
  | {
      state: 'trends';
      now: number;
      /** Newest first; null: not read. */
      weeks: { created: number; finished: number }[] | null;
      /** Open items by days since a person last cared; the last has no end. */
      ages: AgeBand[];
      /** Items open, and finished in the last 13 weeks, by kind of work. */
      mix: MixOfKind[];
      runway: Runway;
      /** Of the items near the top and of all; absent: not enough history. */
      forecast?: Forecast[];
      /** Newest first, thinned. */
      history: { at: number; score: number | null; items: number }[];
    };

export interface PagesQuestions {
  'open-findings': { ask: Record<never, never>; told: FindingsView };
  'open-refinement': { ask: Record<never, never>; told: RefinementView };
  'record-outcome': { ask: { issue: string; outcome: Outcome; note: string }; told: OutcomeView };
  'open-trends': { ask: Record<never, never>; told: TrendsView };
}

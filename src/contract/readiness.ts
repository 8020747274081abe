// Questions about the Definition of Ready, planning, and what the gate did.

import type { PlannedItem, PlannedSprint } from '../core/model/plan';
import type { GateMode, Policy } from '../core/model/policy';
import type { Proof } from '../core/model/proof';
import type { Refusal } from '../core/model/refusal';
import type { Readiness, Runway } from '../core/model/report';

export type { DoneItem, PlannedItem, PlannedSprint } from '../core/model/plan';
export type { Bypass, Fared, Proof } from '../core/model/proof';
export type { Refusal } from '../core/model/refusal';

/** Id of a criterion that is no check → the name its team gave it. */
export type CriterionNames = Record<string, string>;

export type PlanningView =
  | { state: 'no-permission' | 'not-enrolled' | 'first-scan' }
  | {
      state: 'planning';
      now: number;
      sprints: PlannedSprint[];
      /** Items of the horizon that are in no sprint, in backlog order. */
      next: PlannedItem[];
      runway: Runway;
      names: CriterionNames;
      /** Moving is done by the viewer's own request; this says whether to offer it. */
      mayMove: boolean;
      /** Whether letting an item through is worth offering; each is asked about once more. */
      mayOverride?: boolean;
    };

/** A type of issue, and what sort of work it is taken for; null: the wording decides. */
export interface TypeChoice {
  id: string;
  name: string;
  kind: Policy['kinds'][string] | null;
}

export type SettingsView =
  | { state: 'no-permission' | 'not-enrolled' }
  | {
      state: 'settings';
      now: number;
      policy: Policy;
      /** To be sent back on saving: somebody else may have saved meanwhile. */
      version: number;
      mayEdit: boolean;
      types: TypeChoice[];
      /** Fields that a criterion may ask for. */
      fields: { id: string; name: string }[];
      /** Enrolled projects whose settings the viewer may copy. */
      others: { id: string; key: string; name: string }[];
    };

/** What another definition would change in the horizon. Restricted items and those the viewer may not see are left out. */
export interface Preview {
  of: number;
  before: number;
  after: number;
  changes: {
    issue: string;
    key: string;
    summary: string;
    before: Readiness;
    after: Readiness;
    gaps: readonly string[];
  }[];
  names: CriterionNames;
  /** Criteria that cannot be told until they are saved and read. */
  untold: string[];
  /** Items left out, because what sort of work they are is read after saving. */
  unread: number;
}

export type Saved =
  | { saved: true; version: number; policy: Policy }
  | { saved: false; conflict: boolean; refusals: Refusal[] };

export interface TickAsk {
  /** Issue id. */
  issue: string;
  tick: string;
  done: boolean;
}

export interface TickView {
  tick: string;
  done: boolean;
  by: string | null;
  at: number;
}

export interface OverrideAsk {
  issue: string;
  sprint: number;
  reason: string;
}

export interface OverrideView {
  issue: string;
  sprint: number;
  by: string | null;
  at: number;
  reason: string;
}

/** What was done about an item, and by whom. The gate's own acts have no person. */
export const DEEDS = [
  'entered',
  'warned',
  'returned',
  'overridden',
  'refused',
  'let-through',
  'ticked',
  'unticked',
  'dismissed',
  'restored',
  'saved-policy',
] as const;
export type Deed = (typeof DEEDS)[number];

/**
 * Why the gate let an unready item be, as the reason of a line *let-through* by nobody or by whoever moved it; or, of a line
 * *warned* or *returned*, that the comment stands on another item that came in with it.
 */
export const SPARED = ['mended', 'unknown', 'overridden', 'forbidden', 'error', 'together'] as const;
export type Spared = (typeof SPARED)[number];

export interface AuditView {
  id: string;
  at: number;
  by: string | null;
  did: Deed;
  /** null: about the project. */
  issue: string | null;
  key: string | null;
  sprint: { id: number; name: string } | null;
  readiness: Readiness | null;
  gaps: readonly string[];
  mode: GateMode | null;
  reason: string | null;
  /** Id of the check or tick it was about. */
  about: string | null;
}

export type AuditPage =
  | { state: 'no-permission' | 'not-enrolled' }
  | { state: 'audit'; lines: AuditView[]; names: CriterionNames; keptDays: number; next: string | null };

export type ProofView =
  | { state: 'no-permission' | 'not-enrolled' | 'first-scan' }
  | { state: 'proof'; now: number; proof: Proof };

/** A policy as a file. */
export interface PolicyFile {
  format: 'backlog-vitals-policy';
  v: 1;
  policy: Policy;
}

/** What a rule on a transition asks of an item, as its editor keeps it; a rule without settings has the defaults. */
export interface ValidatorSettings {
  v: 1;
  /** Required criteria only, or advisory ones too. */
  demand: 'required' | 'every';
  /** A sentence of the team's own that follows the refusal; may be empty. */
  hint: string;
}

export const DEFAULT_VALIDATOR: ValidatorSettings = { v: 1, demand: 'required', hint: '' };
export const LONGEST_HINT = 200;

export interface ReadinessQuestions {
  'open-planning': { ask: Record<never, never>; told: PlanningView };
  'open-settings': { ask: Record<never, never>; told: SettingsView };
  'preview-policy': { ask: { policy: Policy }; told: Preview };
  'save-policy': { ask: { policy: Policy; version: number }; told: Saved };
  'copy-policy': { ask: { project: string }; told: { policy: Policy } };
  'tick-criterion': { ask: TickAsk; told: TickView };
  'override-gate': { ask: OverrideAsk; told: OverrideView };
  'open-audit': { ask: { from: string | null; did: Deed | null }; told: AuditPage };
  'open-proof': { ask: Record<never, never>; told: ProofView };
}

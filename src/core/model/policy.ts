// A project's settings. Absent settings mean the defaults, so an old policy never goes stale.

import type { Kind } from './card';

export const VITALS = ['ordered', 'sized', 'ready', 'fresh', 'problem-led', 'visible'] as const;
export type Vital = (typeof VITALS)[number];

export type GateMode = 'off' | 'advise' | 'warn' | 'return';

export interface Policy {
  /** Overrides of check options, by check id and option name. */
  options: Record<string, Record<string, number | boolean>>;
  /** Checks switched off. */
  off: string[];
  weights: Partial<Record<Vital, number>>;
  /** Issue type id → kind; where a type is not named, the wording decides. */
  kinds: Record<string, Kind>;
  excludedTypes: string[];
  excludedLabels: string[];
  /** Field ids that hold acceptance criteria, beside the description. */
  acceptanceFields: string[];
  /** Field id of the estimate; null: the board says. */
  estimateField: string | null;
  gate: { mode: GateMode };
  /** Kind → ids of the checks that it must pass to be ready; a kind not named: every check of the vital *ready*. */
  ready?: Partial<Record<Kind, string[]>>;
}

export const DEFAULT_POLICY: Policy = {
  options: {},
  off: [],
  weights: {},
  kinds: {},
  excludedTypes: [],
  excludedLabels: [],
  acceptanceFields: [],
  estimateField: null,
  gate: { mode: 'advise' },
};

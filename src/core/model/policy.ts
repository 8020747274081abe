// A project's settings. Absent settings mean the defaults, so an old policy never goes stale.

import type { Kind } from './card';
import type { Criterion } from './criterion';

export const VITALS = ['ordered', 'sized', 'ready', 'fresh', 'problem-led', 'visible'] as const;
export type Vital = (typeof VITALS)[number];

/** What the gate can write in. */
export const LANGUAGES = ['en', 'de'] as const;

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
  gate: {
    mode: GateMode;
    /** For sprints that have not begun; absent: as for the active one. */
    future?: GateMode;
    /** Minutes between an entry and the gate's act, in which an item may still be mended. */
    grace?: number;
  };
  /** The Definition of Ready: of an issue type, else of a kind of work, else the built-in one. */
  definition?: { kinds: Partial<Record<Kind, Criterion[]>>; types: Record<string, Criterion[]> };
  /** Who may let an item through the gate; absent: administrators. */
  override?: { who: 'editors' | 'administrators' | 'named'; people: string[] };
  /** Of the gate's comments and refusals; absent: English. */
  language?: (typeof LANGUAGES)[number];
  /** Keep each item's readiness in an entity property, so that JQL finds it; absent: no. */
  publish?: boolean;
}

const criteriaIn = ({ definition }: Pick<Policy, 'definition'>): Criterion[] => {
  const lists: (Criterion[] | undefined)[] = definition
    ? [...Object.values(definition.kinds), ...Object.values(definition.types)]
    : [];
  return lists.flatMap((list) => list ?? []);
};

const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

/** Ids of the fields that the Definition of Ready asks for. */
export const askedFields = (policy: Pick<Policy, 'definition'>): string[] =>
  sorted(criteriaIn(policy).flatMap((one) => (one.by === 'field' ? [one.field] : [])));

/** Ids of its manual criteria. */
export const askedTicks = (policy: Pick<Policy, 'definition'>): string[] =>
  sorted(criteriaIn(policy).flatMap((one) => (one.by === 'tick' ? [one.id] : [])));

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

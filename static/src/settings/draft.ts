// Changes to a policy, as plain functions: what applies where, and what it is after an edit.

import type { TypeChoice } from '../../../src/contract';
import type { Kind } from '../../../src/core/model/card';
import { type Criterion, criterionId } from '../../../src/core/model/criterion';
import type { Policy } from '../../../src/core/model/policy';
import { BUILT_IN } from '../../../src/core/readiness/built-in';

export const KINDS = ['feature', 'defect', 'technical', 'research'] as const satisfies readonly Kind[];

/** Whose definition it is: that of a kind of work, or of an issue type. */
export type Scope = { of: 'kinds'; id: Kind } | { of: 'types'; id: string };

export type Edit = (policy: Policy) => Policy;

export const pathOf = ({ of, id }: Scope): string => `definition.${of}.${id}`;

/** null: it has none of its own. */
export const ownOf = ({ definition }: Policy, { of, id }: Scope): readonly Criterion[] | null => {
  const lists: Partial<Record<string, Criterion[]>> = definition?.[of] ?? {};
  return (Object.hasOwn(lists, id) ? lists[id] : undefined) ?? null;
};

/** What is asked of it; null: the kind of each item decides. */
export const askedOf = (policy: Policy, scope: Scope): readonly Criterion[] | null =>
  ownOf(policy, scope) ?? (scope.of === 'kinds' ? BUILT_IN[scope.id] : null);

/** A type begins with what its kind is asked, or a feature where the wording decides. */
export const startOf = (policy: Policy, type: TypeChoice): readonly Criterion[] =>
  askedOf(policy, { of: 'kinds', id: policy.kinds[type.id] ?? type.kind ?? 'feature' }) ?? [];

/** null takes the own definition away. */
export const withOwn =
  (scope: Scope, list: readonly Criterion[] | null): Edit =>
  (policy) => {
    const { definition: before, ...rest } = policy;
    const { [scope.id]: _, ...others } = (before?.[scope.of] ?? {}) as Record<string, Criterion[]>;
    const changed = { ...others, ...(list === null ? {} : { [scope.id]: [...list] }) };
    const definition = { kinds: {}, types: {}, ...before, [scope.of]: changed };
    const none = Object.keys(definition.kinds).length + Object.keys(definition.types).length === 0;
    return none ? rest : { ...rest, definition };
  };

export const moved = (list: readonly Criterion[], from: number, to: number): Criterion[] => {
  const rest = list.filter((_, at) => at !== from);
  const one = list[from];
  return one ? [...rest.slice(0, to), one, ...rest.slice(to)] : [...list];
};

export const replaced = (list: readonly Criterion[], at: number, one: Criterion): Criterion[] =>
  list.map((before, index) => (index === at ? one : before));

export const without = (list: readonly Criterion[], at: number): Criterion[] => list.filter((_, index) => index !== at);

export const holds = (list: readonly Criterion[], id: string): boolean => list.some((one) => criterionId(one) === id);

/** A threshold that is as built in is not kept, so that it follows when that changes. */
export const withOption =
  (check: string, option: string, value: number | boolean | undefined): Edit =>
  (policy) => {
    const { [option]: _, ...rest } = policy.options[check] ?? {};
    const own = value === undefined ? rest : { ...rest, [option]: value };
    const { [check]: __, ...others } = policy.options;
    return { ...policy, options: Object.keys(own).length === 0 ? others : { ...others, [check]: own } };
  };

export const toggled = (list: readonly string[], one: string, on: boolean): string[] =>
  on ? [...list.filter((other) => other !== one), one] : list.filter((other) => other !== one);

/** The same settings in another order of keys are the same settings. */
export const sameAs = (one: unknown, other: unknown): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
};

// The conditions of queries and transactions, as they come over the wire.

import { at } from '../limits';
import type { Entity } from '../manifest';
import { isObject, type Json } from '../problem';
import { KvsProblem } from './problem';
import { fitsType } from './values';

type Test = (found: unknown, values: unknown[]) => boolean;
type Ordered = string | number;

const comparable = (a: unknown, b: unknown): boolean => typeof a === typeof b && a !== undefined && a !== null;
const less = (a: unknown, b: unknown): boolean => comparable(a, b) && (a as Ordered) < (b as Ordered);
const same = (a: unknown, b: unknown): boolean => a === b;

const WHERE: Record<string, Test> = {
  EQUAL_TO: (found, [value]) => same(found, value),
  BEGINS_WITH: (found, [value]) => typeof found === 'string' && found.startsWith(String(value)),
  BETWEEN: (found, [low, high]) => comparable(found, low) && !less(found, low) && !less(high, found),
  GREATER_THAN: (found, [value]) => less(value, found),
  GREATER_THAN_EQUAL_TO: (found, [value]) => less(value, found) || same(found, value),
  LESS_THAN: (found, [value]) => less(found, value),
  LESS_THAN_EQUAL_TO: (found, [value]) => less(found, value) || same(found, value),
};

const contains: Test = (found, [value]) =>
  typeof found === 'string' ? found.includes(String(value)) : Array.isArray(found) && found.includes(value);

const FILTER: Record<string, Test> = {
  ...WHERE,
  NOT_EQUAL_TO: (found, [value]) => !same(found, value),
  EXISTS: (found) => found !== undefined,
  NOT_EXISTS: (found) => found === undefined,
  CONTAINS: contains,
  NOT_CONTAINS: (found, values) => found !== undefined && !contains(found, values),
};

const valuesOf = (condition: string, values: unknown): unknown[] => {
  if (!Array.isArray(values)) throw new KvsProblem('INVALID_FILTER_VALUES', 'Values must be a list.');
  const needed = condition === 'BETWEEN' ? 2 : 1;
  if (values.length < needed)
    throw new KvsProblem('INSUFFICIENT_FILTER_VALUES', `${condition} needs ${needed} values.`);
  if (values.length > needed) throw new KvsProblem('INVALID_FILTER_VALUES', `${condition} takes ${needed} values.`);
  return values;
};

export type Predicate = (value: unknown) => boolean;

/** A condition on the attribute that orders an index (or on the key). */
export const wherePredicate = (clause: unknown, type: string): Predicate => {
  if (!isObject(clause)) throw new KvsProblem('QUERY_WHERE_INVALID', 'The where clause is not a condition.');
  const condition = String(clause.condition);
  const test = WHERE[condition];
  if (!test) throw new KvsProblem('QUERY_WHERE_INVALID', `${condition} is not a condition for a range.`);
  const values = valuesOf(condition, clause.values);
  if (condition === 'BEGINS_WITH' && type !== 'string')
    throw new KvsProblem('QUERY_WHERE_INVALID', 'BEGINS_WITH needs a string attribute.');
  if (!values.every((value) => fitsType(type, value)))
    throw new KvsProblem('INVALID_FILTER_VALUES', `Values must be of type ${type}.`);
  return (found) => test(found, values);
};

const filterOf = (entity: Entity, clause: unknown): ((value: Json) => boolean) => {
  if (!isObject(clause)) throw new KvsProblem('INVALID_FILTER_CONDITION', 'A filter is a condition.');
  const property = String(clause.property);
  const attribute = entity.attributes[property];
  if (!attribute)
    throw new KvsProblem('INVALID_ENTITY_ATTRIBUTE', `Entity ${entity.name} has no attribute ${property}.`);
  if (attribute.type === 'any')
    throw new KvsProblem('INVALID_ENTITY_ATTRIBUTE', `Attribute ${property} has any type and cannot be filtered.`, 422);
  const condition = String(clause.condition);
  const test = FILTER[condition];
  if (!test) throw new KvsProblem('INVALID_FILTER_CONDITION', `${condition} is not a condition.`);
  const values = valuesOf(condition, clause.values);
  return (value) => test(value[property], values);
};

/** `{and: […]}` or `{or: […]}`. */
export const filterPredicate = (entity: Entity, filters: unknown): ((value: Json) => boolean) => {
  if (filters === undefined || filters === null) return () => true;
  if (!isObject(filters)) throw new KvsProblem('INVALID_FILTER_CONDITION', 'Filters are a group of conditions.');
  const operators = Object.keys(filters);
  if (operators.length === 0) throw new KvsProblem('EMPTY_FILTER_OPERATOR', 'A group needs a condition.');
  if (operators.length > 1)
    throw new KvsProblem('INVALID_FILTER_OPERATORS_COMBINATION', 'and cannot be mixed with or.');
  const clauses = filters[operators[0]!];
  if (!Array.isArray(clauses) || clauses.length === 0)
    throw new KvsProblem('EMPTY_FILTER_OPERATOR', 'A group needs a condition.');
  if (clauses.length > at('kvsConditions'))
    throw new KvsProblem('INVALID_FILTER_CONDITION', `More than ${at('kvsConditions')} conditions.`);
  const tests = clauses.map((clause) => filterOf(entity, clause));
  if (operators[0] === 'and') return (value) => tests.every((test) => test(value));
  if (operators[0] === 'or') return (value) => tests.some((test) => test(value));
  throw new KvsProblem('INVALID_FILTER_CONDITION', `${operators[0]} is no operator.`);
};

// What a Jira expression computes with: JSON, moments, functions, and entities whose properties are read when they are asked for.

export interface Entity {
  /** Name of its type, as `typeof` answers it. */
  entity: string;
  /** What makes two of them equal. */
  id: string;
  /** Undefined: the type has no such property here. */
  get(name: string): Value | undefined;
}
export interface Moment {
  moment: number;
}
export interface Lambda {
  lambda: (...values: Value[]) => Value;
}
export type Value =
  | null
  | boolean
  | number
  | string
  | readonly Value[]
  | { readonly [key: string]: Value }
  | Entity
  | Moment
  | Lambda;

const isObject = (value: Value): value is Exclude<Value, null | boolean | number | string> =>
  typeof value === 'object' && value !== null;
const has = (value: Value, key: string): boolean => isObject(value) && !isList(value) && Object.hasOwn(value, key);

export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
export const isEntity = (value: Value): value is Entity =>
  has(value, 'entity') && typeof (value as unknown as Entity).get === 'function';
export const isMoment = (value: Value): value is Moment =>
  has(value, 'moment') && typeof (value as Moment).moment === 'number' && Object.keys(value as object).length === 1;
export const isLambda = (value: Value): value is Lambda =>
  has(value, 'lambda') && typeof (value as unknown as Lambda).lambda === 'function';
export const isMap = (value: Value): value is { readonly [key: string]: Value } =>
  isObject(value) && !isList(value) && !isEntity(value) && !isMoment(value) && !isLambda(value);

export function typeOf(value: Value): string {
  if (value === null) return 'null';
  if (isList(value)) return 'List';
  if (isEntity(value)) return value.entity;
  if (isMoment(value)) return 'Date';
  if (isLambda(value)) return 'Function';
  if (isMap(value)) return 'Map';
  return typeof value === 'number' ? 'Number' : typeof value === 'string' ? 'String' : 'Boolean';
}

export function same(a: Value, b: Value): boolean {
  if (isEntity(a) && isEntity(b)) return a.entity === b.entity && a.id === b.id;
  if (isMoment(a) && isMoment(b)) return a.moment === b.moment;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((each, index) => same(each, b[index]!));
  return a === b;
}

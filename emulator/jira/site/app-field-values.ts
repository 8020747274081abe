// What a field of an app may hold: values of its type, objects by the app's own JSON schema, and nothing that the app's
// expression refuses.

import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { AppField } from '../../wall';
import { outcomeOf } from '../expression/index';
import type { Value } from '../expression/values';
import type { Json } from '../world';
import type { Site } from './site';
import { isDay, parseStamp } from './time';

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What each type takes, in words for whoever sent something else. Groups are taken at their word: the desk has none. */
const TYPES: Record<string, [words: string, fits: (site: Site, value: unknown) => boolean]> = {
  string: ['a string', (_, value) => typeof value === 'string'],
  number: ['a number', (_, value) => typeof value === 'number'],
  date: ['a date', (_, value) => isDay(value)],
  datetime: ['a date and time', (_, value) => typeof value === 'string' && parseStamp(value) !== null],
  user: ['a user with an accountId', (site, value) => isObject(value) && site.users.has(String(value.accountId))],
  group: ['a group with a name or groupId', (_, value) => isObject(value) && Boolean(value.name ?? value.groupId)],
  object: ['an object', (_, value) => isObject(value)],
};

const schemas = new WeakMap<object, ValidateFunction>();

const schemaOf = (schema: Json): ValidateFunction => {
  const known = schemas.get(schema);
  if (known) return known;
  const made = addFormats(new Ajv({ strict: false })).compile(schema);
  schemas.set(schema, made);
  return made;
};

function oneProblem(site: Site, { type, schema }: AppField, value: unknown): string | null {
  const [words, fits] = TYPES[type] ?? ['a value of a type that Forge has', () => false];
  if (!fits(site, value)) return `Operation value must be ${words}`;
  if (schema === null) return null;
  const validate = schemaOf(schema);
  if (validate(value)) return null;
  const [first] = validate.errors ?? [];
  return `The value does not match the schema of the field: ${first?.instancePath || '/'} ${first?.message ?? ''}.`;
}

/** What is wrong with a value; null: nothing. */
export function valueProblem(site: Site, field: AppField, value: unknown): string | null {
  if (value !== null) {
    if (field.list && !Array.isArray(value)) return 'data was not an array';
    const each = field.list ? (value as unknown[]) : [value];
    const problem = each.map((one) => oneProblem(site, field, one)).find((one) => one !== null);
    if (problem) return problem;
  }
  if (!field.validation) return null;
  const told = outcomeOf(field.validation.expression, { value: value as Value });
  if ('unmodelled' in told) return `The desk does not model ${told.unmodelled}.`;
  return 'value' in told && told.value === true ? null : field.validation.message;
}

// What a field of an app may hold: values of its type, at most a hundred in a list, and objects by the app's JSON schemas.
// Source: developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field, "Data types".

import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { AppField } from '../../wall';
import { groupJson } from '../show/group-json';
import { personJson } from '../show/parts';
import type { Json } from '../world';
import { parsed, ruleProblem } from './app-field-rules';
import { contextFor } from './field-contexts';
import type { Writing } from './field-values';
import type { Issue } from './issue';
import type { Site } from './site';
import { isDay, parseStamp, stamp } from './time';
import { fail, isObject } from './values';

/** Values that a list may hold. */
const MOST = 100;

/** A group by what a value names it; undefined: there is none. */
const groupIn = ({ groups }: Site, value: unknown) =>
  isObject(value) ? groups.find(({ groupId, name }) => groupId === value.groupId || name === value.name) : undefined;

/** What each type takes, in words for whoever sent something else. */
const TYPES: Record<string, [words: string, fits: (site: Site, value: unknown) => boolean]> = {
  string: ['a string', (_, value) => typeof value === 'string'],
  number: ['a number', (_, value) => Number.isFinite(value)],
  date: ['a date', (_, value) => isDay(value)],
  datetime: ['a date and time', (_, value) => typeof value === 'string' && parseStamp(value) !== null],
  user: ['a user with an accountId', (site, value) => isObject(value) && site.users.has(String(value.accountId))],
  group: ['a group with a name or groupId', (site, value) => groupIn(site, value) !== undefined],
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

function oneProblem(site: Site, { type }: AppField, schemas: Json[], value: unknown): string | null {
  const [words, fits] = TYPES[type] ?? ['a value of a type that Forge has', () => false];
  if (!fits(site, value)) return `Operation value must be ${words}`;
  for (const schema of schemas) {
    const validate = schemaOf(schema);
    if (validate(value)) continue;
    const [first] = validate.errors ?? [];
    return `The value does not match the schema of the field: ${first?.instancePath || '/'} ${first?.message ?? ''}.`;
  }
  return null;
}

/** What is wrong with a value beside the app's rule, which an app's own writing does not ask; null: nothing. */
export function valueProblem(site: Site, issue: Issue, id: string, field: AppField, value: unknown): string | null {
  if (value === null) return null;
  if (field.list && !Array.isArray(value)) return 'data was not an array';
  const each = field.list ? (value as unknown[]) : [value];
  if (each.length > MOST) return `The field can hold at most ${MOST} values.`;
  const schemas = [field.schema, contextFor(site, id, issue.project, issue.type)?.schema].filter(isObject);
  return each.map((one) => oneProblem(site, field, schemas, one)).find((problem) => problem !== null) ?? null;
}

/** As the field keeps it: people and groups whole, moments without milliseconds. */
export function kept(site: Site, field: AppField, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => kept(site, field, each));
  if (field.type === 'user' && isObject(value)) return personJson(site, String(value.accountId));
  const group = field.type === 'group' ? groupIn(site, value) : undefined;
  if (group) return groupJson(site, group);
  const at = field.type === 'datetime' ? parseStamp(value) : null;
  return at === null ? value : stamp(Math.floor(at / 1000) * 1000);
}

/** A value that somebody writes, a text in its place where the field has a parser: as it is kept. */
export function writtenValue({ site, viewer, issue }: Writing, id: string, field: AppField, given: unknown): unknown {
  const of = { site, viewer, issue, id, field };
  let value = given;
  if (typeof given === 'string' && field.parser && valueProblem(site, issue, id, field, given) !== null) {
    const told = parsed(of, field.parser, given);
    if ('unmodelled' in told) return fail(`The desk does not model ${told.unmodelled}.`);
    if ('error' in told) return fail(`The value cannot be parsed: ${told.error}`);
    value = told.value;
  }
  const problem = valueProblem(site, issue, id, field, value) ?? ruleProblem(of, value);
  return problem === null ? kept(site, field, value) : fail(problem);
}

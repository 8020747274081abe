// Entity properties around a product event: those that a filter asks for as event.runtime.…, and those that
// payload.include brings along. Paths lead to a plain value or a list of plain values; to anything else they lead nowhere.

import type { ManifestModule } from './manifest';
import { DeskError, isObject, type Json } from './problem';
import type { Shared } from './state';

/** Distinct paths that the triggers of an app may name, in filters and payloads together. */
const MOST_PATHS = 5;

const ACCESS = String.raw`(?:\s*\.\s*[A-Za-z_$][\w$]*|\s*\[\s*(?:'[^']*'|"[^"]*")\s*\])`;
const IN_FILTER = new RegExp(
  String.raw`\bevent\s*\.\s*runtime\s*\.\s*((?:issue|project|user)\.properties${ACCESS}+)`,
  'g',
);
const PATH = new RegExp(String.raw`^(issue|project|user)\.properties(${ACCESS}+)$`);
const PART = /\.\s*([A-Za-z_$][\w$]*)|\[\s*(?:'([^']*)'|"([^"]*)")\s*\]/g;

const EVENTS = new Set(
  (
    'created:issue updated:issue deleted:issue assigned:issue commented:issue deleted:comment created:worklog ' +
    'updated:worklog deleted:worklog created:issuelink deleted:issuelink created:attachment deleted:attachment'
  )
    .split(' ')
    .map((name) => `avi:jira:${name}`),
);

/** undefined: there is no such property or path in it; null: what is there is no plain value. */
type Found = string | number | boolean | null | undefined | (string | number | boolean)[];

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

const at = (value: unknown, path: string[]): Found => {
  let here: unknown = value;
  for (const part of path) {
    if (!isObject(here) || !Object.hasOwn(here, part)) return undefined;
    here = here[part];
  }
  if (isPlain(here)) return here;
  return Array.isArray(here) && here.every(isPlain) ? here : null;
};

const idIn = (payload: Json, ...names: string[]): string | null => {
  const found = names.reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), payload);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : null;
};

type Owner = 'issue' | 'project' | 'user';

/** Whose properties are meant: those of the source where two issues are linked, and of who did it. */
const entityOf: Record<Owner, (payload: Json) => string | null> = {
  issue: (payload) =>
    idIn(payload, 'issue', 'id') ??
    idIn(payload, 'sourceIssueId') ??
    idIn(payload, 'worklog', 'issueId') ??
    idIn(payload, 'attachment', 'issueId'),
  project: (payload) => idIn(payload, 'issue', 'fields', 'project', 'id') ?? idIn(payload, 'sourceProjectId'),
  user: (payload) => idIn(payload, 'atlassianId'),
};

const valueAt = (shared: Shared, path: string, payload: Json): Found => {
  const [, name, access] = PATH.exec(path.trim()) ?? [];
  if (!name || !access || !EVENTS.has(String(payload.eventType))) return undefined;
  const parts = [...access.matchAll(PART)].map(([, dotted, single, double]) => dotted ?? single ?? double ?? '');
  const owner = name as Owner;
  const id = entityOf[owner](payload);
  const properties = id === null ? null : shared.jira.properties?.(owner, id);
  const [key = '', ...rest] = parts;
  return at(
    properties?.[key],
    rest.flatMap((part) => part.split('.')),
  );
};

/** A filter's expression with each path replaced by a variable, and what those variables hold. */
export const withRuntime = (shared: Shared, expression: string, payload: Json) => {
  const variables: Record<string, unknown> = {};
  const text = expression.replace(IN_FILTER, (_, path: string) => {
    const name = `runtime_${Object.keys(variables).length}`;
    variables[name] = valueAt(shared, path, payload) ?? null;
    return name;
  });
  return { text, variables };
};

const pathsOf = (payload: unknown): string[] => {
  const include = isObject(payload) && isObject(payload.include) ? payload.include : {};
  return Array.isArray(include.propertyPaths) ? include.propertyPaths.map(String) : [];
};

/** What the event carries for a trigger that asked for more; what cannot be found is left out. */
export const included = (shared: Shared, asked: unknown, payload: Json): Json => {
  const found = pathsOf(asked).map((path) => [path, valueAt(shared, path, payload)] as const);
  const present = found.filter(([, value]) => value !== undefined);
  return pathsOf(asked).length === 0 ? {} : { payloadIncludeProperties: Object.fromEntries(present) };
};

/** Forge refuses to deploy an app whose triggers name too many paths. */
export const checkPaths = (triggers: ManifestModule[]): void => {
  const places = triggers.flatMap((one) => [one, ...(Array.isArray(one.events) ? one.events.filter(isObject) : [])]);
  const paths = places.flatMap(({ filter, payload }) => {
    const expression = isObject(filter) ? String(filter.expression ?? '') : '';
    return [...pathsOf(payload), ...[...expression.matchAll(IN_FILTER)].map(([, path]) => path!)];
  });
  const distinct = new Set(paths.map((path) => path.replace(/\s+/g, '')));
  if (distinct.size > MOST_PATHS)
    throw new DeskError(`The triggers name ${distinct.size} paths of entity properties; ${MOST_PATHS} are allowed.`);
};

// What helps people write JQL: names of fields and functions, and values that begin as they typed.

import { RESERVED_WORDS } from '@atlaskit/jql-ast';
import { fieldsFor } from '../jql/evaluate';
import { type JqlField, operatorsOf } from '../jql/field';
import { FIELDS } from '../jql/fields';
import { functionNames, isList } from '../jql/functions';
import { notModelled } from '../refusal';
import { namesFor } from '../show/field-values';
import type { Json } from '../world';
import { appSuggestions } from './app-suggestions';
import { asList, asNumber, asObject, optional } from './payload';
import type { Ask, Route, Told } from './route';

const fieldJson = (value: string, displayName: string, field: JqlField, cfid?: string): Json => ({
  value,
  displayName,
  ...(cfid === undefined ? {} : { cfid }),
  auto: String(field.kind === 'choice'),
  orderable: String(field.sort !== undefined),
  searchable: 'true',
  operators: operatorsOf(field).filter((operator) => !field.neverEmpty || !operator.startsWith('is')),
  types: ['java.lang.String'],
});

/** Words that name a JQL field without quotes. */
const written = (name: string): string => (/^[\p{L}][\p{L}\p{N}]*$/u.test(name) ? name : `"${name}"`);

function reference({ site, viewer }: Ask, projects: readonly string[] | null): Told {
  const context = { site, viewer, now: site.clock.now() };
  const system = FIELDS.map(([names, field]) => {
    const [name = field.name] = names.split(',');
    return fieldJson(written(name), name, field);
  });
  const custom = [...site.fields.values()].flatMap(({ id, name, custom: isCustom, scope }) => {
    const owner = (scope as { project?: { id?: string } } | undefined)?.project?.id;
    if (!isCustom || (owner !== undefined && projects !== null && !projects.includes(owner))) return [];
    if (id === site.roles.rank || id === site.roles.sprint) return [];
    const cfid = `cf[${id.slice('customfield_'.length)}]`;
    return [fieldJson(written(name), `${name} - ${cfid}`, fieldsFor(context, { name: cfid, property: null })[0], cfid)];
  });
  const visibleFunctionNames = functionNames().map((name) => ({
    value: `${name}()`,
    displayName: `${name}()`,
    ...(isList(name) ? { isList: 'true' } : {}),
    types: ['java.lang.String'],
  }));
  const visibleFieldNames = [...system, ...custom];
  return {
    body: { visibleFieldNames, visibleFunctionNames, jqlReservedWords: [...RESERVED_WORDS] },
    objects: visibleFieldNames.length,
  };
}

const MOST = 15;

const marked = (name: string, typed: string): string => {
  const at = typed === '' ? -1 : name.toLowerCase().indexOf(typed.toLowerCase());
  if (at < 0) return name;
  return `${name.slice(0, at)}<b>${name.slice(at, at + typed.length)}</b>${name.slice(at + typed.length)}`;
};

async function suggestions(ask: Ask): Promise<Told> {
  const { site, viewer, query } = ask;
  if (query.has('predicateName')) throw notModelled('JQL suggestions for the predicates of CHANGED');
  const typed = query.get('fieldValue') ?? '';
  const name = query.get('fieldName') ?? '';
  const own = await appSuggestions(ask, name, typed);
  if (own) return { body: { results: own.slice(0, MOST) }, objects: Math.min(own.length, MOST) };
  const names = namesFor(site, viewer, name);
  const results = names
    .filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()))
    .slice(0, MOST)
    .map(({ name, value }) => ({ value: value ?? name, displayName: marked(name, typed) }));
  return { body: { results }, objects: results.length };
}

const PATH = '/rest/api/3/jql/autocompletedata';

export const JQL_HELP: readonly Route[] = [
  {
    method: 'GET',
    path: PATH,
    operation: 'getAutoComplete',
    partial: 'Java types left vague',
    handle: (ask) => reference(ask, null),
  },
  {
    method: 'POST',
    path: PATH,
    operation: 'getAutoCompletePost',
    partial: 'Java types left vague',
    handle: (ask) =>
      reference(ask, optional(asObject(ask.body).projectIds, (ids) => asList(ids, asNumber).map(String)) ?? []),
  },
  {
    method: 'GET',
    path: `${PATH}/suggestions`,
    operation: 'getFieldAutoCompleteForQueryString',
    partial: 'system fields with listed values, people and sprints',
    handle: suggestions,
  },
];

// Contexts of fields that administrators made of an app's types: for which projects and issue types a field is there.

import { notModelled, refuse } from '../refusal';
import { tell } from '../site/change';
import { addContext, type FieldContext, isGlobal } from '../site/field-contexts';
import type { Site } from '../site/site';
import { mayGlobally, type Viewer } from '../site/viewer';
import type { Json, WorldField } from '../world';
import { loggedIn } from './access';
import { asExactly, asList, asString, optional } from './payload';
import { type Ask, listed, paged, type Route, type Told } from './route';

const MOST_WORDS = 255;

export const forAdministrators = (viewer: Viewer): void => {
  loggedIn(viewer);
  if (!viewer.isApp && !mayGlobally(viewer, 'ADMINISTER'))
    throw refuse(403, 'Only Jira administrators can access custom field contexts.');
};

export function fieldOf({ site, viewer, params }: Ask): WorldField {
  forAdministrators(viewer);
  const field = site.fields.get(params.fieldId!);
  if (!field?.custom) throw refuse(404, 'The custom field was not found.');
  if (!site.contexts.has(field.id)) throw notModelled('contexts of fields that are of no type of an app');
  return field;
}

export const contextsOf = (ask: Ask): FieldContext[] => ask.site.contexts.get(fieldOf(ask).id) ?? [];

export function contextOf(ask: Ask): [field: WorldField, context: FieldContext] {
  const field = fieldOf(ask);
  const context = ask.site.contexts.get(field.id)?.find(({ id }) => id === ask.params.contextId);
  if (!context) throw refuse(404, 'The context was not found.');
  return [field, context];
}

/** Tells the app's triggers, in the shape of Forge's "Custom field context events". */
function told({ site, viewer }: Ask, what: 'created' | 'updated' | 'deleted', field: WorldField, of: FieldContext) {
  const { id, name, description, projects, types } = of;
  tell(site, viewer, `avi:jira:${what}:field:context`, {
    id,
    fieldId: field.id,
    fieldKey: field.key ?? field.id,
    name,
    description,
    projectIds: projects.map(Number),
    issueTypeIds: types,
  });
}

export function put(ask: Ask, field: WorldField, context: FieldContext, patch: Partial<FieldContext>): Told {
  const { site } = ask;
  const next = { ...context, ...patch };
  const all = site.contexts.get(field.id) ?? [];
  site.contexts.set(
    field.id,
    all.map((each) => (each === context ? next : each)),
  );
  site.version++;
  told(ask, 'updated', field, next);
  return { status: 204 };
}

export const lost = (what: string, ids: string[]) => refuse(404, `These ${what} were not found: ${ids.join(', ')}.`);

/** Ids of things that there are, each once. */
function idsIn(value: unknown, known: ReadonlyMap<string, unknown>, name: string, what: string): string[] {
  const ids = asList(value, asString);
  if (new Set(ids).size < ids.length) throw refuse(400, `The ${name} must not contain duplicates.`);
  const strange = ids.filter((id) => !known.has(id));
  if (strange.length > 0) throw lost(what, strange);
  return ids;
}
export const projectIds = (site: Site, value: unknown) => idsIn(value, site.projects, 'projectIds', 'projects');
export const issueTypeIds = (site: Site, value: unknown) =>
  idsIn(value, site.issueTypes, 'issueTypeIds', 'issue types');

function named(ask: Ask, body: Json, besides: FieldContext | null): string {
  const name = asString(body.name).trim();
  if (name === '') throw refuse(400, 'The name has to be provided.');
  if (name.length > MOST_WORDS) throw refuse(400, `The name must not be longer than ${MOST_WORDS} characters.`);
  if (contextsOf(ask).some((each) => each !== besides && each.name === name))
    throw refuse(400, 'The name has to be unique.');
  return name;
}

function described(body: Json): string {
  const description = optional(body.description, asString) ?? '';
  if (description.length <= MOST_WORDS) return description;
  throw refuse(400, `The description must not be longer than ${MOST_WORDS} characters.`);
}

/** A project is in one context of a field, and one context is for all projects. */
export function refuseTaken(ask: Ask, projects: string[]): void {
  const all = contextsOf(ask);
  if (projects.length === 0 && all.some(isGlobal)) throw refuse(400, 'There is a global context already.');
  const taken = projects.filter((id) => all.some((each) => each.projects.includes(id)));
  if (taken.length > 0) throw refuse(400, `These projects are already associated with a context: ${taken.join(', ')}.`);
}

/** Since April 2026 the global context keeps its projects and types (CHANGE-3019 of Atlassian's changelog). */
export function refuseGlobal(context: FieldContext): void {
  if (isGlobal(context)) throw refuse(400, 'The global context cannot be changed in this way.');
}

function list(ask: Ask): Told {
  const { query } = ask;
  const wanted = listed(query, 'contextId');
  const [anyType, everywhere] = ['isAnyIssueType', 'isGlobalContext'].map((name) => query.get(name));
  const shown = contextsOf(ask)
    .filter(({ id }) => wanted.length === 0 || wanted.includes(id))
    .map((each) => ({
      id: each.id,
      name: each.name,
      description: each.description,
      isGlobalContext: isGlobal(each),
      isAnyIssueType: each.types.length === 0,
    }))
    .filter((each) => anyType === null || String(each.isAnyIssueType) === anyType)
    .filter((each) => everywhere === null || String(each.isGlobalContext) === everywhere);
  return page(query, shown);
}

export const page = (query: URLSearchParams, all: Json[]): Told => {
  const body = paged(query, all, 50, 50);
  return { body, objects: (body.values as []).length };
};

function create(ask: Ask): Told {
  const { site } = ask;
  const field = fieldOf(ask);
  const body = asExactly(ask.body, ['name', 'description', 'projectIds', 'issueTypeIds', 'id']);
  const projects = projectIds(site, body.projectIds ?? []);
  const types = issueTypeIds(site, body.issueTypeIds ?? []);
  const [name, description] = [named(ask, body, null), described(body)];
  refuseTaken(ask, projects);
  const made = addContext(site, field.id, { name, description, projects, types });
  told(ask, 'created', field, made);
  return { status: 201, body: { id: made.id, name, description, projectIds: projects, issueTypeIds: types } };
}

function update(ask: Ask): Told {
  const [field, context] = contextOf(ask);
  const body = asExactly(ask.body, ['name', 'description']);
  return put(ask, field, context, {
    ...(body.name === undefined ? {} : { name: named(ask, body, context) }),
    ...(body.description === undefined ? {} : { description: described(body) }),
  });
}

function remove(ask: Ask): Told {
  const { site } = ask;
  const [field, context] = contextOf(ask);
  refuseGlobal(context);
  site.contexts.set(
    field.id,
    contextsOf(ask).filter((each) => each !== context),
  );
  site.version++;
  told(ask, 'deleted', field, context);
  return { status: 204 };
}

export const ALL = '/rest/api/3/field/{fieldId}/context';
export const ONE = `${ALL}/{contextId}`;

export const route = (method: Route['method'], path: string, operation: string, handle: Route['handle']): Route => ({
  method,
  path,
  operation,
  partial: "fields of an app's types",
  handle,
});

export const FIELD_CONTEXTS: readonly Route[] = [
  route('GET', ALL, 'getContextsForField', list),
  route('POST', ALL, 'createCustomFieldContext', create),
  route('PUT', ONE, 'updateCustomFieldContext', update),
  route('DELETE', ONE, 'deleteCustomFieldContext', remove),
];

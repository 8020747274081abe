// What an app keeps with the contexts of fields of its types: a configuration, and a schema for values that are objects.

import { refuse } from '../refusal';
import { tell } from '../site/change';
import { contextFor, type FieldContext } from '../site/field-contexts';
import { findIssue, type Site } from '../site/site';
import { mayGlobally } from '../site/viewer';
import type { Json, WorldField } from '../world';
import { loggedIn } from './access';
import { asExactly, asList, asObject, asString } from './payload';
import { type Ask, listed, paged, type Route, type Told } from './route';

const MOST = 1_000;

/** A field of one of the app's types, for administrators and for the app itself. */
function fieldFor({ site, viewer }: Ask, idOrKey: string): WorldField {
  loggedIn(viewer);
  if (!(viewer.isApp && viewer.byApp) && !mayGlobally(viewer, 'ADMINISTER'))
    throw refuse(403, 'Only Jira administrators and the app that provided the field can access its configurations.');
  const field = [...site.fields.values()].find(({ id, key }) => id === idOrKey || key === idOrKey);
  if (!field || !site.contexts.has(field.id)) throw refuse(404, 'The custom field was not found.');
  return field;
}

type Filter = (site: Site, field: string, context: FieldContext) => boolean;

/** One of the documented criteria, and no two of them. */
function filterOf({ site, query }: Ask): Filter {
  const [ids, contexts] = [listed(query, 'id'), listed(query, 'fieldContextId')];
  const [issueId, projectIdOrKey, type] = ['issueId', 'projectKeyOrId', 'issueTypeId'].map((name) => query.get(name));
  const byPair = projectIdOrKey !== null || type !== null;
  const asked = [ids.length > 0, contexts.length > 0, issueId !== null, byPair].filter(Boolean).length;
  if (asked > 1) throw refuse(400, 'Only one of the filters can be provided.');
  if (byPair && (!projectIdOrKey || !type))
    throw refuse(400, 'projectKeyOrId and issueTypeId must be provided together.');
  if (ids.length > 0) return (_, __, { configurationId }) => ids.includes(configurationId);
  if (contexts.length > 0) return (_, __, { id }) => contexts.includes(id);
  if (!issueId && !byPair) return () => true;
  const issue = findIssue(site, issueId ?? '');
  const project = [...site.projects.values()].find(({ id, key }) => [id, key].includes(projectIdOrKey ?? ''));
  const place = issueId ? issue : project && { project: project.id, type: type! };
  return (_, field, context) => place != null && contextFor(site, field, place.project, place.type)?.id === context.id;
}

const shown = ({ id, configurationId, configuration, schema }: FieldContext): Json => ({
  id: configurationId,
  fieldContextId: id,
  ...(configuration === undefined ? {} : { configuration }),
  ...(schema === undefined ? {} : { schema }),
});

function page(ask: Ask, fields: readonly string[], more: (field: string) => Json): Told {
  const { site, query } = ask;
  const fits = filterOf(ask);
  const all = fields.flatMap((field) =>
    (site.contexts.get(field) ?? [])
      .filter((context) => fits(site, field, context))
      .map((context) => ({ ...more(field), ...shown(context) })),
  );
  const body = paged(query, all, 100, MOST);
  return { body, objects: (body.values as []).length };
}

const read = (ask: Ask): Told => page(ask, [fieldFor(ask, ask.params.fieldIdOrKey!).id], () => ({}));

function readMany(ask: Ask): Told {
  const names = asList(asExactly(ask.body, ['fieldIdsOrKeys']).fieldIdsOrKeys, asString);
  if (names.length === 0) throw refuse(400, 'At least one field must be provided.');
  const ids = [...new Set(names.map((name) => fieldFor(ask, name).id))];
  return page(ask, ids, (customFieldId) => ({ customFieldId }));
}

/** All of what is sent takes the place of what there was: what is left out is gone. */
function write(ask: Ask): Told {
  const { site } = ask;
  const field = fieldFor(ask, ask.params.fieldIdOrKey!);
  const given = asList(asExactly(ask.body, ['configurations']).configurations, (each) =>
    asExactly(each, ['id', 'fieldContextId', 'configuration', 'schema']),
  );
  const ids = given.map(({ id }) => asString(id));
  if (ids.length === 0 || ids.length > MOST) throw refuse(400, `Between 1 and ${MOST} configurations are expected.`);
  if (new Set(ids).size < ids.length) throw refuse(400, 'The configurations must not contain duplicates.');
  const all = site.contexts.get(field.id)!;
  const strange = ids.filter((id) => !all.some(({ configurationId }) => configurationId === id));
  if (strange.length > 0) throw refuse(400, `These configurations do not belong to the field: ${strange.join(', ')}.`);
  const isObjects = site.appFields.get(field.id)?.type === 'object';
  for (const { schema } of given)
    if (schema !== undefined && schema !== null && !(asObject(schema) && isObjects))
      throw refuse(400, 'Only fields of type object can have a schema.');
  const next = all.map((context) => {
    const one = given.find(({ id }) => id === context.configurationId);
    if (!one) return context;
    const { configuration: _, schema: __, ...rest } = context;
    return {
      ...rest,
      ...(one.configuration === undefined ? {} : { configuration: one.configuration }),
      ...(one.schema ? { schema: one.schema as Json } : {}),
    };
  });
  site.contexts.set(field.id, next);
  site.version++;
  for (const context of next.filter((each) => !all.includes(each))) tellOf(ask, field, context);
  return { status: 200, body: {}, objects: 0 };
}

const tellOf = ({ site, viewer }: Ask, field: WorldField, context: FieldContext): void =>
  tell(site, viewer, 'avi:jira:updated:field:context:configuration', {
    customFieldId: field.id,
    customFieldKey: field.key ?? field.id,
    configurationId: Number(context.configurationId),
    fieldContextId: Number(context.id),
    configuration: JSON.stringify(context.configuration ?? null),
  });

const ONE = '/rest/api/3/app/field/{fieldIdOrKey}/context/configuration';

export const FIELD_CONFIGURATIONS: readonly Route[] = [
  { method: 'GET', path: ONE, operation: 'getCustomFieldConfiguration', handle: read },
  { method: 'PUT', path: ONE, operation: 'updateCustomFieldConfiguration', handle: write },
  {
    method: 'POST',
    path: '/rest/api/3/app/field/context/configuration/list',
    operation: 'getCustomFieldsConfigurations',
    handle: readMany,
  },
];

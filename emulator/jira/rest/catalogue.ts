// What a site consists of beside its issues: fields, statuses, types, priorities, labels, the server itself.

import { refuse } from '../refusal';
import { categoryJson, namedJson, priorityJson, resolutionJson, statusJson, typeJson } from '../show/parts';
import type { Site } from '../site/site';
import { stamp } from '../site/time';
import { mayInProject } from '../site/viewer';
import type { Json, WorldField } from '../world';
import { projectSeen } from './access';
import { type Ask, listed, paged, type Route, type Told } from './route';

const many = (body: Json[]): Told => ({ body, objects: body.length });

/** Team-managed projects have fields of their own, which carry their project. */
export const fieldJson = ({ id, key, name, custom, clauseNames, schema, ...rest }: WorldField): Json => ({
  id,
  key: key ?? id,
  name,
  untranslatedName: rest.untranslatedName ?? name,
  custom,
  orderable: rest.orderable ?? true,
  navigable: rest.navigable ?? true,
  searchable: rest.searchable ?? true,
  clauseNames: clauseNames ?? [],
  ...(rest.scope ? { scope: rest.scope } : {}),
  ...(schema ? { schema } : {}),
});

function fieldSearch({ site, query }: Ask): Told {
  const text = query.get('query')?.toLowerCase();
  const ids = listed(query, 'id');
  const types = listed(query, 'type');
  const found = [...site.fields.values()].filter(
    (field) =>
      !field.scope &&
      (ids.length === 0 || ids.includes(field.id)) &&
      (types.length === 0 || types.includes(field.custom ? 'custom' : 'system')) &&
      (text === undefined || field.name.toLowerCase().includes(text)),
  );
  const body = paged(
    query,
    found.map((field) => ({ id: field.id, name: field.name, ...(field.schema ? { schema: field.schema } : {}) })),
    50,
    50,
  );
  return { body, objects: (body.values as []).length };
}

const CATEGORIES = [
  { id: 1, key: 'undefined', name: 'No Category', colorName: 'medium-gray' },
  { id: 2, key: 'new', name: 'To Do', colorName: 'blue-gray' },
  { id: 4, key: 'indeterminate', name: 'In Progress', colorName: 'yellow' },
  { id: 3, key: 'done', name: 'Done', colorName: 'green' },
] as const;

const labels = (site: Site): string[] =>
  [...new Set([...site.issues.values()].flatMap((issue) => issue.labels))].sort();

const get = (path: string, operation: string, handle: Route['handle'], deprecated = false): Route => ({
  method: 'GET',
  path: `/rest/api/3/${path}`,
  operation,
  handle,
  ...(deprecated ? { deprecated } : {}),
});

export const CATALOGUE: readonly Route[] = [
  get('field', 'getFields', ({ site }) => many([...site.fields.values()].map(fieldJson))),
  get('field/search', 'getFieldsPaginated', fieldSearch),
  get('status', 'getStatuses', ({ site }) => many([...site.statuses.keys()].map((id) => statusJson(site, id)))),
  get('status/{idOrName}', 'getStatus', ({ site, params }) => {
    const wanted = params.idOrName!;
    const status = site.statuses.get(wanted) ?? [...site.statuses.values()].find((each) => each.name === wanted);
    if (!status) throw refuse(404, `The status with id or name '${wanted}' does not exist.`);
    return { body: statusJson(site, status.id), objects: 1 };
  }),
  get('statuscategory', 'getStatusCategories', ({ site }) =>
    many(CATEGORIES.map((category) => categoryJson(site, category as Parameters<typeof categoryJson>[1]))),
  ),
  get('issuetype', 'getIssueAllTypes', ({ site }) => many([...site.issueTypes.keys()].map((id) => typeJson(site, id)))),
  get('issuetype/project', 'getIssueTypesForProject', ({ site, viewer, query }) => {
    const project = projectSeen(site, viewer, query.get('projectId') ?? '');
    return many(project.issueTypes.map((id) => typeJson(site, id)));
  }),
  get(
    'priority',
    'getPriorities',
    ({ site }) => many([...site.priorities.keys()].map((id) => priorityJson(site, id)!)),
    true,
  ),
  get(
    'priority/search',
    'searchPriorities',
    ({ site, query }) => {
      const all = [...site.priorities.keys()].map((id) => ({ ...priorityJson(site, id)!, isDefault: false }));
      const body = paged(query, all, 50, 50);
      return { body, objects: (body.values as []).length };
    },
    true,
  ),
  get('resolution/search', 'searchResolutions', ({ site, query }) => {
    const body = paged(
      query,
      [...site.resolutions.keys()].map((id) => resolutionJson(site, id)!),
      50,
      50,
    );
    return { body, objects: (body.values as []).length };
  }),
  get('label', 'getAllLabels', ({ site, query }) => {
    const all = labels(site) as unknown as Json[];
    const body = paged(query, all, 1_000, 1_000);
    return { body, objects: (body.values as []).length };
  }),
  get('issueLinkType', 'getIssueLinkTypes', ({ site }) => {
    const issueLinkTypes = [...site.linkTypes.values()].map((type) => namedJson(site, 'issueLinkType', type));
    return { body: { issueLinkTypes }, objects: issueLinkTypes.length };
  }),
  get('serverInfo', 'getServerInfo', ({ site, viewer }) => ({
    body: {
      baseUrl: site.baseUrl,
      version: '1001.0.0-SNAPSHOT',
      versionNumbers: [1001, 0, 0],
      deploymentType: 'Cloud',
      buildNumber: 100_000,
      buildDate: stamp(0),
      serverTime: stamp(site.clock.now()),
      scmInfo: 'desk',
      serverTitle: 'Jira',
      serverTimeZone: viewer.timeZone,
    },
    objects: 1,
  })),
];

export const visibleProjects = ({ site, viewer }: Ask) =>
  [...site.projects.values()].filter((project) => mayInProject(project, viewer, 'BROWSE_PROJECTS'));

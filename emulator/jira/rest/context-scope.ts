// For which projects and issue types a context of a field is: as lists, and added or taken away.

import { refuse } from '../refusal';
import { contextFor, type FieldContext, isGlobal } from '../site/field-contexts';
import type { Json } from '../world';
import {
  ALL,
  contextOf,
  contextsOf,
  fieldOf,
  issueTypeIds,
  lost,
  ONE,
  page,
  projectIds,
  put,
  refuseGlobal,
  refuseTaken,
  route,
} from './field-contexts';
import { asExactly, asList, asString } from './payload';
import { type Ask, listed, type Route, type Told } from './route';

const chosen = (ask: Ask): FieldContext[] => {
  const wanted = listed(ask.query, 'contextId');
  return contextsOf(ask).filter(({ id }) => wanted.length === 0 || wanted.includes(id));
};

const projectMapping = (ask: Ask): Told =>
  page(
    ask.query,
    chosen(ask).flatMap(({ id, projects }): Json[] =>
      projects.length === 0
        ? [{ contextId: id, isGlobalContext: true }]
        : projects.map((projectId) => ({ contextId: id, projectId })),
    ),
  );

const typeMapping = (ask: Ask): Told =>
  page(
    ask.query,
    chosen(ask)
      .sort((a, b) => Number(a.id) - Number(b.id))
      .flatMap(({ id, types }): Json[] =>
        types.length === 0
          ? [{ contextId: id, isAnyIssueType: true }]
          : [...types].sort().map((issueTypeId) => ({ contextId: id, issueTypeId })),
      ),
  );

function mapping(ask: Ask): Told {
  const { site, query } = ask;
  const field = fieldOf(ask);
  const pairs = asList(asExactly(ask.body, ['mappings']).mappings, (each) => {
    const { projectId, issueTypeId } = asExactly(each, ['projectId', 'issueTypeId']);
    return { projectId: asString(projectId), issueTypeId: asString(issueTypeId) };
  });
  if (new Set(pairs.map((each) => JSON.stringify(each))).size < pairs.length)
    throw refuse(400, 'Duplicate project and issue type mappings cannot be provided.');
  const projects = pairs.map(({ projectId }) => projectId).filter((id) => !site.projects.has(id));
  if (projects.length > 0) throw lost('projects', projects);
  const types = pairs.map(({ issueTypeId }) => issueTypeId).filter((id) => !site.issueTypes.has(id));
  if (types.length > 0) throw lost('issue types', types);
  const found = pairs.map((pair) => ({
    ...pair,
    contextId: contextFor(site, field.id, pair.projectId, pair.issueTypeId)?.id ?? null,
  }));
  return page(query, found);
}

function addTypes(ask: Ask): Told {
  const [field, context] = contextOf(ask);
  const ids = issueTypeIds(ask.site, asExactly(ask.body, ['issueTypeIds']).issueTypeIds);
  refuseGlobal(context);
  const known = ids.filter((id) => context.types.includes(id));
  if (known.length > 0)
    throw refuse(400, `These issue types are already associated with the context: ${known.join(', ')}.`);
  return put(ask, field, context, { types: [...context.types, ...ids] });
}

function removeTypes(ask: Ask): Told {
  const [field, context] = contextOf(ask);
  const ids = issueTypeIds(ask.site, asExactly(ask.body, ['issueTypeIds']).issueTypeIds);
  const strange = ids.filter((id) => !context.types.includes(id));
  if (strange.length > 0)
    throw refuse(400, `These issue types are not associated with the context: ${strange.join(', ')}.`);
  return put(ask, field, context, { types: context.types.filter((id) => !ids.includes(id)) });
}

function addProjects(ask: Ask): Told {
  const [field, context] = contextOf(ask);
  const ids = projectIds(ask.site, asExactly(ask.body, ['projectIds']).projectIds);
  refuseGlobal(context);
  if (ids.length > 0) refuseTaken(ask, ids);
  return put(ask, field, context, { projects: [...context.projects, ...ids] });
}

function removeProjects(ask: Ask): Told {
  const [field, context] = contextOf(ask);
  const ids = projectIds(ask.site, asExactly(ask.body, ['projectIds']).projectIds);
  const strange = ids.filter((id) => !context.projects.includes(id));
  if (strange.length > 0)
    throw refuse(400, `These projects are not associated with the context: ${strange.join(', ')}.`);
  const projects = context.projects.filter((id) => !ids.includes(id));
  if (!isGlobal(context) && projects.length === 0) refuseTaken(ask, []);
  return put(ask, field, context, { projects });
}

export const CONTEXT_SCOPE: readonly Route[] = [
  route('GET', `${ALL}/projectmapping`, 'getProjectContextMapping', projectMapping),
  route('GET', `${ALL}/issuetypemapping`, 'getIssueTypeMappingsForContexts', typeMapping),
  route('POST', `${ALL}/mapping`, 'getCustomFieldContextsForProjectsAndIssueTypes', mapping),
  route('PUT', `${ONE}/issuetype`, 'addIssueTypesToContext', addTypes),
  route('POST', `${ONE}/issuetype/remove`, 'removeIssueTypesFromContext', removeTypes),
  route('PUT', `${ONE}/project`, 'assignProjectsToCustomFieldContext', addProjects),
  route('POST', `${ONE}/project/remove`, 'removeCustomFieldContextFromProjects', removeProjects),
];

// Components: found, made, changed, and taken away with what comes in their stead.

import { notModelled, refuse, refuseFields } from '../refusal';
import { componentDetails } from '../show/component-json';
import { componentsOf, putComponent, removeComponent, withComponent } from '../site/components';
import { type Component, type Project, projectByKey } from '../site/site';
import { administers, mayInProject } from '../site/viewer';
import type { Json } from '../world';
import { projectSeen } from './access';
import { asObject, asString, optional } from './payload';
import { type Ask, inOrder, mentions, ok, paged, type Route, type Told } from './route';

const MOST_NAME = 255;

function seen({ site, viewer }: Ask, id: string): Component {
  const component = site.components.get(id);
  const project = component && projectByKey(site, component.projectKey);
  if (!component || !project || !mayInProject(project, viewer, 'BROWSE_PROJECTS'))
    throw refuse(404, `The component with id ${id} does not exist.`);
  return component;
}

const own = (ask: Ask): Component => seen(ask, ask.params.id!);

function managed(project: Project, { viewer }: Ask): Project {
  if (administers(project, viewer)) return project;
  throw refuse(
    403,
    `The user does not have the permission to administer the project ${project.key}, or to administer Jira.`,
  );
}

function nameIn({ site }: Ask, project: Project, value: unknown, id: string | null): string {
  const name = optional(value, asString)?.trim() ?? '';
  if (name === '') throw refuseFields({ name: 'The component name specified is invalid - cannot be an empty string.' });
  if (name.length > MOST_NAME)
    throw refuseFields({ name: `The component name must not exceed ${MOST_NAME} characters in length.` });
  const taken = componentsOf(site, project.key).some(
    (each) => each.id !== id && each.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw refuseFields({ name: `A component with the name ${name} already exists in this project.` });
  return name;
}

const TYPES = ['PROJECT_DEFAULT', 'COMPONENT_LEAD', 'PROJECT_LEAD', 'UNASSIGNED'];

/** What the body says of a component beside its name. */
function written({ site }: Ask, { description, assigneeType, leadAccountId }: Json): Json {
  const type = optional(assigneeType, asString) ?? 'PROJECT_DEFAULT';
  if (!TYPES.includes(type)) throw refuseFields({ assigneeType: `The assignee type '${type}' is not valid.` });
  if (type !== 'PROJECT_DEFAULT') throw notModelled(`assigneeType=${type} of components`);
  const lead = optional(leadAccountId, asString);
  if (lead && !site.users.has(lead))
    throw refuseFields({ leadAccountId: `The user with account id '${lead}' does not exist.` });
  return {
    ...(typeof description === 'string' ? { description } : {}),
    ...(lead === null ? {} : { leadAccountId: lead === '' ? null : lead }),
  };
}

function create(ask: Ask): Told {
  const { site, viewer } = ask;
  const body = asObject(ask.body);
  const key = optional(body.project, asString);
  if (!key) throw refuseFields({ project: 'A project key is required to create a component.' });
  const project = managed(projectSeen(site, viewer, key), ask);
  const name = nameIn(ask, project, body.name, null);
  const component = { ...written(ask, body), id: String(site.nextId()), name, projectKey: project.key };
  putComponent(site, viewer, component);
  return { status: 201, body: componentDetails(site, component) };
}

function edit(ask: Ask): Told {
  const { site, viewer } = ask;
  const was = own(ask);
  const project = managed(projectByKey(site, was.projectKey)!, ask);
  const body = asObject(ask.body);
  const name = body.name === undefined ? was.name : nameIn(ask, project, body.name, was.id);
  const component = { ...was, ...written(ask, body), name };
  putComponent(site, viewer, component);
  return { body: componentDetails(site, component) };
}

function drop(ask: Ask): Told {
  const { site, viewer, query } = ask;
  const component = own(ask);
  managed(projectByKey(site, component.projectKey)!, ask);
  const to = query.get('moveIssuesTo');
  const by = to === null || to === '' ? null : seen(ask, to);
  if (by && (by.id === component.id || by.projectKey !== component.projectKey))
    throw refuse(404, `The component with id ${by.id} cannot replace the one that is deleted.`);
  removeComponent(site, viewer, component, by);
  return { status: 204 };
}

const counted = ({ site }: Ask, { id }: Component): number => withComponent(site, id).length;

function find(ask: Ask): Told {
  const { site, viewer, params, query } = ask;
  const project = projectSeen(site, viewer, params.projectIdOrKey!);
  const orderBy = query.get('orderBy') ?? 'name';
  const found = inOrder(componentsOf(site, project.key), orderBy, {
    name: ({ name }) => name,
    description: ({ description }) => (typeof description === 'string' ? description : null),
    issueCount: (component) => counted(ask, component),
    lead: ({ leadAccountId }) => (typeof leadAccountId === 'string' ? leadAccountId : null),
  })?.filter(({ name, description }) => mentions(query.get('query'), name, description));
  if (!found) throw refuse(400, `Components cannot be ordered by '${orderBy}'.`);
  const { values, ...rest } = paged(query, found, 50, 50);
  const shown = (values as Component[]).map((component) => ({
    ...componentDetails(site, component),
    issueCount: counted(ask, component),
  }));
  return ok({ ...rest, values: shown }, shown.length);
}

const COMPONENT = '/rest/api/3/component';
const ONE = `${COMPONENT}/{id}`;

export const COMPONENTS: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/component',
    operation: 'getProjectComponentsPaginated',
    handle: find,
  },
  {
    method: 'POST',
    path: COMPONENT,
    operation: 'createComponent',
    partial: 'assigneeType PROJECT_DEFAULT',
    handle: create,
  },
  { method: 'GET', path: ONE, operation: 'getComponent', handle: (ask) => ok(componentDetails(ask.site, own(ask))) },
  { method: 'PUT', path: ONE, operation: 'updateComponent', partial: 'assigneeType PROJECT_DEFAULT', handle: edit },
  { method: 'DELETE', path: ONE, operation: 'deleteComponent', handle: drop },
  {
    method: 'GET',
    path: `${ONE}/relatedIssueCounts`,
    operation: 'getComponentRelatedIssues',
    handle: (ask) =>
      ok({ self: `${ask.site.baseUrl}${COMPONENT}/${ask.params.id}`, issueCount: counted(ask, own(ask)) }),
  },
];

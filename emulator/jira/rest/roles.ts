// Roles of projects and who acts in them: the three that the permissions of the desk speak of, and that of apps.

import { refuse } from '../refusal';
import { everybody } from '../site/groups';
import type { Project, Site } from '../site/site';
import { administers, mayGlobally } from '../site/viewer';
import type { Json } from '../world';
import { loggedIn, projectSeen } from './access';
import { type Ask, ok, type Route, type Told } from './route';

interface Role {
  id: number;
  name: string;
  description: string;
  of: (site: Site, project: Project) => readonly string[];
}

const ROLES: readonly Role[] = [
  {
    id: 10_002,
    name: 'Administrators',
    description: 'A project role that represents administrators in a project',
    of: (_, { roles }) => roles.admins,
  },
  {
    id: 10_003,
    name: 'atlassian-addons-project-access',
    description:
      'A project role that represents Connect add-ons declaring a scope that requires more than read issue permissions',
    of: ({ appAccount }) => [appAccount],
  },
  {
    id: 10_004,
    name: 'Member',
    description: 'A project role that represents those who work in a project',
    of: (_, { roles }) => roles.members,
  },
  {
    id: 10_005,
    name: 'Viewer',
    description: 'A project role that represents those who look at a project',
    of: (_, { roles }) => roles.viewers,
  },
];

/** '*' stands for everybody with an account. */
function actorJson(site: Site, role: Role, accountId: string, index: number): Json {
  const id = role.id * 1_000 + index;
  if (accountId === '*') {
    const { name, groupId } = everybody(site.groups);
    const actorGroup = { name, displayName: name, groupId };
    return { id, displayName: name, type: 'atlassian-group-role-actor', name, actorGroup };
  }
  const displayName = site.users.get(accountId)?.displayName ?? 'Former user';
  return { id, displayName, type: 'atlassian-user-role-actor', actorUser: { accountId } };
}

const selfOf = (site: Site, project: Project, { id }: Role): string =>
  `${site.baseUrl}/rest/api/3/project/${project.id}/role/${id}`;

function scopeOf({ id, key, name, style }: Project): Json {
  return style === 'next-gen' ? { scope: { type: 'PROJECT', project: { id, key, name } } } : {};
}

/** Addresses of the roles by their names. */
export const rolesOf = (site: Site, project: Project): Json =>
  Object.fromEntries(ROLES.map((role) => [role.name, selfOf(site, project, role)]));

function list({ site, viewer, params }: Ask): Told {
  const project = projectSeen(site, viewer, params.projectIdOrKey!);
  if (![...site.projects.values()].some((each) => administers(each, viewer)))
    throw refuse(404, `No project could be found with key '${project.key}'.`);
  return { body: rolesOf(site, project), identities: ROLES.length };
}

function one({ site, viewer, params, query }: Ask): Told {
  const project = projectSeen(site, viewer, params.projectIdOrKey!);
  const role = ROLES.find(({ id }) => String(id) === params.id);
  if (!role || !administers(project, viewer))
    throw refuse(404, `Can not retrieve a role actors for project '${project.key}' and role '${params.id}'.`);
  const activeOnly = query.get('excludeInactiveUsers') === 'true';
  const accounts = role.of(site, project).filter((id) => id === '*' || !activeOnly || site.users.get(id)?.active);
  const actors = accounts.map((accountId, index) => actorJson(site, role, accountId, index));
  actors.sort((a, b) => (String(a.displayName) < String(b.displayName) ? -1 : 1));
  const { id, name, description } = role;
  const body = { self: selfOf(site, project, role), name, id, description, actors, ...scopeOf(project) };
  return { body, identities: 1 + actors.length };
}

/** New projects begin with nobody in any role. */
function defaults({ site, viewer }: Ask): Json[] {
  loggedIn(viewer);
  if (!mayGlobally(viewer, 'ADMINISTER')) throw refuse(403, 'You do not have permission to administer Jira.');
  return ROLES.map(({ id, name, description }) => ({
    self: `${site.baseUrl}/rest/api/3/role/${id}`,
    name,
    id,
    description,
    actors: [],
  }));
}

function byId(ask: Ask): Told {
  const role = defaults(ask).find(({ id }) => String(id) === ask.params.id);
  if (!role) throw refuse(404, `Can not find a role with id ${ask.params.id}.`);
  return ok(role);
}

const PROJECT = '/rest/api/3/project/{projectIdOrKey}/role';
const PARTIAL = 'three roles and that of apps; they are not changed';

export const PROJECT_ROLES: readonly Route[] = [
  { method: 'GET', path: PROJECT, operation: 'getProjectRoles', partial: PARTIAL, handle: list },
  { method: 'GET', path: `${PROJECT}/{id}`, operation: 'getProjectRole', partial: PARTIAL, handle: one },
  {
    method: 'GET',
    path: '/rest/api/3/role',
    operation: 'getAllProjectRoles',
    partial: PARTIAL,
    handle: (ask) => ok(defaults(ask), ROLES.length),
  },
  { method: 'GET', path: '/rest/api/3/role/{id}', operation: 'getProjectRoleById', partial: PARTIAL, handle: byId },
];

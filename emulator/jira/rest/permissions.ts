// What the caller, or somebody an app asks about, may do.

import { badPayload, ISSUE_GONE, refuse } from '../refusal';
import { findIssue } from '../site/site';
import {
  GLOBAL_PERMISSIONS,
  may,
  mayBrowse,
  mayGlobally,
  mayInProject,
  type Permission,
  PROJECT_PERMISSIONS,
  personOf,
} from '../site/viewer';
import type { Json } from '../world';
import { projectSeen } from './access';
import { asId, asList, asObject, asString, optional } from './payload';
import { type Ask, listed, type Route, type Told } from './route';

type Global = keyof typeof GLOBAL_PERMISSIONS;
const isProject = (key: string): key is Permission => Object.hasOwn(PROJECT_PERMISSIONS, key);
const isGlobal = (key: string): key is Global => Object.hasOwn(GLOBAL_PERMISSIONS, key);

const describe = (key: string): Json => {
  const [id, name] = isProject(key) ? PROJECT_PERMISSIONS[key] : GLOBAL_PERMISSIONS[key as Global];
  return { id, key, name, type: isProject(key) ? 'PROJECT' : 'GLOBAL', description: name };
};

function mine({ site, viewer, query }: Ask): Told {
  const keys = listed(query, 'permissions');
  if (keys.length === 0) throw refuse(400, 'The permissions query parameter is required.');
  const unknown = keys.find((key) => !isProject(key) && !isGlobal(key));
  if (unknown !== undefined) throw refuse(400, `Unrecognised permission: '${unknown}'`);
  const issueKey = query.get('issueKey') ?? query.get('issueId');
  const projectKey = query.get('projectKey') ?? query.get('projectId');
  const issue = issueKey === null ? null : findIssue(site, issueKey);
  if (issueKey !== null && (!issue || !mayBrowse(site, viewer, issue))) throw refuse(404, ISSUE_GONE);
  const project = projectKey === null ? null : projectSeen(site, viewer, projectKey);
  const have = (key: string): boolean => {
    if (isGlobal(key)) return mayGlobally(viewer, key);
    if (!isProject(key)) return false;
    if (issue) return may(site, viewer, key, issue);
    if (project) return mayInProject(project, viewer, key);
    return [...site.projects.values()].some((each) => mayInProject(each, viewer, key));
  };
  const permissions = Object.fromEntries(keys.map((key) => [key, { ...describe(key), havePermission: have(key) }]));
  return { body: { permissions }, identities: keys.length };
}

/** Unknown keys, projects and issues are simply not granted. */
function check({ site, viewer, body }: Ask): Told {
  const asked = asObject(body);
  const accountId = optional(asked.accountId, asString);
  const user = accountId === null ? null : site.users.get(accountId);
  if (accountId !== null && accountId !== viewer.accountId && !viewer.isApp && !viewer.siteAdmin)
    throw refuse(403, 'You do not have permission to check the permissions of another user.');
  if (accountId !== null && !user) throw refuse(400, `No user with account id '${accountId}'.`);
  const about = user ? personOf(user) : viewer;
  const globals = optional(asked.globalPermissions, (list) => asList(list, asString)) ?? [];
  const unknown = globals.find((key) => !isGlobal(key));
  if (unknown !== undefined) throw refuse(400, `Unrecognised permission: '${unknown}'`);
  const projectPermissions = (optional(asked.projectPermissions, (list) => asList(list, asObject)) ?? []).flatMap(
    (entry) => {
      const keys = asList(entry.permissions, asString);
      const projects = optional(entry.projects, (list) => asList(list, asId)) ?? [];
      const issues = optional(entry.issues, (list) => asList(list, asId)) ?? [];
      if (keys.length === 0) throw badPayload();
      return keys.map((permission) => {
        if (!isProject(permission)) throw refuse(400, `Unrecognised permission: '${permission}'`);
        return {
          permission,
          issues: issues.flatMap((id) => {
            const issue = site.issues.get(id);
            return issue && may(site, about, permission, issue) ? [Number(id)] : [];
          }),
          projects: projects.flatMap((id) => {
            const project = site.projects.get(id);
            return project && mayInProject(project, about, permission) ? [Number(id)] : [];
          }),
        };
      });
    },
  );
  const granted = globals.filter((key) => isGlobal(key) && mayGlobally(about, key));
  const identities = granted.length + projectPermissions.length;
  return { body: { globalPermissions: granted, projectPermissions }, identities };
}

export const PERMISSIONS: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/mypermissions', operation: 'getMyPermissions', handle: mine },
  { method: 'POST', path: '/rest/api/3/permissions/check', operation: 'getBulkPermissions', handle: check },
  {
    method: 'GET',
    path: '/rest/api/3/permissions',
    operation: 'getAllPermissions',
    handle: () => {
      const keys = [...Object.keys(GLOBAL_PERMISSIONS), ...Object.keys(PROJECT_PERMISSIONS)];
      return {
        body: { permissions: Object.fromEntries(keys.map((key) => [key, describe(key)])) },
        identities: keys.length,
      };
    },
  },
];

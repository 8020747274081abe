// Users. E-mail addresses are shown to the person alone, as Jira's privacy settings do by default.

import { refuse } from '../refusal';
import { groupJson } from '../show/group-json';
import { personJson } from '../show/parts';
import { findIssue, type Site } from '../site/site';
import { mayInProject, personOf, type Viewer } from '../site/viewer';
import type { Json, WorldUser } from '../world';
import { loggedIn, projectSeen } from './access';
import { type Ask, listed, page, paged, type Route, type Told } from './route';

const userJson = (site: Site, user: WorldUser, viewer: Viewer): Json => ({
  ...personJson(site, user.accountId)!,
  ...(viewer.accountId === user.accountId && user.emailAddress ? { emailAddress: user.emailAddress } : {}),
});

function myself({ site, viewer, query }: Ask): Told {
  loggedIn(viewer);
  const user = site.users.get(viewer.accountId!)!;
  const own = site.groups.filter(({ members }) => members.includes(user.accountId));
  const groups = own.map((group) => groupJson(site, group));
  return {
    body: {
      ...userJson(site, user, viewer),
      locale: user.locale,
      groups: { size: groups.length, items: listed(query, 'expand').includes('groups') ? groups : [] },
      applicationRoles: { size: 0, items: [] },
      expand: 'groups,applicationRoles',
    },
    identities: 1,
  };
}

function people({ site, viewer, query }: Ask, fits: (user: WorldUser) => boolean): Told {
  loggedIn(viewer);
  const text = query.get('query')?.toLowerCase() ?? '';
  const account = query.get('accountId');
  const { startAt, maxResults } = page(query, 50, 1_000);
  const found = [...site.users.values()].filter(
    (user) =>
      (account === null || user.accountId === account) &&
      (text === '' || [user.displayName, user.emailAddress].some((each) => each.toLowerCase().includes(text))) &&
      fits(user),
  );
  const shown = found.slice(startAt, startAt + maxResults).map((user) => userJson(site, user, viewer));
  return { body: shown, identities: shown.length };
}

function assignable(ask: Ask): Told {
  const { site, viewer, query } = ask;
  const key = query.get('issueKey') ?? query.get('issueId');
  const issue = key === null ? null : findIssue(site, key);
  const id = issue?.project ?? query.get('project');
  if (!id) throw refuse(400, 'Either project or issueKey is needed.');
  const project = projectSeen(site, viewer, id);
  return people(ask, (user) => user.active && mayInProject(project, personOf(user), 'ASSIGNABLE_USER'));
}

function bulk({ site, viewer, query }: Ask): Told {
  loggedIn(viewer);
  const ids = query.getAll('accountId');
  if (ids.length === 0) throw refuse(400, 'The accountId query parameter is required.');
  const found = ids.flatMap((id) => site.users.get(id) ?? []);
  const body = paged(
    query,
    found.map((user) => userJson(site, user, viewer)),
    10,
    200,
  );
  const self = `${site.baseUrl}/rest/api/3/user/bulk?${ids.map((id) => `accountId=${encodeURIComponent(id)}`).join('&')}`;
  return { body: { self, ...body }, identities: (body.values as []).length };
}

function one({ site, viewer, query }: Ask): Told {
  loggedIn(viewer);
  const user = site.users.get(query.get('accountId') ?? '');
  if (!user) throw refuse(404, 'Specified user does not exist or you do not have required permissions');
  return { body: userJson(site, user, viewer), identities: 1 };
}

const get = (path: string, operation: string, handle: Route['handle']): Route => ({
  method: 'GET',
  path: `/rest/api/3/${path}`,
  operation,
  handle,
});

export const PEOPLE: readonly Route[] = [
  get('myself', 'getCurrentUser', myself),
  get('user', 'getUser', one),
  get('users', 'getAllUsersDefault', (ask) => people(ask, () => true)),
  get('users/search', 'getAllUsers', (ask) => people(ask, () => true)),
  get('user/search', 'findUsers', (ask) => {
    if (listed(ask.query, 'query').length === 0 && !ask.query.has('accountId'))
      throw refuse(400, 'The query parameter is required.');
    return people(ask, () => true);
  }),
  get('user/bulk', 'bulkGetUsers', bulk),
  get('user/assignable/search', 'findAssignableUsers', assignable),
];

// Groups and who is in them.

import { refuse } from '../refusal';
import { groupJson } from '../show/group-json';
import { highlighted } from '../show/highlight';
import { personJson } from '../show/parts';
import type { Group } from '../site/site';
import { mayGlobally } from '../site/viewer';
import { loggedIn } from './access';
import { type Ask, listed, mentions, paged, type Route, type Told } from './route';

const PARTIAL = 'those of the data, or one for administrators and one for everybody';
const MOST_PICKED = 20;

function browsing({ viewer }: Ask): void {
  loggedIn(viewer);
  if (!mayGlobally(viewer, 'USER_PICKER')) throw refuse(403, 'You do not have permission to browse users and groups.');
}

function ofUser(ask: Ask): Told {
  browsing(ask);
  const { site, query } = ask;
  const account = query.get('accountId') ?? '';
  if (!site.users.has(account))
    throw refuse(404, 'Specified user does not exist or you do not have required permissions');
  const groups = site.groups.filter(({ members }) => members.includes(account));
  const body = groups.map((group) => groupJson(site, group));
  return { body, identities: body.length };
}

function one({ site, query }: Ask): Group {
  const [id, name] = [query.get('groupId'), query.get('groupname')];
  if (id !== null && name !== null) throw refuse(400, "Only one of 'groupId' and 'groupname' can be provided.");
  if (!id && !name) throw refuse(400, 'The group name or the group id must be provided.');
  const group = site.groups.find((each) => (id ? each.groupId === id : each.name === name));
  if (!group) throw refuse(404, `The group named '${id ?? name}' does not exist.`);
  return group;
}

function members(ask: Ask): Told {
  browsing(ask);
  const { site, query } = ask;
  const group = one(ask);
  const inactive = query.get('includeInactiveUsers') === 'true';
  const people = group.members.filter((id) => inactive || site.users.get(id)?.active);
  const body = paged(
    query,
    people.map((id) => personJson(site, id)!),
    50,
    50,
  );
  return { body, identities: (body.values as []).length };
}

function bulk(ask: Ask): Told {
  browsing(ask);
  const { site, query } = ask;
  const [ids, names] = [listed(query, 'groupId'), query.getAll('groupName')];
  const found = site.groups.filter(
    ({ groupId, name }) => (ids.length === 0 && names.length === 0) || ids.includes(groupId) || names.includes(name),
  );
  const body = paged(
    query,
    found.map(({ groupId, name }) => ({ name, groupId })),
    50,
    50,
  );
  return { body, identities: (body.values as []).length };
}

/** Whoever may not browse finds nothing. */
export function pickGroups({ site, viewer, query }: Ask, text: string, most: number, exact: boolean) {
  const [names, ids] = [query.getAll('exclude'), query.getAll('excludeId')];
  const found = site.groups.filter(
    ({ groupId, name }) =>
      mayGlobally(viewer, 'USER_PICKER') &&
      !names.includes(name) &&
      !ids.includes(groupId) &&
      (exact ? name.includes(text) : mentions(text, name)),
  );
  const groups = found
    .slice(0, most)
    .map(({ groupId, name }) => ({ name, html: highlighted(name, text), labels: [], groupId }));
  return { header: `Showing ${groups.length} of ${found.length} matching groups`, total: found.length, groups };
}

function pick(ask: Ask): Told {
  const { query } = ask;
  const most = Math.min(MOST_PICKED, Number(query.get('maxResults') ?? MOST_PICKED) || MOST_PICKED);
  const body = pickGroups(ask, query.get('query') ?? '', most, query.get('caseInsensitive') !== 'true');
  return { body, identities: body.groups.length };
}

const get = (path: string, operation: string, handle: Route['handle']): Route => ({
  method: 'GET',
  path: `/rest/api/3/${path}`,
  operation,
  partial: PARTIAL,
  handle,
});

export const GROUPS: readonly Route[] = [
  get('user/groups', 'getUserGroups', ofUser),
  get('group/member', 'getUsersFromGroup', members),
  get('group/bulk', 'bulkGetGroups', bulk),
  get('groups/picker', 'findGroups', pick),
];

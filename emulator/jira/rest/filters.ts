// Saved filters: found, made, changed, marked as favourites and deleted.

import { testOf } from '../jql/evaluate';
import { parseJql } from '../jql/parse';
import { badPayload, notModelled, refuse, refuseFields } from '../refusal';
import { filterJson } from '../show/filter-json';
import { tell } from '../site/change';
import { actorOf, eventTime } from '../site/events';
import { owns, seesFilter, visibleFilters } from '../site/filters';
import type { Filter, Share } from '../site/site';
import { mayGlobally, mayInProject } from '../site/viewer';
import type { Json } from '../world';
import { loggedIn } from './access';
import { asId, asList, asObject, asString, optional } from './payload';
import { type Ask, ok, type Route, type Told } from './route';

const MOST_NAME = 255;
const GONE = 'The selected filter is not available to you, perhaps it has been deleted or had its permissions changed.';

function seen({ site, viewer, params }: Ask): Filter {
  const filter = site.filters.get(params.id!);
  if (!filter || !seesFilter(site, viewer, filter)) throw refuse(400, GONE);
  return filter;
}

/** Which filter a board shows, and with what, belongs to the board's own settings. */
function owned(ask: Ask): Filter {
  const filter = seen(ask);
  if (filter.board !== null) throw notModelled('changes of the filter of a board');
  return filter;
}

function nameIn({ site, viewer }: Ask, value: unknown, id: string | null): string {
  const name = optional(value, asString)?.trim() ?? '';
  if (name === '') throw refuseFields({ filterName: 'You must specify a name to save this filter as.' });
  if (name.length > MOST_NAME)
    throw refuseFields({ filterName: `The filter name must not exceed ${MOST_NAME} characters in length.` });
  const taken = [...site.filters.values()].some(
    (each) => each.id !== id && each.owner === viewer.accountId && each.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw refuseFields({ filterName: 'Filter with same name already exists.' });
  return name;
}

/** A query that could not be run is not saved. */
function jqlIn({ site, viewer }: Ask, value: unknown): string {
  const jql = optional(value, asString) ?? '';
  const { where } = parseJql(jql);
  if (where) testOf({ site, viewer, now: site.clock.now() }, where);
  return jql;
}

function shareIn({ site, viewer }: Ask, value: unknown): Share {
  const { type, project, group, user, role } = asObject(value);
  const id = site.nextId();
  if (type === 'projectRole' || role) throw notModelled('filters shared with a project role');
  if (type === 'global') return { id, type, of: null };
  if (type === 'authenticated' || type === 'loggedin') return { id, type: 'loggedin', of: null };
  if (type === 'project') {
    const found = site.projects.get(asId(asObject(project).id));
    if (found && mayInProject(found, viewer, 'BROWSE_PROJECTS')) return { id, type, of: found.id };
    throw refuse(400, 'You do not have permission to share with the project, or it does not exist.');
  }
  if (type === 'group') {
    const asked = asObject(group);
    const found = site.groups.find(({ groupId, name }) => groupId === asked.groupId || name === asked.name);
    if (found) return { id, type, of: found.groupId };
    throw refuse(400, 'The group does not exist.');
  }
  if (type === 'user') {
    const account = asString(asObject(user).accountId);
    if (site.users.has(account)) return { id, type, of: account };
    throw refuse(400, `The user '${account}' does not exist.`);
  }
  throw badPayload();
}

const sharesIn = (ask: Ask, value: unknown): Share[] | null =>
  optional(value, (list) => asList(list, (each) => shareIn(ask, each)));

function written(ask: Ask, body: Json, was: Filter | null): Partial<Filter> & { name: string; jql: string } {
  const sharedWith = sharesIn(ask, body.sharePermissions);
  const editedBy = sharesIn(ask, body.editPermissions);
  return {
    name: nameIn(ask, body.name, was?.id ?? null),
    jql: body.jql === undefined && was ? was.jql : jqlIn(ask, body.jql),
    ...(typeof body.description === 'string' ? { description: body.description } : {}),
    ...(sharedWith ? { sharedWith } : {}),
    ...(editedBy ? { editedBy } : {}),
  };
}

const json = ({ site, viewer }: Ask, filter: Filter): Json => filterJson(site, filter, viewer);

function announce(ask: Ask, what: string, filter: Filter): void {
  const payload = { ...eventTime(ask.site), filter: json(ask, filter), ...actorOf(ask.viewer) };
  tell(ask.site, ask.viewer, `avi:jira:${what}:filter`, payload);
}

/** Private until it is shared. */
function create(ask: Ask): Told {
  const { site, viewer } = ask;
  loggedIn(viewer);
  const draft = written(ask, asObject(ask.body), null);
  const filter: Filter = {
    description: '',
    sharedWith: [],
    editedBy: [],
    ...draft,
    id: String(site.nextId()),
    owner: viewer.accountId,
    favouriteOf: new Set(),
    board: null,
  };
  site.filters.set(filter.id, filter);
  site.version++;
  announce(ask, 'created', filter);
  return { body: json(ask, filter) };
}

function edit(ask: Ask): Told {
  const { site, viewer } = ask;
  loggedIn(viewer);
  const was = owned(ask);
  if (!owns(was, viewer)) throw refuse(400, 'You do not have permission to edit this filter.');
  const filter = { ...was, ...written(ask, asObject(ask.body), was) };
  site.filters.set(filter.id, filter);
  site.version++;
  announce(ask, 'updated', filter);
  return { body: json(ask, filter) };
}

function drop(ask: Ask): Told {
  const { site, viewer } = ask;
  loggedIn(viewer);
  const admin = mayGlobally(viewer, 'ADMINISTER');
  const filter = admin ? site.filters.get(ask.params.id!) : seen(ask);
  if (!filter) throw refuse(400, GONE);
  if (filter.board !== null) throw notModelled('deleting the filter of a board');
  if (!admin && !owns(filter, viewer)) throw refuse(401, 'You do not have permission to delete this filter.');
  site.filters.delete(filter.id);
  site.version++;
  announce(ask, 'deleted', filter);
  return { status: 204 };
}

const favour =
  (is: boolean) =>
  (ask: Ask): Told => {
    loggedIn(ask.viewer);
    const filter = seen(ask);
    if (is) filter.favouriteOf.add(ask.viewer.accountId!);
    else filter.favouriteOf.delete(ask.viewer.accountId!);
    return { body: json(ask, filter) };
  };

function many(ask: Ask, fits: (filter: Filter) => boolean): Told {
  const found = visibleFilters(ask.site, ask.viewer).filter(fits);
  return ok(
    found.map((filter) => json(ask, filter)),
    found.length,
  );
}

const isFavourite = ({ viewer }: Ask, { favouriteOf }: Filter): boolean =>
  viewer.accountId !== null && favouriteOf.has(viewer.accountId);

function mine(ask: Ask): Told {
  loggedIn(ask.viewer);
  const favourites = ask.query.get('includeFavourites') === 'true';
  return many(ask, (filter) => owns(filter, ask.viewer) || (favourites && isFavourite(ask, filter)));
}

const FILTER = '/rest/api/3/filter';
const ONE = `${FILTER}/{id}`;

export const FILTERS: readonly Route[] = [
  { method: 'POST', path: FILTER, operation: 'createFilter', partial: 'not shared with project roles', handle: create },
  { method: 'GET', path: `${FILTER}/my`, operation: 'getMyFilters', handle: mine },
  {
    method: 'GET',
    path: `${FILTER}/favourite`,
    operation: 'getFavouriteFilters',
    handle: (ask) => many(ask, (filter) => isFavourite(ask, filter)),
  },
  { method: 'GET', path: ONE, operation: 'getFilter', handle: (ask) => ok(json(ask, seen(ask))) },
  { method: 'PUT', path: ONE, operation: 'updateFilter', partial: 'no filters of boards', handle: edit },
  { method: 'DELETE', path: ONE, operation: 'deleteFilter', partial: 'no filters of boards', handle: drop },
  { method: 'PUT', path: `${ONE}/favourite`, operation: 'setFavouriteForFilter', handle: favour(true) },
  { method: 'DELETE', path: `${ONE}/favourite`, operation: 'deleteFavouriteForFilter', handle: favour(false) },
];

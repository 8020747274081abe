// Saved filters in pages, by what they are called and whom they belong to.

import { notModelled, refuse } from '../refusal';
import { FILTER_PARTS, filterParts } from '../show/filter-json';
import { visibleFilters } from '../site/filters';
import type { Filter } from '../site/site';
import { type Ask, inOrder, listed, mentions, ok, paged, type Route, type Told } from './route';

const MOST = 100;
const MOST_IDS = 200;
/** Documented, and not modelled. */
const UNHEARD_PARTS = ['isWritable', 'approximateLastUsed'];

/** Without isSubstringMatch each word is looked for as a whole, or by its beginning with an asterisk. */
function named({ query }: Ask): (name: string) => boolean {
  const wanted = query.get('filterName');
  if (wanted === null || wanted.trim() === '') return () => true;
  if (query.get('isSubstringMatch') === 'true') return (name) => mentions(wanted, name);
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return (name) => {
    const own = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    return words.every((word) =>
      word.endsWith('*') ? own.some((each) => each.startsWith(word.slice(0, -1))) : own.includes(word),
    );
  };
}

const shares = ({ sharedWith }: Filter, type: string, of: string | undefined): boolean =>
  sharedWith.some((share) => share.type === type && share.of === of);

function find(ask: Ask): Told {
  const { site, viewer, query } = ask;
  const ids = listed(query, 'id');
  if (ids.length > MOST_IDS) throw refuse(400, `The maximum number of filter ids is ${MOST_IDS}.`);
  const expand = listed(query, 'expand');
  const unheard = expand.find((each) => UNHEARD_PARTS.includes(each));
  if (unheard) throw notModelled(`expand=${unheard} of filters`);
  const unknown = expand.find((each) => !Object.hasOwn(FILTER_PARTS, each));
  if (unknown !== undefined) throw refuse(400, `'${unknown}' is not a valid value of expand.`);
  const [account, project, groupId, groupname] = ['accountId', 'projectId', 'groupId', 'groupname'].map((name) =>
    query.get(name),
  );
  if (groupId && groupname) throw refuse(400, "Only one of 'groupId' and 'groupname' can be provided.");
  const group = groupname ? site.groups.find(({ name }) => name === groupname)?.groupId : groupId;
  const fits = named(ask);
  const found = visibleFilters(site, viewer).filter(
    (filter) =>
      (ids.length === 0 || ids.includes(filter.id)) &&
      fits(filter.name) &&
      (!account || filter.owner === account) &&
      (!project || shares(filter, 'project', project)) &&
      (!(groupId || groupname) || shares(filter, 'group', group ?? undefined)),
  );
  const orderBy = query.get('orderBy') ?? 'name';
  const ordered = inOrder(found, orderBy, {
    name: ({ name }) => name,
    id: ({ id }) => Number(id),
    description: ({ description }) => description,
    owner: ({ owner }) => owner,
    favourite_count: ({ favouriteOf }) => favouriteOf.size,
    is_favourite: ({ favouriteOf }) => viewer.accountId !== null && favouriteOf.has(viewer.accountId),
    is_shared: ({ sharedWith }) => sharedWith.length > 0,
  });
  if (!ordered) throw refuse(400, `Filters cannot be ordered by '${orderBy}'.`);
  const all = ordered.map((filter) => filterParts(site, filter, viewer, expand));
  const body = paged(query, all, 50, MOST);
  return ok(body, (body.values as []).length);
}

export const FILTER_SEARCH: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/filter/search', operation: 'getFiltersPaginated', handle: find },
];

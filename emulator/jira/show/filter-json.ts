// Saved filters as REST v3 answers them: whole, or with the parts that a search asks for.

import type { Filter, Share, Site } from '../site/site';
import type { Viewer } from '../site/viewer';
import type { Json } from '../world';
import { groupJson } from './group-json';
import { personJson, projectRef } from './parts';

const NOBODY = { size: 0, items: [], 'max-results': 0, 'start-index': 0, 'end-index': 0 };

function sharedWith(site: Site, { type, of }: Share): Json {
  if (of === null) return {};
  if (type === 'project') return { project: projectRef(site, of) };
  if (type === 'user') {
    const { self, accountId, displayName, active, avatarUrls } = personJson(site, of)!;
    return { user: { self, accountId, displayName, active, avatarUrls } };
  }
  return { group: groupJson(site, site.groups.find(({ groupId }) => groupId === of)!) };
}

const shareJson = (site: Site, share: Share): Json => ({ id: share.id, type: share.type, ...sharedWith(site, share) });

const selfOf = (site: Site, { id }: Filter): Json => ({ self: `${site.baseUrl}/rest/api/3/filter/${id}`, id });

/** What a search tells of a filter when it is asked to. */
export const FILTER_PARTS: Record<string, (site: Site, filter: Filter, viewer: Viewer) => unknown> = {
  description: (_, { description }) => description,
  owner: (site, { owner }) => personJson(site, owner) ?? undefined,
  jql: (_, { jql }) => jql,
  viewUrl: ({ baseUrl }, { id }) => `${baseUrl}/issues/?filter=${id}`,
  searchUrl: ({ baseUrl }, { jql }) => `${baseUrl}/rest/api/3/search?jql=${encodeURIComponent(jql)}`,
  favourite: (_, { favouriteOf }, { accountId }) => accountId !== null && favouriteOf.has(accountId),
  favouritedCount: (_, { favouriteOf }) => favouriteOf.size,
  sharePermissions: (site, { sharedWith: shares }) => shares.map((share) => shareJson(site, share)),
  editPermissions: (site, { editedBy }) => editedBy.map((share) => shareJson(site, share)),
  subscriptions: () => [],
};

export function filterParts(site: Site, filter: Filter, viewer: Viewer, wanted: readonly string[]): Json {
  const parts = Object.entries(FILTER_PARTS).filter(([name]) => wanted.includes(name));
  return {
    expand: Object.keys(FILTER_PARTS).join(','),
    ...selfOf(site, filter),
    name: filter.name,
    ...Object.fromEntries(parts.map(([name, of]) => [name, of(site, filter, viewer)])),
  };
}

export const filterJson = (site: Site, filter: Filter, viewer: Viewer): Json => ({
  ...selfOf(site, filter),
  name: filter.name,
  ...Object.fromEntries(Object.entries(FILTER_PARTS).map(([name, of]) => [name, of(site, filter, viewer)])),
  sharedUsers: NOBODY,
  subscriptions: NOBODY,
});

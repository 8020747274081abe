// How many watch an issue, whether the viewer is one of them, and those whose names are known.

import type { Issue } from '../site/issue';
import type { Site } from '../site/site';
import type { Viewer } from '../site/viewer';

export function watchersOf(site: Site, issue: Issue, viewer: Viewer) {
  const names = [...(site.watchers.get(issue.id) ?? [])];
  const before = issue.extra.watches as { watchCount?: number; isWatching?: boolean } | undefined;
  return {
    self: `${site.baseUrl}/rest/api/3/issue/${issue.key}/watchers`,
    watchCount: (before?.watchCount ?? 0) + names.length,
    isWatching: viewer.accountId !== null && names.includes(viewer.accountId),
    names,
  };
}

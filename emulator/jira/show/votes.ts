// How many voted for an issue, whether the viewer did, and those whose names are known.

import type { Issue } from '../site/issue';
import type { Site } from '../site/site';
import type { Viewer } from '../site/viewer';

export function votesOf(site: Site, issue: Issue, viewer: Viewer) {
  const names = [...(site.voters.get(issue.id) ?? [])];
  const before = issue.extra.votes as { votes?: number } | undefined;
  return {
    self: `${site.baseUrl}/rest/api/3/issue/${issue.key}/votes`,
    votes: (before?.votes ?? 0) + names.length,
    hasVoted: viewer.accountId !== null && names.includes(viewer.accountId),
    names,
  };
}

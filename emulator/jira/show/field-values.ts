// The values that a JQL field offers to somebody who types: names, and what stands in JQL for them where that differs.

import type { Site } from '../site/site';
import { mayInProject, type Viewer } from '../site/viewer';

interface Offered {
  name: string;
  /** Absent: the name itself. */
  value?: string;
}

type Names = (site: Site, seen: { id: string; key: string; name: string }[]) => Offered[];

const named =
  (of: (site: Site) => Map<string, { name: string }>): Names =>
  (site) =>
    [...of(site).values()].map(({ name }) => ({ name }));

const inProjects =
  (of: (site: Site) => Map<string, { name: string; projectKey: string }>): Names =>
  (site, seen) =>
    [...of(site).values()].filter(({ projectKey }) => seen.some(({ key }) => key === projectKey));

const people: Names = (site) =>
  [...site.users.values()]
    .filter(({ active, accountType }) => active && accountType === 'atlassian')
    .map(({ accountId, displayName }) => ({ name: displayName, value: accountId }));

const labels: Names = (site, seen) => {
  const ids = new Set(seen.map(({ id }) => id));
  const found = new Set<string>();
  // Labels of restricted issues are nobody's hint.
  for (const issue of site.issues.values())
    if (ids.has(issue.project) && issue.security === null) for (const label of issue.labels) found.add(label);
  return [...found].sort().map((name) => ({ name }));
};

const sprints: Names = (site, seen) =>
  [...site.sprints.values()]
    .filter(({ originBoardId }) => seen.some(({ key }) => key === site.boards.get(originBoardId)?.projectKey))
    .map(({ id, name }) => ({ name, value: String(id) }));

const OFFERS: Record<string, Names> = {
  status: named((site) => site.statuses),
  priority: named((site) => site.priorities),
  resolution: named((site) => site.resolutions),
  issuetype: named((site) => site.issueTypes),
  type: named((site) => site.issueTypes),
  project: (_, seen) => seen.map(({ name, key }) => ({ name: `${name} (${key})`, value: key })),
  component: inProjects((site) => site.components),
  fixversion: inProjects((site) => site.versions),
  affectedversion: inProjects((site) => site.versions),
  statuscategory: () => ['To Do', 'In Progress', 'Done'].map((name) => ({ name })),
  sprint: sprints,
  labels,
  assignee: people,
  reporter: people,
  creator: people,
};

export function namesFor(site: Site, viewer: Viewer, field: string): Offered[] {
  const seen = [...site.projects.values()].filter((project) => mayInProject(project, viewer, 'BROWSE_PROJECTS'));
  const offer = Object.hasOwn(OFFERS, field.toLowerCase()) ? OFFERS[field.toLowerCase()]! : null;
  return offer?.(site, seen).map(({ name, value }) => (value === undefined ? { name } : { name, value })) ?? [];
}

// The small objects that Jira's answers are made of: people, projects, statuses, types, sprints.

import type { Site } from '../site/site';
import type { Json, WorldSprint } from '../world';

const avatars = (site: Site, what: string): Json =>
  Object.fromEntries(
    [48, 24, 16, 32].map((size) => [`${size}x${size}`, `${site.baseUrl}/secure/${what}&size=${size}`]),
  );

export function personJson(site: Site, accountId: string | null): Json | null {
  if (accountId === null) return null;
  const user = site.users.get(accountId);
  return {
    self: `${site.baseUrl}/rest/api/3/user?accountId=${encodeURIComponent(accountId)}`,
    accountId,
    avatarUrls: avatars(site, `useravatar?accountId=${encodeURIComponent(accountId)}`),
    displayName: user?.displayName ?? 'Former user',
    active: user?.active ?? false,
    timeZone: user?.timeZone ?? 'UTC',
    accountType: user?.accountType ?? 'atlassian',
  };
}

export function projectRef(site: Site, id: string): Json {
  const project = site.projects.get(id)!;
  return {
    self: `${site.baseUrl}/rest/api/3/project/${id}`,
    id,
    key: project.key,
    name: project.name,
    projectTypeKey: project.projectTypeKey,
    simplified: project.style === 'next-gen',
    avatarUrls: avatars(site, `projectavatar?pid=${id}`),
  };
}

export function statusJson(site: Site, id: string): Json {
  const status = site.statuses.get(id);
  const category = status?.statusCategory ?? { id: 2, key: 'new' as const, name: 'To Do' };
  return {
    self: `${site.baseUrl}/rest/api/3/status/${id}`,
    description: status?.description ?? '',
    iconUrl: `${site.baseUrl}/images/icons/statuses/generic.png`,
    name: status?.name ?? id,
    id,
    ...(status?.scope ? { scope: status.scope } : {}),
    statusCategory: categoryJson(site, category),
  };
}

const COLORS = { new: 'blue-gray', indeterminate: 'yellow', done: 'green' } as const;

export const categoryJson = (
  site: Site,
  category: { id: number; key: 'new' | 'indeterminate' | 'done'; name: string; colorName?: string },
): Json => ({
  self: `${site.baseUrl}/rest/api/3/statuscategory/${category.id}`,
  id: category.id,
  key: category.key,
  colorName: category.colorName ?? COLORS[category.key],
  name: category.name,
});

export function typeJson(site: Site, id: string): Json {
  const type = site.issueTypes.get(id);
  return {
    self: `${site.baseUrl}/rest/api/3/issuetype/${id}`,
    id,
    description: String(type?.description ?? ''),
    iconUrl: `${site.baseUrl}/images/icons/issuetypes/generic.svg`,
    name: type?.name ?? id,
    subtask: type?.subtask ?? false,
    hierarchyLevel: type?.hierarchyLevel ?? 0,
    ...(type?.scope ? { scope: type.scope } : {}),
  };
}

export function namedJson(site: Site, kind: string, value: { id: string; name: string } | undefined): Json | null {
  if (!value) return null;
  return { self: `${site.baseUrl}/rest/api/3/${kind}/${value.id}`, ...value };
}

export const priorityJson = (site: Site, id: string | null): Json | null => {
  const priority = id === null ? undefined : site.priorities.get(id);
  if (!priority) return null;
  const iconUrl = `${site.baseUrl}/images/icons/priorities/generic.svg`;
  return { iconUrl, ...namedJson(site, 'priority', priority) };
};

export const resolutionJson = (site: Site, id: string | null): Json | null =>
  id === null ? null : namedJson(site, 'resolution', site.resolutions.get(id) ?? { id, name: id });

export function versionJson(site: Site, id: string): Json | null {
  const version = site.versions.get(id);
  if (!version) return null;
  const { projectKey: _, ...rest } = version;
  return {
    self: `${site.baseUrl}/rest/api/3/version/${id}`,
    archived: false,
    released: false,
    ...rest,
  };
}

export function componentJson(site: Site, id: string): Json | null {
  const component = site.components.get(id);
  if (!component) return null;
  const { projectKey: _, leadAccountId: __, ...rest } = component;
  return { self: `${site.baseUrl}/rest/api/3/component/${id}`, ...rest };
}

/** A sprint as the sprint field holds it. */
export const sprintFieldJson = (sprint: WorldSprint): Json => ({
  id: sprint.id,
  name: sprint.name,
  state: sprint.state,
  boardId: sprint.originBoardId,
  goal: sprint.goal ?? '',
  ...dates(sprint),
});

/** A sprint as the Agile API shows it. */
export const sprintJson = (site: Site, sprint: WorldSprint): Json => ({
  id: sprint.id,
  self: `${site.baseUrl}/rest/agile/1.0/sprint/${sprint.id}`,
  state: sprint.state,
  name: sprint.name,
  ...dates(sprint),
  ...(sprint.createdDate ? { createdDate: sprint.createdDate } : {}),
  originBoardId: sprint.originBoardId,
  ...(sprint.goal ? { goal: sprint.goal } : {}),
});

const dates = ({ startDate, endDate, completeDate }: WorldSprint): Json => ({
  ...(startDate ? { startDate } : {}),
  ...(endDate ? { endDate } : {}),
  ...(completeDate ? { completeDate } : {}),
});

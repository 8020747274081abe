// Issues, people and what belongs to them as a Jira expression sees them. Ids are numbers here, where REST has strings,
// and what the viewer may not see is null or left out.

import type { Comment, Issue, Link, Rich } from '../site/issue';
import { openSprintOf, type Site } from '../site/site';
import { mayBrowse, type Viewer } from '../site/viewer';
import type { Json, WorldSprint } from '../world';
import type { Entity, Value } from './values';

type Properties = Record<string, () => Value | undefined>;

const entity = (name: string, id: string, properties: Properties): Entity => ({
  entity: name,
  id,
  get: (key) => (Object.hasOwn(properties, key) ? properties[key]!() : undefined),
});

const moment = (at: number | null): Value => (at === null ? null : { moment: at });
const dated = (text: string | undefined): Value => (text === undefined ? null : { moment: Date.parse(text) });
const string = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export interface Asking {
  site: Site;
  viewer: Viewer;
}

export function userEntity({ site }: Asking, accountId: string | null): Entity | null {
  const user = accountId === null ? undefined : site.users.get(accountId);
  if (!user) return null;
  return entity('User', user.accountId, {
    accountId: () => user.accountId,
    displayName: () => user.displayName,
    'groups()': () => site.groups.filter(({ members }) => members.includes(user.accountId)).map(({ name }) => name),
  });
}

export function projectEntity({ site }: Asking, id: string): Entity | null {
  const project = site.projects.get(id);
  if (!project) return null;
  return entity('Project', id, {
    id: () => Number(id),
    key: () => project.key,
    name: () => project.name,
    style: () => project.style,
    projectTypeKey: () => project.projectTypeKey,
    properties: () => (project.properties ?? {}) as Value,
  });
}

const named = (type: string, value: { id: string; name: string; description?: unknown } | undefined): Entity | null =>
  value === undefined
    ? null
    : entity(type, value.id, {
        id: () => Number(value.id),
        name: () => value.name,
        description: () => string(value.description),
      });

export function statusEntity({ site }: Asking, id: string): Entity | null {
  const status = site.statuses.get(id);
  if (!status) return null;
  const { statusCategory: category } = status;
  return entity('IssueStatus', id, {
    id: () => Number(id),
    name: () => status.name,
    description: () => string(status.description),
    category: () =>
      entity('IssueStatusCategory', category.key, {
        id: () => category.id,
        key: () => category.key,
        name: () => category.name,
      }),
  });
}

function typeEntity({ site }: Asking, id: string): Entity | null {
  const type = site.issueTypes.get(id);
  if (!type) return null;
  return entity('IssueType', id, {
    id: () => Number(id),
    name: () => type.name,
    description: () => string(type.description),
    hierarchyLevel: () => type.hierarchyLevel,
  });
}

function versionEntity({ site }: Asking, id: string): Value {
  const version = site.versions.get(id);
  if (!version) return null;
  return entity('Version', id, {
    id: () => Number(id),
    name: () => version.name,
    description: () => string(version.description),
    archived: () => version.archived === true,
    released: () => version.released === true,
  });
}

export const sprintEntity = (sprint: WorldSprint): Entity =>
  entity('Sprint', String(sprint.id), {
    id: () => sprint.id,
    name: () => sprint.name,
    state: () => sprint.state,
    goal: () => sprint.goal ?? null,
    startDate: () => dated(sprint.startDate),
    endDate: () => dated(sprint.endDate),
    completeDate: () => dated(sprint.completeDate),
  });

const rich = (text: Rich | null): Value =>
  text === null ? null : entity('RichText', '', { plainText: () => text.words() });

const commentEntity = (asking: Asking, comment: Comment): Entity =>
  entity('Comment', comment.id, {
    id: () => Number(comment.id),
    author: () => userEntity(asking, comment.author),
    body: () => rich(comment.body),
    created: () => moment(comment.created),
    updated: () => moment(comment.updated),
  });

function linkEntity(asking: Asking, issue: Issue, link: Link): Entity[] {
  const outward = link.from === issue.id;
  const other = seen(asking, outward ? link.to : link.from);
  const type = asking.site.linkTypes.get(link.type);
  if (!other) return [];
  return [
    entity('IssueLink', link.id, {
      id: () => Number(link.id),
      direction: () => (outward ? 'outward' : 'inward'),
      linkedIssue: () => other,
      type: () =>
        type === undefined
          ? null
          : entity('IssueLinkType', type.id, {
              id: () => Number(type.id),
              name: () => type.name,
              inward: () => type.inward,
              outward: () => type.outward,
            }),
    }),
  ];
}

function seen(asking: Asking, id: string): Entity | null {
  const issue = asking.site.issues.get(id);
  return issue && mayBrowse(asking.site, asking.viewer, issue) ? issueEntity(asking, issue) : null;
}

/** Numbers, texts and what is made of them; undefined: of a kind whose shape here is not known. */
function customValue(asking: Asking, value: unknown): Value | undefined {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const parts = value.map((each) => customValue(asking, each));
    return parts.includes(undefined) ? undefined : (parts as Value[]);
  }
  const { id, value: option, accountId } = value as Json;
  if (typeof accountId === 'string') return userEntity(asking, accountId);
  if (typeof option !== 'string') return undefined;
  return entity('CustomFieldOption', String(id), { id: () => Number(id), value: () => option });
}

export function issueEntity(asking: Asking, issue: Issue): Entity {
  const { site } = asking;
  const listed = (ids: Iterable<string>): Value[] => [...ids].flatMap((id) => seen(asking, id) ?? []);
  const open = () => openSprintOf(site, issue);
  const isSubtask = (id: string) => site.issueTypes.get(site.issues.get(id)?.type ?? '')?.subtask === true;
  const properties: Properties = {
    id: () => Number(issue.id),
    key: () => issue.key,
    summary: () => issue.summary,
    description: () => rich(issue.description),
    environment: () => rich(issue.environment),
    issueType: () => typeEntity(asking, issue.type),
    status: () => statusEntity(asking, issue.status),
    priority: () => named('IssuePriority', site.priorities.get(issue.priority ?? '')),
    resolution: () => named('Resolution', site.resolutions.get(issue.resolution ?? '')),
    project: () => projectEntity(asking, issue.project),
    assignee: () => userEntity(asking, issue.assignee),
    reporter: () => userEntity(asking, issue.reporter),
    creator: () => userEntity(asking, issue.creator),
    created: () => moment(issue.created),
    updated: () => moment(issue.updated),
    resolutionDate: () => moment(issue.resolved),
    dueDate: () => (issue.due === null ? null : undefined),
    labels: () => issue.labels,
    components: () => issue.components.flatMap((id) => named('Component', site.components.get(id)) ?? []),
    versions: () => issue.versions.map((id) => versionEntity(asking, id)),
    fixVersions: () => issue.fixVersions.map((id) => versionEntity(asking, id)),
    parent: () => (issue.parent === null ? null : seen(asking, issue.parent)),
    isEpic: () => (site.issueTypes.get(issue.type)?.hierarchyLevel ?? 0) > 0,
    subtasks: () => listed([...(site.children.get(issue.id) ?? [])].filter(isSubtask)),
    links: () => [...(site.linksOf.get(issue.id) ?? [])].flatMap((link) => linkEntity(asking, issue, link)),
    comments: () => issue.comments.map((comment) => commentEntity(asking, comment)),
    properties: () => issue.properties as Value,
    flagged: () => site.roles.flagged !== null && Boolean((issue.custom[site.roles.flagged] as [])?.length),
    sprint: () => {
      const sprint = open();
      return sprint ? sprintEntity(sprint) : null;
    },
    closedSprints: () =>
      issue.sprints.flatMap((id) => {
        const sprint = site.sprints.get(id);
        return sprint?.state === 'closed' ? [sprintEntity(sprint)] : [];
      }),
  };
  const own = entity('Issue', issue.id, properties);
  const isCustom = (key: string) =>
    site.fields.get(key)?.custom === true && key !== site.roles.sprint && key !== site.roles.rank;
  return { ...own, get: (key) => (isCustom(key) ? customValue(asking, issue.custom[key]) : own.get(key)) };
}

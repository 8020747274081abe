// An issue as REST v3 answers it: the fields asked for and no others, each made when it is asked for.

import type { Issue, Link } from '../site/issue';
import { lexoRank } from '../site/rank';
import { categoryOf, openSprintOf, type Site } from '../site/site';
import { stamp } from '../site/time';
import { timeTracking, tracked, workRatio } from '../site/time-tracking';
import { mayBrowse, type Viewer } from '../site/viewer';
import type { Json } from '../world';
import { commentsField } from './comment-json';
import {
  categoryJson,
  componentJson,
  namedJson,
  personJson,
  priorityJson,
  projectRef,
  resolutionJson,
  sprintFieldJson,
  sprintJson,
  statusJson,
  typeJson,
  versionJson,
} from './parts';
import { votesOf } from './votes';
import { watchersOf } from './watches';
import { worklogField } from './worklog-json';

type Show = (site: Site, issue: Issue, viewer: Viewer) => unknown;

const extra =
  (key: string, empty: unknown): Show =>
  (_site, issue) =>
    issue.extra[key] ?? empty;

/** Every system field the desk knows. */
export const SYSTEM: Record<string, Show> = {
  summary: (_, issue) => issue.summary,
  issuetype: (site, issue) => typeJson(site, issue.type),
  project: (site, issue) => projectRef(site, issue.project),
  status: (site, issue) => statusJson(site, issue.status),
  statusCategory: (site, issue) => statusCategory(site, issue),
  statuscategorychangedate: (_, issue) => stamp(issue.categoryChanged),
  priority: (site, issue) => priorityJson(site, issue.priority),
  resolution: (site, issue) => resolutionJson(site, issue.resolution),
  resolutiondate: (_, issue) => (issue.resolved === null ? null : stamp(issue.resolved)),
  created: (_, issue) => stamp(issue.created),
  updated: (_, issue) => stamp(issue.updated),
  duedate: (_, issue) => issue.due,
  description: (_, issue) => issue.description?.adf() ?? null,
  environment: (_, issue) => issue.environment?.adf() ?? null,
  creator: (site, issue) => personJson(site, issue.creator),
  reporter: (site, issue) => personJson(site, issue.reporter),
  assignee: (site, issue) => personJson(site, issue.assignee),
  labels: (_, issue) => issue.labels,
  components: (site, issue) => issue.components.flatMap((id) => componentJson(site, id) ?? []),
  versions: (site, issue) => issue.versions.flatMap((id) => versionJson(site, id) ?? []),
  fixVersions: (site, issue) => issue.fixVersions.flatMap((id) => versionJson(site, id) ?? []),
  issuelinks: (site, issue, viewer) =>
    [...(site.linksOf.get(issue.id) ?? [])].flatMap((link) => linkJson(site, issue, link, viewer) ?? []),
  subtasks: (site, issue, viewer) => subtasks(site, issue, viewer),
  parent: (site, issue, viewer) => (issue.parent === null ? undefined : neighbour(site, issue.parent, viewer)),
  comment: (site, issue) => commentsField(site, issue),
  attachment: extra('attachment', []),
  votes: (site, issue, viewer) => {
    const { names: _, ...counted } = votesOf(site, issue, viewer);
    return counted;
  },
  watches: (site, issue, viewer) => {
    const { names: _, ...counted } = watchersOf(site, issue, viewer);
    return counted;
  },
  security: (site, issue) => securityJson(site, issue),
  timeoriginalestimate: (_, issue) => tracked(issue, 'timeoriginalestimate'),
  timeestimate: (_, issue) => tracked(issue, 'timeestimate'),
  timespent: (_, issue) => tracked(issue, 'timespent'),
  workratio: (_, issue) => workRatio(issue),
  timetracking: (_, issue) => timeTracking(issue),
  worklog: (site, issue) => worklogField(site, issue),
};

/** Fields that only the Agile API adds, and rich text, which it answers as text. */
export const AGILE: Record<string, Show> = {
  description: (_, issue) => issue.description?.words() ?? null,
  environment: (_, issue) => issue.environment?.words() ?? null,
  comment: (site, issue) => commentsField(site, issue, (body) => body.words()),
  flagged: (site, issue) => site.roles.flagged !== null && Boolean((issue.custom[site.roles.flagged] as [])?.length),
  sprint: (site, issue) => {
    const sprint = openSprintOf(site, issue);
    return sprint ? sprintJson(site, sprint) : null;
  },
  closedSprints: (site, issue) =>
    issue.sprints.flatMap((id) => {
      const sprint = site.sprints.get(id);
      return sprint?.state === 'closed' ? [sprintJson(site, sprint)] : [];
    }),
  epic: (site, issue) => epicJson(site, issue.parent),
};

export function fieldValue(site: Site, issue: Issue, id: string, viewer: Viewer): unknown {
  const system = SYSTEM[id];
  if (system) return system(site, issue, viewer);
  if (id === site.roles.sprint) {
    const sprints = issue.sprints.flatMap((each) => site.sprints.get(each) ?? []);
    return sprints.length > 0 ? sprints.map(sprintFieldJson) : null;
  }
  if (id === site.roles.rank) return lexoRank(issue.rank);
  return issue.custom[id] ?? null;
}

const statusCategory = (site: Site, issue: Issue): Json | null => {
  const status = site.statuses.get(issue.status);
  return status ? categoryJson(site, status.statusCategory) : null;
};

/** What one issue shows of another; nothing when the viewer may not see it. */
export function neighbour(site: Site, id: string, viewer: Viewer): Json | undefined {
  const issue = site.issues.get(id);
  if (!issue) {
    const absent = site.absent.get(id);
    return absent && { self: `${site.baseUrl}/rest/api/3/issue/${id}`, ...absent };
  }
  if (!mayBrowse(site, viewer, issue)) return undefined;
  return {
    id,
    key: issue.key,
    self: `${site.baseUrl}/rest/api/3/issue/${id}`,
    fields: {
      summary: issue.summary,
      status: statusJson(site, issue.status),
      priority: priorityJson(site, issue.priority),
      issuetype: typeJson(site, issue.type),
    },
  };
}

export function linkJson(site: Site, issue: Issue, link: Link, viewer: Viewer): Json | null {
  const outward = link.from === issue.id;
  const other = neighbour(site, outward ? link.to : link.from, viewer);
  if (!other) return null;
  return {
    id: link.id,
    self: `${site.baseUrl}/rest/api/3/issueLink/${link.id}`,
    type: namedJson(site, 'issueLinkType', site.linkTypes.get(link.type)),
    [outward ? 'outwardIssue' : 'inwardIssue']: other,
  };
}

function subtasks(site: Site, issue: Issue, viewer: Viewer): Json[] {
  return [...(site.children.get(issue.id) ?? [])].flatMap((id) => {
    const child = site.issues.get(id);
    const sub = child && site.issueTypes.get(child.type)?.subtask;
    const shown = sub ? neighbour(site, id, viewer) : undefined;
    return shown ? [shown] : [];
  });
}

function securityJson(site: Site, issue: Issue): Json | null {
  if (issue.security === null) return null;
  const level = site.projects.get(issue.project)?.securityLevels?.find((each) => each.id === issue.security);
  return {
    self: `${site.baseUrl}/rest/api/3/securitylevel/${issue.security}`,
    id: issue.security,
    name: level?.name ?? issue.security,
    description: level?.description ?? '',
  };
}

function epicJson(site: Site, id: string | null): Json | null {
  const epic = id === null ? undefined : site.issues.get(id);
  if (!epic || (site.issueTypes.get(epic.type)?.hierarchyLevel ?? 0) < 1) return null;
  return {
    id: Number(epic.id),
    key: epic.key,
    self: `${site.baseUrl}/rest/agile/1.0/epic/${epic.id}`,
    name: epic.summary,
    summary: epic.summary,
    color: { key: 'color_1' },
    done: categoryOf(site, epic.status) === 'done',
  };
}

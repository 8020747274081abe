// Payloads of product events as Forge documents them. Issues in events are small: an app that wants more must ask.

import { personJson, projectRef, statusJson, typeJson } from '../show/parts';
import { worklogJson } from '../show/worklog-json';
import type { Json, WorldBoard, WorldSprint } from '../world';
import type { Comment, History, Issue, Link, Worklog } from './issue';
import { findIssue, type Site } from './site';
import { stamp } from './time';
import type { Viewer } from './viewer';

export const eventTime = (site: Site): Json => ({ timestamp: String(site.clock.now()) });

export const actorOf = ({ accountId }: Viewer): Json => (accountId === null ? {} : { atlassianId: accountId });

export function smallIssue(site: Site, issue: Issue): Json {
  return {
    id: issue.id,
    key: issue.key,
    self: `${site.baseUrl}/rest/api/3/issue/${issue.id}`,
    fields: {
      summary: issue.summary,
      issuetype: typeJson(site, issue.type),
      creator: personJson(site, issue.creator),
      created: stamp(issue.created),
      project: projectRef(site, issue.project),
      reporter: personJson(site, issue.reporter),
      assignee: personJson(site, issue.assignee),
      updated: stamp(issue.updated),
      status: statusJson(site, issue.status),
    },
  };
}

/** In events an empty value is null, where REST has an empty string. */
export function issueEvent(site: Site, issue: Issue, viewer: Viewer, history: History | null, name?: string): Json {
  const nothing = (value: string | null) => (value === '' ? null : value);
  const items = history?.items ?? [];
  const type = items.some((item) => item.field === 'resolution' && item.to !== null)
    ? 'issue_resolved'
    : items.some((item) => item.field === 'assignee')
      ? 'issue_assigned'
      : 'issue_generic';
  return {
    ...eventTime(site),
    issue: smallIssue(site, issue),
    ...actorOf(viewer),
    ...(history
      ? {
          changelog: {
            id: history.id,
            items: items.map((item) => ({ ...item, from: nothing(item.from), to: nothing(item.to) })),
          },
          jiraEventTypeName: name ?? type,
        }
      : {}),
    associatedUsers: [...new Set([issue.assignee, issue.reporter])].flatMap((id) =>
      id === null ? [] : [{ accountId: id }],
    ),
  };
}

export function commentEvent(site: Site, issue: Issue, comment: Comment, viewer: Viewer): Json {
  return {
    ...eventTime(site),
    issue: smallIssue(site, issue),
    comment: {
      id: comment.id,
      author: personJson(site, comment.author),
      updateAuthor: personJson(site, comment.updateAuthor),
      body: comment.body.adf(),
      created: stamp(comment.created),
      updated: stamp(comment.updated),
      jsdPublic: true,
    },
    ...actorOf(viewer),
  };
}

/** Names the issue by its id alone, and nobody who did it. */
export const worklogEvent = (site: Site, issue: Issue, worklog: Worklog): Json => ({
  ...eventTime(site),
  worklog: worklogJson(site, issue, worklog),
});

export function linkEvent(site: Site, link: Link): Json {
  const project = (id: string) => Number(findIssue(site, id)?.project ?? 0);
  const type = site.linkTypes.get(link.type)!;
  return {
    ...eventTime(site),
    id: Number(link.id),
    sourceIssueId: Number(link.from),
    destinationIssueId: Number(link.to),
    sourceProjectId: project(link.from),
    destinationProjectId: project(link.to),
    issueLinkType: {
      id: Number(type.id),
      name: type.name,
      inwardName: type.inward,
      outwardName: type.outward,
      isSubTaskLinkType: false,
      isSystemLinkType: false,
    },
  };
}

const sprintPayload = (sprint: WorldSprint): Json => ({
  id: String(sprint.id),
  originBoardId: String(sprint.originBoardId),
  name: sprint.name,
  ...(sprint.goal ? { goal: sprint.goal } : {}),
  state: sprint.state,
  ...(sprint.createdDate ? { createDate: sprint.createdDate } : {}),
  ...(sprint.startDate ? { startDate: sprint.startDate } : {}),
  ...(sprint.endDate ? { endDate: sprint.endDate } : {}),
  ...(sprint.completeDate ? { completeDate: sprint.completeDate } : {}),
});

export const sprintEvent = (site: Site, sprint: WorldSprint, viewer: Viewer, oldValue?: WorldSprint): Json => ({
  ...eventTime(site),
  sprint: sprintPayload(sprint),
  ...(oldValue ? { oldValue: sprintPayload(oldValue) } : {}),
  ...actorOf(viewer),
});

export const boardEvent = (site: Site, board: WorldBoard, viewer: Viewer): Json => ({
  ...eventTime(site),
  board: { id: board.id, name: board.name, type: board.type },
  ...actorOf(viewer),
});

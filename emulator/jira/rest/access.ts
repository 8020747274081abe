// What a caller may reach. Jira says "not found" about what it will not show, and "forbidden" only about what it shows.

import { ISSUE_GONE, refuse } from '../refusal';
import type { Issue } from '../site/issue';
import { findIssue, type Project, type Site } from '../site/site';
import { may, mayBrowse, mayInProject, type Permission, type Viewer } from '../site/viewer';
import type { WorldBoard, WorldSprint } from '../world';
import type { Ask } from './route';

export function seen(site: Site, viewer: Viewer, idOrKey: string): Issue {
  const issue = findIssue(site, idOrKey);
  if (!issue || !mayBrowse(site, viewer, issue)) throw refuse(404, ISSUE_GONE);
  return issue;
}

export const issueOf = ({ site, viewer, params }: Ask): Issue => seen(site, viewer, params.issueIdOrKey!);

export function allowed(site: Site, viewer: Viewer, permission: Permission, issue: Issue, message: string): void {
  if (!may(site, viewer, permission, issue)) throw refuse(403, message);
}

/** Project keys are case-sensitive, unlike issue keys. */
export function projectSeen(site: Site, viewer: Viewer, idOrKey: string): Project {
  const project = [...site.projects.values()].find((each) => each.id === idOrKey || each.key === idOrKey);
  if (!project || !mayInProject(project, viewer, 'BROWSE_PROJECTS')) {
    const what = /^\d+$/.test(idOrKey) ? 'id' : 'key';
    throw refuse(404, `No project could be found with ${what} '${idOrKey}'.`);
  }
  return project;
}

export const loggedIn = (viewer: Viewer): void => {
  if (viewer.accountId === null) throw refuse(401, 'Client must be authenticated to access this resource.');
};

export const boardProject = (site: Site, board: WorldBoard): Project =>
  [...site.projects.values()].find((project) => project.key === board.projectKey)!;

export function boardSeen(site: Site, viewer: Viewer, id: string): WorldBoard {
  const board = site.boards.get(Number(id));
  if (!board || !mayInProject(boardProject(site, board), viewer, 'BROWSE_PROJECTS'))
    throw refuse(
      404,
      `The requested board cannot be viewed because it either does not exist or you do not have permission to view it.`,
    );
  return board;
}

export function sprintSeen(site: Site, viewer: Viewer, id: string): WorldSprint {
  const sprint = site.sprints.get(Number(id));
  const board = sprint && site.boards.get(sprint.originBoardId);
  if (!sprint || (board && !mayInProject(boardProject(site, board), viewer, 'BROWSE_PROJECTS')))
    throw refuse(404, 'We could not find the sprint.');
  return sprint;
}

export const hasSprints = (board: WorldBoard): boolean =>
  board.type === 'scrum' || (board.type === 'simple' && board.sprintsEnabled !== false);

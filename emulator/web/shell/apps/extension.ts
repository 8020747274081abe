// What getContext().extension holds for each kind of module, as Atlassian documents it.

import type { Board, Issue, IssueType, Project, Sprint } from '../data/shapes';

type Extension = Record<string, unknown>;

const here = (): string => location.href;

export const projectPart = (project: Project): Extension => ({
  id: project.id,
  key: project.key,
  type: project.projectTypeKey ?? 'software',
});

const boardPart = (board: Board): Extension => ({ id: String(board.id), type: board.type });

export const pageExtension = (type: string, project: Project | null, board: Board | null): Extension => ({
  type,
  ...(project ? { project: projectPart(project) } : {}),
  ...(board && type === 'jira:projectPage' ? { board: boardPart(board) } : {}),
  location: here(),
});

export function issueExtension(type: string, issue: Issue): Extension {
  const issueType = issue.fields.issuetype as IssueType | undefined;
  const project = issue.fields.project as Project;
  return {
    type,
    issue: { id: issue.id, key: issue.key, type: issueType?.name, typeId: issueType?.id },
    project: projectPart(project),
    location: here(),
  };
}

export const boardExtension = (type: string, project: Project, board: Board, sprints: Sprint[]): Extension => ({
  type,
  project: projectPart(project),
  board: boardPart(board),
  ...(type === 'jira:boardAction' ? { sprints: sprints.map(({ id, state }) => ({ id: String(id), state })) } : {}),
  location: here(),
});

/** As the types that others wrote for it have it; the clicked entry comes on top as `action`. */
export const navigatorExtension = (jql: string, issueKeys: string[]): Extension => ({
  type: 'jira:issueNavigatorAction',
  filterId: null,
  issueKeys,
  jql,
  location: here(),
});

export const sprintExtension = (project: Project, board: Board, sprint: Sprint): Extension => ({
  type: 'jira:sprintAction',
  project: projectPart(project),
  board: boardPart(board),
  sprint: { id: String(sprint.id), state: sprint.state },
  location: here(),
});

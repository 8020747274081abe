// Boards that an export implies: one for each board its sprints came from, or a single Kanban board where there are no
// sprints. A board estimates only where its issues really do: an empty field would make everything look unestimated.

import type { WorldBoard, WorldProject, WorldSprint } from '../jira/world';
import { number, type RawIssue } from './raw';
import type { RawSprint } from './sprint-field';

/** Share of pointed issues from which a board counts as estimating. */
const ESTIMATING = 0.2;

export function boardsOf(
  issues: RawIssue[],
  sprints: WorldSprint[],
  membership: (issue: RawIssue) => RawSprint[],
  estimate: string,
  project: Pick<WorldProject, 'key' | 'name' | 'style'>,
): WorldBoard[] {
  const pointed = (some: RawIssue[]) =>
    some.length > 0 &&
    some.filter((issue) => number(issue.fields[estimate]) !== null).length >= ESTIMATING * some.length;
  const ids = [...new Set(sprints.map((sprint) => sprint.originBoardId))];
  if (ids.length === 0)
    return [
      {
        id: 1,
        name: `${project.key} board`,
        type: 'kanban',
        projectKey: project.key,
        estimateFieldId: pointed(issues) ? estimate : null,
      },
    ];
  return ids.map((id) => {
    const own = new Set(sprints.filter((sprint) => sprint.originBoardId === id).map((sprint) => sprint.id));
    const members = issues.filter((issue) => membership(issue).some((sprint) => own.has(sprint.id)));
    return {
      id,
      name: ids.length === 1 ? `${project.key} board` : `${project.key} board ${id}`,
      type: project.style === 'next-gen' ? 'simple' : 'scrum',
      projectKey: project.key,
      estimateFieldId: pointed(members) ? estimate : null,
    };
  });
}

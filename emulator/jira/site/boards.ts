// Which issues a board shows, and where: its backlog, its sprints, its epics.

import { testOf } from '../jql/evaluate';
import { parseJql } from '../jql/parse';
import type { WorldBoard } from '../world';
import type { Issue } from './issue';
import { categoryOf, openSprintOf, type Site } from './site';
import type { Viewer } from './viewer';

export type Within = { name: string; test: (issue: Issue) => boolean };

/** A board's filter is its project, and the JQL beside it. */
export function onBoard(site: Site, board: WorldBoard, viewer: Viewer): Within {
  const project = [...site.projects.values()].find((each) => each.key === board.projectKey);
  const where = board.filter === undefined ? null : parseJql(board.filter).where;
  const test = where ? testOf({ site, viewer, now: site.clock.now() }, where) : () => true;
  return { name: `board ${board.id}`, test: (issue) => issue.project === project?.id && test(issue) };
}

export const isEpic = (site: Site, issue: Issue): boolean =>
  (site.issueTypes.get(issue.type)?.hierarchyLevel ?? 0) >= 1;

/** Incomplete and in no sprint that is active or to come; epics have a place of their own. */
export function inBacklog(site: Site, board: WorldBoard, viewer: Viewer): Within {
  const shown = onBoard(site, board, viewer);
  return {
    name: `backlog of ${board.id}`,
    test: (issue) =>
      shown.test(issue) &&
      !isEpic(site, issue) &&
      categoryOf(site, issue.status) !== 'done' &&
      openSprintOf(site, issue) === null,
  };
}

export const inSprint = (id: number): Within => ({
  name: `sprint ${id}`,
  test: (issue) => issue.sprints.includes(id),
});

/** Issues of an epic; null: standard issues of none. */
export const inEpic = (site: Site, epic: Issue | null): Within => ({
  name: `epic ${epic?.id ?? 'none'}`,
  test: (issue) =>
    epic
      ? issue.parent === epic.id
      : !isEpic(site, issue) &&
        site.issueTypes.get(issue.type)?.subtask !== true &&
        !(issue.parent !== null && site.issues.has(issue.parent) && isEpic(site, site.issues.get(issue.parent)!)),
});

export const both = (a: Within, b: Within): Within => ({
  name: `${a.name} and ${b.name}`,
  test: (issue) => a.test(issue) && b.test(issue),
});

export function columnsOf(site: Site, board: WorldBoard): NonNullable<WorldBoard['columns']> {
  if (board.columns) return board.columns;
  const project = [...site.projects.values()].find((each) => each.key === board.projectKey);
  const names = { new: 'To Do', indeterminate: 'In Progress', done: 'Done' } as const;
  return (['new', 'indeterminate', 'done'] as const).map((key) => ({
    name: names[key],
    statuses: (project?.statuses ?? []).filter((id) => categoryOf(site, id) === key),
  }));
}

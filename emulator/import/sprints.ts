// Sprints of the chosen project: those its issues name, and closed ones that a sprints file adds for history. What the
// issues say about a sprint's state stands: a sprints file is often younger than the issues beside it.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { WorldSprint } from '../jira/world';
import type { FieldRoles } from './custom-fields';
import { ImportError } from './import-error';
import { list, object, type RawIssue, word } from './raw';
import { type RawSprint, sprintOf, sprintsIn } from './sprint-field';

export interface SprintsFile {
  sprints: (RawSprint & { issueKeys: string[] | null })[];
}

export function readSprints(file: string): SprintsFile {
  const name = basename(file);
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/\s+/g, ' ') : 'unreadable';
    throw new ImportError(`${name}: the sprints cannot be read (${why}).`);
  }
  const entries = Array.isArray(parsed) ? parsed : list(object(parsed)?.values);
  if (entries.length === 0) throw new ImportError(`${name}: no sprint in it.`);
  return {
    sprints: entries.map((entry, index) => {
      const sprint = sprintOf(object(entry) ?? {});
      if (!sprint) throw new ImportError(`${name}: entry ${index + 1} is not a sprint, it has no id.`);
      const keys = object(entry)?.issueKeys;
      return { ...sprint, issueKeys: Array.isArray(keys) ? keys.flatMap((key) => word(key) ?? []) : null };
    }),
  };
}

/** The sprints of one issue as its own fields tell. */
export function sprintsOfFields({ fields }: RawIssue, roles: FieldRoles): RawSprint[] {
  const own = sprintsIn(fields[roles.sprint]);
  if (own.length > 0) return own;
  return [...sprintsIn(fields.closedSprints), ...sprintsIn(fields.sprint)];
}

export function sprintMembership(issues: RawIssue[], roles: FieldRoles, file: SprintsFile | null) {
  const fromFile = new Map<string, RawSprint[]>();
  const told = issues.some((issue) => sprintsOfFields(issue, roles).length > 0);
  if (!told)
    for (const { issueKeys, ...sprint } of file?.sprints ?? [])
      for (const key of issueKeys ?? []) fromFile.set(key, [...(fromFile.get(key) ?? []), sprint]);
  return (issue: RawIssue): RawSprint[] => (told ? sprintsOfFields(issue, roles) : (fromFile.get(issue.key) ?? []));
}

export function sprintsOf(
  issues: RawIssue[],
  membership: (issue: RawIssue) => RawSprint[],
  file: SprintsFile | null,
  now: number,
): RawSprint[] {
  const named = new Map<number, RawSprint>();
  for (const issue of issues)
    for (const sprint of membership(issue)) if (!named.has(sprint.id)) named.set(sprint.id, sprint);
  const keys = new Set(issues.map((issue) => issue.key));
  for (const { issueKeys, ...sprint } of file?.sprints ?? []) {
    const own = named.get(sprint.id);
    if (own) named.set(sprint.id, { ...sprint, ...own, boardId: own.boardId ?? sprint.boardId });
    else if (issueKeys === null || issueKeys.some((key) => keys.has(key))) {
      const closed = sprint.completeDate !== undefined && Date.parse(sprint.completeDate) <= now;
      if (closed || (file !== null && lastDate(file) <= now)) named.set(sprint.id, sprint);
    }
  }
  return [...named.values()].sort((a, b) => startOf(a) - startOf(b) || a.id - b.id);
}

const startOf = (sprint: RawSprint): number =>
  sprint.startDate ? Date.parse(sprint.startDate) : Number.POSITIVE_INFINITY;

const lastDate = (file: SprintsFile): number =>
  Math.max(...file.sprints.flatMap((s) => [s.startDate, s.completeDate].flatMap((d) => (d ? Date.parse(d) : []))), 0);

/** A sprint without a board gets the one that most sprints have. */
export const worldSprint = ({ boardId, ...sprint }: RawSprint, fallback: number): WorldSprint => ({
  ...sprint,
  originBoardId: boardId ?? fallback,
});

export const mainBoard = (sprints: RawSprint[]): number => {
  const votes = new Map<number, number>();
  for (const { boardId } of sprints) if (boardId !== null) votes.set(boardId, (votes.get(boardId) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
};

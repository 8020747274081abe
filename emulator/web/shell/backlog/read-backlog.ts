// Reads a board with its sprints and its backlog, telling what is there while a long backlog still comes in.

import { typeOf } from '../data/fields';
import { readIssues } from '../data/pages';
import { type Rest, RestError } from '../data/rest';
import type { Board, Issue, Sprint } from '../data/shapes';
import type { Section } from './model';

export interface BacklogReading {
  board: Board;
  estimate: string | null;
  sections: Section[];
  /** Issues of the backlog read so far; null when all are there. */
  reading: number | null;
}

interface Configuration {
  estimation?: { field?: { fieldId?: string } };
}

const fields = ['summary', 'issuetype', 'status', 'priority', 'assignee', 'labels', 'parent', 'project'];

/** Sub-tasks come with their parent and epics are elsewhere: neither has a row of its own. */
const hasRow = (issue: Issue): boolean => !typeOf(issue)?.subtask && (typeOf(issue)?.hierarchyLevel ?? 0) === 0;

/** A board without sprints says so with a 400. */
async function readSprints(rest: Rest, board: Board): Promise<Sprint[]> {
  if (board.type === 'kanban') return [];
  try {
    const path = `/rest/agile/1.0/board/${board.id}/sprint?state=active,future&maxResults=50`;
    return (await rest.get<{ values: Sprint[] }>(path)).values;
  } catch (error) {
    if (error instanceof RestError && error.status === 400) return [];
    throw error;
  }
}

/** `fresh`: ids of issues that were just changed, which Jira's lists might still show as they were. */
export async function readBacklog(
  rest: Rest,
  boardId: string,
  sprintField: string | null,
  fresh: string[],
  tell: (reading: BacklogReading) => void,
): Promise<void> {
  const board = await rest.get<Board>(`/rest/agile/1.0/board/${boardId}`);
  const configuration = rest.get<Configuration>(`/rest/agile/1.0/board/${boardId}/configuration`);
  const sprints = await readSprints(rest, board);
  const estimate = (await configuration.catch(() => null))?.estimation?.field?.fieldId ?? null;
  const wanted = [...fields, sprintField, estimate].filter(Boolean).join(',');
  const query = [`fields=${wanted}`, 'maxResults=250', ...fresh.map((id) => `reconcileIssues=${id}`)].join('&');
  const base = `/rest/software/1.0/board/${boardId}`;
  const inSprints = await Promise.all(
    sprints.map(async (sprint) => ({
      sprint,
      issues: (await readIssues(rest, `${base}/sprint/${sprint.id}/issue?${query}`)).filter(hasRow),
    })),
  );
  const sections = (issues: Issue[]): Section[] => [...inSprints, { sprint: null, issues: issues.filter(hasRow) }];
  const issues = await readIssues(rest, `${base}/backlog?${query}`, (some) =>
    tell({ board, estimate, sections: sections(some), reading: some.length }),
  );
  tell({ board, estimate, sections: sections(issues), reading: null });
}

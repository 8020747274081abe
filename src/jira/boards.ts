// Boards and their sprints. Nothing here reads an issue.

import { route } from '@forge/api';
import type { Board, Sprint } from '../core/model/backlog';
import { Malformed, Missing } from './errors';
import { idIn, type Json, numberIn, objectIn, objectsIn, stringIn } from './read/json';
import { momentOf } from './read/time';
import { jira, read } from './request';

const SPRINT_PAGE = 50;

export type BoardRef = Pick<Board, 'id' | 'name' | 'type'>;
export interface ClosedSprint {
  id: number;
  startedAt: number | null;
  completedAt: number | null;
}

const valuesIn = (answer: unknown): Json[] => {
  const page = objectIn(answer);
  if (!page || !Array.isArray(page.values)) throw new Malformed('A list without values');
  return objectsIn(page.values);
};

const typeIn = (value: unknown): Board['type'] => (value === 'scrum' || value === 'kanban' ? value : 'simple');

/** Scrum boards first: they carry the velocity. */
export const readBoards = async (projectId: string): Promise<BoardRef[]> => {
  const boards = valuesIn(
    await read(() => jira('app').requestJira(route`/rest/agile/1.0/board?projectKeyOrId=${projectId}&maxResults=50`)),
  );
  const refs = boards.flatMap((board): BoardRef[] => {
    const id = numberIn(board.id);
    return id === null ? [] : [{ id, name: stringIn(board.name), type: typeIn(board.type) }];
  });
  return refs.sort((a, b) => Number(a.type === 'kanban') - Number(b.type === 'kanban') || a.id - b.id);
};

/** The field that a board estimates with; null: it counts issues, or estimates nothing. */
export const readEstimateField = async (board: number): Promise<string | null> => {
  const answer = objectIn(
    await read(() => jira('app').requestJira(route`/rest/agile/1.0/board/${board}/configuration`)),
  );
  if (!answer) throw new Malformed('A board configuration that is no object');
  return idIn(objectIn(objectIn(answer.estimation)?.field)?.fieldId);
};

const sprintOf = (value: Json, board: number): Sprint[] => {
  const id = numberIn(value.id);
  const state = value.state;
  if (id === null || (state !== 'active' && state !== 'future')) return [];
  return [
    {
      id,
      name: stringIn(value.name),
      state,
      boardId: numberIn(value.originBoardId) ?? board,
      startedAt: momentOf(value.startDate),
      endsAt: momentOf(value.endDate),
    },
  ];
};

/** Active and future ones. A board without sprints answers 400, which is why Kanban boards are never asked. */
export const readOpenSprints = async (board: number): Promise<Sprint[]> => {
  const answer = await read(() =>
    jira('app').requestJira(route`/rest/agile/1.0/board/${board}/sprint?state=active,future&maxResults=${SPRINT_PAGE}`),
  );
  return valuesIn(answer).flatMap((value) => sprintOf(value, board));
};

/** When it was closed; null: it is open, or was deleted. */
export const readSprintEnd = async (sprint: number): Promise<number | null> => {
  try {
    const answer = objectIn(await read(() => jira('app').requestJira(route`/rest/agile/1.0/sprint/${sprint}`)));
    return answer?.state === 'closed' ? (momentOf(answer.completeDate) ?? momentOf(answer.endDate)) : null;
  } catch (error) {
    if (error instanceof Missing) return null;
    throw error;
  }
};

const closedPage = async (board: number, start: number, size: number) => {
  const answer = objectIn(
    await read(() =>
      jira('app').requestJira(
        route`/rest/agile/1.0/board/${board}/sprint?state=closed&startAt=${start}&maxResults=${size}`,
      ),
    ),
  );
  return { values: valuesIn(answer), last: answer?.isLast === true, total: numberIn(answer?.total) };
};

/** How many closed sprints a board has, by asking for single ones further and further on: far cheaper than listing. */
const countClosed = async (board: number): Promise<number> => {
  let low = SPRINT_PAGE;
  let high = SPRINT_PAGE * 2;
  const exists = async (index: number): Promise<boolean> => (await closedPage(board, index, 1)).values.length > 0;
  while (high < 1600 && (await exists(high - 1))) [low, high] = [high, high * 2];
  while (high - low > 5) {
    const middle = Math.ceil((low + high) / 2);
    if (await exists(middle - 1)) low = middle;
    else high = middle;
  }
  return high;
};

/** The last closed sprints, newest first. Jira lists them oldest first. */
export const readClosedSprints = async (board: number, most: number): Promise<ClosedSprint[]> => {
  let page = await closedPage(board, 0, SPRINT_PAGE);
  if (!page.last && page.values.length === SPRINT_PAGE) {
    const total = page.total ?? (await countClosed(board));
    page = await closedPage(board, Math.max(0, total - most - 5), most + 10);
  }
  return page.values
    .flatMap((value): ClosedSprint[] => {
      const id = numberIn(value.id);
      const completedAt = momentOf(value.completeDate) ?? momentOf(value.endDate);
      return id === null ? [] : [{ id, startedAt: momentOf(value.startDate), completedAt }];
    })
    .sort((a, b) => (b.completedAt ?? 0) - (a.completedAt ?? 0) || b.id - a.id)
    .slice(0, most);
};

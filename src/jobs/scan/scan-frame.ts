// First step of a scan: the project, its fields, boards and open sprints. What hardly ever changes is read once a week.

import type { Board, Sprint } from '../../core/model/backlog';
import { type BoardRef, readBoards, readEstimateField, readOpenSprints, readSprintEnd } from '../../jira/boards';
import { openItems } from '../../jira/jql';
import { readFields, readPriorities, readProject } from '../../jira/project';
import { fieldShapeOf } from '../../jira/read/field-shape';
import { countIssues } from '../../jira/search';
import type { Put } from '../../store/kvs';
import { EMPTY_PLACE } from '../../store/pages';
import { putBoard, putRecord } from '../../store/project';
import type { Frame, Ground, Scan } from '../../store/records';
import { afterClosing } from '../refresh/refresh-sprints';
import { EMPTY_FRAME } from '../settle/backlog-of';

export const WEEK = 7 * 86_400_000;

/** Boards beyond this number are not read: their history would cost more than the backlog itself. */
const MOST_BOARDS = 6;

const readGround = async (
  project: string,
  known: Ground | null,
  boards: readonly Board[],
  now: number,
): Promise<Ground> => {
  if (known?.typeNames && known.priorities !== undefined && now - known.readAt < WEEK) return known;
  const [facts, fields] = await Promise.all([readProject('app', project), readFields()]);
  const { id, key, name, types, typeNames } = facts;
  const priorities = types[0] === undefined ? null : await readPriorities(id, types[0]);
  const shape = fieldShapeOf(
    fields,
    boards.flatMap((board) => board.estimateField ?? []),
  );
  const place = known?.place ?? EMPTY_PLACE;
  return { v: 1, project: { id, key, name }, types, typeNames, priorities, shape, readAt: now, place };
};

const boardOf = async (ref: BoardRef, known: Frame, fresh: boolean): Promise<Board> => {
  const before = known.boards.find((board) => board.id === ref.id);
  if (before && fresh) return { ...before, ...ref };
  return { ...ref, closed: before?.closed ?? [], estimateField: await readEstimateField(ref.id) };
};

const sprintsOf = async (boards: readonly Board[]): Promise<Sprint[]> => {
  const found = await Promise.all(
    boards.filter((board) => board.type !== 'kanban').map((board) => openSprintsOf(board)),
  );
  return [...new Map(found.flat().map((sprint) => [sprint.id, sprint])).values()];
};

/** A team-managed board of type "simple" may have its sprints switched off, and then refuses the question. */
const openSprintsOf = async (board: BoardRef): Promise<Sprint[]> => {
  try {
    return await readOpenSprints(board.id);
  } catch (error) {
    if (board.type === 'simple' && error instanceof Error && error.name === 'Malformed') return [];
    throw error;
  }
};

/** Sprints that have closed and no event told so: what they left over must not be taken for entries. */
const withMissedClosings = async (
  project: string,
  frame: Frame,
  open: readonly Sprint[],
  now: number,
): Promise<Frame> => {
  const known = new Set([...open.map(({ id }) => id), ...frame.closings.map(({ sprint }) => sprint)]);
  let next = frame;
  for (const { id } of frame.sprints.filter((sprint) => !known.has(sprint.id))) {
    const at = await readSprintEnd(id);
    if (at !== null) next = await afterClosing(project, next, { sprint: id, at, by: null }, now);
  }
  return next;
};

export interface Framed {
  ground: Ground;
  frame: Frame;
  total: number;
  puts: Put[];
}

export const readFrame = async (
  project: string,
  scan: Scan,
  known: Ground | null,
  before: Frame | null,
  now: number,
): Promise<Framed> => {
  const old = before ?? EMPTY_FRAME;
  const fresh = now - old.historyAt < WEEK;
  const refs = (await readBoards(project)).slice(0, MOST_BOARDS);
  const boards = await Promise.all(refs.map((ref) => boardOf(ref, old, fresh)));
  const [ground, sprints] = await Promise.all([readGround(project, known, boards, now), sprintsOf(boards)]);
  const total =
    scan.kind === 'full' ? await countIssues('app', openItems({ project: ground.project.id, types: ground.types })) : 0;
  const frame = { ...(await withMissedClosings(project, old, sprints, now)), boards, sprints };
  const added = boards.filter((board) => !old.boards.some((one) => one.id === board.id));
  const puts = [
    putRecord(project, 'ground', ground),
    putRecord(project, 'frame', frame),
    ...(await Promise.all(added.map(({ id }) => putBoard(id, project)))),
  ];
  return { ground, frame, total, puts };
};

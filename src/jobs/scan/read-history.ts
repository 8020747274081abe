// What a team finished lately: velocity and throughput. One short listing where it is short, else counts, so that a
// busy project costs no more than a quiet one. Read once a week.

import { flowOf } from '../../core/facts/flow';
import { sprintHistory } from '../../core/facts/sprint-history';
import type { Board, Flow } from '../../core/model/backlog';
import type { Card } from '../../core/model/card';
import type { Policy } from '../../core/model/policy';
import type { Reading } from '../../core/model/reading';
import { type ClosedSprint, readClosedSprints } from '../../jira/boards';
import { createdWithin, finishedInSprint, finishedWithin, type Ground as Items } from '../../jira/jql';
import { readingOf } from '../../jira/read/reading-of';
import { countIssues, searchAll } from '../../jira/search';
import type { Frame, Ground } from '../../store/records';

const DAY = 86_400_000;
const WINDOW = 91;
const WEEKS_COUNTED = 4;
/** Longer lists would cost more than they tell. */
const LISTED = 400;
const SPRINTS = 5;
/** Calls that may go into counting sprints one by one. */
const COUNTED = 6;
const ENOUGH = 3;

type Closed = ClosedSprint & { boardId: number; completedAt: number };

const closedOf = async (boards: readonly Board[]): Promise<Closed[]> => {
  const scrum = boards.filter((board) => board.type === 'scrum');
  const found = await Promise.all(
    scrum.map(async (board) => {
      const closed = await readClosedSprints(board.id, SPRINTS);
      return closed.flatMap(({ completedAt, ...rest }): Closed[] =>
        completedAt === null ? [] : [{ ...rest, completedAt, boardId: board.id }],
      );
    }),
  );
  return found.flat();
};

const listFinished = async (ground: Ground, policy: Policy): Promise<Reading[]> => {
  const { shape, project, types } = ground;
  const fields = [
    'issuetype',
    'created',
    'resolutiondate',
    ...(shape.sprint ? [shape.sprint] : []),
    ...shape.estimates,
  ];
  const jql = finishedWithin({ project: project.id, types }, WINDOW);
  const issues = await searchAll('app', { jql, fields }, LISTED * 2);
  return issues.map((issue) => readingOf(issue, shape, policy));
};

/** Items of single weeks from counts that reach further and further back. */
const weekly = async (items: Items, jql: (items: Items, days: number) => string): Promise<number[]> => {
  const weeks = Array.from({ length: WEEKS_COUNTED }, (_, week) => week + 1);
  const reaching = await Promise.all(weeks.map((week) => countIssues('app', jql(items, week * 7))));
  return reaching.map((count, week) => Math.max(0, count - (reaching[week - 1] ?? 0)));
};

const countedFlow = async (items: Items): Promise<Flow> => {
  const [created, finished] = await Promise.all([weekly(items, createdWithin), weekly(items, finishedWithin)]);
  return { created, finished, finishedByType: {} };
};

/** Carried-over items count for each of their sprints here, which is why listing is preferred. */
const counted = async (items: Items, closed: readonly Closed[]): Promise<[number, Board['closed'][number]][]> =>
  await Promise.all(
    closed.slice(0, COUNTED).map(async ({ boardId, id, startedAt, completedAt }) => {
      const count = await countIssues('app', finishedInSprint(items, id));
      return [boardId, { id, startedAt, completedAt, items: count, points: null }] as [number, Board['closed'][number]];
    }),
  );

const newestFirst = <T extends { completedAt: number | null }>(a: T, b: T): number =>
  (b.completedAt ?? 0) - (a.completedAt ?? 0);

const level = { id: '', name: '', level: 0 };

export const readHistory = async (
  ground: Ground,
  frame: Frame,
  cards: readonly Card[],
  policy: Policy,
  now: number,
): Promise<Frame> => {
  const items = { project: ground.project.id, types: ground.types };
  const [closed, finishedCount] = await Promise.all([
    closedOf(frame.boards),
    countIssues('app', finishedWithin(items, WINDOW)),
  ]);
  const listed = finishedCount <= LISTED;
  const finished = listed ? await listFinished(ground, policy) : [];
  const covered = closed.filter(({ startedAt }) => listed && startedAt !== null && startedAt >= now - WINDOW * DAY);
  const history = sprintHistory(covered, finished);
  const short = (board: number): boolean => (history.get(board)?.length ?? 0) < ENOUGH;
  const rest = closed.filter((sprint) => !covered.includes(sprint) && short(sprint.boardId)).sort(newestFirst);
  for (const [board, sprint] of await counted(items, rest)) {
    history.set(board, [...(history.get(board) ?? []), sprint].sort(newestFirst).slice(0, SPRINTS));
  }
  const flow = listed
    ? flowOf([...finished, ...cards.map(({ created }) => ({ type: level, created, resolved: null }))], now)
    : await countedFlow(items);
  const boards = frame.boards.map((board) => ({ ...board, closed: history.get(board.id) ?? [] }));
  return { ...frame, boards, flow, historyAt: now };
};

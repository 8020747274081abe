// Pace: the median of what each board finished in its last closed sprints, summed over the boards that still work.

import type { Backlog, Board } from '../model/backlog';
import { median } from './median';

const DAY = 86_400_000;
/** A board that has closed nothing for a quarter has stopped; its old pace says nothing about the next sprint. */
const ASLEEP = 91 * DAY;
const SPRINTS = 5;

const awake = (board: Board, now: number): boolean =>
  board.closed.some(({ completedAt }) => completedAt !== null && now - completedAt <= ASLEEP);

const lastOf = ({ closed }: Board): Board['closed'] => closed.slice(0, SPRINTS);

/** Medians of one board's last sprints; null: not enough history. */
export function boardVelocity(board: Board, now: number): { items: number | null; points: number | null } {
  if (!awake(board, now)) return { items: null, points: null };
  const points = lastOf(board).flatMap((sprint) => sprint.points ?? []);
  return {
    items: median(lastOf(board).map(({ items }) => items)),
    points: points.length > 0 ? median(points) : null,
  };
}

/** Without history: what most teams take. */
const USUAL_DAYS = 14;

/** Days that a sprint takes here, of all boards together. */
export function sprintDays({ boards }: Backlog): number {
  const days = boards
    .flatMap(lastOf)
    .flatMap(({ startedAt, completedAt }) =>
      startedAt === null || completedAt === null ? [] : (completedAt - startedAt) / DAY,
    )
    .filter((one) => one > 0);
  return days.length > 0 ? median(days) : USUAL_DAYS;
}

/** Items a sprint; null: no board has history. */
export function velocityOf(backlog: Backlog, now: number): number | null {
  const boards = backlog.boards.filter((board) => awake(board, now));
  if (boards.length === 0) return null;
  return boards.reduce((sum, board) => sum + median(lastOf(board).map(({ items }) => items)), 0);
}

/** Estimate units a sprint on the board that takes the most; null: too few items were estimated to say. */
export function largestSprint(backlog: Backlog, now: number): number | null {
  const sums = backlog.boards
    .filter((board) => awake(board, now))
    .map(({ closed }) => closed.slice(0, SPRINTS).flatMap(({ points }) => (points === null ? [] : [points])))
    .filter((points) => points.length > 0)
    .map(median)
    .filter((points) => points > 0);
  return sums.length === 0 ? null : Math.max(...sums);
}

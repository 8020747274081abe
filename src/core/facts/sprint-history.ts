// What each board finished in its last closed sprints. An item counts for the sprint in which it was resolved, so one
// that was carried over counts once.

import type { Board } from '../model/backlog';
import type { Reading } from '../model/reading';

export interface ClosedSprint {
  id: number;
  boardId: number;
  startedAt: number | null;
  completedAt: number;
}

export type Finished = Pick<Reading, 'sprints' | 'resolved' | 'estimate' | 'type'>;

const REMEMBERED = 5;
/** Below this share of pointed items a sum of points says more about the pointing than about the pace. */
const POINTED = 0.8;

function resolvedIn(sprint: ClosedSprint, readings: readonly Finished[]): Board['closed'][number] {
  let items = 0;
  let pointed = 0;
  let points = 0;
  for (const { type, resolved, estimate, sprints } of readings) {
    if (type.level !== 0 || resolved === null || resolved > sprint.completedAt) continue;
    if (sprint.startedAt !== null && resolved < sprint.startedAt) continue;
    if (!sprints.some(({ id }) => id === sprint.id)) continue;
    items += 1;
    if (estimate === null) continue;
    pointed += 1;
    points += estimate;
  }
  const { id, startedAt, completedAt } = sprint;
  return { id, startedAt, completedAt, items, points: items > 0 && pointed / items >= POINTED ? points : null };
}

/** Board id → its last closed sprints, newest first, at most five. */
export function sprintHistory(
  closed: readonly ClosedSprint[],
  readings: readonly Finished[],
): Map<number, Board['closed']> {
  const boards = new Map<number, ClosedSprint[]>();
  for (const sprint of closed) boards.set(sprint.boardId, [...(boards.get(sprint.boardId) ?? []), sprint]);
  const done = readings.filter(({ resolved, sprints }) => resolved !== null && sprints.length > 0);
  const history = new Map<number, Board['closed']>();
  for (const [board, sprints] of boards) {
    const last = sprints.sort((a, b) => b.completedAt - a.completedAt || b.id - a.id).slice(0, REMEMBERED);
    history.set(
      board,
      last.map((sprint) => resolvedIn(sprint, done)),
    );
  }
  return history;
}

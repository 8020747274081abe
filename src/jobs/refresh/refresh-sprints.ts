// A sprint began, ended or changed: reads the open sprints of its board again. No issue is read and no card written.

import { readOpenSprints } from '../../jira/boards';
import { writeTogether } from '../../store/kvs';
import { putRecord, readRecords } from '../../store/project';
import type { Frame } from '../../store/records';
import { push } from '../queue';
import { scheduleSettling } from '../settle/schedule-settling';
import { underWay } from '../under-way';

/** Seconds until the search knows what was finished at the last moment. */
const SETTLED_AFTER = 600;
const REMEMBERED = 90 * 86_400_000;

type Closing = Frame['closings'][number];

const withClosing = (closings: readonly Closing[], closed: Closing, now: number): Closing[] => {
  const kept = closings.filter(({ at }) => now - at < REMEMBERED);
  return kept.some(({ sprint }) => sprint === closed.sprint) ? kept : [closed, ...kept];
};

/** What is known once a sprint has closed, by an event or without. The velocity is old then, and the next scan reads it. */
export const afterClosing = async (project: string, frame: Frame, closed: Closing, now: number): Promise<Frame> => {
  const name = frame.sprints.find(({ id }) => id === closed.sprint)?.name ?? '';
  await push({ job: 'fates', project, closed: { id: closed.sprint, name, at: closed.at } }, SETTLED_AFTER);
  return { ...frame, historyAt: 0, closings: withClosing(frame.closings, closed, now) };
};

export const refreshSprints = async (
  project: string,
  board: number,
  closed: Closing | null,
  now: number,
): Promise<void> => {
  const { enrolled, frame, scan, settling } = await readRecords(project, ['enrolled', 'frame', 'scan', 'settling']);
  if (!enrolled || !frame?.boards.some((one) => one.id === board && one.type !== 'kanban')) return;
  const open = await readOpenSprints(board);
  const ids = new Set(open.map((sprint) => sprint.id));
  const others = frame.sprints.filter((sprint) => sprint.boardId !== board && !ids.has(sprint.id));
  const next = { ...(closed ? await afterClosing(project, frame, closed, now) : frame), sprints: [...others, ...open] };
  const due = underWay(scan) ? [] : await scheduleSettling(project, settling, false, now);
  await writeTogether({ put: [putRecord(project, 'frame', next), ...due], drop: [] });
};

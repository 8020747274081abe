// A sprint was created, started, closed, changed or deleted. It names its board; the store knows whose board that is.

import { idIn, numberIn, objectIn, stringIn } from '../jira/read/json';
import { momentOf } from '../jira/read/time';
import { push } from '../jobs/queue';
import { projectsOfBoard } from '../store/project';

export const onSprintEvent = async (event: unknown): Promise<void> => {
  const it = objectIn(event);
  const sprint = objectIn(it?.sprint);
  const id = Number(idIn(sprint?.id) ?? Number.NaN);
  const board = numberIn(Number(idIn(sprint?.originBoardId) ?? Number.NaN));
  if (!it || !sprint || !Number.isSafeInteger(id) || board === null) return;
  const isClosed = stringIn(it.eventType).includes(':closed:');
  const at = momentOf(sprint.completeDate) ?? Date.now();
  const closed = isClosed ? { sprint: id, at, by: idIn(it.atlassianId) } : null;
  for (const project of await projectsOfBoard(board)) await push({ job: 'sprints', project, board, closed });
};

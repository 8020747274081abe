// Sprints by themselves: read, made, started, closed, deleted, and issues moved into them.

import { badPayload, refuse } from '../refusal';
import { sprintJson } from '../show/parts';
import { createSprint, deleteSprint, updateSprint } from '../site/sprints';
import { mayInProject } from '../site/viewer';
import type { WorldBoard, WorldSprint } from '../world';
import { boardProject, boardSeen, hasSprints, sprintSeen } from './access';
import { moveIssues } from './move';
import { asNumber, asObject, asString, optional } from './payload';
import type { Ask, Route, Told } from './route';

const SPRINT = '/rest/agile/1.0/sprint';

function mayManage({ site, viewer }: Ask, board: WorldBoard | undefined): void {
  if (board && !mayInProject(boardProject(site, board), viewer, 'MANAGE_SPRINTS_PERMISSION'))
    throw refuse(403, 'You do not have permission to manage sprints on this board.');
}

const date = (value: unknown): string => {
  const at = Date.parse(asString(value));
  if (Number.isNaN(at)) throw badPayload();
  return new Date(at).toISOString();
};

function create(ask: Ask): Told {
  const body = asObject(ask.body);
  const board = boardSeen(ask.site, ask.viewer, String(asNumber(body.originBoardId)));
  if (!hasSprints(board)) throw refuse(400, 'The board does not support sprints.');
  mayManage(ask, board);
  const sprint = createSprint(
    ask.site,
    {
      name: asString(body.name),
      originBoardId: board.id,
      ...(body.startDate ? { startDate: date(body.startDate) } : {}),
      ...(body.endDate ? { endDate: date(body.endDate) } : {}),
      ...(body.goal ? { goal: asString(body.goal) } : {}),
    },
    ask.viewer,
  );
  return { status: 201, body: sprintJson(ask.site, sprint), objects: 0 };
}

const STATES = ['future', 'active', 'closed'] as const;

/** A full update takes away what it does not name; a partial one leaves it. */
function update(ask: Ask, full: boolean): Told {
  const sprint = sprintSeen(ask.site, ask.viewer, ask.params.sprintId!);
  mayManage(ask, ask.site.boards.get(sprint.originBoardId));
  const body = asObject(ask.body);
  const state = optional(body.state, asString)?.toLowerCase();
  if (state !== undefined && !STATES.includes(state as WorldSprint['state']))
    throw refuse(400, `'${state}' is not a sprint state.`);
  if (full && (state === undefined || body.name === undefined))
    throw refuse(400, 'A full update needs the name and the state of the sprint.');
  const patch: Partial<WorldSprint> = {};
  if (state !== undefined) patch.state = state as WorldSprint['state'];
  if (body.name !== undefined) patch.name = asString(body.name);
  if (body.goal !== undefined || full) patch.goal = optional(body.goal, asString) ?? '';
  if (body.startDate) patch.startDate = date(body.startDate);
  if (body.endDate) patch.endDate = date(body.endDate);
  if (body.originBoardId !== undefined && body.originBoardId !== null)
    patch.originBoardId = boardSeen(ask.site, ask.viewer, String(asNumber(body.originBoardId))).id;
  return { status: 200, body: sprintJson(ask.site, updateSprint(ask.site, sprint, patch, ask.viewer)), objects: 0 };
}

export const SPRINTS: readonly Route[] = [
  {
    method: 'GET',
    path: `${SPRINT}/{sprintId}`,
    operation: 'getSprint',
    handle: ({ site, viewer, params }) => ({
      body: sprintJson(site, sprintSeen(site, viewer, params.sprintId!)),
      objects: 1,
    }),
  },
  { method: 'POST', path: SPRINT, operation: 'createSprint', handle: create },
  { method: 'PUT', path: `${SPRINT}/{sprintId}`, operation: 'updateSprint', handle: (ask) => update(ask, true) },
  {
    method: 'POST',
    path: `${SPRINT}/{sprintId}`,
    operation: 'partiallyUpdateSprint',
    handle: (ask) => update(ask, false),
  },
  {
    method: 'DELETE',
    path: `${SPRINT}/{sprintId}`,
    operation: 'deleteSprint',
    handle: (ask) => {
      const sprint = sprintSeen(ask.site, ask.viewer, ask.params.sprintId!);
      mayManage(ask, ask.site.boards.get(sprint.originBoardId));
      deleteSprint(ask.site, sprint, ask.viewer);
      return { status: 204 };
    },
  },
  {
    method: 'POST',
    path: `${SPRINT}/{sprintId}/issue`,
    operation: 'moveIssuesToSprintAndRank',
    handle: (ask) => {
      const sprint = sprintSeen(ask.site, ask.viewer, ask.params.sprintId!);
      if (sprint.state === 'closed') throw refuse(400, 'Issues can only be moved to open or active sprints.');
      return moveIssues(ask, { sprint: sprint.id });
    },
  },
];

// Boards: what they are, how they are set up, and the sprints, epics and versions on them.

import { refuse } from '../refusal';
import { projectRef, sprintJson, versionJson } from '../show/parts';
import { columnsOf, isEpic, onBoard } from '../site/boards';
import { boardFilterId } from '../site/filters';
import type { Site } from '../site/site';
import { categoryOf, ranked } from '../site/site';
import { browser, mayInProject } from '../site/viewer';
import type { Json, WorldBoard } from '../world';
import { boardProject, boardSeen, hasSprints } from './access';
import { type Ask, listed, paged, type Route, type Told } from './route';

const MOST = 50;

function boardJson(site: Site, board: WorldBoard): Json {
  const project = boardProject(site, board);
  return {
    id: board.id,
    self: `${site.baseUrl}/rest/agile/1.0/board/${board.id}`,
    name: board.name,
    type: board.type,
    location: {
      projectId: Number(project.id),
      displayName: `${project.name} (${project.key})`,
      projectName: project.name,
      projectKey: project.key,
      projectTypeKey: project.projectTypeKey,
      name: `${project.name} (${project.key})`,
    },
  };
}

function getBoards({ site, viewer, query }: Ask): Told {
  const wanted = query.get('projectKeyOrId');
  const types = listed(query, 'type');
  const name = query.get('name')?.toLowerCase();
  const filter = query.get('filterId');
  if (wanted !== null && ![...site.projects.values()].some((p) => p.key === wanted || p.id === wanted))
    throw refuse(400, `No project could be found with key or id '${wanted}'.`);
  const boards = [...site.boards.values()].filter((board) => {
    const project = boardProject(site, board);
    if (wanted !== null && project.key !== wanted && project.id !== wanted) return false;
    if (filter !== null && boardFilterId(board) !== filter) return false;
    if (types.length > 0 && !types.includes(board.type)) return false;
    if (name !== undefined && !board.name.toLowerCase().includes(name)) return false;
    return mayInProject(project, viewer, 'BROWSE_PROJECTS');
  });
  const body = paged(
    query,
    boards.map((board) => boardJson(site, board)),
    MOST,
    MOST,
  );
  return { body, objects: (body.values as []).length };
}

function configuration({ site, viewer, params }: Ask): Told {
  const board = boardSeen(site, viewer, params.boardId!);
  const project = boardProject(site, board);
  const field = board.estimateFieldId === null ? undefined : site.fields.get(board.estimateFieldId);
  const filter = boardFilterId(board);
  return {
    body: {
      id: board.id,
      name: board.name,
      type: board.type,
      self: `${site.baseUrl}/rest/agile/1.0/board/${board.id}/configuration`,
      location: {
        type: 'project',
        key: project.key,
        id: project.id,
        self: `${site.baseUrl}/rest/api/2/project/${project.id}`,
        name: project.name,
      },
      filter: { id: filter, self: `${site.baseUrl}/rest/api/2/filter/${filter}` },
      ...(board.type === 'kanban'
        ? { subQuery: { query: 'fixVersion in unreleasedVersions() OR fixVersion is EMPTY' } }
        : {}),
      columnConfig: {
        columns: columnsOf(site, board).map(({ name, statuses, min, max }) => ({
          name,
          statuses: statuses.map((id) => ({ id, self: `${site.baseUrl}/rest/api/2/status/${id}` })),
          ...(min === undefined ? {} : { min }),
          ...(max === undefined ? {} : { max }),
        })),
        constraintType: 'issueCount',
      },
      ...(hasSprints(board)
        ? {
            estimation: field
              ? { type: 'field', field: { fieldId: field.id, displayName: field.name } }
              : { type: 'issueCount' },
          }
        : {}),
      ...(site.roles.rank
        ? { ranking: { rankCustomFieldId: Number(site.roles.rank.slice('customfield_'.length)) } }
        : {}),
    },
    objects: 1,
  };
}

function sprints({ site, viewer, params, query }: Ask): Told {
  const board = boardSeen(site, viewer, params.boardId!);
  if (!hasSprints(board)) throw refuse(400, 'The board does not support sprints');
  const states = listed(query, 'state');
  if (states.some((state) => !['future', 'active', 'closed'].includes(state)))
    throw refuse(400, `'${states.join()}' is not a valid sprint state.`);
  const order = { closed: 0, active: 1, future: 2 };
  const found = [...site.sprints.values()]
    .filter((sprint) => sprint.originBoardId === board.id && (states.length === 0 || states.includes(sprint.state)))
    .sort((a, b) => order[a.state] - order[b.state] || begin(a.startDate) - begin(b.startDate) || a.id - b.id);
  const body = paged(
    query,
    found.map((sprint) => sprintJson(site, sprint)),
    MOST,
    MOST,
  );
  return { body, objects: (body.values as []).length };
}

const begin = (date: string | undefined): number => (date ? Date.parse(date) : 0);

function epics({ site, viewer, params, query }: Ask): Told {
  const board = boardSeen(site, viewer, params.boardId!);
  const { test } = onBoard(site, board, viewer);
  const sees = browser(site, viewer);
  const done = query.get('done');
  const found = ranked(site).flatMap((id) => {
    const issue = site.issues.get(id)!;
    if (!isEpic(site, issue) || !test(issue) || !sees(issue)) return [];
    const finished = categoryOf(site, issue.status) === 'done';
    if (done !== null && done !== String(finished)) return [];
    return [epicJson(site, issue, finished)];
  });
  const { total: _, ...body } = paged(query, found, MOST, MOST);
  return { body, objects: (body.values as []).length };
}

export const epicJson = (site: Site, epic: { id: string; key: string; summary: string }, done: boolean): Json => ({
  id: Number(epic.id),
  key: epic.key,
  self: `${site.baseUrl}/rest/agile/1.0/epic/${epic.id}`,
  name: epic.summary,
  summary: epic.summary,
  color: { key: 'color_1' },
  done,
});

const BOARD = '/rest/agile/1.0/board';

export const BOARDS: readonly Route[] = [
  {
    method: 'GET',
    path: BOARD,
    operation: 'getAllBoards',
    partial: 'filters: type, name, projectKeyOrId, filterId',
    handle: getBoards,
  },
  {
    method: 'GET',
    path: `${BOARD}/{boardId}`,
    operation: 'getBoard',
    handle: ({ site, viewer, params }) => ({
      body: boardJson(site, boardSeen(site, viewer, params.boardId!)),
      objects: 1,
    }),
  },
  { method: 'GET', path: `${BOARD}/{boardId}/configuration`, operation: 'getConfiguration', handle: configuration },
  { method: 'GET', path: `${BOARD}/{boardId}/sprint`, operation: 'getAllSprints', handle: sprints },
  { method: 'GET', path: `${BOARD}/{boardId}/epic`, operation: 'getEpics', handle: epics },
  {
    method: 'GET',
    path: `${BOARD}/{boardId}/project`,
    operation: 'getProjects',
    handle: ({ site, viewer, params, query }) => ({
      body: paged(
        query,
        [projectRef(site, boardProject(site, boardSeen(site, viewer, params.boardId!)).id)],
        MOST,
        MOST,
      ),
      objects: 1,
    }),
  },
  {
    method: 'GET',
    path: `${BOARD}/{boardId}/version`,
    operation: 'getAllVersions',
    handle: ({ site, viewer, params, query }) => {
      const project = boardProject(site, boardSeen(site, viewer, params.boardId!));
      const own = [...site.versions.values()].filter((version) => version.projectKey === project.key);
      const { total: _, ...body } = paged(
        query,
        own.map((version) => ({
          ...versionJson(site, version.id)!,
          id: Number(version.id),
          projectId: Number(project.id),
        })),
        MOST,
        MOST,
      );
      return { body, objects: (body.values as []).length };
    },
  },
];

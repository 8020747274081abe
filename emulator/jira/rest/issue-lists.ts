// Issue lists of boards, sprints and epics, in rank order: the present ones with page tokens, and the deprecated ones
// with startAt and total.

import { search } from '../jql/search';
import { refuse } from '../refusal';
import { expansions, issueJson, namesAndSchema, selectFields } from '../show/select';
import { both, inBacklog, inEpic, inSprint, onBoard, type Within } from '../site/boards';
import type { Site } from '../site/site';
import type { Viewer } from '../site/viewer';
import { boardSeen, hasSprints, seen, sprintSeen } from './access';
import { type Ask, listed, page, type Route, type Told } from './route';
import { issuePage, reconciledIds } from './search-page';

const PAGE = 50;
const PAGE_MOST = 5_000;
const BY_RANK = [{ field: { name: 'rank', property: null }, descending: false }];

type Scope = (site: Site, viewer: Viewer, params: Record<string, string>) => Within;

const board: Scope = (site, viewer, params) => onBoard(site, boardSeen(site, viewer, params.boardId!), viewer);
const backlog: Scope = (site, viewer, params) => inBacklog(site, boardSeen(site, viewer, params.boardId!), viewer);
const sprint: Scope = (site, viewer, params) => inSprint(sprintSeen(site, viewer, params.sprintId!).id);
const epic: Scope = (site, viewer, params) => inEpic(site, seen(site, viewer, (params.epicId ?? params.epicIdOrKey)!));
const noEpic: Scope = (site) => inEpic(site, null);
const boardSprint: Scope = (site, viewer, params) => {
  if (!hasSprints(boardSeen(site, viewer, params.boardId!))) throw refuse(400, 'The board does not support sprints.');
  return both(board(site, viewer, params), sprint(site, viewer, params));
};
const boardEpic: Scope = (site, viewer, params) => both(board(site, viewer, params), epic(site, viewer, params));
const boardNoEpic: Scope = (site, viewer, params) => both(board(site, viewer, params), noEpic(site, viewer, params));

const find = ({ site, viewer, params, query }: Ask, scope: Scope) =>
  search(site, viewer, query.get('jql') ?? '', {
    within: scope(site, viewer, params),
    order: BY_RANK,
    reconciled: reconciledIds(listed(query, 'reconcileIssues')),
  });

const list =
  (scope: Scope) =>
  async (ask: Ask): Promise<Told> => {
    const { site, viewer, query } = ask;
    const found = await find(ask, scope);
    const { maxResults } = page(query, PAGE, PAGE_MOST);
    const question = `${query.get('jql')}|${JSON.stringify(ask.params)}`;
    const shown = issuePage(site, found, question, query.get('nextPageToken'), maxResults);
    const expand = expansions(listed(query, 'expand'));
    const selection = selectFields(site, fieldsOf(query), true);
    return {
      body: {
        expand: 'schema,names',
        issues: shown.issues.map((issue) =>
          issueJson(site, issue, viewer, selection, { changelog: expand.changelog && PAGE_MOST }),
        ),
        ...namesAndSchema(site, selection, expand),
        isLast: shown.isLast,
        ...(shown.nextPageToken ? { nextPageToken: shown.nextPageToken } : {}),
      },
      objects: shown.issues.length,
    };
  };

const oldList =
  (scope: Scope) =>
  async (ask: Ask): Promise<Told> => {
    const { site, viewer, query } = ask;
    const { issues } = await find(ask, scope);
    const { startAt, maxResults } = page(query, PAGE, PAGE_MOST);
    const expand = expansions(listed(query, 'expand'));
    const selection = selectFields(site, fieldsOf(query), true);
    const shown = issues.slice(startAt, startAt + maxResults);
    return {
      body: {
        expand: 'schema,names',
        startAt,
        maxResults,
        total: issues.length,
        issues: shown.map((issue) =>
          issueJson(site, issue, viewer, selection, { changelog: expand.changelog && PAGE_MOST }),
        ),
        ...namesAndSchema(site, selection, expand),
      },
      objects: shown.length,
    };
  };

const fieldsOf = (query: URLSearchParams): string[] => {
  const asked = listed(query, 'fields');
  return asked.length > 0 ? asked : ['*navigable'];
};

const count =
  (scope: Scope) =>
  async (ask: Ask): Promise<Told> => ({ body: { count: (await find(ask, scope)).issues.length }, objects: 0 });

const SOFTWARE = '/rest/software/1.0';
const AGILE = '/rest/agile/1.0';
const get = (path: string, operation: string, handle: Route['handle'], deprecated = false): Route => ({
  method: 'GET',
  path,
  operation,
  handle,
  ...(deprecated ? { deprecated } : {}),
  ...(path.endsWith('approximate-count') ? {} : { partial: 'rich text as the words of it, without wiki markup' }),
});

export const ISSUE_LISTS: readonly Route[] = [
  get(`${SOFTWARE}/board/{boardId}/backlog`, 'getIssuesForBacklogJSIS', list(backlog)),
  get(`${SOFTWARE}/board/{boardId}/backlog/approximate-count`, 'getApproximateIssueCountForBacklog', count(backlog)),
  get(`${SOFTWARE}/board/{boardId}/issue`, 'getIssuesForBoardJSIS', list(board)),
  get(`${SOFTWARE}/board/{boardId}/issue/approximate-count`, 'getApproximateIssueCountForBoard', count(board)),
  get(`${SOFTWARE}/board/{boardId}/sprint/{sprintId}/issue`, 'getBoardIssuesForSprintJSIS', list(boardSprint)),
  get(`${SOFTWARE}/board/{boardId}/epic/none/issue`, 'getIssuesWithoutEpicForBoardJSIS', list(boardNoEpic)),
  get(`${SOFTWARE}/board/{boardId}/epic/{epicId}/issue`, 'getBoardIssuesForEpicJSIS', list(boardEpic)),
  get(`${SOFTWARE}/sprint/{sprintId}/issue`, 'getIssuesForSprintJSIS', list(sprint)),
  get(`${SOFTWARE}/epic/none/issue`, 'getIssuesWithoutEpicJSIS', list(noEpic)),
  get(`${SOFTWARE}/epic/{epicIdOrKey}/issue`, 'getIssuesForEpicJSIS', list(epic)),
  get(`${AGILE}/board/{boardId}/backlog`, 'getIssuesForBacklog', oldList(backlog), true),
  get(`${AGILE}/board/{boardId}/issue`, 'getIssuesForBoard', oldList(board), true),
  get(`${AGILE}/board/{boardId}/sprint/{sprintId}/issue`, 'getBoardIssuesForSprint', oldList(boardSprint), true),
  get(`${AGILE}/sprint/{sprintId}/issue`, 'getIssuesForSprint', oldList(sprint), true),
];

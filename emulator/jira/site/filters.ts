// Saved filters: whose they are, who may see them, and those that come with the boards.

import type { World } from '../world';
import type { Filter, Share, Site } from './site';
import { mayInProject, type Viewer } from './viewer';

const BOARD_FILTERS_FROM = 10_000;

export const boardFilterId = (board: { id: number }): string => String(BOARD_FILTERS_FROM + board.id);

/** What a board shows is a filter that its project shares. */
export function boardFilters({ boards, projects }: World): Map<string, Filter> {
  const filters = boards.map((board): Filter => {
    const project = projects.find(({ key }) => key === board.projectKey);
    const beside = board.filter === undefined ? '' : ` AND (${board.filter})`;
    return {
      id: boardFilterId(board),
      name: `Filter for ${board.name}`,
      description: '',
      owner: project?.lead ?? null,
      jql: `project = ${board.projectKey}${beside} ORDER BY Rank ASC`,
      sharedWith: project ? [{ id: BOARD_FILTERS_FROM + board.id, type: 'project', of: project.id }] : [],
      editedBy: [],
      favouriteOf: new Set(),
      board: board.id,
    };
  });
  return new Map(filters.map((filter) => [filter.id, filter]));
}

function reaches(site: Site, viewer: Viewer, { type, of }: Share): boolean {
  if (type === 'global') return true;
  if (viewer.accountId === null) return false;
  if (type === 'loggedin') return true;
  if (type === 'user') return of === viewer.accountId;
  if (type === 'group')
    return site.groups.some(({ groupId, members }) => groupId === of && members.includes(viewer.accountId!));
  const project = site.projects.get(of ?? '');
  return project !== undefined && mayInProject(project, viewer, 'BROWSE_PROJECTS');
}

export const owns = ({ owner }: Filter, { accountId }: Viewer): boolean => accountId !== null && owner === accountId;

export const seesFilter = (site: Site, viewer: Viewer, filter: Filter): boolean =>
  owns(filter, viewer) || [...filter.sharedWith, ...filter.editedBy].some((share) => reaches(site, viewer, share));

/** By name. */
export const visibleFilters = (site: Site, viewer: Viewer): Filter[] =>
  [...site.filters.values()]
    .filter((filter) => seesFilter(site, viewer, filter))
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));

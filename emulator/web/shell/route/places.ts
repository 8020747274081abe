// The addresses that the shell knows, both ways.

export type Place =
  | { at: 'home' }
  | { at: 'issue'; issue: string }
  | { at: 'backlog' | 'board'; project: string; board: string }
  | { at: 'project'; project: string }
  | { at: 'project-app' | 'project-settings'; project: string; module: string; route: string }
  | { at: 'global-app' | 'admin-app'; module: string; route: string }
  | { at: 'full-page'; prefix: string; route: string }
  | { at: 'workflow'; project: string }
  | { at: 'issues' }
  | { at: 'fields' }
  | { at: 'dashboard' }
  | { at: 'nowhere' };

const part = (text: string | undefined): string => decodeURIComponent(text ?? '');

export function placeOf(path: string): Place {
  if (path === '/' || path === '/jira') return { at: 'home' };
  let found = /^\/browse\/([^/]+)$/.exec(path);
  if (found) return { at: 'issue', issue: part(found[1]) };
  found = /^\/jira\/(?:software\/)?(?:c\/)?projects\/([^/]+)(\/.*)?$/.exec(path);
  if (found) return placeInProject(part(found[1]), found[2] ?? '');
  found = /^\/jira\/(apps|settings\/apps)\/([^/]+)(\/.*)?$/.exec(path);
  if (found) {
    return { at: found[1] === 'apps' ? 'global-app' : 'admin-app', module: part(found[2]), route: found[3] ?? '' };
  }
  found = /^\/apps\/full-page\/[^/]+\/([^/]+)(\/.*)?$/.exec(path);
  if (found) return { at: 'full-page', prefix: part(found[1]), route: found[2] ?? '' };
  if (path === '/jira/settings/issues/fields') return { at: 'fields' };
  if (path === '/issues' || path === '/issues/') return { at: 'issues' };
  if (path === '/jira/dashboards') return { at: 'dashboard' };
  return { at: 'nowhere' };
}

function placeInProject(project: string, rest: string): Place {
  const board = /^\/boards\/(\d+)(\/backlog)?\/?$/.exec(rest);
  if (board) return { at: board[2] ? 'backlog' : 'board', project, board: part(board[1]) };
  if (rest === '/settings/workflows') return { at: 'workflow', project };
  const app = /^\/(settings\/)?apps\/([^/]+)(\/.*)?$/.exec(rest);
  if (app) {
    return { at: app[1] ? 'project-settings' : 'project-app', project, module: part(app[2]), route: app[3] ?? '' };
  }
  return rest === '' || rest === '/' ? { at: 'project', project } : { at: 'nowhere' };
}

const enc = encodeURIComponent;

export const to = {
  issue: (key: string) => `/browse/${enc(key)}`,
  project: (key: string) => `/jira/software/projects/${enc(key)}`,
  board: (project: string, board: number | string) => `/jira/software/projects/${enc(project)}/boards/${board}`,
  backlog: (project: string, board: number | string) =>
    `/jira/software/projects/${enc(project)}/boards/${board}/backlog`,
  projectApp: (project: string, module: string) => `/jira/software/projects/${enc(project)}/apps/${enc(module)}`,
  projectSettings: (project: string, module: string) =>
    `/jira/software/projects/${enc(project)}/settings/apps/${enc(module)}`,
  globalApp: (module: string) => `/jira/apps/${enc(module)}`,
  /** Jira has the installation's id in the middle. */
  fullPage: (prefix: string) => `/apps/full-page/desk/${enc(prefix)}`,
  adminApp: (module: string) => `/jira/settings/apps/${enc(module)}`,
  workflow: (project: string) => `/jira/software/projects/${enc(project)}/settings/workflows`,
  issues: (jql: string) => `/issues/?jql=${enc(jql)}`,
  fields: () => '/jira/settings/issues/fields',
  dashboard: () => '/jira/dashboards',
};

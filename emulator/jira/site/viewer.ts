// Who asks, and what they may: project roles, issue security, and nothing for whoever is not named.

import type { Caller } from '../../wall';
import type { WorldUser } from '../world';
import type { Issue } from './issue';
import { type Project, projectOf, type Site } from './site';

export interface Viewer {
  /** Account that acts; null: nobody is logged in. */
  accountId: string | null;
  /** The app as itself: Jira puts apps into every project and security level. */
  isApp: boolean;
  /** True when an app speaks, be it as itself or for a person. */
  byApp: boolean;
  siteAdmin: boolean;
  timeZone: string;
}

export function viewerOf(site: Site, caller: Caller): Viewer {
  if (caller.type === 'app')
    return { accountId: site.appAccount, isApp: true, byApp: true, siteAdmin: false, timeZone: site.timeZone };
  const user = caller.type === 'user' ? site.users.get(caller.accountId) : undefined;
  const byApp = caller.scopes !== null;
  if (!user?.active) return { accountId: null, isApp: false, byApp, siteAdmin: false, timeZone: site.timeZone };
  return personOf(user, byApp);
}

export const personOf = (user: WorldUser, byApp = false): Viewer => ({
  accountId: user.accountId,
  isApp: user.accountType === 'app',
  byApp,
  siteAdmin: user.siteAdmin === true,
  timeZone: user.timeZone,
});

type Level = 'viewer' | 'member' | 'admin';
const RANKS: Record<Level, number> = { viewer: 1, member: 2, admin: 3 };

export type Permission = keyof typeof PROJECT_PERMISSIONS;

/** Project permissions of the desk's one permission scheme: id and who has them. */
export const PROJECT_PERMISSIONS = {
  BROWSE_PROJECTS: ['10', 'Browse Projects', 'viewer'],
  VIEW_DEV_TOOLS: ['29', 'View Development Tools', 'viewer'],
  VIEW_READONLY_WORKFLOW: ['45', 'View Read-Only Workflow', 'viewer'],
  CREATE_ISSUES: ['11', 'Create Issues', 'member'],
  EDIT_ISSUES: ['12', 'Edit Issues', 'member'],
  ASSIGN_ISSUES: ['13', 'Assign Issues', 'member'],
  RESOLVE_ISSUES: ['14', 'Resolve Issues', 'member'],
  ADD_COMMENTS: ['15', 'Add Comments', 'member'],
  ASSIGNABLE_USER: ['17', 'Assignable User', 'member'],
  CLOSE_ISSUES: ['18', 'Close Issues', 'member'],
  CREATE_ATTACHMENTS: ['19', 'Create Attachments', 'member'],
  WORK_ON_ISSUES: ['20', 'Work On Issues', 'member'],
  LINK_ISSUES: ['21', 'Link Issues', 'member'],
  MOVE_ISSUES: ['25', 'Move Issues', 'member'],
  SET_ISSUE_SECURITY: ['26', 'Set Issue Security', 'member'],
  SCHEDULE_ISSUES: ['28', 'Schedule Issues', 'member'],
  VIEW_VOTERS_AND_WATCHERS: ['31', 'View Voters and Watchers', 'member'],
  TRANSITION_ISSUES: ['46', 'Transition Issues', 'member'],
  EDIT_OWN_COMMENTS: ['35', 'Edit Own Comments', 'member'],
  DELETE_OWN_COMMENTS: ['37', 'Delete Own Comments', 'member'],
  DELETE_OWN_ATTACHMENTS: ['39', 'Delete Own Attachments', 'member'],
  EDIT_OWN_WORKLOGS: ['41', 'Edit Own Worklogs', 'member'],
  DELETE_OWN_WORKLOGS: ['42', 'Delete Own Worklogs', 'member'],
  MANAGE_SPRINTS_PERMISSION: ['-1', 'Manage Sprints', 'member'],
  DELETE_ISSUES: ['16', 'Delete Issues', 'admin'],
  MODIFY_REPORTER: ['30', 'Modify Reporter', 'admin'],
  MANAGE_WATCHERS: ['32', 'Manage Watchers', 'admin'],
  EDIT_ALL_COMMENTS: ['34', 'Edit All Comments', 'admin'],
  DELETE_ALL_COMMENTS: ['36', 'Delete All Comments', 'admin'],
  DELETE_ALL_ATTACHMENTS: ['38', 'Delete All Attachments', 'admin'],
  EDIT_ALL_WORKLOGS: ['40', 'Edit All Worklogs', 'admin'],
  DELETE_ALL_WORKLOGS: ['43', 'Delete All Worklogs', 'admin'],
  ADMINISTER_PROJECTS: ['23', 'Administer Projects', 'admin'],
} as const satisfies Record<string, readonly [id: string, name: string, level: Level]>;

/** Global permissions: who has them, logged in or administrator of the site. */
export const GLOBAL_PERMISSIONS = {
  ADMINISTER: ['0', 'Administer Jira', 'admin'],
  SYSTEM_ADMIN: ['44', 'System Administer', 'nobody'],
  USER_PICKER: ['27', 'Browse Users', 'person'],
  BULK_CHANGE: ['33', 'Bulk Change', 'person'],
  CREATE_SHARED_OBJECTS: ['22', 'Create Shared Objects', 'person'],
  CREATE_PROJECT: ['-2', 'Create projects', 'admin'],
} as const satisfies Record<string, readonly [id: string, name: string, who: 'admin' | 'person' | 'nobody']>;

function levelIn(project: Project, viewer: Viewer): number {
  const { roles } = project;
  const named = (accounts: string[]) =>
    viewer.accountId !== null && (accounts.includes(viewer.accountId) || accounts.includes('*'));
  if (viewer.isApp || named(roles.admins)) return RANKS.admin;
  if (named(roles.members)) return RANKS.member;
  return named(roles.viewers) || project.anonymous === true ? RANKS.viewer : 0;
}

export function mayInProject(project: Project, viewer: Viewer, permission: Permission): boolean {
  return levelIn(project, viewer) >= RANKS[PROJECT_PERMISSIONS[permission][2]];
}

export function may(site: Site, viewer: Viewer, permission: Permission, issue: Issue): boolean {
  return mayInProject(projectOf(site, issue), viewer, permission) && cleared(site, viewer, issue);
}

export const mayBrowse = (site: Site, viewer: Viewer, issue: Issue): boolean =>
  may(site, viewer, 'BROWSE_PROJECTS', issue);

/** The same question for many issues: each project is asked once. */
export function browser(site: Site, viewer: Viewer): (issue: Issue) => boolean {
  const open = new Map<string, boolean>();
  return (issue) => {
    let allowed = open.get(issue.project);
    if (allowed === undefined) {
      allowed = mayInProject(projectOf(site, issue), viewer, 'BROWSE_PROJECTS');
      open.set(issue.project, allowed);
    }
    return allowed && cleared(site, viewer, issue);
  };
}

/** Who administers Jira, or this project. */
export const administers = (project: Project, viewer: Viewer): boolean =>
  mayGlobally(viewer, 'ADMINISTER') || mayInProject(project, viewer, 'ADMINISTER_PROJECTS');

export function mayGlobally(viewer: Viewer, permission: keyof typeof GLOBAL_PERMISSIONS): boolean {
  const who = GLOBAL_PERMISSIONS[permission][2];
  if (who === 'person') return viewer.accountId !== null;
  return who === 'admin' && viewer.siteAdmin;
}

/** Issue security: a level shows an issue to its members alone. Apps belong to every level. */
function cleared(site: Site, viewer: Viewer, issue: Issue): boolean {
  if (issue.security === null || viewer.isApp) return true;
  const level = projectOf(site, issue).securityLevels?.find((each) => each.id === issue.security);
  return viewer.accountId !== null && (level?.members ?? []).some((id) => id === viewer.accountId || id === '*');
}

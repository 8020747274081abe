// What each display condition of the manifest asks, by its name. The desk's Jira has software projects alone, none of them
// archived, and is a development environment, where no app needs a licence.

import type { IssueType } from '../data/shapes';
import { type Asked, isObject, propertyName, type Seen, type Verdict } from './seen';

type Judge = (wanted: unknown, seen: Seen) => Verdict;

export const askedBy = (wanted: unknown): Asked => {
  const { entity, propertyKey } = isObject(wanted) ? wanted : {};
  return { entity: String(entity), propertyKey: String(propertyKey) };
};

/** The value in a property that `objectName` leads to, by its dots. */
const heldBy = (wanted: unknown, { properties = {} }: Seen): unknown => {
  const path = isObject(wanted) && typeof wanted.objectName === 'string' ? wanted.objectName.split('.') : [];
  return path.reduce<unknown>(
    (value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined),
    properties[propertyName(askedBy(wanted))],
  );
};

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** A list, which manifests write as one or as the JSON of one. */
const listOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.map(plain);
  try {
    const parsed: unknown = JSON.parse(String(value));
    return Array.isArray(parsed) ? parsed.map(plain) : [plain(value)];
  } catch {
    return [plain(value)];
  }
};

const contains =
  (how: 'some' | 'every'): Judge =>
  (wanted, seen) => {
    const held = heldBy(wanted, seen);
    const values = held === undefined ? [] : Array.isArray(held) ? held.map(plain) : [plain(held)];
    return isObject(wanted) && listOf(wanted.value)[how]((each) => values.includes(each));
  };

const among = (wanted: unknown, value: string | undefined): boolean =>
  value !== undefined && (Array.isArray(wanted) ? wanted.map(String).includes(value) : String(wanted) === value);

/** `isAdmin: true` asks for the permission, `isAdmin: false` for its absence. */
const may =
  (permission: string): Judge =>
  (wanted, { permissions }) =>
    permissions.includes(permission) === (String(wanted) === 'true');

const named: Judge = (wanted, { permissions }) => [wanted].flat().every((name) => permissions.includes(String(name)));

const fixed =
  (answer: boolean): Judge =>
  (wanted) =>
    answer === (String(wanted) === 'true');

/** Conditions that are one permission each. */
export const PERMISSIONS: Record<string, string> = {
  isAdmin: 'ADMINISTER',
  isSiteAdmin: 'ADMINISTER',
  canAdministerJira: 'ADMINISTER',
  isProjectAdmin: 'ADMINISTER_PROJECTS',
  canAdministerProjects: 'ADMINISTER_PROJECTS',
  canAddComments: 'ADD_COMMENTS',
  canAssignIssues: 'ASSIGN_ISSUES',
  canBeAssignedToIssues: 'ASSIGNABLE_USER',
  canBrowseUsers: 'USER_PICKER',
  canCloneIssues: 'CREATE_ISSUES',
  canCreateAttachments: 'CREATE_ATTACHMENTS',
  canCreateChildren: 'CREATE_ISSUES',
  canCreateSubtasks: 'CREATE_ISSUES',
  canDeleteAllAttachments: 'DELETE_ALL_ATTACHMENTS',
  canDeleteAllComments: 'DELETE_ALL_COMMENTS',
  canDeleteAllWorklogs: 'DELETE_ALL_WORKLOGS',
  canDeleteIssues: 'DELETE_ISSUES',
  canDeleteOwnAttachments: 'DELETE_OWN_ATTACHMENTS',
  canDeleteOwnComments: 'DELETE_OWN_COMMENTS',
  canDeleteOwnWorklogs: 'DELETE_OWN_WORKLOGS',
  canEditAllComments: 'EDIT_ALL_COMMENTS',
  canEditAllWorklogs: 'EDIT_ALL_WORKLOGS',
  canEditIssues: 'EDIT_ISSUES',
  canEditOwnComments: 'EDIT_OWN_COMMENTS',
  canEditOwnWorklogs: 'EDIT_OWN_WORKLOGS',
  canLinkIssues: 'LINK_ISSUES',
  canLogWork: 'WORK_ON_ISSUES',
  canManageWatchers: 'MANAGE_WATCHERS',
  canModifyReporters: 'MODIFY_REPORTER',
  canMoveIssues: 'MOVE_ISSUES',
  canScheduleIssues: 'SCHEDULE_ISSUES',
  canViewDevTools: 'VIEW_DEV_TOOLS',
  canViewWatchers: 'VIEW_VOTERS_AND_WATCHERS',
};

/** True, false, or unknown where the site has no such permission. */
const mayBy = Object.fromEntries(
  Object.entries(PERMISSIONS).map(([name, permission]): [string, Judge] => [
    name,
    (wanted, seen) => (seen.known && !seen.known.includes(permission) ? null : may(permission)(wanted, seen)),
  ]),
);

export const judges: Record<string, Judge> = {
  ...mayBy,
  projectKey: (wanted, { project }) => among(wanted, project?.key),
  projectId: (wanted, { project }) => among(wanted, project?.id),
  projectType: (wanted, { project }) => among(wanted, project?.projectTypeKey ?? 'software'),
  projectName: (wanted, { project }) => among(wanted, project?.name),
  issueKey: (wanted, { issue }) => among(wanted, issue?.key),
  issueId: (wanted, { issue }) => among(wanted, issue?.id),
  issueType: (wanted, { issue }) => among(wanted, (issue?.fields.issuetype as IssueType | undefined)?.name),
  isLoggedIn: fixed(true),
  appIsLicensed: fixed(true),
  hasSoftwareAccess: fixed(true),
  hasServiceDeskAccess: fixed(false),
  hasServiceManagementAccess: fixed(false),
  canUseServiceManagementAgentFeatures: fixed(false),
  isProjectArchived: fixed(false),
  /** An expression that fails or answers no boolean hides. */
  jiraExpression: (wanted, { expressions = {} }) => expressions[String(wanted)] ?? null,
  hasGlobalPermission: named,
  hasProjectPermission: named,
  hasIssuePermission: named,
  entityPropertyExists: (wanted, seen) => heldBy(wanted, seen) !== undefined,
  entityPropertyEqualTo: (wanted, seen) => {
    const held = heldBy(wanted, seen);
    return isObject(wanted) && held !== undefined && plain(held) === plain(wanted.value);
  },
  entityPropertyContainsAny: contains('some'),
  entityPropertyContainsAll: contains('every'),
};

// Conditions of the manifest that the shell can judge; those it cannot judge do not hide anything. As in Jira they decide
// what is shown and protect nothing.

import type { Issue, IssueType, Project } from '../data/shapes';

export interface Seen {
  project: Project | null;
  issue: Issue | null;
  /** What the person may do here, by the names of Jira's permissions. */
  permissions: string[];
}

type Judge = (wanted: unknown, seen: Seen) => boolean;

const among = (wanted: unknown, value: string | undefined): boolean =>
  value !== undefined && (Array.isArray(wanted) ? wanted.map(String).includes(value) : String(wanted) === value);

/** `isAdmin: true` asks for the permission, `isAdmin: false` for its absence. */
const may =
  (permission: string): Judge =>
  (wanted, { permissions }) =>
    permissions.includes(permission) === (String(wanted) === 'true');

const named: Judge = (wanted, { permissions }) => [wanted].flat().every((name) => permissions.includes(String(name)));

const judges: Record<string, Judge> = {
  projectKey: (wanted, { project }) => among(wanted, project?.key),
  projectId: (wanted, { project }) => among(wanted, project?.id),
  projectType: (wanted, { project }) => among(wanted, project?.projectTypeKey ?? 'software'),
  projectName: (wanted, { project }) => among(wanted, project?.name),
  issueKey: (wanted, { issue }) => among(wanted, issue?.key),
  issueId: (wanted, { issue }) => among(wanted, issue?.id),
  issueType: (wanted, { issue }) => among(wanted, (issue?.fields.issuetype as IssueType | undefined)?.name),
  isLoggedIn: (wanted) => String(wanted) === 'true',
  isAdmin: may('ADMINISTER'),
  isSiteAdmin: may('ADMINISTER'),
  isProjectAdmin: may('ADMINISTER_PROJECTS'),
  canEditIssues: may('EDIT_ISSUES'),
  canScheduleIssues: may('SCHEDULE_ISSUES'),
  hasGlobalPermission: named,
  hasProjectPermission: named,
  hasIssuePermission: named,
};

const each = (conditions: unknown, seen: Seen): boolean[] =>
  [conditions]
    .flat()
    .filter((part): part is Record<string, unknown> => typeof part === 'object' && part !== null)
    .flatMap((part) => Object.entries(part).map(([name, wanted]) => judge(name, wanted, seen)));

function judge(name: string, wanted: unknown, seen: Seen): boolean {
  if (name === 'and') return each(wanted, seen).every(Boolean);
  if (name === 'or') return each(wanted, seen).some(Boolean);
  if (name === 'not') return !each(wanted, seen).every(Boolean);
  const own = Object.hasOwn(judges, name) ? judges[name] : undefined;
  return own ? own(wanted, seen) : true;
}

export const holds = (conditions: unknown, seen: Seen): boolean => each(conditions, seen).every(Boolean);

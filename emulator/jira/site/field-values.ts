// Values written to fields, understood and checked field by field. What is wrong is said per field, as Jira does.

import type { Issue } from './issue';
import { findIssue, type Project, type Site } from './site';
import { sprintsWith } from './sprints';
import { writeTimeTracking } from './time-tracking';
import { accountIn, day, distinct, fail, isObject, labels, many, rich, word } from './values';
import { mayBrowse, mayInProject, type Permission, personOf, type Viewer } from './viewer';

export interface Writing {
  site: Site;
  viewer: Viewer;
  project: Project;
  /** The issue as it is; for a new one, as far as it is known. */
  issue: Issue;
  /** On the screen of a transition that finishes the issue, the only place for a resolution. */
  finishing?: boolean;
}

type Write = (writing: Writing, value: unknown) => Partial<Issue>;

/** An entry of a catalogue, written as {id} or {name}. */
function chosen(map: Map<string, { name: string }>, value: unknown, what: string): string {
  if (!isObject(value)) return fail(`Specify a valid 'id' or 'name' for ${what}`);
  const id = word(value.id);
  if (id !== null && map.has(id)) return id;
  const found = id === null && [...map].find(([, each]) => each.name === value.name);
  return found ? found[0] : fail(`Specify a valid 'id' or 'name' for ${what}`);
}

function need({ viewer, project }: Writing, permission: Permission, field: string): void {
  if (!mayInProject(project, viewer, permission))
    fail(`Field '${field}' cannot be set. It is not on the appropriate screen, or unknown.`);
}

function person({ site, project }: Writing, value: unknown): string | null {
  const id = accountIn(value);
  if (id === null) return null;
  const user = site.users.get(id);
  if (!user?.active) return fail(`The user '${id}' does not exist or is not active.`);
  if (!mayInProject(project, personOf(user), 'ASSIGNABLE_USER')) return fail(`User '${id}' cannot be assigned issues.`);
  return id;
}

const versions = ({ site, project }: Writing, value: unknown, what: string): string[] => {
  const own = new Map([...site.versions].filter(([, version]) => version.projectKey === project.key));
  return distinct(many(value, what).map((each) => chosen(own, each, what)));
};

export const WRITABLE: Record<string, Write> = {
  summary: (_, value) => {
    if (typeof value !== 'string' || value.trim() === '') return fail('You must specify a summary of the issue.');
    if (/[\r\n]/.test(value)) return fail('The summary is invalid because it contains newline characters.');
    return value.length > 255 ? fail('Summary must be less than 255 characters.') : { summary: value };
  },
  description: (_, value) => ({ description: rich(value) }),
  environment: (_, value) => ({ environment: rich(value) }),
  issuetype: ({ site, project, issue }, value) => {
    const type = chosen(site.issueTypes, value, 'issue type');
    const isSubtask = (id: string) => site.issueTypes.get(id)?.subtask === true;
    // A sub-task is converted in steps of its own and never by an edit.
    const converts = issue.type !== '' && isSubtask(issue.type) !== isSubtask(type);
    return project.issueTypes.includes(type) && !converts ? { type } : fail('The issue type selected is invalid.');
  },
  resolution: ({ site, finishing }, value) =>
    finishing
      ? { resolution: chosen(site.resolutions, value, 'resolution') }
      : fail("Field 'resolution' cannot be set. It is not on the appropriate screen, or unknown."),
  priority: ({ site }, value) => ({ priority: value === null ? null : chosen(site.priorities, value, 'priority') }),
  assignee: (writing, value) => {
    need(writing, 'ASSIGN_ISSUES', 'assignee');
    return { assignee: person(writing, value) };
  },
  reporter: (writing, value) => {
    need(writing, 'MODIFY_REPORTER', 'reporter');
    const reporter = accountIn(value);
    if (reporter !== null && !writing.site.users.has(reporter)) return fail('The reporter specified is not a user.');
    return { reporter };
  },
  labels: (_, value) => ({ labels: labels(value) }),
  components: ({ site, project }, value) => {
    const own = new Map([...site.components].filter(([, { projectKey }]) => projectKey === project.key));
    return { components: distinct(many(value, 'components').map((each) => chosen(own, each, 'component'))) };
  },
  versions: (writing, value) => ({ versions: versions(writing, value, 'version') }),
  fixVersions: (writing, value) => ({ fixVersions: versions(writing, value, 'version') }),
  duedate: (writing, value) => {
    need(writing, 'SCHEDULE_ISSUES', 'duedate');
    return { due: day(value) };
  },
  timetracking: ({ issue }, value) => writeTimeTracking(issue, value),
  parent: ({ site, viewer, issue }, value) => {
    const isSubtask = site.issueTypes.get(issue.type)?.subtask === true;
    if (value === null)
      return isSubtask ? fail('Issue type is a sub-task but parent issue key or id not specified.') : { parent: null };
    const parent = findIssue(site, (isObject(value) && (word(value.id) ?? word(value.key))) || '');
    if (!parent || !mayBrowse(site, viewer, parent)) return fail('Could not find issue by id or key.');
    const level = (type: string) => site.issueTypes.get(type)?.hierarchyLevel ?? 0;
    if (level(parent.type) !== level(issue.type) + 1 || (isSubtask && parent.project !== issue.project))
      return fail('Given parent issue does not belong to the appropriate hierarchy.');
    return { parent: parent.id };
  },
  security: (writing, value) => {
    need(writing, 'SET_ISSUE_SECURITY', 'security');
    if (value === null) return { security: null };
    const levels = new Map((writing.project.securityLevels ?? []).map((level) => [level.id, level]));
    return { security: chosen(levels, value, 'security level') };
  },
};

export function writeSprint(writing: Writing, value: unknown): Partial<Issue> {
  need(writing, 'SCHEDULE_ISSUES', 'Sprint');
  if (value === null) return { sprints: sprintsWith(writing.site, writing.issue, null) };
  if (writing.site.issueTypes.get(writing.issue.type)?.subtask)
    return fail('A sub-task cannot be assigned to a sprint; its sprint is that of its parent.');
  if (typeof value !== 'number') return fail('Number value expected as the Sprint id.');
  const sprint = writing.site.sprints.get(value);
  if (!sprint || sprint.state === 'closed') return fail('The sprint does not exist or is completed.');
  return { sprints: sprintsWith(writing.site, writing.issue, value) };
}

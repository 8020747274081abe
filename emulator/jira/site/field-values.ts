// Values written to fields, understood and checked field by field. What is wrong is said per field, as Jira does.

import { isAdf } from '../adf';
import type { Json, WorldField } from '../world';
import { appFieldProblem } from './app-fields';
import type { Issue } from './issue';
import { richOf } from './open-issue';
import { findIssue, type Project, type Site } from './site';
import { sprintsWith } from './sprints';
import { parseStamp } from './time';
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

/** A message for one field. */
export class FieldError extends Error {
  override readonly name = 'FieldError';
}

type Write = (writing: Writing, value: unknown) => Partial<Issue>;

const fail = (message: string): never => {
  throw new FieldError(message);
};
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const word = (value: unknown): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;

/** An entry of a catalogue, written as {id} or {name}. */
function chosen(map: Map<string, { name: string }>, value: unknown, what: string): string {
  if (!isObject(value)) return fail(`Specify a valid 'id' or 'name' for ${what}`);
  const id = word(value.id);
  if (id !== null && map.has(id)) return id;
  const found = id === null && [...map].find(([, each]) => each.name === value.name);
  return found ? found[0] : fail(`Specify a valid 'id' or 'name' for ${what}`);
}

const many = (value: unknown, what: string): unknown[] =>
  Array.isArray(value) ? value : fail(`${what} must be a list`);

function need({ viewer, project }: Writing, permission: Permission, field: string): void {
  if (!mayInProject(project, viewer, permission))
    fail(`Field '${field}' cannot be set. It is not on the appropriate screen, or unknown.`);
}

function person({ site, project }: Writing, value: unknown): string | null {
  if (value === null) return null;
  const id = isObject(value) ? word(value.accountId ?? value.id) : null;
  if (id === null) return null;
  const user = site.users.get(id);
  if (!user?.active) return fail(`The user '${id}' does not exist or is not active.`);
  if (!mayInProject(project, personOf(user), 'ASSIGNABLE_USER')) return fail(`User '${id}' cannot be assigned issues.`);
  return id;
}

const rich = (value: unknown) => {
  if (value === null) return null;
  if (typeof value === 'string')
    return fail('Operation value must be an Atlassian Document (see the Atlassian Document Format)');
  return isAdf(value) ? richOf(value) : fail('INVALID_INPUT');
};

const day = (value: unknown): string | null => {
  if (value === null) return null;
  const text = typeof value === 'string' ? value : '';
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(Date.parse(text)))
    return fail(`Error parsing date string: ${String(value)}`);
  return text;
};

const versions = ({ site, project }: Writing, value: unknown, what: string): string[] => {
  const own = new Map([...site.versions].filter(([, version]) => version.projectKey === project.key));
  return many(value, what).map((each) => chosen(own, each, what));
};

export const WRITABLE: Record<string, Write> = {
  summary: (_, value) => {
    if (typeof value !== 'string' || value.trim() === '') return fail('You must specify a summary of the issue.');
    if (/[\r\n]/.test(value)) return fail('The summary is invalid because it contains newline characters.');
    return value.length > 255 ? fail('Summary must be less than 255 characters.') : { summary: value };
  },
  description: (_, value) => ({ description: rich(value) }),
  environment: (_, value) => ({ environment: rich(value) }),
  issuetype: ({ site, project }, value) => {
    const type = chosen(site.issueTypes, value, 'issue type');
    return project.issueTypes.includes(type) ? { type } : fail('The issue type selected is invalid.');
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
    return {
      reporter:
        value === null ? null : (isObject(value) && word(value.accountId ?? value.id)) || fail('Reporter is required.'),
    };
  },
  labels: (_, value) => ({
    labels: many(value, 'labels').map((label) => {
      if (typeof label !== 'string') return fail('string expected at index 0');
      return /\s/.test(label) ? fail(`The label '${label}' contains spaces which is invalid.`) : label;
    }),
  }),
  components: ({ site }, value) => ({
    components: many(value, 'components').map((each) => chosen(site.components, each, 'component')),
  }),
  versions: (writing, value) => ({ versions: versions(writing, value, 'version') }),
  fixVersions: (writing, value) => ({ fixVersions: versions(writing, value, 'version') }),
  duedate: (writing, value) => {
    need(writing, 'SCHEDULE_ISSUES', 'duedate');
    return { due: day(value) };
  },
  parent: ({ site, viewer, issue }, value) => {
    if (value === null) return { parent: null };
    const parent = findIssue(site, (isObject(value) && (word(value.id) ?? word(value.key))) || '');
    if (!parent || !mayBrowse(site, viewer, parent)) return fail('Could not find issue by id or key.');
    const level = (type: string) => site.issueTypes.get(type)?.hierarchyLevel ?? 0;
    if (level(parent.type) !== level(issue.type) + 1)
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
  if (typeof value !== 'number') return fail('Number value expected as the Sprint id.');
  const sprint = writing.site.sprints.get(value);
  if (!sprint || sprint.state === 'closed') return fail('The sprint does not exist or is completed.');
  return { sprints: sprintsWith(writing.site, writing.issue, value) };
}

export function writeCustom({ site, issue }: Writing, field: WorldField, value: unknown): Partial<Issue> {
  const { id, schema } = field;
  const problem = appFieldProblem(site, field, value);
  if (problem !== null) return fail(problem);
  const custom = { ...issue.custom };
  if (value === null) {
    delete custom[id];
    return { custom };
  }
  custom[id] = customValue(schema?.type ?? 'any', schema?.custom ?? '', value);
  return { custom };
}

function customValue(type: string, kind: string, value: unknown): unknown {
  if (type === 'number') return typeof value === 'number' ? value : fail('Operation value must be a number');
  if (type === 'date') return day(value);
  if (type === 'datetime') return parseStamp(value) === null ? fail(`Error parsing time: ${String(value)}`) : value;
  if (type === 'string' && kind.endsWith(':textarea')) return rich(value) && value;
  if (type === 'string') return typeof value === 'string' ? value : fail('Operation value must be a string');
  if (type === 'option')
    return isObject(value) && (value.value ?? value.id)
      ? value
      : fail("Specify a valid 'id' or 'value' for the option");
  return type !== 'array' || Array.isArray(value) ? value : fail('data was not an array');
}

// An export of Jira issues → a World that can be opened: one project of it, whole, or an ImportError and nothing.

import { basename } from 'node:path';
import type { World, WorldProject } from '../jira/world';
import { boardsOf } from './boards';
import { catalogueOf } from './catalogue';
import { customFieldsOf, rolesOf } from './custom-fields';
import { ImportError } from './import-error';
import { issueOf } from './issue';
import { accountOf, People } from './people';
import { moment, object, objects, type RawIssue, word } from './raw';
import { rawIssueOf } from './raw-issue';
import { readRecords } from './read-records';
import { mainBoard, readSprints, sprintMembership, sprintsOf, worldSprint } from './sprints';
import { SYSTEM_FIELDS } from './system-fields';

export { ImportError } from './import-error';

export interface ImportOptions {
  /** Key of the project to open; absent: the one with most issues. */
  project?: string;
  /** File of sprints as the Agile API lists them. */
  sprints?: string;
  /** The moment to stand at (ISO 8601 or epoch milliseconds); absent: the last moment that the issues know of. */
  now?: string | number;
}

export async function readExport(file: string, options: ImportOptions = {}): Promise<World> {
  const name = basename(file);
  const everything = dropRepeats(readRecords(file).map((record) => rawIssueOf(record, name)));
  const { key, notes } = choose(everything, options.project, name);
  const issues = inRankOrder(everything.filter((issue) => issue.projectKey === key));
  const now = standAt(options.now, issues);
  const roles = rolesOf(issues);
  const sprintsFile = options.sprints === undefined ? null : readSprints(options.sprints);
  const membership = sprintMembership(issues, roles, sprintsFile);
  const rawSprints = sprintsOf(issues, membership, sprintsFile, now);
  const sprints = rawSprints.map((sprint) => worldSprint(sprint, mainBoard(rawSprints)));
  const people = new People();
  for (const issue of issues) people.meetAll(issue);
  const project = projectOf(issues, people);
  const importing = { people, roles, byKey: new Map(issues.map((issue) => [issue.key, issue])), sprintsOf: membership };
  const worldIssues = issues.map((issue) => issueOf(issue, importing));
  return {
    now: new Date(now).toISOString(),
    projects: [project],
    users: people.all(),
    ...catalogueOf(issues, project.key),
    fields: [...SYSTEM_FIELDS, ...customFieldsOf(issues, roles)],
    boards: boardsOf(issues, sprints, membership, roles.estimate, project),
    sprints,
    issues: worldIssues,
    notes,
  };
}

/** Pages of a search may overlap: the last word about an issue counts. */
function dropRepeats(issues: RawIssue[]): RawIssue[] {
  return [...new Map(issues.map((issue) => [issue.key, issue])).values()];
}

function choose(issues: RawIssue[], wanted: string | undefined, name: string): { key: string; notes: string[] } {
  const sizes = new Map<string, number>();
  for (const { projectKey } of issues) sizes.set(projectKey, (sizes.get(projectKey) ?? 0) + 1);
  const sorted = [...sizes].sort((a, b) => b[1] - a[1]);
  const told = sorted.map(([key, size]) => `${key} (${size})`).join(', ');
  if (wanted !== undefined) {
    if (!sizes.has(wanted)) throw new ImportError(`${name} has no project ${wanted}; it has ${told}.`);
    return { key: wanted, notes: [] };
  }
  const key = sorted[0]![0];
  return {
    key,
    notes: sorted.length > 1 ? [`${name} has several projects: ${told}. Opened the largest, ${key}.`] : [],
  };
}

/** By the rank field where the issues have one, else as they stand in the file. */
function inRankOrder(issues: RawIssue[]): RawIssue[] {
  const { rank } = rolesOf(issues);
  const rankIn = (issue: RawIssue) => word(issue.fields[rank])?.replace(/^\d\|/, '') ?? null;
  const ranked = issues.filter((issue) => rankIn(issue) !== null);
  if (ranked.length < issues.length / 2) return issues;
  const sorted = ranked
    .map((issue) => ({ issue, value: rankIn(issue)! }))
    .sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0))
    .map(({ issue }) => issue);
  return [...sorted, ...issues.filter((issue) => rankIn(issue) === null)];
}

function standAt(wanted: string | number | undefined, issues: RawIssue[]): number {
  if (wanted !== undefined) {
    const at = moment(wanted);
    if (at === null) throw new ImportError(`"${wanted}" is not a date.`);
    return at;
  }
  let last = 0;
  const see = (value: unknown) => {
    last = Math.max(last, moment(value) ?? 0);
  };
  for (const { fields, raw } of issues) {
    for (const value of [fields.created, fields.updated, fields.resolutiondate]) see(value);
    for (const comment of objects(object(fields.comment)?.comments)) see(comment.created);
    for (const history of objects(object(raw.changelog)?.histories)) see(history.created);
  }
  return last;
}

function projectOf(issues: RawIssue[], people: People): WorldProject {
  const told = objects(issues.map((issue) => issue.fields.project));
  const key = issues[0]!.projectKey;
  const named = told.find((each) => word(each.name)) ?? {};
  const nextGen = named.style === 'next-gen' || named.simplified === true;
  const members = people.all().filter((user) => !['desk-admin', 'desk-viewer'].includes(user.accountId));
  return {
    id: word(told[0]?.id) ?? '10000',
    key,
    name: word(named.name) ?? key,
    style: nextGen ? 'next-gen' : 'classic',
    projectTypeKey: 'software',
    lead: accountOf(named.lead) ?? 'desk-admin',
    roles: { admins: ['desk-admin'], members: members.map((user) => user.accountId), viewers: ['desk-viewer'] },
  };
}

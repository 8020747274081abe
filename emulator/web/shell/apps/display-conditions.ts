// Conditions of the manifest that the shell can judge by itself; those it cannot judge do not hide anything, and say so.

import type { AppModule } from '../data/modules';
import type { Issue, IssueType, Project } from '../data/shapes';

type Conditions = Record<string, unknown>;

interface Seen {
  project: Project | null;
  issue?: Issue | null;
}

const among = (wanted: unknown, value: string | undefined): boolean =>
  value !== undefined && (Array.isArray(wanted) ? wanted.map(String).includes(value) : String(wanted) === value);

const judges: Record<string, (wanted: unknown, seen: Seen) => boolean> = {
  projectKey: (wanted, { project }) => among(wanted, project?.key),
  projectId: (wanted, { project }) => among(wanted, project?.id),
  projectType: (wanted, { project }) => among(wanted, project?.projectTypeKey ?? 'software'),
  projectName: (wanted, { project }) => among(wanted, project?.name),
  issueKey: (wanted, { issue }) => among(wanted, issue?.key),
  issueId: (wanted, { issue }) => among(wanted, issue?.id),
  issueType: (wanted, { issue }) => among(wanted, (issue?.fields.issuetype as IssueType | undefined)?.name),
  isLoggedIn: (wanted) => wanted === true || wanted === 'true',
};

const group = (conditions: unknown, seen: Seen): boolean[] =>
  [conditions]
    .flat()
    .filter((part): part is Conditions => typeof part === 'object' && part !== null)
    .flatMap((part) => Object.entries(part).map(([name, wanted]) => holds(name, wanted, seen)));

function holds(name: string, wanted: unknown, seen: Seen): boolean {
  if (name === 'and') return group(wanted, seen).every(Boolean);
  if (name === 'or') return group(wanted, seen).some(Boolean);
  if (name === 'not') return !group(wanted, seen).every(Boolean);
  const judge = Object.hasOwn(judges, name) ? judges[name] : undefined;
  return judge ? judge(wanted, seen) : true;
}

export const isShown = (module: AppModule, project: Project | null, issue: Issue | null = null): boolean =>
  group(module.displayConditions, { project, issue }).every(Boolean);

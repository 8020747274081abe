// Reads what display conditions are judged by: permissions, entity properties, and what Jira expressions come to.

import { ask, type Rest } from '../data/rest';
import type { Issue, Project } from '../data/shapes';
import { expressionsAsked, propertiesAsked } from './display-conditions';
import { propertyName, type Seen, type Verdict } from './seen';

type Told = { permissions: Record<string, { havePermission?: boolean }> };
type Evaluated = { value?: unknown; error?: string; unmodelled?: string };

export type Read = Required<Pick<Seen, 'permissions' | 'known' | 'properties' | 'expressions'>>;

export interface Subject {
  project: Project | null;
  issue: Issue | null;
  accountId: string;
}

const permissionsOf = async (rest: Rest, { project, issue }: Subject) => {
  const known = Object.keys((await rest.get<Told>('/rest/api/3/permissions')).permissions);
  const where = issue ? `&issueKey=${issue.key}` : project ? `&projectKey=${project.key}` : '';
  const { permissions } = await rest.get<Told>(`/rest/api/3/mypermissions?permissions=${known.join(',')}${where}`);
  return { known, permissions: known.filter((name) => permissions[name]?.havePermission) };
};

const propertiesOf = async (rest: Rest, conditions: unknown[], { project, issue }: Subject) => {
  const found: Record<string, unknown> = {};
  for (const each of propertiesAsked(conditions)) {
    const key = (each.entity === 'issue' ? issue : project)?.key;
    const path = `/rest/api/3/${each.entity}/${key}/properties/${encodeURIComponent(each.propertyKey)}`;
    const told = key === undefined ? null : await rest.get<{ value: unknown }>(path).catch(() => null);
    if (told) found[propertyName(each)] = told.value;
  }
  return found;
};

/** An error hides, as Jira does; what the desk cannot compute is told by name. */
const verdictOf = ({ value, unmodelled }: Evaluated): Verdict => (unmodelled === undefined ? value === true : null);

const expressionsOf = async (conditions: unknown[], { project, issue, accountId }: Subject) => {
  const found: Record<string, Verdict> = {};
  for (const expression of expressionsAsked(conditions)) {
    const told = await ask('/emulator/expression', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ expression, as: accountId, issue: issue?.key, project: project?.key }),
    });
    found[expression] = verdictOf(told as Evaluated);
  }
  return found;
};

export const readSeen = async (rest: Rest, conditions: unknown[], subject: Subject): Promise<Read> => ({
  ...(await permissionsOf(rest, subject)),
  properties: await propertiesOf(rest, conditions, subject),
  expressions: await expressionsOf(conditions, subject),
});

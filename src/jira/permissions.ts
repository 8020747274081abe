// What the person who asks may do. Always asked with that person's own rights: no account id travels in a question.

import { route } from '@forge/api';
import { Malformed } from './errors';
import { idIn, listIn, objectIn, objectsIn } from './read/json';
import { HEADERS, jira, read } from './request';

export interface Rights {
  browse: boolean;
  edit: boolean;
  /** Jira asks for this, beside editing, of whoever moves an item into a sprint. */
  schedule: boolean;
  administer: boolean;
  /** Of the issues asked about: those that the person may see. */
  visible: Set<string>;
}

const wholeNumbers = (ids: readonly string[]): number[] => ids.filter((id) => /^\d{1,15}$/.test(id)).map(Number);

/** Jira answers about no more issues at once. */
const MOST_ISSUES = 1000;

/** One call for the project and the issues on a page; one more for each further thousand issues. */
export const readRights = async (projectId: string, issueIds: readonly string[] = []): Promise<Rights> => {
  const all = wholeNumbers([...new Set(issueIds)]);
  const groups = Array.from({ length: Math.max(1, Math.ceil(all.length / MOST_ISSUES)) }, (_, group) =>
    all.slice(group * MOST_ISSUES, (group + 1) * MOST_ISSUES),
  );
  const [first, ...others] = await Promise.all(groups.map((issues) => rightsTo(projectId, issues)));
  if (!first) throw new Malformed('A permission check without an answer');
  return { ...first, visible: new Set([first, ...others].flatMap(({ visible }) => [...visible])) };
};

const rightsTo = async (projectId: string, issues: readonly number[]): Promise<Rights> => {
  const projects = wholeNumbers([projectId]);
  const answer = objectIn(
    await read(() =>
      jira('user').requestJira(route`/rest/api/3/permissions/check`, {
        method: 'POST',
        headers: HEADERS,
        body: JSON.stringify({
          projectPermissions: [
            { permissions: ['BROWSE_PROJECTS'], projects, issues },
            { permissions: ['EDIT_ISSUES', 'SCHEDULE_ISSUES', 'ADMINISTER_PROJECTS'], projects },
          ],
        }),
      }),
    ),
  );
  if (!answer || !Array.isArray(answer.projectPermissions)) throw new Malformed('A permission check without an answer');
  const granted = objectsIn(answer.projectPermissions);
  const has = (permission: string): boolean =>
    granted.some((one) => one.permission === permission && listIn(one.projects).some((id) => idIn(id) === projectId));
  const visible = granted
    .filter((one) => one.permission === 'BROWSE_PROJECTS')
    .flatMap((one) => listIn(one.issues).flatMap((id) => idIn(id) ?? []));
  return {
    browse: has('BROWSE_PROJECTS'),
    edit: has('EDIT_ISSUES'),
    schedule: has('SCHEDULE_ISSUES'),
    administer: has('ADMINISTER_PROJECTS'),
    visible: new Set(visible),
  };
};

/** Whether the person who asks may edit this issue: asked of the issue, because schemes may tell issues apart. */
export const mayEditIssue = async (issueId: string): Promise<boolean> => {
  const permissions = ['BROWSE_PROJECTS', 'EDIT_ISSUES'];
  const answer = objectIn(
    await read(() =>
      jira('user').requestJira(route`/rest/api/3/permissions/check`, {
        method: 'POST',
        headers: HEADERS,
        body: JSON.stringify({ projectPermissions: [{ permissions, issues: wholeNumbers([issueId]) }] }),
      }),
    ),
  );
  if (!answer || !Array.isArray(answer.projectPermissions)) throw new Malformed('A permission check without an answer');
  const granted = objectsIn(answer.projectPermissions).filter((one) =>
    listIn(one.issues).some((id) => idIn(id) === issueId),
  );
  return permissions.every((wanted) => granted.some(({ permission }) => permission === wanted));
};

/** Of these projects those that the person who asks administers. */
export const administered = async (projectIds: readonly string[]): Promise<string[]> => {
  const projects = wholeNumbers(projectIds);
  const answer = objectIn(
    await read(() =>
      jira('user').requestJira(route`/rest/api/3/permissions/check`, {
        method: 'POST',
        headers: HEADERS,
        body: JSON.stringify({ projectPermissions: [{ permissions: ['ADMINISTER_PROJECTS'], projects }] }),
      }),
    ),
  );
  if (!answer || !Array.isArray(answer.projectPermissions)) throw new Malformed('A permission check without an answer');
  return objectsIn(answer.projectPermissions).flatMap((one) => listIn(one.projects).flatMap((id) => idIn(id) ?? []));
};

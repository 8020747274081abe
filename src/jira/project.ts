// The project itself, its issue types, and the fields of its site.

import { route } from '@forge/api';
import { Forbidden, Malformed, Missing } from './errors';
import { idIn, objectIn, objectsIn, stringIn } from './read/json';
import { levelOf } from './read/links-of';
import { type Asker, jira, read } from './request';

export interface ProjectFacts {
  id: string;
  key: string;
  name: string;
  /** Ids of the issue types that stand on the level of stories and bugs. */
  types: string[];
  typeNames: Record<string, string>;
}

export const readProject = async (asker: Asker, id: string): Promise<ProjectFacts> => {
  const answer = objectIn(await read(() => jira(asker).requestJira(route`/rest/api/3/project/${id}`)));
  const projectId = idIn(answer?.id);
  if (!answer || projectId === null || !Array.isArray(answer.issueTypes)) {
    throw new Malformed('A project without id or issue types');
  }
  const types = objectsIn(answer.issueTypes).filter((type) => levelOf(type) === 0);
  return {
    id: projectId,
    key: stringIn(answer.key),
    name: stringIn(answer.name),
    types: types.flatMap((type) => idIn(type.id) ?? []),
    typeNames: Object.fromEntries(types.map((type) => [idIn(type.id) ?? '', stringIn(type.name)])),
  };
};

/**
 * Ids of the project's priorities, highest first, as its form for new issues offers them. null: not known, because the app
 * may not create issues there or the form has no priority.
 */
export const readPriorities = async (project: string, type: string): Promise<string[] | null> => {
  try {
    const answer = await read(() =>
      jira('app').requestJira(route`/rest/api/3/issue/createmeta/${project}/issuetypes/${type}?maxResults=200`),
    );
    const form = objectsIn(objectIn(answer)?.fields).find(({ fieldId }) => fieldId === 'priority');
    const ids = objectsIn(form?.allowedValues).flatMap((priority) => idIn(priority.id) ?? []);
    return ids.length > 0 ? ids : null;
  } catch (error) {
    if (error instanceof Missing || error instanceof Forbidden || error instanceof Malformed) return null;
    throw error;
  }
};

export const readFields = async (): Promise<unknown[]> => {
  const answer = await read(() => jira('app').requestJira(route`/rest/api/3/field`));
  if (!Array.isArray(answer)) throw new Malformed('Fields that are no list');
  return answer;
};

// A whole issue, for a rule on a transition.

import { route } from '@forge/api';
import { Missing } from './errors';
import { HEADERS, jira, read } from './request';

/** With all its fields and without its history. null: it is not there. */
export const readWhole = async (key: string): Promise<unknown | null> => {
  try {
    return await read(() => jira('app').requestJira(route`/rest/api/3/issue/${key}`, { headers: HEADERS }));
  } catch (error) {
    if (error instanceof Missing) return null;
    throw error;
  }
};

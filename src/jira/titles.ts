// Titles of many issues, for whoever looks at a list.

import { route } from '@forge/api';
import { idIn, objectIn, objectsIn, stringIn } from './read/json';
import { HEADERS, jira, read } from './request';

const BULK = 100;

/** Of those that the person who asks may see: key and title by id. */
export const readTitles = async (ids: readonly string[]): Promise<Map<string, { key: string; summary: string }>> => {
  const found = new Map<string, { key: string; summary: string }>();
  for (let start = 0; start < ids.length; start += BULK) {
    const answer = objectIn(
      await read(() =>
        jira('user').requestJira(route`/rest/api/3/issue/bulkfetch`, {
          method: 'POST',
          headers: HEADERS,
          body: JSON.stringify({ issueIdsOrKeys: ids.slice(start, start + BULK), fields: ['summary'] }),
        }),
      ),
    );
    for (const issue of objectsIn(answer?.issues)) {
      const id = idIn(issue.id);
      const summary = stringIn(objectIn(issue.fields)?.summary);
      if (id !== null) found.set(id, { key: stringIn(issue.key), summary });
    }
  }
  return found;
};

// Single issues, with their history: one by one after an event, in hundreds after a storm of events.

import { route } from '@forge/api';
import { Malformed, Missing } from './errors';
import { idIn, type Json, objectIn, objectsIn } from './read/json';
import { HEADERS, jira, read } from './request';

const BULK = 100;
/** Issues whose histories Jira tells at once. */
const HISTORIES = 1000;

/** null: deleted, moved out of sight, or never there. */
export const readIssue = async (id: string, fields: readonly string[]): Promise<unknown | null> => {
  try {
    return await read(() =>
      jira('app').requestJira(route`/rest/api/3/issue/${id}?fields=${fields.join(',')}&expand=changelog`),
    );
  } catch (error) {
    if (error instanceof Missing) return null;
    throw error;
  }
};

/** Those that exist; the others are absent from the answer. */
export const readIssues = async (ids: readonly string[], fields: readonly string[]): Promise<Map<string, unknown>> => {
  const found = new Map<string, unknown>();
  for (let start = 0; start < ids.length; start += BULK) {
    const answer = objectIn(
      await read(() =>
        jira('app').requestJira(route`/rest/api/3/issue/bulkfetch`, {
          method: 'POST',
          headers: HEADERS,
          body: JSON.stringify({
            issueIdsOrKeys: ids.slice(start, start + BULK),
            fields,
            expand: ['changelog'],
          }),
        }),
      ),
    );
    if (!answer || !Array.isArray(answer.issues)) throw new Malformed('A bulk read without a list of issues');
    for (const issue of objectsIn(answer.issues)) {
      const id = idIn(issue.id);
      if (id !== null) found.set(id, issue);
    }
  }
  return found;
};

/** Histories by issue id. A page may end in the middle of an issue, so pages are joined by issue. */
export const readChangelogs = async (ids: readonly string[]): Promise<Map<string, Json[]>> => {
  const found = new Map<string, Json[]>(ids.map((id) => [id, []]));
  for (let start = 0; start < ids.length; start += HISTORIES) {
    await readHistories(ids.slice(start, start + HISTORIES), found);
  }
  return found;
};

const readHistories = async (ids: readonly string[], found: Map<string, Json[]>): Promise<void> => {
  let token: string | null = null;
  do {
    const answer: Json | null = objectIn(
      await read(() =>
        jira('app').requestJira(route`/rest/api/3/changelog/bulkfetch`, {
          method: 'POST',
          headers: HEADERS,
          body: JSON.stringify({
            issueIdsOrKeys: ids,
            maxResults: 1000,
            ...(token === null ? {} : { nextPageToken: token }),
          }),
        }),
      ),
    );
    if (!answer || !Array.isArray(answer.issueChangeLogs)) throw new Malformed('Changelogs without a list');
    for (const log of objectsIn(answer.issueChangeLogs)) {
      found.get(idIn(log.issueId) ?? '')?.push(...objectsIn(log.changeHistories));
    }
    token = idIn(answer.nextPageToken);
  } while (token !== null);
};

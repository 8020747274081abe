// The readiness of issues as an entity property, so that JQL can ask for it. Written in bulk and as the app, only where an
// administrator switched it on, and never read back: whoever may edit an issue could forge it.

import { route } from '@forge/api';
import { HEADERS, jira, write } from './request';

/** Named in the manifest too, where its paths get their names in JQL. */
export const PROPERTY = 'backlog-vitals';
export const SET_AT_ONCE = 100;
const DROPPED_AT_ONCE = 1000;

export const setProperties = async (values: ReadonlyMap<string, unknown>): Promise<void> => {
  const issues = [...values].map(([id, value]) => ({ issueID: Number(id), properties: { [PROPERTY]: value } }));
  for (let start = 0; start < issues.length; start += SET_AT_ONCE) {
    await write(() =>
      jira('app').requestJira(route`/rest/api/3/issue/properties/multi`, {
        method: 'POST',
        headers: HEADERS,
        body: JSON.stringify({ issues: issues.slice(start, start + SET_AT_ONCE) }),
      }),
    );
  }
};

export const dropProperties = async (issues: readonly string[]): Promise<void> => {
  for (let start = 0; start < issues.length; start += DROPPED_AT_ONCE) {
    const entityIds = issues.slice(start, start + DROPPED_AT_ONCE).map(Number);
    await write(() =>
      jira('app').requestJira(route`/rest/api/3/issue/properties/${PROPERTY}`, {
        method: 'DELETE',
        headers: HEADERS,
        body: JSON.stringify({ entityIds }),
      }),
    );
  }
};

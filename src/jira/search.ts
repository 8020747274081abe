// Searching issues: a page at a time by token, or only how many there are.

import { route } from '@forge/api';
import { Malformed } from './errors';
import { numberIn, objectIn, stringIn } from './read/json';
import { type Asker, HEADERS, jira, type Quota, read, readWithQuota } from './request';

/** Jira gives no more than this many at once when fields are asked for. */
export const PAGE_SIZE = 100;

export interface SearchPage {
  issues: unknown[];
  /** null: this was the last page. */
  next: string | null;
  quota: Quota | null;
}

export interface Search {
  jql: string;
  fields: readonly string[];
  token?: string | null;
  size?: number;
  /** Recent changes with each issue, as many as Jira gives: no point more, but several times the bytes. */
  changes?: boolean;
}

export const searchPage = async (asker: Asker, { jql, fields, token, size, changes }: Search): Promise<SearchPage> => {
  const { body, quota } = await readWithQuota(() =>
    jira(asker).requestJira(route`/rest/api/3/search/jql`, {
      method: 'POST',
      headers: HEADERS,
      body: JSON.stringify({
        jql,
        fields,
        maxResults: size ?? PAGE_SIZE,
        ...(token ? { nextPageToken: token } : {}),
        ...(changes ? { expand: 'changelog' } : {}),
      }),
    }),
  );
  const answer = objectIn(body);
  if (!answer || !Array.isArray(answer.issues)) throw new Malformed('A search without a list of issues');
  const next = answer.isLast === true ? '' : stringIn(answer.nextPageToken);
  return { issues: answer.issues, next: next === '' ? null : next, quota };
};

/** All of a search that is known to be short. More than `most` is an error, not a shorter list. */
export const searchAll = async (asker: Asker, search: Omit<Search, 'token'>, most: number): Promise<unknown[]> => {
  const found: unknown[] = [];
  let token: string | null = null;
  do {
    const page: SearchPage = await searchPage(asker, { ...search, token });
    found.push(...page.issues);
    if (found.length > most) throw new Malformed(`More than ${most} issues where fewer were counted`);
    token = page.next;
  } while (token !== null);
  return found;
};

export const countIssues = async (asker: Asker, jql: string): Promise<number> => {
  const count = numberIn(
    objectIn(
      await read(() =>
        jira(asker).requestJira(route`/rest/api/3/search/approximate-count`, {
          method: 'POST',
          headers: HEADERS,
          body: JSON.stringify({ jql }),
        }),
      ),
    )?.count,
  );
  if (count === null) throw new Malformed('A count that is no number');
  return count;
};

// Criteria in JQL: which issues a query matches. Queries are asked one by one as they stand, and are never pasted into
// another.

import { route } from '@forge/api';
import { Malformed } from './errors';
import { idIn, listIn, objectIn, objectsIn } from './read/json';
import { HEADERS, jira, read } from './request';

const AT_ONCE = 500;

/** For each query the ids that it matches; null: Jira could not tell. */
export const matchIssues = async (
  jqls: readonly string[],
  issues: readonly string[],
): Promise<(ReadonlySet<string> | null)[]> => {
  const found: (Set<string> | null)[] = jqls.map(() => new Set<string>());
  for (let start = 0; start < issues.length; start += AT_ONCE) {
    const issueIds = issues.slice(start, start + AT_ONCE).map(Number);
    const answer = objectIn(
      await read(() =>
        jira('app').requestJira(route`/rest/api/3/jql/match`, {
          method: 'POST',
          headers: HEADERS,
          body: JSON.stringify({ issueIds, jqls }),
        }),
      ),
    );
    const matches = objectsIn(answer?.matches);
    if (matches.length !== jqls.length) throw new Malformed('As many answers as queries were expected');
    matches.forEach((match, index) => {
      if (listIn(match.errors).length > 0) found[index] = null;
      for (const id of listIn(match.matchedIssues)) found[index]?.add(idIn(id) ?? '');
    });
  }
  return found;
};

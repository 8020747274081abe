// Whether criteria in JQL read, before they are saved.

import { route } from '@forge/api';
import { Malformed } from './errors';
import { type Json, listIn, objectIn, objectsIn, stringIn } from './read/json';
import { type Asker, HEADERS, jira, read } from './request';

export interface ParsedJql {
  /** What is wrong with it, values that do not exist included, of which Jira only warns; empty: it reads. */
  errors: string[];
  structure: Json | null;
}

/** In the order they were asked. */
export const parseJql = async (asker: Asker, queries: readonly string[]): Promise<ParsedJql[]> => {
  const answer = objectIn(
    await read(() =>
      jira(asker).requestJira(route`/rest/api/3/jql/parse?validation=strict`, {
        method: 'POST',
        headers: HEADERS,
        body: JSON.stringify({ queries }),
      }),
    ),
  );
  const parsed = objectsIn(answer?.queries);
  if (parsed.length !== queries.length) throw new Malformed('As many answers as queries were expected');
  return parsed.map(({ errors, warnings, structure }) => ({
    errors: [...listIn(errors), ...listIn(warnings)].flatMap((message) => stringIn(message) || []),
    structure: objectIn(structure),
  }));
};

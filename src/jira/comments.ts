// Comments of the app on issues. It writes one only where an administrator told the gate to.

import { route } from '@forge/api';
import { Malformed } from './errors';
import { idIn, objectIn, objectsIn } from './read/json';
import { personOf } from './read/people';
import { momentOf } from './read/time';
import { HEADERS, jira, read, write } from './request';

/** Answers the account id under which the app writes; null: Jira did not say. */
export const addComment = async (issue: string, body: unknown): Promise<string | null> => {
  const answer = objectIn(
    await write(() =>
      jira('app').requestJira(route`/rest/api/3/issue/${issue}/comment`, {
        method: 'POST',
        headers: HEADERS,
        body: JSON.stringify({ body }),
      }),
    ),
  );
  return idIn(objectIn(answer?.author)?.accountId);
};

export interface AppComment {
  at: number;
  author: string;
  body: unknown;
}

const LOOKED_AT = 20;

/** The newest comments that apps wrote on it. */
export const readAppComments = async (issue: string): Promise<AppComment[]> => {
  const answer = objectIn(
    await read(() =>
      jira('app').requestJira(route`/rest/api/3/issue/${issue}/comment?orderBy=${'-created'}&maxResults=${LOOKED_AT}`, {
        headers: { Accept: 'application/json' },
      }),
    ),
  );
  if (!answer || !Array.isArray(answer.comments)) throw new Malformed('Comments without a list');
  return objectsIn(answer.comments).flatMap(({ author, created, body }): AppComment[] => {
    const [person, at] = [personOf(author), momentOf(created)];
    return person?.kind === 'app' && at !== null ? [{ at, author: person.accountId, body }] : [];
  });
};

// Moves issues out of a sprint, as the app. Only the gate does so, and only where an administrator told it to.

import { route } from '@forge/api';
import { idIn, numberIn, objectIn, objectsIn } from './read/json';
import { HEADERS, jira, write } from './request';

/** Jira takes no more at once. */
export const MOVED_AT_ONCE = 50;

/** Jira tells one by one what it did not move. */
const refusedIn = (answer: unknown): Set<string> =>
  new Set(
    objectsIn(objectIn(answer)?.entries).flatMap((entry) =>
      (numberIn(entry.status) ?? 0) >= 400 ? (idIn(entry.issueId) ?? []) : [],
    ),
  );

const bodyOf = (issues: readonly string[]) => JSON.stringify({ issues });

/** Out of every sprint that is not closed. Answers the ids that stayed. */
export const moveToBacklog = async (issues: readonly string[]): Promise<Set<string>> =>
  refusedIn(
    await write(() =>
      jira('app').requestJira(route`/rest/agile/1.0/backlog/issue`, {
        method: 'POST',
        headers: HEADERS,
        body: bodyOf(issues),
      }),
    ),
  );

export const moveToSprint = async (sprint: number, issues: readonly string[]): Promise<Set<string>> =>
  refusedIn(
    await write(() =>
      jira('app').requestJira(route`/rest/agile/1.0/sprint/${sprint}/issue`, {
        method: 'POST',
        headers: HEADERS,
        body: bodyOf(issues),
      }),
    ),
  );

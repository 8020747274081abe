// What no event tells of: issues that the app no longer sees, as after a move to another project or a change of
// permissions, and the issues that it still holds for open.

import type { JiraRequest } from '../../emulator/wall';
import { recordsIn } from '../../src/store/project';
import { outlinesIn, shelvesIn } from '../../src/store/shelves';
import type { House } from './house';

/** Hides these ids from the app, in searches and in counts, for as long as they are in the set. */
export const blindfold = ({ desk }: House, hidden: ReadonlySet<string>): void => {
  const { handle } = desk.jira;
  const inRange = (jql: string, id: string): boolean => {
    const from = Number(/id >= (\d+)/.exec(jql)?.[1] ?? 0);
    const to = Number(/id < (\d+)/.exec(jql)?.[1] ?? Number.POSITIVE_INFINITY);
    return Number(id) >= from && Number(id) < to;
  };
  desk.jira.handle = async (request: JiraRequest) => {
    const answer = await handle(request);
    if (hidden.size === 0 || request.caller.type !== 'app' || answer.status !== 200) return answer;
    const asked = JSON.parse(request.body ?? '{}') as { jql?: string };
    const body = JSON.parse(answer.body);
    if (request.path.includes('approximate-count') && !/resolutiondate|created/.test(asked.jql ?? '')) {
      body.count -= [...hidden].filter((id) => inRange(asked.jql ?? '', id)).length;
    } else if (Array.isArray(body.issues)) {
      body.issues = body.issues.filter(({ id }: { id: string }) => !hidden.has(id));
    }
    return { ...answer, body: JSON.stringify(body) };
  };
};

/** Ids that the app holds for open items. */
export const known = async ({ desk, project }: House): Promise<Set<string>> => {
  const found = new Map(Object.entries(desk.forge.kvs.dump()[''] ?? {}));
  const place = recordsIn(found, project).ground?.place;
  if (!place) throw new Error('Nothing is placed');
  const shelves = await shelvesIn(found, project, place);
  return new Set([...shelves.values()].flatMap((shelf) => outlinesIn(shelf).map(([id]) => id)));
};

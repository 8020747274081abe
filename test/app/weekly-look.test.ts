// What no event and no search tells of: issues that were deleted, that went where the app does not see them, and that came
// from there. Within four weekly looks all of them are found, even where one that left and one that came make the same count.

import { afterEach, describe, expect, it } from '@jest/globals';
import type { JiraRequest } from '../../emulator/wall';
import { recordsIn } from '../../src/store/project';
import { outlinesIn, shelvesIn } from '../../src/store/shelves';
import { PEOPLE, worldOf } from '../support/worlds';
import { closeHouses, type House, openHouse, openItemsOf } from './house';

afterEach(closeHouses);

const DEAF = { duplicates: 0, drops: 1, late: 0 };

/** Ids that the app no longer sees: as after a move to another project, or a change of permissions. */
const blindfold = ({ desk }: House, hidden: ReadonlySet<string>): void => {
  const { handle } = desk.jira;
  const inRange = (jql: string, id: string): boolean => {
    const from = Number(/id >= (\d+)/.exec(jql)?.[1] ?? 0);
    const to = Number(/id < (\d+)/.exec(jql)?.[1] ?? Number.POSITIVE_INFINITY);
    return Number(id) >= from && Number(id) < to;
  };
  desk.jira.handle = async (request: JiraRequest) => {
    const answer = await handle(request);
    if (request.caller.type !== 'app' || answer.status !== 200) return answer;
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

const known = async ({ desk, project }: House): Promise<Set<string>> => {
  const found = new Map(Object.entries(desk.forge.kvs.dump()[''] ?? {}));
  const place = recordsIn(found, project).ground?.place;
  if (!place) throw new Error('Nothing is placed');
  const shelves = await shelvesIn(found, project, place);
  return new Set([...shelves.values()].flatMap((shelf) => outlinesIn(shelf).map(([id]) => id)));
};

const week = (house: House) => house.desk.advance('7d');

describe('four weekly looks', () => {
  it('find every planted deletion, move and return', async () => {
    const house = await openHouse(worldOf({ items: 400, history: false }), { disorder: DEAF });
    const ids = openItemsOf(house.world).map(({ id }) => id);
    // Hidden from the start, one beside each that will leave: the counts stay what they were.
    const back = ids.filter((_, at) => at % 80 === 41);
    const moved = ids.filter((_, at) => at % 80 === 42);
    const deleted = openItemsOf(house.world).filter((_, at) => at % 80 === 10);
    const hidden = new Set(back);
    blindfold(house, hidden);
    await house.enrol();
    expect((await known(house)).size).toBe(ids.length - back.length);
    for (const id of back) hidden.delete(id);
    for (const id of moved) hidden.add(id);
    for (const { key } of deleted) {
      expect((await house.desk.rest(PEOPLE.admin).delete(`/rest/api/3/issue/${key}`)).status).toBe(204);
    }
    await house.desk.advance('2d');
    expect((await known(house)).size).toBe(ids.length - back.length);
    const stillWrong: number[] = [];
    const gone = new Set([...moved, ...deleted.map(({ id }) => id)]);
    const right = new Set(ids.filter((id) => !gone.has(id)));
    for (let weeks = 0; weeks < 4; weeks += 1) {
      await week(house);
      const now = await known(house);
      stillWrong.push(ids.filter((id) => now.has(id) !== right.has(id)).length);
    }
    expect(stillWrong[0]).toBeGreaterThan(0);
    expect(stillWrong[3]).toBe(0);
    expect((await house.page()).report?.items).toBe(right.size);
  });
});

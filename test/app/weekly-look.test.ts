// What no event and no search tells of: issues that were deleted, that went where the app does not see them, and that came
// from there. Within four weekly looks all of them are found, even where one that left and one that came make the same count.

import { afterEach, describe, expect, it } from '@jest/globals';
import { PEOPLE, worldOf } from '../support/worlds';
import { blindfold, known } from './blindfold';
import { closeHouses, type House, openHouse, openItemsOf } from './house';

afterEach(closeHouses);

const DEAF = { duplicates: 0, drops: 1, late: 0 };

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

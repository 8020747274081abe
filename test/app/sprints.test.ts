// A sprint ends and another begins: what is carried over is no entry, and how ready the new one was is written down.

import { afterEach, describe, expect, it } from '@jest/globals';
import { PEOPLE, worldOf } from '../support/worlds';
import { closeHouses, type House, openHouse, openItemsOf } from './house';

afterEach(closeHouses);

const inSprint = (house: House, id: number | undefined) =>
  openItemsOf(house.world).filter(({ fields }) =>
    Object.values(fields).some((value) => Array.isArray(value) && value.some((one) => one?.id === id && one?.state)),
  );

const change = (house: House, id: number | undefined, body: unknown) =>
  house.post(`/rest/agile/1.0/sprint/${id}`, body, PEOPLE.admin);

describe('a sprint that closes', () => {
  it('carries over what is left, also where no event told of it', async () => {
    const house = await openHouse(worldOf({ items: 80 }), { disorder: { duplicates: 0, drops: 1, late: 0 } });
    await house.enrol();
    const active = house.world.sprints.find(({ state }) => state === 'active');
    const future = house.world.sprints.find(({ state }) => state === 'future');
    const left = inSprint(house, active?.id);
    await change(house, active?.id, { state: 'closed' });
    await house.post(
      `/rest/agile/1.0/sprint/${future?.id}/issue`,
      { issues: left.map(({ key }) => key) },
      PEOPLE.admin,
    );
    const [late] = openItemsOf(house.world).slice(-1);
    await house.desk.advance('1h');
    await house.post(`/rest/agile/1.0/sprint/${future?.id}/issue`, { issues: [late?.key] });
    await house.desk.advance('25h');
    expect((await house.page()).entries.map(({ key }) => key)).toEqual([late?.key]);
  });

  it('carries over what is left, which is no entry, and the next one starts with its readiness told', async () => {
    const house = await openHouse(worldOf({ items: 80 }), { disorder: { duplicates: 0, drops: 0, late: 1000 } });
    expect((await house.enrol()).report?.started).toBeUndefined();
    const active = house.world.sprints.find(({ state }) => state === 'active');
    const future = house.world.sprints.find(({ state }) => state === 'future');
    const [left, planned] = [inSprint(house, active?.id), inSprint(house, future?.id)];
    expect(left.length).toBeGreaterThan(0);
    await change(house, active?.id, { state: 'closed' });
    const issues = left.map(({ key }) => key);
    await house.post(`/rest/agile/1.0/sprint/${future?.id}/issue`, { issues }, PEOPLE.admin);
    await house.desk.advance('2m');
    expect((await house.page()).entries).toEqual([]);

    const now = house.desk.clock.now();
    const startDate = new Date(now).toISOString();
    const endDate = new Date(now + 14 * 86_400_000).toISOString();
    await change(house, future?.id, { state: 'active', startDate, endDate });
    await house.desk.advance('2m');
    const page = await house.page();
    expect(page.entries).toEqual([]);
    const of = left.length + planned.length;
    expect(page.report?.started).toMatchObject({ sprint: future?.id, name: future?.name, at: now, of });
    const said = page.report?.started?.ready ?? -1;
    expect(said).toBeGreaterThanOrEqual(0);
    expect(said).toBeLessThanOrEqual(of);

    // What is mended afterwards does not change how it stood.
    for (const { key } of left) await house.edit(key, { summary: 'Stuff', description: null });
    await house.desk.advance('3m');
    expect((await house.page()).report?.started?.ready).toBe(said);
  });
});

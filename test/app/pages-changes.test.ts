// What changed since last week, as the page tells it: true to what people did, and to nobody more than Jira shows them.

import { afterEach, describe, expect, it } from '@jest/globals';
import { PEOPLE, worldOf } from '../support/worlds';
import { closeHouses, type House, openHouse, openItemsOf } from './house';

afterEach(closeHouses);

const finish = async (house: House, key: string | undefined): Promise<void> => {
  const { body } = await house.desk
    .rest(PEOPLE.member)
    .get<{ transitions: { id: string; to: { statusCategory: { key: string } } }[] }>(
      `/rest/api/3/issue/${key}/transitions`,
    );
  const done = body.transitions.find(({ to }) => to.statusCategory.key === 'done');
  await house.post(`/rest/api/3/issue/${key}/transitions`, { transition: { id: done?.id } });
};

const keys = (some: readonly { key: string }[] | undefined): string[] => (some ?? []).map(({ key }) => key);

describe('what changed', () => {
  it('is nothing to tell on the first day, and nothing happened on the second', async () => {
    const house = await openHouse(worldOf({ items: 40 }));
    expect((await house.enrol()).changes).toBeNull();
    await house.desk.advance('26h');
    const { changes, report } = await house.page();
    expect(changes?.counts).toMatchObject({ arrived: 0, left: 0 });
    expect(report).not.toHaveProperty('changes');
  });

  it('names what was done, came late and was written', async () => {
    const house = await openHouse(worldOf({ items: 40 }));
    const { at } = (await house.enrol()).report ?? { at: 0 };
    const [done, late] = openItemsOf(house.world).slice(20);
    await house.desk.advance('30h');
    await finish(house, done?.key);
    await house.edit(late?.key, { duedate: '2026-06-01' });
    await house.desk.advance('10m');
    const { changes } = await house.page();
    expect(changes?.since).toBe(at);
    expect(keys(changes?.left)).toEqual([done?.key]);
    expect(changes?.appeared).toContainEqual(
      expect.objectContaining({ key: late?.key, check: 'overdue-date', summary: late?.fields.summary }),
    );
  });

  it('looks back one week to two, never at one imprint for ever', async () => {
    const house = await openHouse(worldOf({ items: 30 }));
    const first = (await house.enrol()).report?.at ?? 0;
    const ages: number[] = [];
    for (let day = 1; day <= 22; day += 1) {
      await house.desk.advance('1d');
      const { changes, report } = await house.page();
      if (changes && report) ages.push((report.at - changes.since) / 86_400_000);
    }
    expect(ages.length).toBeGreaterThan(18);
    expect(Math.max(...ages)).toBeLessThan(15);
    expect(Math.min(...ages.slice(7))).toBeGreaterThanOrEqual(6.9);
    expect((await house.page()).changes?.since).toBeGreaterThan(first);
  });

  it('names nobody what they may not see', async () => {
    const house = await openHouse(worldOf({ items: 60, restricted: 0.3 }));
    await house.enrol();
    const open = openItemsOf(house.world);
    const shown = open.filter(({ fields }) => !fields.security);
    await house.desk.advance('30h');
    const [hidden] = shown.slice(-1);
    await house.edit(hidden?.key, { duedate: '2026-06-01' }, PEOPLE.admin);
    await house.desk.advance('10m');
    expect(keys((await house.page(PEOPLE.member)).changes?.appeared)).toContain(hidden?.key);
    const level = open.find(({ fields }) => fields.security)?.fields.security;
    await house.edit(hidden?.key, { security: level }, PEOPLE.admin);
    const { changes } = await house.page(PEOPLE.member);
    const named = [...(changes?.appeared ?? []), ...(changes?.cleared ?? []), ...(changes?.left ?? [])];
    expect(keys(named)).not.toContain(hidden?.key);
    await house.desk.advance('10m');
    expect((await house.page(PEOPLE.member)).changes?.counts).toMatchObject({ left: 0 });
  });
});

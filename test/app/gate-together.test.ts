// Many unready items that one person brings in at once: whoever moved them is told once, and every entry is written down.

import { afterEach, describe, expect, it } from '@jest/globals';
import { auditOf, CALM, commentsOf, gatePolicy, moveIn, save, sprintOf } from '../support/gate';
import { PEOPLE, worldOf } from '../support/worlds';
import { closeHouses, type House, openHouse, openItemsOf } from './house';

afterEach(closeHouses);

const warned = async (items = 60, disorder = CALM): Promise<House> => {
  const house = await openHouse(worldOf({ items, history: false }), { disorder });
  await house.enrol();
  await save(house, gatePolicy({ mode: 'warn' }));
  await house.desk.advance('10m');
  return house;
};

const tailOf = (house: House, count: number): string[] =>
  openItemsOf(house.world)
    .slice(-count)
    .map(({ key }) => key);

/** Comments of the gate on these items. */
const toldOn = async (house: House, keys: readonly string[]): Promise<string[]> => {
  const all = await Promise.all(keys.map((key) => commentsOf(house, key)));
  return all.flat().flatMap(({ text }) => (text.includes('is not ready') ? [text] : []));
};

const warnings = async (house: House) => (await auditOf(house)).filter(({ did }) => did === 'warned');

const FOR_ALL = 'said here for all of them';

describe('many items that somebody brings in at once', () => {
  it('are warned of in one comment, and each has its line', async () => {
    const house = await warned();
    const keys = tailOf(house, 12);
    await moveIn(house, sprintOf(house, 'active'), keys);
    await house.desk.advance('1h');
    const told = await toldOn(house, keys);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(FOR_ALL);
    expect(told[0]).toContain(`"id":"${PEOPLE.member}"`);
    const lines = await warnings(house);
    expect(lines.map(({ key }) => key).sort()).toEqual([...keys].sort());
    expect(lines.filter(({ reason }) => reason === 'together')).toHaveLength(11);
  });

  it('are told apart by who brought them and where, and a few are told one by one', async () => {
    const house = await warned();
    const keys = tailOf(house, 16);
    const [few, many] = [keys.slice(0, 3), keys.slice(3)];
    await moveIn(house, sprintOf(house, 'active'), few, PEOPLE.admin);
    await moveIn(house, sprintOf(house, 'active'), many.slice(0, 7));
    await moveIn(house, sprintOf(house, 'future'), many.slice(7));
    await house.desk.advance('1h');
    expect(await toldOn(house, few)).toHaveLength(3);
    expect((await toldOn(house, few)).join()).not.toContain(FOR_ALL);
    expect(await toldOn(house, many.slice(0, 7))).toHaveLength(1);
    expect(await toldOn(house, many.slice(7))).toHaveLength(1);
    expect(await warnings(house)).toHaveLength(16);
    const [another] = tailOf(house, 17);
    await moveIn(house, sprintOf(house, 'active'), [another]);
    await house.desk.advance('1h');
    expect(await toldOn(house, [another ?? ''])).toHaveLength(1);
  });

  it('are warned of once though the gate dies over it', async () => {
    const house = await warned();
    const keys = tailOf(house, 9);
    const { faults } = house.desk.forge;
    faults.set([{ kind: 'crash', service: 'kvs', path: 'transaction', after: 3, times: 1, function: 'on-queue' }]);
    await moveIn(house, sprintOf(house, 'active'), keys);
    await house.desk.advance('1h');
    await house.desk.advance('2d');
    expect(house.desk.forge.recorder.runs.some(({ outcome }) => outcome === 'crash')).toBe(true);
    expect(await toldOn(house, keys)).toHaveLength(1);
    expect(await warnings(house)).toHaveLength(9);
  });

  it('are a handful of comments however many they are, and however late their events', async () => {
    const house = await warned(460, { duplicates: 0.2, drops: 0.02, late: 120_000 });
    const keys = tailOf(house, 400);
    for (let start = 0; start < keys.length; start += 50)
      await moveIn(house, sprintOf(house, 'active'), keys.slice(start, start + 50));
    await house.desk.advance('2d');
    expect(await warnings(house)).toHaveLength(400);
    const calls = house.desk.calls('jira').filter(({ method, path }) => method === 'POST' && path.endsWith('/comment'));
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.length).toBeLessThanOrEqual(10);
  }, 120_000);
});

// Many unready items that one person brings in at once: whoever moved them is told once, of each that was put back by
// name, and every entry is written down.

import { afterEach, describe, expect, it } from '@jest/globals';
import type { World } from '../../emulator/jira/world';
import { auditOf, CALM, commentsOf, gatePolicy, moveIn, save, sprintIn, sprintOf } from '../support/gate';
import { PEOPLE, worldOf } from '../support/worlds';
import { closeHouses, type House, openHouse, openItemsOf } from './house';

afterEach(closeHouses);

const gated = async (mode: 'warn' | 'return', world: World, disorder = CALM): Promise<House> => {
  const house = await openHouse(world, { disorder });
  await house.enrol();
  await save(house, gatePolicy({ mode }));
  await house.desk.advance('10m');
  return house;
};

const warned = (items = 60, disorder = CALM): Promise<House> =>
  gated('warn', worldOf({ items, history: false }), disorder);

const returning = (rest = {}): Promise<House> => gated('return', worldOf({ items: 60, history: false, ...rest }));

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

const returns = async (house: House) => (await auditOf(house)).filter(({ did }) => did === 'returned');
const LACKS = 'Not ticked: Agreed by the team';
/** After which transaction the gate dies the second time; LONG=1 tries each. */
const DEATHS = process.env.LONG ? [1, 2, 3, 4, 5, 6, 7, 8] : [1, 4, 6];

const times = (text: string, part: string): number => text.split(part).length - 1;

/** Nothing is left in a sprint, and each has its line in the audit. */
const allReturned = async (house: House, keys: readonly string[]): Promise<void> => {
  for (const key of keys) expect(await sprintIn(house, key)).toEqual([]);
  expect((await returns(house)).map(({ key }) => key).sort()).toEqual([...keys].sort());
};

describe('many items that somebody brings in at once and that are put back', () => {
  it('are named in one comment, each with what it lacks', async () => {
    const house = await returning();
    const keys = tailOf(house, 12);
    await moveIn(house, sprintOf(house, 'active'), keys);
    await house.desk.advance('1h');
    await allReturned(house, keys);
    const [told = '', ...more] = await toldOn(house, keys);
    expect(more).toEqual([]);
    expect(told).toContain(`"id":"${PEOPLE.member}"`);
    expect(times(told, LACKS)).toBe(12);
    const others = keys.filter((key) => told.includes(`${key} `));
    expect(others).toHaveLength(11);
    expect((await returns(house)).filter(({ reason }) => reason === 'together')).toHaveLength(11);
  });

  it('are told one by one where they are few', async () => {
    const house = await returning();
    const keys = tailOf(house, 5);
    await moveIn(house, sprintOf(house, 'active'), keys);
    await house.desk.advance('1h');
    await allReturned(house, keys);
    const told = await toldOn(house, keys);
    expect(told.map((text) => times(text, LACKS))).toEqual([1, 1, 1, 1, 1]);
  });

  it('are told by the place they went back to', async () => {
    const house = await returning();
    const keys = tailOf(house, 14);
    await save(house, gatePolicy({ mode: 'return', future: 'off' }));
    await moveIn(house, sprintOf(house, 'future'), keys.slice(7));
    await house.desk.advance('1h');
    await moveIn(house, sprintOf(house, 'active'), keys);
    await house.desk.advance('1h');
    for (const key of keys.slice(7)) expect(await sprintIn(house, key)).toEqual([sprintOf(house, 'future')]);
    const told = await toldOn(house, keys);
    expect(told.map((text) => times(text, LACKS))).toEqual([7, 7]);
    expect(told.filter((text) => text.includes('put back to the backlog'))).toHaveLength(1);
  });

  it('are named nowhere but on themselves where a security level hides them', async () => {
    const house = await returning({ restricted: 0.3 });
    const hidden = openItemsOf(house.world).flatMap(({ key, fields }) => (fields.security ? key : []));
    const keys = tailOf(house, 20);
    const some = keys.filter((key) => hidden.includes(key));
    expect(some.length).toBeGreaterThan(1);
    await moveIn(house, sprintOf(house, 'active'), keys, PEOPLE.admin);
    await house.desk.advance('1h');
    const told = await toldOn(house, keys);
    for (const key of some) {
      expect(told.join()).not.toContain(`${key} `);
      expect(await toldOn(house, [key])).toHaveLength(1);
    }
    expect(told).toHaveLength(some.length + 1);
  });

  it.each(DEATHS)('are told of once though the gate dies twice, %i', async (after) => {
    const house = await returning();
    const keys = tailOf(house, 9);
    house.desk.forge.faults.set([
      {
        kind: 'crash',
        service: 'jira',
        path: after % 2 ? '/comment' : '/backlog/issue',
        times: 1,
        function: 'on-queue',
      },
      { kind: 'crash', service: 'kvs', path: 'transaction', after, times: 1, function: 'on-queue' },
    ]);
    await moveIn(house, sprintOf(house, 'active'), keys);
    await house.desk.advance('1h');
    await house.desk.advance('2d');
    expect(house.desk.forge.recorder.runs.filter(({ outcome }) => outcome === 'crash').length).toBeGreaterThan(0);
    await allReturned(house, keys);
    const told = await toldOn(house, keys);
    expect(told.map((text) => times(text, LACKS))).toEqual([9]);
  });

  it('are told on the next of them where the first takes no comment', async () => {
    const house = await returning();
    const keys = tailOf(house, 8);
    house.desk.forge.faults.set([
      { kind: 'error', service: 'jira', path: '/comment', status: 403, times: 1, function: 'on-queue' },
    ]);
    await moveIn(house, sprintOf(house, 'active'), keys);
    await house.desk.advance('1h');
    await allReturned(house, keys);
    const told = await toldOn(house, keys);
    expect(told.map((text) => times(text, LACKS))).toEqual([8]);
  });
});

// Account ids are all that is kept of people: reported every week, and forgotten when an account is closed.

import { inflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { asking, auditOf, CALM, gatePolicy, moveIn, save, sprintOf } from '../support/gate';
import { PEOPLE, worldOf } from '../support/worlds';
import { closeHouses, type House, openHouse, openItemsOf } from './house';

afterEach(closeHouses);

const stored = async (manifest?: (text: string) => string) => {
  const house = await openHouse(worldOf({ items: 60 }), manifest ? { manifest } : {});
  await house.enrol();
  await house.desk.advance('9d');
  const reports = house.desk.calls().filter((call) => call.path.includes('report-accounts'));
  return { house, reports };
};

/** Everything in storage that may name somebody, as text. */
const kept = (house: House, kind = '\\w+'): string => {
  const values = Object.values(house.desk.forge.kvs.dump()).flatMap((space) => Object.entries(space));
  return values
    .filter(
      ([key]) =>
        new RegExp(`^${kind}:`).test(key) &&
        /^(page|entries|audited|overrides|ticks|dismissals|policy|gate):/.test(key),
    )
    .map(([, value]) =>
      typeof value === 'string' ? inflateRawSync(Buffer.from(value, 'base64')).toString() : JSON.stringify(value),
    )
    .join('\n');
};

describe('the people of a backlog', () => {
  it('are reported once a week', async () => {
    const { reports } = await stored();
    expect(reports.map((call) => call.status)).toEqual([204]);
  });

  it('are forgotten when they have closed their account', async () => {
    const house = await openHouse(worldOf({ items: 60 }));
    await house.enrol();
    expect(kept(house)).toContain(PEOPLE.second);
    house.desk.forge.erased.set(PEOPLE.second, 'closed');
    await house.desk.advance('9d');
    expect(kept(house)).not.toContain(PEOPLE.second);
    expect(kept(house)).toContain(PEOPLE.member);
  });

  it('are forgotten in the audit, in ticks and overrides and in the settings too', async () => {
    const house = await openHouse(worldOf({ items: 60 }), { disorder: CALM });
    await house.enrol();
    const people = [PEOPLE.viewer, PEOPLE.second];
    await save(house, gatePolicy({ mode: 'warn' }, { override: { who: 'named', people } }));
    const last = openItemsOf(house.world).slice(-8);
    const one = last.at(-1);
    const active = sprintOf(house, 'active');
    await asking(house, 'tick-criterion', { issue: one?.id, tick: 'agreed', done: true }, PEOPLE.second);
    await asking(house, 'override-gate', { issue: one?.id, sprint: active, reason: 'It is due.' }, PEOPLE.second);
    // So many that they are warned of together.
    await moveIn(
      house,
      active,
      last.map(({ key }) => key),
      PEOPLE.second,
    );
    await house.desk.advance('5m');
    for (const key of ['gate', 'audited']) expect(kept(house, key)).toContain(PEOPLE.second);
    for (const id of people) house.desk.forge.erased.set(id, 'closed');
    await house.desk.advance('9d');
    for (const id of people) expect(kept(house)).not.toContain(id);
    const deeds = (await auditOf(house)).map(({ did, by }) => [did, by]);
    expect(deeds).toEqual(
      expect.arrayContaining([
        ['entered', null],
        ['overridden', null],
        ['ticked', null],
      ]),
    );
  });

  it('cannot be reported without the scope for it', async () => {
    const { reports } = await stored((text) => text.replace('    - report:personal-data\n', ''));
    expect(reports.length).toBeGreaterThan(0);
    expect(reports.every((call) => call.status < 300)).toBe(false);
  });
});

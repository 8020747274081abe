// Account ids are all that is kept of people: reported every week, and forgotten when an account is closed.

import { inflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { PEOPLE, worldOf } from '../support/worlds';
import { closeHouses, type House, openHouse } from './house';

afterEach(closeHouses);

const stored = async (manifest?: (text: string) => string) => {
  const house = await openHouse(worldOf({ items: 60 }), manifest ? { manifest } : {});
  await house.enrol();
  await house.desk.advance('9d');
  const reports = house.desk.calls().filter((call) => call.path.includes('report-accounts'));
  return { house, reports };
};

/** Every card and entry in storage, as text. */
const kept = (house: House): string => {
  const values = Object.values(house.desk.forge.kvs.dump()).flatMap((space) => Object.entries(space));
  return values
    .filter(([key, value]) => /^(page|entries):/.test(key) && typeof value === 'string')
    .map(([, value]) => inflateRawSync(Buffer.from(String(value), 'base64')).toString())
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

  it('cannot be reported without the scope for it', async () => {
    const { reports } = await stored((text) => text.replace('    - report:personal-data\n', ''));
    expect(reports.length).toBeGreaterThan(0);
    expect(reports.every((call) => call.status < 300)).toBe(false);
  });
});

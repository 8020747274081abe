// Account ids are all that is kept of people: reported every week, and forgotten when an account is closed.

import { afterEach, describe, expect, it } from '@jest/globals';
import { PEOPLE, worldOf } from '../support/worlds';
import { closeHouses, openHouse } from './house';

afterEach(closeHouses);

const stored = async (manifest?: (text: string) => string) => {
  const house = await openHouse(worldOf({ items: 60 }), manifest ? { manifest } : {});
  await house.enrol();
  house.desk.forge.erased.set(PEOPLE.second, 'closed');
  await house.desk.advance('9d');
  const reports = house.desk.calls().filter((call) => call.path.includes('report-accounts'));
  house.desk.forge.faults.set([]);
  return { house, reports };
};

describe('the people of a backlog', () => {
  it('are reported once a week', async () => {
    const { reports } = await stored();
    expect(reports.map((call) => call.status)).toEqual([200]);
  });

  it('cannot be reported without the scope for it', async () => {
    const { reports } = await stored((text) => text.replace('    - report:personal-data\n', ''));
    expect(reports.length).toBeGreaterThan(0);
    expect(reports.every((call) => call.status === 200)).toBe(false);
  });
});

// Bad days: crashes, quotas, messages twice, a Jira that is down. A scan goes on where it stopped and never reports an
// empty backlog.

import { afterEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../emulator/forge/faults';
import { worldOf } from '../support/worlds';
import { by, closeHouses, type Enrolled, type House, ofJobs, openHouse } from './house';

afterEach(closeHouses);

const ITEMS = 350;
const PAGES = Math.ceil(ITEMS / 100);

const judged = ({ report }: Enrolled) => ({ ...report, at: 0 });

const scanned = async (faults: Fault[], wait: string): Promise<{ house: House; page: Enrolled }> => {
  const house = await openHouse(worldOf({ items: ITEMS }));
  await house.ask('enrol-project');
  house.desk.forge.faults.set(faults);
  await house.desk.advance(wait);
  return { house, page: await house.page() };
};

/** Pages of searches that Jira answered. */
const pagesRead = (house: House): number =>
  by(ofJobs(house.desk, 'jira'), 'search/jql').filter((call) => call.status === 200 && call.points > 1).length;

describe('a scan', () => {
  it.each([
    ['in the middle of reading', { service: 'jira', path: 'search/jql', after: 3 }],
    ['while a page is stored', { service: 'kvs', path: 'transaction', after: 4, function: 'on-queue' }],
    ['while cards are put in place', { service: 'kvs', path: 'batch/set', after: 1 }],
    ['at the very end', { service: 'kvs', path: 'batch/delete', after: 1 }],
  ] satisfies [string, Partial<Fault>][])('that dies %s goes on and ends the same', async (_, where) => {
    const plain = await scanned([], '40m');
    const { house, page } = await scanned([{ kind: 'crash', times: 1, ...where }], '40m');
    expect(house.desk.forge.recorder.runs.some((run) => run.outcome !== 'returned')).toBe(true);
    expect(page.failure).toBeNull();
    expect(page.progress).toBeNull();
    expect(judged(page)).toEqual(judged(plain.page));
    expect(pagesRead(house)).toBeLessThanOrEqual(pagesRead(plain.house) + 1);
  });

  it('waits as long as Jira asks, says so, and then goes on', async () => {
    const limit: Fault = {
      kind: 'rate-limit',
      service: 'jira',
      path: 'search/jql',
      after: 2,
      times: 2,
      retryAfter: 1500,
    };
    const { house, page } = await scanned([limit], '5m');
    expect(page.progress?.pausedUntil).toBeGreaterThan(page.now);
    expect(page.report).toBeNull();
    const before = ofJobs(house.desk, 'jira').length;
    await house.desk.advance('10m');
    expect(ofJobs(house.desk, 'jira')).toHaveLength(before);
    await house.desk.advance('1h');
    const later = await house.page();
    expect(later.progress).toBeNull();
    expect(later.report?.items).toBeGreaterThan(300);
  });

  it('stops with a sentence when Jira stays away, and keeps the last report', async () => {
    const house = await openHouse(worldOf({ items: 120 }));
    const before = await house.enrol();
    house.desk.forge.faults.set([{ kind: 'error', service: 'jira', path: 'search/jql' }]);
    await house.ask('start-scan');
    await house.desk.advance('2h');
    const page = await house.page();
    expect(page.failure).toMatch(/did not answer/);
    expect(page.report).toEqual(before.report);
    house.desk.forge.faults.set([]);
    await house.ask('start-scan');
    await house.desk.advance('3m');
    expect((await house.page()).failure).toBeNull();
  });

  it('survives a store that asks for patience', async () => {
    const { page } = await scanned(
      [{ kind: 'rate-limit', service: 'kvs', function: 'on-queue', after: 6, times: 2 }],
      '1h',
    );
    expect(page.failure).toBeNull();
    expect(page.report?.items).toBeGreaterThan(300);
  });

  it('does its work once when every message comes twice', async () => {
    const house = await openHouse(worldOf({ items: ITEMS }), { disorder: { duplicates: 1, drops: 0, late: 0 } });
    const page = await house.enrol();
    expect(page.report?.items).toBeGreaterThan(300);
    expect(pagesRead(house)).toBeLessThanOrEqual(PAGES + 2);
  });
});

describe('a refresh', () => {
  it('that meets a quota is made up for', async () => {
    const house = await openHouse(worldOf({ items: 60 }), { disorder: { duplicates: 0, drops: 0, late: 0 } });
    await house.enrol();
    const [issue] = house.world.issues.filter((one) => one.key.startsWith('GEN-')).slice(-5);
    house.desk.forge.faults.set([{ kind: 'rate-limit', service: 'jira', path: '/issue/', times: 1, retryAfter: 30 }]);
    await house.edit(issue?.key, { summary: 'A new title' });
    await house.desk.advance('5m');
    expect(by(ofJobs(house.desk, 'jira'), `/issue/${issue?.id}`).map((call) => call.status)).toEqual([429, 200]);
  });
});

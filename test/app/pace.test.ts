// How politely a scan behaves: it leaves points of the hour to others, comes back in the next hour where it stopped, takes
// no more than its share for a site, shows its top early, and stops when somebody wants it to.

import { afterEach, describe, expect, it } from '@jest/globals';
import type { JiraRequest } from '../../emulator/wall';
import { pauseFor, SITE_POINTS, withPoints } from '../../src/jobs/scan/pace';
import { worldOf } from '../support/worlds';
import { by, closeHouses, type House, ofJobs, openHouse } from './house';

afterEach(closeHouses);

const HOUR = 3_600_000;
const ITEMS = 900;

/** The pool as others leave it: so much of it is left when this app asks. */
const poolLeft = ({ desk }: House, left: () => number): void => {
  const { handle } = desk.jira;
  desk.jira.handle = async (request: JiraRequest) => {
    const answer = await handle(request);
    const limit = Number(answer.headers['x-ratelimit-limit'] ?? 0);
    return { ...answer, headers: { ...answer.headers, 'x-ratelimit-remaining': String(Math.round(limit * left())) } };
  };
};

const pages = (house: House): number =>
  by(ofJobs(house.desk, 'jira'), 'search/jql').filter((call) => call.status === 200 && call.points > 1).length;

describe('a scan', () => {
  it('stops while others need the hour, and goes on in the next where it stopped', async () => {
    const house = await openHouse(worldOf({ items: ITEMS, history: false }));
    const hour = Math.floor(house.desk.clock.now() / HOUR);
    poolLeft(house, () => (house.desk.clock.now() < (hour + 1) * HOUR ? 0.15 : 0.9));
    await house.ask('enrol-project');
    await house.desk.advance('5m');
    const waiting = await house.page();
    expect(waiting.progress?.pausedUntil).toBeGreaterThanOrEqual((hour + 1) * HOUR);
    expect(pages(house)).toBe(1);
    await house.desk.advance('70m');
    const after = await house.page();
    expect(after.progress).toBeNull();
    expect(after.report?.items).toBeGreaterThan(0.9 * ITEMS);
    // The finished work of the last quarter is a listing too.
    const listed = by(ofJobs(house.desk, 'jira'), 'search/jql').filter(
      ({ status, points }) => status === 200 && points > 1,
    );
    expect(listed.length).toBeLessThanOrEqual(Math.ceil(ITEMS / 100) + 5);
  });

  it('is not stopped by headers that speak of something else', async () => {
    const house = await openHouse(worldOf({ items: 500, history: false }));
    const { handle } = house.desk.jira;
    // A bucket of requests; nothing said of what is left; no sense at all.
    const said = [
      ['100', '3'],
      ['65000', ''],
      ['many', 'few'],
    ];
    let asked = 0;
    house.desk.jira.handle = async (request: JiraRequest) => {
      const answer = await handle(request);
      const [limit = '', left = ''] = said[asked++ % said.length] ?? [];
      return { ...answer, headers: { ...answer.headers, 'x-ratelimit-limit': limit, 'x-ratelimit-remaining': left } };
    };
    const page = await house.enrol();
    expect(asked).toBeGreaterThan(said.length);
    expect(page.progress).toBeNull();
    expect(page.report?.items).toBeGreaterThan(0.9 * 500);
  });

  it('shows a report of the top before the rest is read', async () => {
    const house = await openHouse(worldOf({ items: ITEMS, history: false }));
    const hour = Math.floor(house.desk.clock.now() / HOUR);
    let asked = 0;
    poolLeft(house, () => {
      asked += 1;
      return asked < 12 || house.desk.clock.now() >= (hour + 1) * HOUR ? 0.9 : 0.1;
    });
    await house.ask('enrol-project');
    await house.desk.advance('10m');
    const early = await house.page();
    expect(early.progress?.done).toBeLessThan(ITEMS);
    expect(early.report?.partOf).toBe(early.progress?.total);
    expect(early.report?.items).toBeLessThan(ITEMS);
    expect(early.top.length).toBeGreaterThan(0);
    await house.desk.advance('80m');
    const whole = await house.page();
    expect(whole.report?.partOf).toBeUndefined();
    expect(whole.report?.items).toBeGreaterThan(0.9 * ITEMS);
    expect(whole.history).toHaveLength(1);
  });

  it('stops when somebody wants it to, and reads everything the next time', async () => {
    const house = await openHouse(worldOf({ items: ITEMS, history: false }));
    const hour = Math.floor(house.desk.clock.now() / HOUR);
    poolLeft(house, () => (house.desk.clock.now() < (hour + 1) * HOUR ? 0.1 : 0.9));
    await house.ask('enrol-project');
    await house.desk.advance('1m');
    expect((await house.page()).progress).not.toBeNull();
    await house.ask('cancel-scan');
    await house.desk.advance('1m');
    const stopped = await house.page();
    expect(stopped.progress).toBeNull();
    expect(stopped.failure).toMatch(/stopped/);
    await house.desk.advance('2h');
    expect((await house.page()).report).toBeNull();
    const left = Object.keys(house.desk.forge.kvs.dump()[''] ?? {});
    expect(left.filter((key) => /^(stage|cancel):/.test(key))).toEqual([]);
    await house.ask('start-scan');
    await house.desk.advance('5m');
    expect((await house.page()).report?.items).toBeGreaterThan(0.9 * ITEMS);
  });
});

describe('the account of an hour', () => {
  const now = 10 * HOUR + 5;

  it('starts anew with each hour', () => {
    const spent = withPoints({ hour: 9, points: 500 }, 20, now);
    expect(spent).toEqual({ hour: 10, points: 20 });
    expect(withPoints(spent, 30, now + 1000)).toEqual({ hour: 10, points: 50 });
  });

  it('lets a site go on until its share is spent, and then until the next hour', () => {
    expect(pauseFor({ hour: 10, points: SITE_POINTS - 1 }, null, '401', now)).toBeNull();
    const until = pauseFor({ hour: 10, points: SITE_POINTS }, null, '401', now);
    expect(until).toBeGreaterThanOrEqual(11 * HOUR);
    expect(until).toBeLessThan(11 * HOUR + 120_000);
    expect(pauseFor({ hour: 9, points: SITE_POINTS }, null, '401', now)).toBeNull();
  });

  it('ends with the hour, whatever a header says of its end', () => {
    const until = pauseFor({ hour: 0, points: 0 }, { left: 0.1, resetAt: now + 90 * HOUR }, '401', now);
    expect(until).toBeGreaterThanOrEqual(11 * HOUR);
    expect(until).toBeLessThan(11 * HOUR + 120_000);
  });
});

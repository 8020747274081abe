// Thousands of issues edited at once bring as many events: they end in a handful of messages and one scan of what
// changed, and none of them is lost.

import { afterEach, describe, expect, it } from '@jest/globals';
import { worldOf } from '../support/worlds';
import { by, closeHouses, type House, ofJobs, openHouse, openItemsOf, sum } from './house';

afterEach(closeHouses);

/** A bulk edit may be of 10,000: STORM=10000 plays that, in minutes. */
const MANY = Number(process.env.STORM ?? 3000);
const WITHIN_A_MINUTE = { duplicates: 0, drops: 0, late: 60_000 };

const ofCheck = async (house: House, check: string) =>
  (await house.page()).report?.vitals.flatMap((one) => one.checks).find((one) => one.check === check);

const messages = (house: House) =>
  house.desk.forge.recorder.runs.filter((run) => run.function === 'on-queue' && run.outcome === 'returned');

describe('a bulk edit of thousands of issues', () => {
  it('takes twenty messages at most to read, a read of the store for each event, and loses none', async () => {
    const house = await openHouse(worldOf({ items: MANY, history: false }), { disorder: WITHIN_A_MINUTE });
    await house.ask('enrol-project');
    await house.desk.advance('30m');
    expect((await ofCheck(house, 'overdue-date'))?.found).toBe(0);
    const issues = openItemsOf(house.world);
    house.desk.forgetCalls();
    house.desk.forge.recorder.clear();
    for (const { key } of issues) await house.edit(key, { duedate: '2020-01-01' });
    await house.desk.advance('45m');
    const heard = house.desk.forge.recorder.runs.filter((run) => run.function === 'on-issue-event');
    expect(heard.length).toBeGreaterThanOrEqual(MANY);
    expect(messages(house).length).toBeLessThanOrEqual(20);
    const reads = house.desk
      .calls('kvs')
      .filter((call) => call.function === 'on-issue-event' && /get$/.test(call.path));
    expect(reads.length).toBeLessThanOrEqual(heard.length);
    const { points } = sum(ofJobs(house.desk, 'jira'));
    expect(points).toBeLessThanOrEqual(1.3 * MANY + 260);
    expect(by(ofJobs(house.desk, 'jira'), 'search/jql').length).toBeGreaterThanOrEqual(MANY / 100);
    const { report, failure } = await house.page();
    expect(failure).toBeNull();
    const after = await ofCheck(house, 'overdue-date');
    expect(after?.sound).toBe(0);
    expect(after?.found).toBeGreaterThan(0.95 * (report?.items ?? MANY));
  }, 600_000);
});

// What stays cheap: a day without changes, a settling after one edit, an opened page and panel. Counted, never timed.

import { afterEach, describe, expect, it } from '@jest/globals';
import { worldOf } from '../support/worlds';
import { closeHouses, type House, ofJobs, openHouse, openItemsOf, sum } from './house';
import { bytesWritten } from './store-watch';

afterEach(closeHouses);

const DEAF = { duplicates: 0, drops: 1, late: 0 };
const CALM = { duplicates: 0, drops: 0, late: 1000 };

describe('a day on which nothing happened', () => {
  it('writes the report with its day in the history, and a line on how the scan ended', async () => {
    const house = await openHouse(worldOf({ items: 600, history: false }), { disorder: DEAF });
    await house.enrol();
    await house.desk.advance('36h');
    const written = bytesWritten(house);
    house.desk.forgetCalls();
    await house.desk.advance('1d');
    const kinds = [...written.keys()].map((key) => key.split(':')[0]).sort();
    expect(kinds.filter((kind) => kind !== 'standing')).toEqual(['history', 'report', 'scan']);
    expect(written.get(`scan:${house.project}`)).toBeLessThan(600);
    expect(sum(ofJobs(house.desk, 'jira')).points).toBeLessThan(300);
  });
});

describe('a settling', () => {
  it('reads outlines and the top of the backlog, and not the cards of the rest', async () => {
    const house = await openHouse(worldOf({ items: 2000, history: false }), { disorder: CALM });
    await house.enrol();
    await house.desk.advance('20m');
    const issue = openItemsOf(house.world).at(-1);
    await house.edit(issue?.key, { duedate: '2020-01-01' });
    await house.desk.advance('10s');
    const { recorder } = house.desk.forge;
    house.desk.forgetCalls();
    const written = bytesWritten(house);
    const before = recorder.runs.length;
    await house.desk.advance('30s');
    const settlings = recorder.runs.slice(before).filter((run) => run.function === 'on-queue');
    expect(settlings).toHaveLength(1);
    const store = house.desk.calls('kvs').filter((call) => call.function === 'on-queue');
    const reads = store.filter((call) => /get$|query$/.test(call.path));
    expect(reads.length).toBeGreaterThan(0);
    expect(reads.length).toBeLessThanOrEqual(20);
    expect([...written.keys()].filter((key) => /^(page|shelf|order|alike|ground|stage):/.test(key))).toEqual([]);
    expect(house.desk.calls('jira')).toEqual([]);
  });
});

/** Calls of a service since the last look. */
const callsOf = (house: House, service: 'kvs' | 'jira'): number => house.desk.calls(service).length;

describe('opening', () => {
  it('the page takes one read of the store and one look at permissions', async () => {
    const house = await openHouse(worldOf({ items: 300, history: false }), { disorder: DEAF });
    await house.enrol();
    house.desk.forgetCalls();
    await house.page();
    expect(callsOf(house, 'kvs')).toBeLessThanOrEqual(3);
    expect(callsOf(house, 'jira')).toBe(1);
  });

  it('the issue panel takes one read of the store beside one look at permissions', async () => {
    const house = await openHouse(worldOf({ items: 300, history: false }), { disorder: DEAF });
    await house.enrol();
    house.desk.forgetCalls();
    const [issue] = openItemsOf(house.world);
    const panel = await house.panel(issue?.id ?? '');
    expect(panel.state).toBe('enrolled');
    expect(callsOf(house, 'kvs')).toBe(1);
    expect(callsOf(house, 'jira')).toBe(1);
    // Side by side: none begins after another has ended.
    const calls = house.desk.calls();
    const firstEnd = Math.min(...calls.map(({ at, ms }) => at + ms));
    for (const { at } of calls) expect(at).toBeLessThan(firstEnd);
  });
});

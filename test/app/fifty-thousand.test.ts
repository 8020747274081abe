// The largest backlog that is promised: read for the first time through deaths and refusals, looked at on a quiet day and
// on a busy one, and found right within four weeks. Every function has half the memory that the manifest asks for.

import { afterEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../emulator/forge/faults';
import { churnOf, PEOPLE, worldOf } from '../support/worlds';
import { blindfold, known } from './blindfold';
import { by, closeHouses, type House, ofJobs, openHouse, openItemsOf, sum } from './house';
import { bytesWritten } from './store-watch';

afterEach(closeHouses);

const ITEMS = Number(process.env.ITEMS ?? 50_000);
const MEMORY = 256;
/** Seconds that a message may work, and the share of it that none may reach. */
const LIMIT = 900;
const MOST = 0.8;
const DEAF = { duplicates: 0, drops: 1, late: 0 };

const open = (): Promise<House> =>
  openHouse(worldOf({ items: ITEMS, history: false }), {
    disorder: DEAF,
    computeSeconds: 3600,
    manifest: (text) => text.replace(/memoryMB: \d+/, `memoryMB: ${MEMORY}`),
  });

/** Pages of the backlog that Jira answered. */
const pagesRead = (house: House): number =>
  by(ofJobs(house.desk, 'jira'), 'search/jql').filter(({ status, points }) => status === 200 && points === 101).length;

const crash = (service: 'jira' | 'kvs', path: string, after: number): Fault => ({
  kind: 'crash',
  service,
  path,
  after,
  times: 1,
  function: 'on-queue',
});

const CRASHES = [
  crash('jira', 'search/jql', ITEMS / 400),
  crash('kvs', 'transaction', ITEMS / 200),
  crash('kvs', 'batch/set', 10),
  crash('kvs', 'batch/get', 60),
  crash('kvs', 'batch/delete', 2),
];
const STORM: Fault = {
  kind: 'rate-limit',
  service: 'jira',
  path: 'search/jql',
  after: ITEMS / 300,
  times: 9,
  function: 'on-queue',
  retryAfter: 120,
};

/** Runs since the last look, none of which ran out of time or memory. */
const worked = (house: House, deaths: number): void => {
  const { runs } = house.desk.forge.recorder;
  expect(runs.filter(({ outcome }) => outcome !== 'returned').map(({ outcome }) => outcome)).toEqual(
    Array<string>(deaths).fill('crash'),
  );
  expect(Math.max(...runs.map(({ ms }) => ms)) / 1000).toBeLessThan(MOST * LIMIT);
  house.desk.forgetCalls();
  house.desk.forge.recorder.clear();
};

describe('a backlog of fifty thousand items', () => {
  it('keeps its budgets for four weeks, through deaths and refusals', async () => {
    const house = await open();
    const hidden = new Set<string>();
    blindfold(house, hidden);
    await house.ask('enrol-project');
    house.desk.forge.faults.set([...CRASHES, STORM]);
    await house.desk.advance('8h');
    house.desk.forge.faults.set([]);
    const first = await house.page();
    expect(first.failure).toBeNull();
    expect(first.progress).toBeNull();
    expect(first.report?.items).toBeGreaterThan(0.99 * ITEMS);
    expect(pagesRead(house)).toBeLessThanOrEqual(Math.ceil(ITEMS / 100) + CRASHES.length);
    const calls = ofJobs(house.desk, 'jira');
    const histories = sum(by(calls, 'changelog/bulkfetch')).points;
    expect(histories).toBeLessThanOrEqual(1.1 * ITEMS);
    expect(sum(calls).points - histories).toBeLessThanOrEqual(1.01 * ITEMS + 660 + 101 * CRASHES.length);
    expect((await known(house)).size).toBe(openItemsOf(house.world).length);
    const left = Object.keys(house.desk.forge.kvs.dump()[''] ?? {}).filter((key) => key.startsWith('stage:'));
    expect(left).toEqual([]);
    worked(house, CRASHES.length);

    await house.desk.advance('36h');
    worked(house, 0);
    const written = bytesWritten(house);
    await house.desk.advance('1d');
    expect(sum(ofJobs(house.desk, 'jira')).points).toBeLessThan(300);
    const kinds = [...written.keys()].map((key) => key.split(':')[0]).sort();
    expect(kinds.filter((kind) => kind !== 'standing')).toEqual(['history', 'report', 'scan']);
    worked(house, 0);

    const edits = churnOf(house.world, 0.02);
    for (const { key, fields } of edits) await house.edit(key, fields);
    house.desk.forgetCalls();
    await house.desk.advance('1d');
    const { points } = sum(ofJobs(house.desk, 'jira'));
    expect(points).toBeGreaterThan(edits.length);
    expect(points).toBeLessThanOrEqual(1.1 * edits.length + 260);
    expect(points).toBeLessThan((1.01 * ITEMS) / 25);
    const store = house.desk.calls('kvs').filter((call) => call.function !== 'answer');
    expect(store.filter(({ status }) => status === 429)).toEqual([]);
    worked(house, 0);

    const items = openItemsOf(house.world);
    const moved = items.filter((_, at) => at % (ITEMS / 8) === 42).map(({ id }) => id);
    const deleted = items.filter((_, at) => at % (ITEMS / 8) === 10);
    for (const id of moved) hidden.add(id);
    for (const { key } of deleted) {
      expect((await house.desk.rest(PEOPLE.admin).delete(`/rest/api/3/issue/${key}`)).status).toBe(204);
    }
    const gone = new Set([...moved, ...deleted.map(({ id }) => id)]);
    expect(gone.size).toBeGreaterThan(10);
    await house.desk.advance('28d');
    const now = await known(house);
    expect([...gone].filter((id) => now.has(id))).toEqual([]);
    expect(now.size).toBe(items.length - gone.size);
    worked(house, 0);
  }, 3_600_000);
});

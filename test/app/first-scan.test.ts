// The first scan: what it finds, and what it may cost. Costs are counts; nothing here looks at a watch.

import { afterEach, describe, expect, it } from '@jest/globals';
import { demoWorld } from '../../emulator/demo/world';
import { PEOPLE, worldOf } from '../support/worlds';
import { by, closeHouses, ofJobs, openHouse, openItemsOf, sum } from './house';

afterEach(closeHouses);

const NOW = Date.UTC(2026, 2, 2, 9);

describe('before anybody enrols the project', () => {
  it('tells an administrator what a scan will cost, and reads nothing as the app', async () => {
    const house = await openHouse(demoWorld(NOW));
    const view = await house.ask('open-page');
    expect(view).toMatchObject({ state: 'not-enrolled', mayEnrol: true, plan: { items: expect.any(Number) } });
    await house.desk.advance('2h');
    expect(house.desk.calls('jira').filter((call) => call.as === 'app')).toEqual([]);
  });

  it('lets nobody but an administrator enrol it', async () => {
    const house = await openHouse(worldOf({ items: 20 }));
    expect(await house.ask('open-page', PEOPLE.member)).toEqual({ state: 'not-enrolled', mayEnrol: false, plan: null });
    await expect(house.ask('enrol-project', PEOPLE.member)).rejects.toThrow('administrator');
    await expect(house.ask('enrol-project', PEOPLE.outsider)).rejects.toThrow('administrator');
  });

  it('does not react to events', async () => {
    const house = await openHouse(worldOf({ items: 20 }));
    const [issue] = openItemsOf(house.world);
    await house.edit(issue?.key, { summary: 'Changed' });
    await house.desk.advance('10m');
    expect(sum(ofJobs(house.desk, 'queue')).calls).toBe(0);
    expect(ofJobs(house.desk, 'jira')).toEqual([]);
  });
});

const budget = async (items: number, kanban: boolean): Promise<void> => {
  const house = await openHouse(worldOf({ items, kanban }));
  const page = await house.enrol();
  expect(page.failure).toBeNull();
  expect(page.progress).toBeNull();
  const open = openItemsOf(house.world);
  expect(open).toHaveLength(items);
  const calls = ofJobs(house.desk, 'jira');
  const histories = by(calls, 'changelog/bulkfetch');
  const rest = sum(calls.filter((call) => !histories.includes(call)));
  expect(rest.points).toBeLessThanOrEqual(items + items / 100 + 60 + 600);
  expect(rest.calls).toBeLessThanOrEqual(Math.ceil(items / 100) + 15 + 20);
  const cards = by(calls, 'search/jql').slice(0, Math.ceil(items / 100));
  expect(sum(cards).points).toBeLessThanOrEqual(items + items / 100 + 1);
  expect(sum(histories).points).toBeLessThanOrEqual(1.1 * items);
  // Everything is stored, and nothing that the store would refuse.
  expect(ofJobs(house.desk, 'kvs').every((call) => call.status === 200)).toBe(true);
  expect(page.report?.items).toBeGreaterThan(0.9 * items);
};

describe('the first scan', () => {
  it('shows a report of the demo backlog', async () => {
    const house = await openHouse(demoWorld(NOW));
    const page = await house.enrol();
    expect(page.report?.project.key).toBe('LEND');
    expect(page.report?.vitals).toHaveLength(6);
    expect(page.report?.score).toEqual(expect.any(Number));
    expect(page.top.length).toBeGreaterThan(5);
    expect(page.history).toHaveLength(1);
    expect(page.failure).toBeNull();
  });

  it('keeps its budget on a small backlog', () => budget(60, false));
  it('keeps its budget on a large backlog', () => budget(1200, false));
  it('keeps its budget on a Kanban board', () => budget(300, true));

  it('shows how far it is', async () => {
    const house = await openHouse(worldOf({ items: 500 }));
    await house.ask('enrol-project');
    const seen = new Set<number>();
    for (let step = 0; step < 40; step += 1) {
      await house.desk.advance(150);
      const { progress } = await house.page();
      if (progress) seen.add(progress.done);
    }
    expect(seen.size).toBeGreaterThan(3);
    expect((await house.page()).report).not.toBeNull();
  });

  it('opens the page with at most three reads of the store and one question to Jira', async () => {
    const house = await openHouse(worldOf({ items: 120 }));
    await house.enrol();
    house.desk.forgetCalls();
    await house.page();
    expect(house.desk.calls('kvs').length).toBeLessThanOrEqual(3);
    expect(house.desk.calls('jira').map((call) => call.path)).toEqual(['/rest/api/3/permissions/check']);
  });

  it('writes nothing to Jira, then or later', async () => {
    const house = await openHouse(worldOf({ items: 80 }));
    await house.enrol();
    const [issue] = openItemsOf(house.world);
    await house.edit(issue?.key, { summary: 'Changed' });
    await house.desk.advance('2d');
    const reading = /search\/|bulkfetch|permissions\/check/;
    const writes = house.desk.calls('jira').filter((call) => call.method !== 'GET' && !reading.test(call.path));
    expect(writes).toEqual([]);
    expect(house.desk.calls('jira').length).toBeGreaterThan(10);
  });
});

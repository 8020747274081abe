// The days of a backlog and what each may cost, as counts: one on which nothing happens, one on which a few things do, the
// weekly look for what nobody told of, and one on which everything happens at once.

import { afterEach, describe, expect, it } from '@jest/globals';
import type { JiraRequest } from '../../emulator/wall';
import { churnOf, worldOf } from '../support/worlds';
import { by, closeHouses, type House, ofJobs, openHouse, openItemsOf, sum } from './house';

afterEach(closeHouses);

const DEAF = { duplicates: 0, drops: 1, late: 0 };

interface Asked {
  body: Record<string, unknown>;
  points: number;
}

/** Searches and counts that the app sends from now on, with what they ask. */
const listen = ({ desk }: House): Asked[] => {
  const asked: Asked[] = [];
  const { handle } = desk.jira;
  desk.jira.handle = async (request: JiraRequest) => {
    const answer = await handle(request);
    if (request.caller.type === 'app' && request.path.includes('/search/')) {
      asked.push({ body: JSON.parse(request.body ?? '{}'), points: answer.points });
    }
    return answer;
  };
  return asked;
};

/** Keys that the app writes from now on. */
const written = ({ desk }: House): string[] => {
  const keys: string[] = [];
  const { kvs } = desk.forge;
  const { answer } = kvs;
  kvs.answer = (running, call) => {
    const body = JSON.parse(call.body ?? '{}');
    if (/batch\/set$/.test(call.path)) keys.push(...body.map((one: { key: string }) => one.key));
    else if (/transaction$/.test(call.path)) keys.push(...(body.set ?? []).map((one: { key: string }) => one.key));
    else if (/\/set$/.test(call.path)) keys.push(body.key);
    return answer(running, call);
  };
  return keys;
};

describe('a day on which nothing happens', () => {
  it('costs less than 300 points and writes no card', async () => {
    const house = await openHouse(worldOf({ items: 1000, history: false }), { disorder: DEAF });
    await house.enrol();
    await house.desk.advance('36h');
    house.desk.forgetCalls();
    const keys = written(house);
    await house.desk.advance('1d');
    expect(by(ofJobs(house.desk, 'jira'), 'search/jql').length).toBeGreaterThan(0);
    expect(sum(ofJobs(house.desk, 'jira')).points).toBeLessThan(300);
    expect(keys).toContain(`report:${house.project}`);
    expect(keys.filter((key) => /^(page|stage|entries|late|hint):/.test(key))).toEqual([]);
  });
});

describe('a day on which two in a hundred items change', () => {
  it('costs those and little more, and a seventh of reading all', async () => {
    const house = await openHouse(worldOf({ items: 2000 }), { disorder: DEAF });
    await house.enrol();
    await house.desk.advance('36h');
    const edits = churnOf(house.world, 0.02);
    for (const { key, fields } of edits) await house.edit(key, fields);
    house.desk.forgetCalls();
    const keys = written(house);
    await house.desk.advance('1d');
    const { points } = sum(ofJobs(house.desk, 'jira'));
    expect(points).toBeGreaterThan(edits.length / 2);
    expect(points).toBeLessThanOrEqual(1.1 * edits.length + 260);
    expect(points).toBeLessThan(2000 / 7);
    expect((await house.page()).failure).toBeNull();
    expect(keys.some((key) => key.startsWith('page:'))).toBe(true);
  });
});

describe('the weekly look for what nobody told of', () => {
  it('costs less than 100 points beside the quarter that it lists', async () => {
    const items = 2000;
    const house = await openHouse(worldOf({ items }), { disorder: DEAF });
    await house.enrol();
    await house.desk.advance('6d');
    const asked = listen(house);
    await house.desk.advance('2d');
    const counts = asked.filter(({ body }) => !('fields' in body) && !/resolutiondate|created/.test(String(body.jql)));
    const lists = asked.filter(({ body }) => body.maxResults === 5000);
    // The whole, and both sides of the border of the first quarter.
    expect(counts).toHaveLength(3);
    expect(lists).toHaveLength(1);
    const points = [...counts, ...lists].reduce((total, one) => total + one.points, 0);
    expect(points).toBeGreaterThan(items / 4);
    expect(points).toBeLessThanOrEqual(items / 4 + 100);
  });
});

describe('a bulk edit of everything within a minute', () => {
  it('starts no more than twenty messages, and reads each issue once', async () => {
    const house = await openHouse(worldOf({ items: 500, history: false }), {
      disorder: { duplicates: 0, drops: 0, late: 55_000 },
    });
    await house.enrol();
    await house.desk.advance('10m');
    house.desk.forgetCalls();
    const issues = openItemsOf(house.world);
    for (const issue of issues) await house.edit(issue.key, { summary: 'Renamed in bulk' });
    await house.desk.advance('5m');
    const heard = house.desk.forge.recorder.runs.filter((run) => run.function === 'on-issue-event');
    expect(heard.length).toBeGreaterThanOrEqual(issues.length);
    expect(ofJobs(house.desk, 'queue').length).toBeLessThanOrEqual(20);
    const read = sum(ofJobs(house.desk, 'jira'));
    expect(read.points).toBeGreaterThanOrEqual(issues.length);
    expect(read.points).toBeLessThanOrEqual(1.05 * issues.length + 30);
  });

  it('loses none where storage asks to wait', async () => {
    const house = await openHouse(worldOf({ items: 300, history: false }), {
      disorder: { duplicates: 0, drops: 0, late: 55_000 },
    });
    await house.enrol();
    await house.desk.advance('10m');
    const issues = openItemsOf(house.world);
    for (const issue of issues) await house.edit(issue.key, { summary: 'Renamed in bulk' });
    house.desk.forge.faults.set([{ kind: 'rate-limit', service: 'kvs', function: 'on-issue-event', times: 200 }]);
    house.desk.forgetCalls();
    await house.desk.advance('40m');
    expect(sum(ofJobs(house.desk, 'jira')).points).toBeGreaterThanOrEqual(issues.length);
  });
});

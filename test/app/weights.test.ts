// Weights of the app itself: the size of its function bundles, and what one settling reads.

import { afterEach, describe, expect, it } from '@jest/globals';
import type { FindingsView } from '../../src/contract';
import { weighApp } from '../support/forge-bundle';
import { worldOf } from '../support/worlds';
import { closeHouses, type House, openHouse, openItemsOf } from './house';

afterEach(closeHouses);

/** Of any bundle, unminified as Forge's own bundler emits it; Forge's packages alone are a third of that. */
const MOST_BYTES = 600_000;
/** Of what a storm of events loads again and again: hardly more than Forge's own packages. */
const MOST_FOR_EVENTS = 225_000;

describe('the function bundles', () => {
  it("stay under 600,000 bytes each, as Forge's own bundler emits them", () => {
    const bytes = weighApp();
    expect(Object.keys(bytes).sort()).toEqual(['events.cjs', 'index.cjs', 'work.cjs']);
    const tooLarge = Object.entries(bytes).filter(([, each]) => each < 100_000 || each > MOST_BYTES);
    expect(tooLarge).toEqual([]);
    expect(bytes['events.cjs']).toBeLessThanOrEqual(MOST_FOR_EVENTS);
  }, 300_000);
});

type Found = Extract<FindingsView, { state: 'findings' }>;
const listed = (house: House): Promise<Found> => house.ask<Found>('open-findings');
const countOf = ({ items }: Found): number => items.reduce((sum, { findings }) => sum + findings.length, 0);

describe('a settling', () => {
  it('reads the store at most twenty times, and writes no card; a list shows as much as the store gives out', async () => {
    const house = await openHouse(worldOf({ items: 2500, history: false }), {
      disorder: { duplicates: 0, drops: 0, late: 0 },
    });
    await house.enrol();
    const [issue] = openItemsOf(house.world);
    await house.edit(issue?.key, { labels: ['touched'] });
    await house.desk.advance('8s');
    house.desk.forgetCalls();
    await house.desk.advance('30s');
    const calls = house.desk.calls('kvs').filter((call) => call.function === 'on-queue');
    const reads = calls.filter((call) => /\/(get|query)$/.test(call.path));
    expect(reads.length).toBeGreaterThan(2);
    expect(reads.length).toBeLessThanOrEqual(20);
    expect(calls.filter((call) => /\/(set|transaction)$/.test(call.path))).toHaveLength(1);
    house.desk.forgetCalls();
    const whole = await listed(house);
    const after = house.desk.calls('kvs').length;
    // The last read of all is refused: what was read before it is shown, and the rest is counted.
    house.desk.forge.faults.set([{ kind: 'rate-limit', service: 'kvs', function: 'answer', after, times: 1 }]);
    const part = await listed(house);
    expect(part.items.length).toBeGreaterThan(0);
    expect(part.items.length).toBeLessThan(whole.items.length);
    const all = new Map(whole.items.map((item) => [item.issue, item]));
    expect(part.items).toEqual(part.items.map(({ issue }) => all.get(issue)));
    expect(part.more + countOf(part)).toBe(whole.more + countOf(whole));
    expect([whole.short, part.short]).toEqual([undefined, true]);
    house.desk.forge.faults.set([{ kind: 'rate-limit', service: 'kvs', function: 'answer' }]);
    await expect(listed(house)).rejects.toThrow();
  }, 300_000);

  it('reads the order again after somebody ranked, as far as anybody plans', async () => {
    const house = await openHouse(worldOf({ items: 300 }), { disorder: { duplicates: 0, drops: 0, late: 0 } });
    await house.enrol();
    await house.desk.advance('10m');
    const open = openItemsOf(house.world);
    const [first, last] = [open[0], open.at(-1)];
    const { items: places } = await listed(house);
    expect(places.find(({ issue }) => issue === last?.id)).toMatchObject({ position: 299, inHorizon: false });
    // The panel reads the standing of the horizon only.
    expect(await house.panel(last?.id ?? '')).toMatchObject({ position: null, inHorizon: false });
    house.desk.forgetCalls();
    const { status } = await house.desk
      .rest('acc-member')
      .put('/rest/agile/1.0/issue/rank', { issues: [last?.key], rankBeforeIssue: first?.key });
    expect(status).toBe(204);
    await house.desk.advance('1m');
    expect(await house.panel(last?.id ?? '')).toMatchObject({ position: 0, inHorizon: true });
    const points = house.desk
      .calls('jira')
      .filter((call) => call.as === 'app')
      .reduce((total, call) => total + call.points, 0);
    expect(points).toBeLessThanOrEqual(150);
  });
});

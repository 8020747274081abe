// One hand that changes many items in one go thinks about none of them: they stay as stale as they were, when the project
// is enrolled, when it happens later, and when one of them is touched again by what means nothing.

import { afterEach, describe, expect, it } from '@jest/globals';
import type { World, WorldIssue } from '../../emulator/jira/world';
import type { FindingsView } from '../../src/contract';
import { PRIORITIES } from '../support/world-frame';
import { PEOPLE, worldOf } from '../support/worlds';
import { closeHouses, type House, openHouse, openItemsOf } from './house';

afterEach(closeHouses);

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 5, 10, 9);
const stamp = (at: number): string => new Date(at).toISOString().replace('Z', '+0000');

const OLD = new Set(['stale-item', 'abandoned-item']);

/** Keys of the items that are listed as stale or abandoned. */
const old = async (house: House): Promise<string[]> => {
  const view = await house.ask<Extract<FindingsView, { state: 'findings' }>>('open-findings');
  return view.items.filter(({ findings }) => findings.some(({ check }) => OLD.has(check))).map(({ key }) => key);
};

/** Made three years ago and forgotten; every tenth of the backlog, from its end. */
const forgotten = (world: World): WorldIssue[] => {
  const items = openItemsOf(world).filter((_, at) => at % 10 === 9);
  for (const { fields } of items) {
    fields.created = stamp(NOW - 1000 * DAY);
    fields.updated = fields.created;
  }
  return items;
};

const swept = (issue: WorldIssue, at: number): void => {
  issue.fields.updated = stamp(at);
  const item = { field: 'priority', fieldtype: 'jira', fieldId: 'priority', from: '3', to: '4' };
  issue.changelog?.histories.push({
    id: `9${issue.id}`,
    author: { accountId: PEOPLE.member, displayName: 'Member', active: true, accountType: 'atlassian' },
    created: stamp(at),
    items: [{ ...item, fromString: 'Medium', toString: 'Low' }],
  });
};

const missing = (all: readonly string[], some: readonly WorldIssue[]): string[] =>
  some.map(({ key }) => key).filter((key) => !all.includes(key));

describe('a bulk edit', () => {
  it('of last month wakes nobody', async () => {
    const world = worldOf({ items: 150, history: false, now: NOW });
    const items = forgotten(world);
    items.forEach((issue, at) => {
      swept(issue, NOW - 30 * DAY + 400 * at);
    });
    const house = await openHouse(world);
    await house.enrol();
    expect(items.length).toBeGreaterThan(10);
    expect(missing(await old(house), items)).toEqual([]);
    // A label is no thought, and the history that comes with it is one issue's alone.
    await house.edit(items[0]?.key, { labels: ['seen'] });
    await house.desk.advance('5m');
    expect(missing(await old(house), items)).toEqual([]);
    await house.edit(items[0]?.key, { summary: 'Lend a book for longer' });
    await house.desk.advance('5m');
    expect(missing(await old(house), items)).toEqual([items[0]?.key]);
  });

  it('of today wakes nobody for longer than a day', async () => {
    const world = worldOf({ items: 150, history: false, now: NOW });
    const items = forgotten(world);
    const house = await openHouse(world);
    await house.enrol();
    expect(missing(await old(house), items)).toEqual([]);
    for (const { key } of items) await house.edit(key, { priority: { id: PRIORITIES[0]?.id } });
    await house.desk.advance('36h');
    expect(missing(await old(house), items)).toEqual([]);
  });
});

// After an upgrade cards of an older version count as absent. The next weekly look notices, and where that is most of the
// backlog it is read anew; shelves of outlines that are missing are drawn from their pages.

import { afterEach, describe, expect, it } from '@jest/globals';
import { pack, unpack } from '../../src/store/pack';
import { worldOf } from '../support/worlds';
import { by, closeHouses, type House, ofJobs, openHouse } from './house';

afterEach(closeHouses);

const DEAF = { duplicates: 0, drops: 1, late: 0 };

const kept = ({ desk }: House): [string, unknown][] => Object.entries(desk.forge.kvs.dump()[''] ?? {});

type Running = Parameters<House['desk']['forge']['kvs']['answer']>[0];

const put = async ({ desk }: House, key: string, value: unknown): Promise<void> => {
  const call = { path: '/api/v1/set', body: JSON.stringify({ key, value }) } as Parameters<
    typeof desk.forge.kvs.answer
  >[1];
  await desk.forge.kvs.answer({} as Running, call);
};

const drop = async ({ desk }: House, key: string): Promise<void> => {
  const call = { path: '/api/v1/delete', body: JSON.stringify({ key }) } as Parameters<typeof desk.forge.kvs.answer>[1];
  await desk.forge.kvs.answer({} as Running, call);
};

describe('an upgrade', () => {
  it('that makes all cards old has them read anew within a week', async () => {
    const house = await openHouse(worldOf({ items: 2200, history: false }), { disorder: DEAF });
    await house.ask('enrol-project');
    await house.desk.advance('20m');
    const before = (await house.page()).report?.items;
    for (const [key, value] of kept(house)) {
      if (key.startsWith('page:')) {
        const older = (unpack(String(value)) as { v: number }[]).map((card) => ({ ...card, v: 0 }));
        await put(house, key, pack(older));
      }
      if (key.startsWith('shelf:')) await put(house, key, pack(['0.0', []]));
    }
    house.desk.forgetCalls();
    await house.desk.advance('8d');
    const page = await house.page();
    expect(page.failure).toBeNull();
    expect(page.report?.items).toBe(before);
    const listed = by(ofJobs(house.desk, 'jira'), 'search/jql').filter(({ points }) => points === 101);
    expect(listed.length).toBeGreaterThanOrEqual(21);
  }, 300_000);

  it('that asks for other outlines draws them from the cards, and reads nothing of Jira for it', async () => {
    const house = await openHouse(worldOf({ items: 300, history: false }), { disorder: DEAF });
    await house.enrol();
    await house.desk.advance('36h');
    const { report } = await house.page();
    for (const [key] of kept(house)) if (key.startsWith('shelf:')) await drop(house, key);
    house.desk.forgetCalls();
    await house.desk.advance('1d');
    const after = (await house.page()).report;
    expect(after?.items).toBe(report?.items);
    expect(after?.at).toBeGreaterThan(report?.at ?? 0);
    const points = ofJobs(house.desk, 'jira').reduce((total, call) => total + call.points, 0);
    expect(points).toBeLessThan(200);
  });
});

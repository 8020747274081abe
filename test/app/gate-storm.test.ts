// A storm of changes: every entry is handled once, whatever order its events come in, and however the app is interrupted.

import { afterEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../emulator/forge/faults';
import { auditOf, commentsOf, gatePolicy, moveIn, save, sprintIn, sprintOf } from '../support/gate';
import { worldOf } from '../support/worlds';
import { closeHouses, type House, openHouse, openItemsOf } from './house';

afterEach(closeHouses);

const stormy = async (items: number, disorder: { duplicates: number; drops: number; late: number }) => {
  const house = await openHouse(worldOf({ items, history: false }), { disorder });
  await house.enrol();
  await save(house, gatePolicy({ mode: 'return' }));
  await house.desk.advance('10m');
  return house;
};

const allIn = async (house: House, keys: readonly string[]): Promise<void> => {
  const active = sprintOf(house, 'active');
  for (let start = 0; start < keys.length; start += 50) await moveIn(house, active, keys.slice(start, start + 50));
};

const looseOf = (house: House, count: number): string[] =>
  openItemsOf(house.world)
    .slice(-count)
    .map(({ key }) => key);

const deedsOf = async (house: House): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { did } of await auditOf(house)) counts[did] = (counts[did] ?? 0) + 1;
  return counts;
};

/** Each is out again, and was told so once. */
const expectHandledOnce = async (house: House, keys: readonly string[]): Promise<void> => {
  for (const key of keys) {
    expect(await sprintIn(house, key)).toEqual([]);
    const told = (await commentsOf(house, key)).filter(({ text }) => text.includes('is not ready'));
    expect([key, told.length]).toEqual([key, 1]);
  }
};

describe('a storm of a thousand changes', () => {
  it('ends with every entry handled once, in bounded messages', async () => {
    const house = await stormy(1150, { duplicates: 0.2, drops: 0.02, late: 120_000 });
    const keys = looseOf(house, 1000);
    house.desk.forgetCalls();
    const before = house.desk.forge.recorder.runs.length;
    await allIn(house, keys);
    await house.desk.advance('2d');
    expect(await deedsOf(house)).toEqual({ 'saved-policy': 1, entered: 1000, returned: 1000 });
    const calls = house.desk.calls('jira');
    const moves = calls.filter(({ path }) => path.endsWith('/backlog/issue'));
    expect(moves.length).toBeLessThanOrEqual(40);
    expect(calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/comment'))).toHaveLength(1000);
    const messages = house.desk.forge.recorder.runs.slice(before).filter((run) => run.function === 'on-queue');
    expect(messages.length).toBeLessThan(200);
    await expectHandledOnce(house, keys.slice(0, 20));
  }, 400_000);
});

describe('an act that is interrupted', () => {
  it.each([
    ['before the batch is stored', { kind: 'crash', service: 'kvs', path: 'transaction' }, 2],
    ['after Jira moved, before that was noted', { kind: 'crash', service: 'kvs', path: 'transaction' }, 3],
    ['while Jira moves', { kind: 'crash', service: 'jira', path: 'backlog/issue' }, 1],
    ['in the middle of the comments', { kind: 'crash', service: 'jira', path: '/comment' }, 5],
    ['by a quota while it moves', { kind: 'rate-limit', service: 'jira', path: 'backlog/issue', retryAfter: 120 }, 1],
    ['by a quota while it comments', { kind: 'rate-limit', service: 'jira', path: '/comment', retryAfter: 120 }, 4],
    ['by a Jira that fails', { kind: 'error', service: 'jira', path: '/comment' }, 7],
    ['at the very end', { kind: 'crash', service: 'kvs', path: 'transaction' }, 5],
  ] satisfies [string, Partial<Fault>, number][])(
    '%s goes on and does each thing once',
    async (_, fault, after) => {
      const house = await stormy(80, { duplicates: 0, drops: 0, late: 1000 });
      const keys = looseOf(house, 12);
      await allIn(house, keys);
      house.desk.forge.faults.set([{ ...fault, after, times: 1, function: 'on-queue' } as Fault]);
      await house.desk.advance('1h');
      await house.desk.advance('2d');
      const { runs } = house.desk.forge.recorder;
      const struck = runs.some(({ outcome }) => outcome !== 'returned');
      expect(struck || house.desk.calls('jira').some(({ status }) => status >= 429)).toBe(true);
      expect(await deedsOf(house)).toEqual({ 'saved-policy': 1, entered: 12, returned: 12 });
      await expectHandledOnce(house, keys);
    },
    120_000,
  );
});

// A storm of changes: every entry is handled once, whatever order its events come in, and however the app is interrupted.

import { afterEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../emulator/forge/faults';
import type { PlanningView, ProofView } from '../../src/contract';
import { asking, auditOf, commentsOf, gatePolicy, moveIn, save, sprintIn, sprintOf } from '../support/gate';
import { long } from '../support/long';
import { PEOPLE, worldOf } from '../support/worlds';
import { by, closeHouses, type House, openHouse, openItemsOf } from './house';

afterEach(closeHouses);

const LATE = { duplicates: 0.05, drops: 0.02, late: 120_000 };

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

const LACKS = 'Not ticked: Agreed by the team';

/** Each is out again, and was told so once: on itself, or by name on another that came in with it. */
const expectHandledOnce = async (house: House, keys: readonly string[]): Promise<void> => {
  const comments: string[] = [];
  for (const key of keys) {
    expect(await sprintIn(house, key)).toEqual([]);
    comments.push(...(await commentsOf(house, key)).flatMap(({ text }) => (text.includes('is not ready') ? text : [])));
  }
  const named = comments.flatMap((text) => keys.filter((key) => text.includes(`"${key} `)));
  expect(new Set(named).size).toBe(named.length);
  expect(named.length + comments.length).toBe(keys.length);
  expect(comments.join().split(LACKS).length - 1).toBe(keys.length);
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
    const told = calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/comment'));
    expect(told.length).toBeGreaterThanOrEqual(1000 / 50);
    expect(told.length).toBeLessThanOrEqual(1000 / 10);
    const messages = house.desk.forge.recorder.runs.slice(before).filter((run) => run.function === 'on-queue');
    expect(messages.length).toBeLessThan(200);
    await expectHandledOnce(house, keys);
  }, 400_000);
});

describe('a bulk edit of ten thousand items', () => {
  long(
    'loses no entry: who and when of each come from histories read in bulk (LONG=1)',
    async () => {
      const house = await openHouse(worldOf({ items: 10_150, history: false, pace: 20 }), { disorder: LATE });
      await house.ask('enrol-project');
      await house.desk.advance('30m');
      await save(house, gatePolicy({ mode: 'advise' }));
      const keys = looseOf(house, 10_000);
      house.desk.forgetCalls();
      const [before, from] = [house.desk.forge.recorder.runs.length, house.desk.clock.now()];
      await allIn(house, keys);
      const until = house.desk.clock.now();
      await house.desk.advance('1h');
      const histories = by(house.desk.calls('jira'), 'changelog/bulkfetch');
      expect(histories.length).toBeGreaterThanOrEqual(10);
      expect(histories.length).toBeLessThanOrEqual(200);
      expect(by(house.desk.calls('jira'), 'expand=changelog').length).toBeLessThanOrEqual(5);
      const messages = house.desk.forge.recorder.runs.slice(before).filter((run) => run.function === 'on-queue');
      expect(messages.length).toBeLessThan(150);

      const entered = (await auditOf(house)).filter(({ did }) => did === 'entered');
      expect(new Set(entered.map(({ key }) => key))).toEqual(new Set(keys));
      expect(entered).toHaveLength(keys.length);
      for (const { at, by: who } of entered) {
        expect(who).toBe(PEOPLE.member);
        expect(at).toBeGreaterThanOrEqual(from);
        expect(at).toBeLessThanOrEqual(until);
      }
      const active = sprintOf(house, 'active');
      const plan = await asking<PlanningView>(house, 'open-planning', {});
      if (plan.state !== 'planning') throw new Error(plan.state);
      expect(plan.sprints.find(({ id }) => id === active)?.added).toBe(keys.length);

      await house.post(`/rest/agile/1.0/sprint/${active}`, { state: 'closed' }, PEOPLE.admin);
      await house.desk.advance('26h');
      const told = await asking<ProofView>(house, 'open-proof', {});
      if (told.state !== 'proof') throw new Error(told.state);
      expect(told.proof.bypass).toMatchObject([{ sprint: active, entered: keys.length, unready: keys.length }]);
      expect(told.proof.unready).toMatchObject({ entered: keys.length, spilled: keys.length });
    },
    1_800_000,
  );
});

describe('an act that is interrupted', () => {
  it.each([
    ['before the batch is stored', { kind: 'crash', service: 'kvs', path: 'transaction' }, 2],
    ['after Jira moved, before that was noted', { kind: 'crash', service: 'kvs', path: 'transaction' }, 3],
    ['while Jira moves', { kind: 'crash', service: 'jira', path: 'backlog/issue' }, 1],
    ['in the middle of the comments', { kind: 'crash', service: 'jira', path: '/comment' }, 2],
    ['by a quota while it moves', { kind: 'rate-limit', service: 'jira', path: 'backlog/issue', retryAfter: 120 }, 1],
    ['by a quota while it comments', { kind: 'rate-limit', service: 'jira', path: '/comment', retryAfter: 120 }, 2],
    ['by a Jira that fails', { kind: 'error', service: 'jira', path: '/comment' }, 2],
    ['at the very end', { kind: 'crash', service: 'kvs', path: 'transaction' }, 5],
  ] satisfies [string, Partial<Fault>, number][])(
    '%s goes on and does each thing once',
    async (_, fault, after) => {
      const house = await stormy(80, { duplicates: 0, drops: 0, late: 1000 });
      const keys = looseOf(house, 12);
      // Three are told of one by one, the others in one comment.
      await moveIn(house, sprintOf(house, 'active'), keys.slice(0, 3), PEOPLE.admin);
      await allIn(house, keys.slice(3));
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

// The rule on a transition: refuses what is not ready with its gaps named, and lets through whatever it cannot judge.

import { afterEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../emulator/forge/faults';
import type { Policy } from '../../src/core/model/policy';
import { asking, auditOf, CALM, gatePolicy, save } from '../support/gate';
import { PEOPLE, worldOf } from '../support/worlds';
import { closeHouses, type House, openHouse, openItemsOf } from './house';

afterEach(closeHouses);

const BEGUN = '902';

const ruled = async (
  configuration?: unknown,
  style: 'classic' | 'next-gen' = 'classic',
  more: Partial<Policy> = {},
): Promise<House> => {
  const world = worldOf({ items: 40 });
  const [project] = world.projects;
  if (!project) throw new Error('A world without a project');
  project.style = style;
  project.rules = [{ to: BEGUN, validator: 'readiness-rule', ...(configuration ? { configuration } : {}) }];
  const house = await openHouse(world, { disorder: CALM });
  await house.enrol();
  await save(house, gatePolicy({ mode: 'advise' }, more));
  return house;
};

const waiting = (house: House, index = 0) => {
  const found = openItemsOf(house.world).filter(({ fields }) => (fields.status as { id?: string }).id === '901');
  const one = found.at(-1 - index);
  if (!one) throw new Error('Nothing waits.');
  return one;
};

const move = async (house: House, key: string, status: string) => {
  const { body } = await house.desk
    .rest(PEOPLE.member)
    .get<{ transitions: { id: string; to: { id: string } }[] }>(`/rest/api/3/issue/${key}/transitions`);
  const id = body.transitions.find(({ to }) => to.id === status)?.id;
  return await house.desk
    .rest(PEOPLE.member)
    .post<{ errorMessages?: string[] }>(`/rest/api/3/issue/${key}/transitions`, { transition: { id } });
};

const start = (house: House, key: string) => move(house, key, BEGUN);

describe('a transition under the rule', () => {
  it.each([
    ['classic', {}, /^This item is not ready\. Not ticked: Agreed by the team Ask/],
    ['next-gen', { language: 'de' }, /^Dieser Vorgang ist nicht bereit\. Nicht abgehakt: Agreed by the team Ask/],
  ] as const)('is refused with the gaps named (%s)', async (style, more, words) => {
    const house = await ruled({ v: 1, demand: 'required', hint: 'Ask in the Tuesday round.' }, style, more);
    const one = waiting(house);
    const { status, body } = await start(house, one.key);
    expect(status).toBe(400);
    expect(body.errorMessages?.[0]).toMatch(words);
    expect(body.errorMessages?.[0]).toContain('Tuesday round.');
    await house.desk.advance('1m');
    expect((await auditOf(house))[0]).toMatchObject({
      did: 'refused',
      key: one.key,
      by: PEOPLE.member,
      gaps: ['tick:agreed'],
    });
  });

  it('passes when the item is ready, and leaves no line', async () => {
    const house = await ruled();
    const one = waiting(house);
    await asking(house, 'tick-criterion', { issue: one.id, tick: 'agreed', done: true }, PEOPLE.member);
    await house.desk.advance('1m');
    expect((await start(house, one.key)).status).toBe(204);
    await house.desk.advance('1m');
    expect((await auditOf(house)).map(({ did }) => did)).toEqual(['ticked', 'saved-policy']);
  });

  it('passes when somebody let it through, until the item has come on', async () => {
    const house = await ruled();
    const one = waiting(house);
    await asking(house, 'override-gate', { issue: one.id, sprint: 0, reason: 'The customer waits.' });
    await house.desk.advance('1m');
    expect((await start(house, one.key)).status).toBe(204);
    await house.desk.advance('1m');
    expect((await auditOf(house))[0]).toMatchObject({ did: 'let-through', reason: 'overridden' });
    expect((await move(house, one.key, '901')).status).toBe(204);
    await house.desk.advance('1m');
    expect((await start(house, one.key)).status).toBe(400);
  });

  it.each([
    ['Jira is down', { kind: 'error', service: 'jira' }],
    ['Jira asks for patience', { kind: 'rate-limit', service: 'jira', retryAfter: 60 }],
    ['the storage is down', { kind: 'error', service: 'kvs' }],
  ] satisfies [string, Partial<Fault>][])('passes when %s, with a line in the log', async (_, fault) => {
    const house = await ruled();
    house.desk.forge.faults.set([{ ...fault, function: 'validate-transition' } as Fault]);
    expect((await start(house, waiting(house).key)).status).toBe(204);
    expect(house.desk.forge.recorder.logs.some(({ text }) => text.includes('let an item through'))).toBe(true);
  });

  it('passes when the ruling takes longer than five seconds', async () => {
    const house = await ruled();
    house.desk.forge.latency.jira = 6000;
    const before = house.desk.clock.now();
    expect((await start(house, waiting(house).key)).status).toBe(204);
    expect(house.desk.clock.now() - before).toBeLessThan(6000);
    expect(house.desk.forge.recorder.logs.some(({ text }) => text.includes('TooLate'))).toBe(true);
  });

  it('passes in a project that nobody enrolled', async () => {
    const world = worldOf({ items: 10 });
    const [project] = world.projects;
    if (project) project.rules = [{ to: BEGUN, validator: 'readiness-rule' }];
    const house = await openHouse(world, { disorder: CALM });
    expect((await start(house, waiting(house).key)).status).toBe(204);
  });
});

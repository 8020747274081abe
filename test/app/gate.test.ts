// The gate at the boundary of a sprint: each mode does what it says and nothing more.

import { afterEach, describe, expect, it } from '@jest/globals';
import type { GateMode, Policy } from '../../src/core/model/policy';
import {
  asking,
  auditOf,
  CALM,
  commentsOf,
  gatePolicy,
  moveIn,
  save,
  sprintIn,
  sprintOf,
  writesOf,
} from '../support/gate';
import { PEOPLE, worldOf } from '../support/worlds';
import { closeHouses, type House, openHouse, openItemsOf } from './house';

afterEach(closeHouses);

const gated = async (
  mode: GateMode,
  rest: { future?: GateMode; grace?: number } = {},
  more: Partial<Policy> = {},
): Promise<House> => {
  const house = await openHouse(worldOf({ items: 60 }), { disorder: CALM });
  await house.enrol();
  await save(house, gatePolicy({ mode, ...rest }, more));
  house.desk.forgetCalls();
  return house;
};

const tailOf = (house: House, count: number) => openItemsOf(house.world).slice(-count);
const deeds = async (house: House) => (await auditOf(house)).map(({ did, key }) => [did, key]);

describe('an item that is not ready and comes into the active sprint', () => {
  it('is noted by default, and nothing is written to Jira', async () => {
    const house = await gated('advise');
    const [one] = tailOf(house, 1);
    await moveIn(house, sprintOf(house, 'active'), [one?.key]);
    await house.desk.advance('10m');
    expect(await deeds(house)).toEqual([
      ['entered', one?.key],
      ['saved-policy', null],
    ]);
    expect(writesOf(house)).toEqual([]);
    expect((await house.page()).entries).toMatchObject([{ key: one?.key, by: PEOPLE.member, readiness: 'not-ready' }]);
  });

  it('is not even noted where the gate is off', async () => {
    const house = await gated('off');
    await moveIn(house, sprintOf(house, 'active'), [tailOf(house, 1)[0]?.key]);
    await house.desk.advance('10m');
    expect(await deeds(house)).toEqual([['saved-policy', null]]);
    expect(writesOf(house)).toEqual([]);
  });

  it('is warned of in a comment to whoever moved it, and stays', async () => {
    const house = await gated('warn');
    const [one] = tailOf(house, 1);
    const active = sprintOf(house, 'active');
    await moveIn(house, active, [one?.key]);
    await house.desk.advance('10m');
    const told = (await commentsOf(house, one?.key ?? '')).filter(({ text }) => text.includes('is not ready'));
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain(`"id":"${PEOPLE.member}"`);
    expect(told[0]?.text).toContain('Agreed by the team');
    expect(await sprintIn(house, one?.key ?? '')).toEqual([active]);
    expect(writesOf(house).map(({ method, path }) => `${method} ${path}`)).toEqual([
      `POST /rest/api/3/issue/${one?.id}/comment`,
    ]);
    expect(await deeds(house)).toEqual([
      ['warned', one?.key],
      ['entered', one?.key],
      ['saved-policy', null],
    ]);
  });

  it('is returned to the backlog with a comment in the language of the settings, once', async () => {
    const house = await gated('return', {}, { language: 'de' });
    const [one] = tailOf(house, 1);
    await moveIn(house, sprintOf(house, 'active'), [one?.key]);
    await house.desk.advance('10m');
    expect(await sprintIn(house, one?.key ?? '')).toEqual([]);
    expect(writesOf(house).map(({ path }) => path)).toEqual([
      '/rest/agile/1.0/backlog/issue',
      `/rest/api/3/issue/${one?.id}/comment`,
    ]);
    expect(await deeds(house)).toEqual([
      ['returned', one?.key],
      ['entered', one?.key],
      ['saved-policy', null],
    ]);
    await house.desk.advance('2d');
    expect(writesOf(house)).toHaveLength(2);
    const told = (await commentsOf(house, one?.key ?? '')).at(-1)?.text ?? '';
    expect(told).toContain('ist nicht bereit');
    expect(told).toContain('Nicht abgehakt: Agreed by the team');
    expect(told).toContain('ins Backlog zurückgelegt');
    expect(told).not.toMatch(/not ready|put back/);
  });
});

describe('a gate that dies while it comments', () => {
  it('takes no earlier comment for the one that is missing, be it of the same minute', async () => {
    const house = await gated('warn');
    const [one] = tailOf(house, 1);
    const active = sprintOf(house, 'active');
    await moveIn(house, active, [one?.key]);
    await house.desk.advance('20s');
    const told = async () =>
      (await commentsOf(house, one?.key ?? '')).filter(({ text }) => text.includes('is not ready')).length;
    expect(await told()).toBe(1);
    await house.post('/rest/agile/1.0/backlog/issue', { issues: [one?.key] });
    await moveIn(house, active, [one?.key]);
    house.desk.forge.faults.set([{ kind: 'rate-limit', service: 'jira', path: '/comment', retryAfter: 5, times: 1 }]);
    await house.desk.advance('2h');
    expect(await told()).toBe(2);
    expect((await deeds(house)).filter(([did]) => did === 'warned')).toHaveLength(2);
  });

  it('looks once more at what it could not move: what was mended meanwhile stays', async () => {
    const house = await gated('return');
    const [one, other] = tailOf(house, 2);
    const active = sprintOf(house, 'active');
    const path = 'backlog/issue';
    house.desk.forge.faults.set([{ kind: 'rate-limit', service: 'jira', path, retryAfter: 600, times: 1 }]);
    await moveIn(house, active, [one?.key, other?.key]);
    await house.desk.advance('2m');
    expect(await sprintIn(house, one?.key ?? '')).toEqual([active]);
    await asking(house, 'tick-criterion', { issue: one?.id, tick: 'agreed', done: true }, PEOPLE.member);
    await house.desk.advance('30m');
    expect(await sprintIn(house, one?.key ?? '')).toEqual([active]);
    expect(await sprintIn(house, other?.key ?? '')).toEqual([]);
    const ended = (await auditOf(house)).filter(({ did }) => did === 'let-through' || did === 'returned');
    expect(ended.map(({ key, did, reason }) => [key, did, reason]).sort()).toEqual(
      [
        [one?.key, 'let-through', 'mended'],
        [other?.key, 'returned', null],
      ].sort(),
    );
  });
});

describe('what is spared', () => {
  it('is an item that was mended within the grace time', async () => {
    const house = await gated('return', { grace: 30 });
    const [one] = tailOf(house, 1);
    await moveIn(house, sprintOf(house, 'active'), [one?.key]);
    await house.desk.advance('10m');
    expect(writesOf(house)).toEqual([]);
    await asking(house, 'tick-criterion', { issue: one?.id, tick: 'agreed', done: true }, PEOPLE.member);
    await house.desk.advance('1h');
    expect(writesOf(house)).toEqual([]);
    expect((await deeds(house)).map(([did]) => did)).toEqual(['let-through', 'ticked', 'entered', 'saved-policy']);
  });

  it('is an item of which nobody can tell, and one whose gate was switched off meanwhile', async () => {
    const house = await gated('return', { grace: 30 });
    const [a, b] = tailOf(house, 2);
    const active = sprintOf(house, 'active');
    const byQuery = { by: 'jql', id: 'own', name: 'Our own', jql: 'labels = agreed', required: true } as const;
    const kinds = { feature: [byQuery], defect: [byQuery], technical: [byQuery], research: [byQuery] };
    const policy = gatePolicy({ mode: 'return', grace: 30 }, { definition: { kinds, types: {} } });
    await save(house, policy);
    house.desk.forge.faults.set([{ kind: 'error', service: 'jira', path: 'jql/match' }]);
    house.desk.forgetCalls();
    await moveIn(house, active, [a?.key]);
    await house.desk.advance('1h');
    expect(writesOf(house)).toEqual([]);
    expect((await auditOf(house))[0]).toMatchObject({ did: 'let-through', reason: 'unknown', key: a?.key });
    house.desk.forge.faults.set([]);
    await moveIn(house, active, [b?.key]);
    await house.desk.advance('10m');
    await save(house, { ...policy, gate: { mode: 'off' } });
    await house.desk.advance('1h');
    expect(writesOf(house)).toEqual([]);
  });
});

describe('a criterion in JQL', () => {
  it('is asked of an item that comes in, and what it does not match is returned', async () => {
    const house = await gated('advise');
    const [fresh, met, unmet] = tailOf(house, 3);
    await house.edit(met?.key, { labels: ['agreed'] });
    await house.desk.advance('5m');
    const byQuery = { by: 'jql', id: 'own', name: 'Our own', jql: 'labels = agreed', required: true } as const;
    const kinds = { feature: [byQuery], defect: [byQuery], technical: [byQuery], research: [byQuery] };
    await save(house, gatePolicy({ mode: 'return' }, { definition: { kinds, types: {} } }));
    // Jira's index does not know of this label yet when the item comes in.
    await house.edit(fresh?.key, { labels: ['agreed'] });
    await moveIn(house, sprintOf(house, 'active'), [fresh?.key, met?.key, unmet?.key]);
    await house.desk.advance('10m');
    for (const one of [fresh, met]) expect(await sprintIn(house, one?.key ?? '')).toEqual([sprintOf(house, 'active')]);
    expect(await sprintIn(house, unmet?.key ?? '')).toEqual([]);
    const told = await commentsOf(house, unmet?.key ?? '');
    expect(told.some(({ text }) => text.includes('Not met: Our own'))).toBe(true);
  });
});

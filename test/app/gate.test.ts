// The gate at the boundary of a sprint: each mode does what it says and nothing more.

import { afterEach, describe, expect, it } from '@jest/globals';
import type { GateMode } from '../../src/core/model/policy';
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

const gated = async (mode: GateMode, rest: { future?: GateMode; grace?: number } = {}): Promise<House> => {
  const house = await openHouse(worldOf({ items: 60 }), { disorder: CALM });
  await house.enrol();
  await save(house, gatePolicy({ mode, ...rest }));
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

  it('is returned to the backlog with a comment, once', async () => {
    const house = await gated('return');
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
    const [met, unmet] = tailOf(house, 2);
    await house.edit(met?.key, { labels: ['agreed'] });
    await house.desk.advance('5m');
    const byQuery = { by: 'jql', id: 'own', name: 'Our own', jql: 'labels = agreed', required: true } as const;
    const kinds = { feature: [byQuery], defect: [byQuery], technical: [byQuery], research: [byQuery] };
    await save(house, gatePolicy({ mode: 'return' }, { definition: { kinds, types: {} } }));
    await moveIn(house, sprintOf(house, 'active'), [met?.key, unmet?.key]);
    await house.desk.advance('10m');
    expect(await sprintIn(house, met?.key ?? '')).toEqual([sprintOf(house, 'active')]);
    expect(await sprintIn(house, unmet?.key ?? '')).toEqual([]);
    const told = await commentsOf(house, unmet?.key ?? '');
    expect(told.some(({ text }) => text.includes('Not met: Our own'))).toBe(true);
  });
});

// What the app writes to Jira: nothing, unless an administrator switched something on, and then no more than what changed.

import { afterEach, describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '../../src/core/model/policy';
import { asking, auditOf, CALM, gatePolicy, moveIn, save, sprintOf, writesOf } from '../support/gate';
import { PEOPLE, worldOf } from '../support/worlds';
import { closeHouses, type House, openHouse, openItemsOf } from './house';

afterEach(closeHouses);

const PROPERTY = 'backlog-vitals';

const found = async (house: House, jql: string): Promise<string[]> => {
  const { body } = await house.desk
    .rest(PEOPLE.member)
    .post<{ issues: { id: string }[] }>('/rest/api/3/search/jql', { jql, fields: ['id'], maxResults: 1000 });
  return body.issues.map(({ id }) => id).sort();
};

const bulk = (house: House) => writesOf(house).filter(({ path }) => path.includes('/properties/'));

describe('a default install', () => {
  it('writes nothing to Jira, whatever happens', async () => {
    const house = await openHouse(worldOf({ items: 120 }));
    await house.enrol();
    const [a, b] = openItemsOf(house.world).slice(-2);
    await moveIn(house, sprintOf(house, 'active'), [a?.key, b?.key]);
    await house.desk.advance('10m');
    await house.edit(a?.key, { summary: 'Stuff' });
    await house.post(`/rest/agile/1.0/sprint/${sprintOf(house, 'active')}`, { state: 'closed' }, PEOPLE.admin);
    await house.ask('start-scan');
    await house.desk.advance('8d');
    expect(house.desk.calls('jira').length).toBeGreaterThan(20);
    expect(writesOf(house)).toEqual([]);
    expect((await auditOf(house)).length).toBeGreaterThan(0);
  });
});

describe('readiness for JQL', () => {
  it('is written in bulk to the horizon only, then only where it changed, and taken away when switched off', async () => {
    const house = await openHouse(worldOf({ items: 300, pace: 70, history: false }), { disorder: CALM });
    await house.enrol();
    const near = (await house.page()).report?.strip?.match(/[rgu]/g)?.length ?? 0;
    house.desk.forgetCalls();
    const policy = gatePolicy({ mode: 'advise' }, { publish: true });
    await save(house, policy);
    const written = await found(house, `issue.property[${PROPERTY}].readiness IS NOT EMPTY`);
    expect(written.length).toBeGreaterThan(100);
    expect(bulk(house)).toHaveLength(Math.ceil(written.length / 100));
    expect(bulk(house).every(({ method, path }) => method === 'POST' && path.endsWith('/multi'))).toBe(true);
    expect(await found(house, 'backlogReadiness = "not-ready" AND backlogGaps = 1')).toEqual(written);
    expect(near).toBeGreaterThan(0);

    house.desk.forgetCalls();
    const [one] = written;
    await asking(house, 'tick-criterion', { issue: one, tick: 'agreed', done: true }, PEOPLE.member);
    await house.desk.advance('2m');
    expect(bulk(house)).toHaveLength(1);
    expect(await found(house, 'backlogReadiness = ready')).toEqual([one]);
    house.desk.forgetCalls();
    await house.desk.advance('2d');
    expect(bulk(house)).toEqual([]);

    await save(house, { ...policy, publish: false });
    expect(bulk(house).map(({ method }) => method)).toEqual(['DELETE']);
    expect(await found(house, `issue.property[${PROPERTY}].readiness IS NOT EMPTY`)).toEqual([]);
  });

  it('is never read back: a forged one changes no verdict', async () => {
    const house = await openHouse(worldOf({ items: 60 }), { disorder: CALM });
    await house.enrol();
    await save(house, gatePolicy({ mode: 'advise' }, { publish: true }));
    const [one] = await found(house, 'backlogReadiness = "not-ready"');
    const path = `/rest/api/3/issue/${one}/properties/${PROPERTY}`;
    const { status } = await house.desk.rest(PEOPLE.member).put(path, { readiness: 'ready', gaps: 0 });
    expect(status).toBeLessThan(300);
    await house.desk.advance('2d');
    expect((await house.panel(one ?? '')) as { stored?: unknown }).toMatchObject({
      stored: { readiness: 'not-ready' },
    });
  });

  it('is off by default', () => {
    expect(DEFAULT_POLICY.publish).toBeUndefined();
    expect(DEFAULT_POLICY.gate.mode).toBe('advise');
  });
});

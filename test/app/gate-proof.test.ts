// Whether readiness pays: what became of the entries of a sprint is written down when it closes.

import { afterEach, describe, expect, it } from '@jest/globals';
import type { PlanningView, ProofView } from '../../src/contract';
import { asking, CALM, gatePolicy, moveIn, save, sprintOf } from '../support/gate';
import { PEOPLE, worldOf } from '../support/worlds';
import { closeHouses, openHouse, openItemsOf } from './house';

afterEach(closeHouses);

const DONE = '903';

describe('the proof', () => {
  it('tells finished from left over and taken out, ready from unready, and leaves restricted items out', async () => {
    const house = await openHouse(worldOf({ items: 60, restricted: 0.2 }), { disorder: CALM });
    await house.enrol();
    await save(house, gatePolicy({ mode: 'advise' }));
    const isHidden = ({ fields }: { fields: Record<string, unknown> }) => Boolean(fields.security);
    const open = openItemsOf(house.world);
    const [done, left, out, ready] = open.filter((one) => !isHidden(one)).slice(-4);
    const hidden = open.filter(isHidden).at(-1);
    await asking(house, 'tick-criterion', { issue: ready?.id, tick: 'agreed', done: true }, PEOPLE.member);
    await house.desk.advance('1m');
    const active = sprintOf(house, 'active');
    const keys = [done, left, out, ready, hidden].map((one) => one?.key);
    await moveIn(house, active, keys, PEOPLE.admin);
    await house.desk.advance('5m');

    const plan = await asking<PlanningView>(house, 'open-planning', {}, PEOPLE.member);
    if (plan.state !== 'planning') throw new Error(plan.state);
    const sprint = plan.sprints.find(({ id }) => id === active);
    expect(sprint?.added).toBe(4);
    expect(sprint?.items.map(({ key }) => key)).toEqual(expect.arrayContaining(keys.slice(0, 4)));
    expect(sprint?.items.map(({ key }) => key)).not.toContain(hidden?.key);
    expect(sprint?.items.find(({ key }) => key === ready?.key)?.readiness).toBe('ready');
    expect(plan.names).toEqual({ 'tick:agreed': 'Agreed by the team' });

    for (const one of [done, ready]) {
      const { body } = await house.desk
        .rest(PEOPLE.member)
        .get<{ transitions: { id: string; to: { id: string } }[] }>(`/rest/api/3/issue/${one?.key}/transitions`);
      const id = body.transitions.find(({ to }) => to.id === DONE)?.id;
      await house.post(`/rest/api/3/issue/${one?.key}/transitions`, { transition: { id } });
    }
    await house.post('/rest/agile/1.0/backlog/issue', { issues: [out?.key] });
    await house.desk.advance('1h');
    await house.post(`/rest/agile/1.0/sprint/${active}`, { state: 'closed' }, PEOPLE.admin);
    await house.desk.advance('30m');

    const told = await asking<ProofView>(house, 'open-proof', {}, PEOPLE.viewer);
    if (told.state !== 'proof') throw new Error(told.state);
    expect(told.proof.ready).toMatchObject({ entered: 1, finished: 1, spilled: 0 });
    expect(told.proof.unready).toMatchObject({ entered: 3, finished: 1, spilled: 1 });
    expect(told.proof.says).toBe('too-few');
    expect(told.proof.bypass).toMatchObject([{ sprint: active, entered: 4, bypassed: 0, unready: 3 }]);
  });
});

// Every way into a sprint is recognised as what it is: an entry, or none.

import { afterEach, describe, expect, it } from '@jest/globals';
import { auditOf, CALM, gatePolicy, moveIn, save, sprintIn, sprintOf } from '../support/gate';
import { FIELDS, PEOPLE, worldOf } from '../support/worlds';
import { closeHouses, type House, openHouse, openItemsOf } from './house';

afterEach(closeHouses);

const BOARD = 1;
const SECOND_ACTIVE = 91;
const SECOND_FUTURE = 92;

/** Two sprints run at once, and two are to come. */
const parallel = async (mode: 'advise' | 'return' = 'advise'): Promise<House> => {
  const world = worldOf({ items: 60 });
  const running = world.sprints.find(({ state }) => state === 'active');
  if (!running) throw new Error('No sprint runs.');
  world.sprints.push(
    { ...running, id: SECOND_ACTIVE, name: 'Side lap' },
    { id: SECOND_FUTURE, name: 'Later lap', state: 'future', originBoardId: BOARD },
  );
  const house = await openHouse(world, { disorder: CALM });
  await house.enrol();
  await save(house, gatePolicy({ mode }));
  return house;
};

const loose = (house: House, count = 1) => openItemsOf(house.world).slice(-count);

const entered = async (house: House): Promise<[string | null, number | undefined][]> => {
  await house.desk.advance('5m');
  const lines = (await auditOf(house)).filter(({ did }) => did === 'entered');
  return lines.map(({ key, sprint }) => [key, sprint?.id]);
};

describe('an entry is', () => {
  it('a move from the backlog into a future or the active sprint, one by one or in bulk', async () => {
    const house = await parallel();
    const [a, b, c] = loose(house, 3);
    const [active, future] = [sprintOf(house, 'active'), sprintOf(house, 'future')];
    await moveIn(house, future, [a?.key]);
    await moveIn(house, active, [b?.key, c?.key]);
    const found = await entered(house);
    expect(found).toHaveLength(3);
    expect(found).toEqual(
      expect.arrayContaining([
        [a?.key, future],
        [b?.key, active],
        [c?.key, active],
      ]),
    );
  });

  it('an edit of the field itself, as a form, a client or an automation makes it', async () => {
    const house = await parallel();
    const [one] = loose(house);
    const active = sprintOf(house, 'active');
    await house.edit(one?.key, { [FIELDS.sprint]: active }, PEOPLE.robot);
    expect(await entered(house)).toEqual([[one?.key, active]]);
    expect((await house.page()).entries[0]?.by).toBe(PEOPLE.robot);
  });

  it('an item that is made in the sprint', async () => {
    const house = await parallel();
    const active = sprintOf(house, 'active');
    const { status, body } = await house.desk.rest(PEOPLE.member).post<{ key: string }>('/rest/api/3/issue', {
      fields: {
        project: { id: house.project },
        issuetype: { id: '801' },
        summary: 'Straight in',
        [FIELDS.sprint]: active,
      },
    });
    expect(status).toBe(201);
    expect(await entered(house)).toEqual([[body.key, active]]);
    expect((await house.page()).entries[0]?.id).toMatch(/:created$/);
  });

  it.each([
    ['told by an event', 0],
    ['found by a scan', 1],
  ])('an item that is made there for somebody else, by whoever made it: %s', async (_, drops) => {
    const house = await parallel();
    house.desk.forge.faults.disorder.drops = drops;
    const { status, body } = await house.desk.rest(PEOPLE.admin).post<{ key: string }>('/rest/api/3/issue', {
      fields: {
        project: { id: house.project },
        issuetype: { id: '801' },
        summary: 'For another',
        reporter: { id: PEOPLE.member },
        [FIELDS.sprint]: sprintOf(house, 'active'),
      },
    });
    expect(status).toBe(201);
    await house.desk.advance('2d');
    expect((await house.page()).entries).toMatchObject([{ key: body.key, by: PEOPLE.admin }]);
  });

  it('a step from a future sprint into the active one, and from one running sprint into the other', async () => {
    const house = await parallel();
    const [one] = loose(house);
    const [active, future] = [sprintOf(house, 'active'), sprintOf(house, 'future')];
    await moveIn(house, future, [one?.key]);
    await house.desk.advance('5m');
    await moveIn(house, active, [one?.key]);
    await house.desk.advance('5m');
    await moveIn(house, SECOND_ACTIVE, [one?.key]);
    const found = (await entered(house)).map(([, sprint]) => sprint);
    expect(found).toEqual([SECOND_ACTIVE, active, future]);
  });

  it('coming in again after being taken out', async () => {
    const house = await parallel();
    const [one] = loose(house);
    const active = sprintOf(house, 'active');
    await moveIn(house, active, [one?.key]);
    await house.desk.advance('5m');
    await house.post('/rest/agile/1.0/backlog/issue', { issues: [one?.key] });
    await house.desk.advance('5m');
    await moveIn(house, active, [one?.key]);
    expect(await entered(house)).toHaveLength(2);
  });
});

describe('no entry is', () => {
  it('a move between sprints to come, or back into one from the running one', async () => {
    const house = await parallel();
    const [one] = loose(house);
    const future = sprintOf(house, 'future');
    await moveIn(house, future, [one?.key]);
    await house.desk.advance('5m');
    await moveIn(house, SECOND_FUTURE, [one?.key]);
    expect(await entered(house)).toHaveLength(1);
    await moveIn(house, sprintOf(house, 'active'), [one?.key]);
    await house.desk.advance('5m');
    await moveIn(house, future, [one?.key]);
    expect(await entered(house)).toHaveLength(2);
  });

  it('being taken out', async () => {
    const house = await parallel();
    const inside = house.world.issues.find(({ fields }) =>
      JSON.stringify(fields[FIELDS.sprint] ?? null).includes(`"id":${sprintOf(house, 'active')}`),
    );
    await house.post('/rest/agile/1.0/backlog/issue', { issues: [inside?.key] });
    expect(await entered(house)).toEqual([]);
  });
});

describe('what is returned', () => {
  it('goes back to the sprint it came from, and that is no entry', async () => {
    const house = await parallel('return');
    const [one] = loose(house);
    const [active, future] = [sprintOf(house, 'active'), sprintOf(house, 'future')];
    await save(house, gatePolicy({ mode: 'return', future: 'advise' }));
    await moveIn(house, future, [one?.key]);
    await house.desk.advance('5m');
    await moveIn(house, active, [one?.key]);
    await house.desk.advance('5m');
    expect(await sprintIn(house, one?.key ?? '')).toEqual([future]);
    await moveIn(house, SECOND_ACTIVE, [one?.key]);
    await house.desk.advance('5m');
    expect(await sprintIn(house, one?.key ?? '')).toEqual([future]);
    const lines = (await auditOf(house)).map(({ did, sprint }) => [did, sprint?.id]);
    expect(lines.filter(([did]) => did !== 'saved-policy')).toEqual([
      ['returned', SECOND_ACTIVE],
      ['entered', SECOND_ACTIVE],
      ['returned', active],
      ['entered', active],
      ['entered', future],
    ]);
  });

  it('goes to where its first step began, when the steps came faster than the gate', async () => {
    const house = await parallel('return');
    const [a, b] = loose(house, 2);
    const [active, future] = [sprintOf(house, 'active'), sprintOf(house, 'future')];
    await moveIn(house, future, [a?.key, b?.key]);
    await house.desk.advance('1s');
    await moveIn(house, active, [a?.key]);
    await moveIn(house, SECOND_FUTURE, [b?.key]);
    await house.desk.advance('10m');
    for (const one of [a, b]) expect(await sprintIn(house, one?.key ?? '')).toEqual([]);
    const returned = (await auditOf(house)).filter(({ did }) => did === 'returned');
    expect(returned.map(({ key, sprint }) => [key, sprint?.id]).sort()).toEqual([
      [a?.key, active],
      [b?.key, SECOND_FUTURE],
    ]);
  });

  it('is followed where somebody takes it on while the gate has to wait for its quota', async () => {
    const house = await parallel('return');
    const [a, b, c] = loose(house, 3);
    const [active, future] = [sprintOf(house, 'active'), sprintOf(house, 'future')];
    await moveIn(house, active, [c?.key]);
    const wait = { kind: 'rate-limit', service: 'jira', path: 'issue/bulkfetch', retryAfter: 900 } as const;
    house.desk.forge.faults.set([{ ...wait, times: 2 }]);
    await moveIn(house, future, [a?.key, b?.key]);
    await house.desk.advance('10m');
    // Later than a step that would count as one with the first.
    await moveIn(house, SECOND_FUTURE, [a?.key]);
    await house.post('/rest/agile/1.0/backlog/issue', { issues: [b?.key] });
    await moveIn(house, future, [c?.key]);
    expect(await sprintIn(house, a?.key ?? '')).toEqual([SECOND_FUTURE]);
    await house.desk.advance('2h');
    for (const one of [a, b, c]) expect(await sprintIn(house, one?.key ?? '')).toEqual([]);
    const lines = (await auditOf(house)).filter(({ did }) => did === 'returned' || did === 'entered');
    expect(lines.map(({ key, did, sprint }) => [key, did, sprint?.id]).sort()).toEqual(
      [
        [a?.key, 'entered', future],
        [a?.key, 'returned', SECOND_FUTURE],
        [b?.key, 'entered', future],
        [c?.key, 'entered', active],
        [c?.key, 'returned', future],
      ].sort(),
    );
  });

  it('from one running sprint to the other is no entry there, however often it is told', async () => {
    const house = await parallel();
    const [one] = loose(house);
    const active = sprintOf(house, 'active');
    await moveIn(house, active, [one?.key]);
    await house.desk.advance('5m');
    await save(house, gatePolicy({ mode: 'return' }));
    await moveIn(house, SECOND_ACTIVE, [one?.key]);
    await house.desk.advance('5m');
    expect(await sprintIn(house, one?.key ?? '')).toEqual([active]);
    await house.edit(one?.key, { summary: 'Another title' });
    await house.desk.advance('2d');
    expect(await sprintIn(house, one?.key ?? '')).toEqual([active]);
    expect((await auditOf(house)).map(({ did, sprint }) => [did, sprint?.id]).slice(0, 3)).toEqual([
      ['returned', SECOND_ACTIVE],
      ['entered', SECOND_ACTIVE],
      ['saved-policy', undefined],
    ]);
  });
});

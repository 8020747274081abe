// Who sees what: nobody is shown, by way of the app, what Jira would not show them.

import { afterEach, describe, expect, it } from '@jest/globals';
import type { World } from '../../emulator/jira/world';
import { PEOPLE, worldOf } from '../support/worlds';
import { closeHouses, openHouse, openItemsOf } from './house';

afterEach(closeHouses);

const isRestricted = (issue: World['issues'][number]): boolean => Boolean(issue.fields.security);

const restrictedWorld = (): World => worldOf({ items: 120, restricted: 0.3 });

describe('a viewer', () => {
  it('without browse permission is told nothing of the project', async () => {
    const house = await openHouse(worldOf({ items: 40 }));
    await house.enrol();
    expect(await house.ask('open-page', PEOPLE.outsider)).toEqual({ state: 'no-permission' });
    const [issue] = openItemsOf(house.world);
    expect(await house.panel(issue?.id ?? '', PEOPLE.outsider)).toEqual({ state: 'no-permission' });
    await expect(house.ask('start-scan', PEOPLE.outsider)).rejects.toThrow('permission');
  });

  it('who may only look may not ask for a scan', async () => {
    const house = await openHouse(worldOf({ items: 40 }));
    await house.enrol();
    expect((await house.page(PEOPLE.viewer)).mayScan).toBe(false);
    expect((await house.page(PEOPLE.member)).mayScan).toBe(true);
    await expect(house.ask('start-scan', PEOPLE.viewer)).rejects.toThrow('permission');
  });

  it('never meets a restricted issue in what the page lists', async () => {
    const house = await openHouse(restrictedWorld());
    await house.enrol();
    const hidden = openItemsOf(house.world).filter(isRestricted);
    const sprint = house.world.sprints.find((one) => one.state === 'active');
    const moved = hidden.slice(-3);
    expect(moved).toHaveLength(3);
    await house.post(
      `/rest/agile/1.0/sprint/${sprint?.id}/issue`,
      { issues: moved.map((one) => one.key) },
      PEOPLE.admin,
    );
    await house.desk.advance('10m');
    const forMember = await house.page(PEOPLE.member);
    const text = JSON.stringify(forMember);
    for (const issue of hidden) {
      expect(text).not.toContain(`"${issue.key}"`);
      expect(text).not.toContain(`"${issue.id}"`);
    }
    const forAdmin = await house.page(PEOPLE.admin);
    expect(forAdmin.entries.map((entry) => entry.key).sort()).toEqual(moved.map((issue) => issue.key).sort());
    expect((await house.panel(moved[0]?.id ?? '', PEOPLE.member)).state).toBe('no-permission');
    expect((await house.panel(moved[0]?.id ?? '', PEOPLE.admin)).state).toBe('enrolled');
  });

  it('learns nothing of restricted issues from the sums', async () => {
    const with_ = await openHouse(restrictedWorld());
    const seen = (await with_.enrol()).report;
    const open = openItemsOf(with_.world);
    expect(open.some(isRestricted)).toBe(true);
    expect(seen?.items).toBe(open.filter((issue) => !isRestricted(issue)).length);
  });
});

describe('a question', () => {
  it.each(['constructor', 'toString', '__proto__', 'open-everything', ''])(
    'called "%s" is refused',
    async (question) => {
      const house = await openHouse(worldOf({ items: 5 }));
      await expect(house.ask(question as 'open-page')).rejects.toThrow('No such question');
    },
  );

  it('from a place without a project is refused', async () => {
    const house = await openHouse(worldOf({ items: 5 }));
    await expect(house.ask('open-page', PEOPLE.admin, { project: undefined })).rejects.toThrow('without a project');
    await expect(house.ask('open-page', PEOPLE.admin, { project: { id: '1 OR 1=1' } })).rejects.toThrow('without');
  });

  it('about a project of somebody else is answered by what the asker may do there', async () => {
    const house = await openHouse(worldOf({ items: 5 }));
    expect(await house.ask('open-page', PEOPLE.member, { project: { id: '999999' } })).toEqual({
      state: 'no-permission',
    });
    await expect(house.ask('enrol-project', PEOPLE.admin, { project: { id: '999999' } })).rejects.toThrow(
      'administrator',
    );
  });

  it('takes no account id from its payload', async () => {
    const house = await openHouse(worldOf({ items: 5 }));
    const answer = await house.desk.invoke({
      module: 'backlog-vitals',
      function: 'open-page',
      payload: { accountId: PEOPLE.admin, as: PEOPLE.admin },
      as: PEOPLE.outsider,
      context: { project: { id: house.project }, accountId: PEOPLE.admin },
    });
    expect(answer).toEqual({ state: 'no-permission' });
  });
});

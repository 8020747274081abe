// Events: an edit shows on page and panel without a scan, a storm ends in a handful of messages, and every way into a
// sprint is seen.

import { afterEach, describe, expect, it } from '@jest/globals';
import { PEOPLE, worldOf } from '../support/worlds';
import { by, closeHouses, type Enrolled, type House, type InPanel, ofJobs, openHouse, openItemsOf, sum } from './house';

afterEach(closeHouses);

const CALM = { duplicates: 0, drops: 0, late: 1000 };

const ready = async (items: number, disorder = CALM): Promise<House> => {
  const house = await openHouse(worldOf({ items }), { disorder });
  await house.enrol();
  house.desk.forgetCalls();
  return house;
};

const vital = (page: Enrolled, id: string): number =>
  page.report?.vitals.find((one) => one.id === id)?.checks.reduce((total, check) => total + check.found, 0) ?? -1;

const panelOf = async (house: House, issue: string): Promise<InPanel> => {
  const panel = await house.panel(issue);
  if (panel.state !== 'enrolled') throw new Error(`The panel is ${panel.state}`);
  return panel;
};

const outsideSprints = (house: House) =>
  openItemsOf(house.world).filter((issue) => {
    const held = Object.values(issue.fields).find((value) => Array.isArray(value) && value.some((one) => one?.state));
    return held === undefined;
  });

describe('an edited issue', () => {
  it('changes page and panel, for one reading of that issue', async () => {
    const house = await ready(60);
    const [issue] = openItemsOf(house.world);
    const before = await house.page();
    await house.edit(issue?.key, { description: null, summary: 'Stuff' });
    await house.desk.advance('1m');
    const after = await house.page();
    expect(vital(after, 'ready')).toBeGreaterThan(vital(before, 'ready'));
    const panel = await panelOf(house, issue?.id ?? '');
    expect(panel.stored?.answers['missing-description']?.verdict).toBe('found');
    expect(panel.stored?.readiness).toBe('not-ready');
    const read = ofJobs(house.desk, 'jira');
    expect(read.map((call) => call.path.replace(/\?.*/, ''))).toEqual([`/rest/api/3/issue/${issue?.id}`]);
  });

  it('costs at most two reads and two writes of the store until it is in its place', async () => {
    const house = await ready(400);
    const [issue] = openItemsOf(house.world);
    await house.edit(issue?.key, { summary: 'Changed' });
    await house.desk.advance('12s');
    const store = house.desk.calls('kvs');
    const reads = store.filter((call) => /\/(get|query)$/.test(call.path));
    const settleReads = 2;
    expect(store.length).toBeGreaterThan(2);
    expect(reads.length - reads.slice(2).length).toBe(settleReads);
    const first = store.slice(0, 4).map((call) => call.path.split('/').slice(3).join('/'));
    expect(first).toEqual(['batch/get', 'set', 'batch/get', 'transaction']);
  });

  it('is forgotten once it is done or deleted', async () => {
    const house = await ready(40);
    const [one, two] = openItemsOf(house.world);
    const items = (await house.page()).report?.items ?? 0;
    const transitions = await house.desk
      .rest(PEOPLE.member)
      .get<{ transitions: { id: string; to: { statusCategory: { key: string } } }[] }>(
        `/rest/api/3/issue/${one?.key}/transitions`,
      );
    const done = transitions.body.transitions.find((transition) => transition.to.statusCategory.key === 'done');
    await house.post(`/rest/api/3/issue/${one?.key}/transitions`, { transition: { id: done?.id } });
    const gone = await house.desk.rest(PEOPLE.admin).delete(`/rest/api/3/issue/${two?.key}`);
    expect(gone.status).toBe(204);
    await house.desk.advance('2m');
    expect((await house.page()).report?.items).toBe(items - 2);
  });
});

describe('a storm', () => {
  it('of hundreds of edits ends in few messages and misses none', async () => {
    const house = await ready(300);
    const issues = openItemsOf(house.world);
    for (const issue of issues) await house.edit(issue.key, { description: null, summary: 'Stuff' });
    await house.desk.advance('2m');
    const messages = ofJobs(house.desk, 'queue').length;
    expect(messages).toBeLessThanOrEqual(20);
    const read = ofJobs(house.desk, 'jira');
    expect(sum(read).points).toBeLessThanOrEqual(1.2 * issues.length + 30);
    const page = await house.page();
    const check = page.report?.vitals.flatMap((one) => one.checks).find((one) => one.check === 'missing-description');
    expect(check?.sound).toBe(0);
  });
});

describe('the gate in advise mode', () => {
  it('records an item that moves into a sprint, with its gaps, and writes nothing to Jira', async () => {
    const house = await ready(80);
    const issue = outsideSprints(house).at(-1);
    await house.edit(issue?.key, { description: null, summary: 'Stuff' });
    const sprint = house.world.sprints.find((one) => one.state === 'active');
    await house.post(`/rest/agile/1.0/sprint/${sprint?.id}/issue`, { issues: [issue?.key] });
    await house.desk.advance('1m');
    const { entries } = await house.page();
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      issue: issue?.id,
      key: issue?.key,
      by: PEOPLE.member,
      readiness: 'not-ready',
      sprint: { id: sprint?.id, state: 'active', name: sprint?.name },
    });
    expect(entries[0]?.gaps).toContain('missing-description');
    expect((await panelOf(house, issue?.id ?? '')).entries).toEqual(entries);
    expect(
      ofJobs(house.desk, 'jira').filter((call) => call.method !== 'GET' && !/fetch|search/.test(call.path)),
    ).toEqual([]);
  });

  it('takes each crossing once, however often and late it is told', async () => {
    const house = await ready(80, { duplicates: 1, drops: 0, late: 120_000 });
    const sprint = house.world.sprints.find((one) => one.state === 'future');
    const moved = outsideSprints(house).slice(-12);
    await house.post(`/rest/agile/1.0/sprint/${sprint?.id}/issue`, { issues: moved.map((issue) => issue.key) });
    await house.desk.advance('10m');
    const { entries } = await house.page();
    expect(entries.map((entry) => entry.issue).sort()).toEqual(moved.map((issue) => issue.id).sort());
  });

  it('sees what no event told of in the next scan', async () => {
    const house = await ready(80, { duplicates: 0, drops: 1, late: 0 });
    const sprint = house.world.sprints.find((one) => one.state === 'active');
    const [issue] = outsideSprints(house).slice(-1);
    await house.post(`/rest/agile/1.0/sprint/${sprint?.id}/issue`, { issues: [issue?.key] });
    await house.desk.advance('10m');
    expect((await house.page()).entries).toEqual([]);
    await house.desk.advance('1d');
    expect((await house.page()).entries).toMatchObject([{ issue: issue?.id, by: PEOPLE.member }]);
    expect(by(house.desk.calls('jira'), 'changelog').length).toBeGreaterThan(0);
  });

  it('takes a move between future sprints for no entry, and the start of a sprint neither', async () => {
    const house = await ready(80);
    const [future] = house.world.sprints.filter((one) => one.state === 'future');
    const issue = outsideSprints(house).at(-1);
    await house.post(`/rest/agile/1.0/sprint/${future?.id}/issue`, { issues: [issue?.key] });
    await house.desk.advance('1m');
    const board = future?.originBoardId;
    const made = await house.desk
      .rest(PEOPLE.admin)
      .post<{ id: number }>('/rest/agile/1.0/sprint', { name: 'Later on', originBoardId: board });
    expect(made.status).toBe(201);
    await house.desk.advance('1m');
    await house.post(`/rest/agile/1.0/sprint/${made.body.id}/issue`, { issues: [issue?.key] });
    await house.desk.advance('1m');
    expect((await house.page()).entries).toHaveLength(1);
  });
});

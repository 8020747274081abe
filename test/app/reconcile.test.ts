// Daily and weekly: what it costs to stay right, and that whatever events told, told twice or never told, a backlog ends
// as a full scan would see it.

import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { churnOf, PEOPLE, worldOf } from '../support/worlds';
import { by, closeHouses, type Enrolled, type House, ofJobs, openHouse, openItemsOf, sum } from './house';

afterEach(closeHouses);

const DEAF = { duplicates: 0, drops: 1, late: 0 };

describe('the daily scan', () => {
  it('reads what changed and little more', async () => {
    const house = await openHouse(worldOf({ items: 600 }), { disorder: DEAF });
    await house.enrol();
    await house.desk.advance('20h');
    const edits = churnOf(house.world, 0.1);
    for (const { key, fields } of edits) await house.edit(key, fields);
    house.desk.forgetCalls();
    await house.desk.advance('1d');
    expect(by(ofJobs(house.desk, 'jira'), 'search/jql').length).toBeGreaterThan(0);
    expect(sum(ofJobs(house.desk, 'jira')).points).toBeLessThanOrEqual(1.1 * edits.length + 260);
    expect((await house.page()).failure).toBeNull();
  });

  it('writes nothing but the report when nothing changed', async () => {
    const house = await openHouse(worldOf({ items: 600 }));
    await house.enrol();
    await house.desk.advance('1d');
    house.desk.forgetCalls();
    await house.desk.advance('25h');
    const bulk = ofJobs(house.desk, 'kvs').filter((call) => call.path.endsWith('batch/set'));
    expect(bulk).toEqual([]);
    expect(sum(ofJobs(house.desk, 'jira')).points).toBeLessThan(300);
    expect((await house.page()).history).toHaveLength(3);
  });
});

describe('the weekly reconcile', () => {
  it('costs a count and a quarter of the ids when nothing is missing', async () => {
    const house = await openHouse(worldOf({ items: 800 }));
    await house.enrol();
    await house.desk.advance('6d');
    house.desk.forgetCalls();
    await house.desk.advance('2d');
    const points = sum(ofJobs(house.desk, 'jira')).points;
    expect(points).toBeLessThanOrEqual(2 * 260 + 600 + 100 + 800 / 4);
    const counts = by(ofJobs(house.desk, 'jira'), 'approximate-count');
    expect(counts.length).toBeGreaterThan(0);
  });

  it('finds deleted issues that no event told of', async () => {
    const house = await openHouse(worldOf({ items: 200 }), { disorder: DEAF });
    const items = (await house.enrol()).report?.items ?? 0;
    const gone = openItemsOf(house.world).filter((_, index) => index % 40 === 7);
    for (const issue of gone) {
      expect((await house.desk.rest(PEOPLE.admin).delete(`/rest/api/3/issue/${issue.key}`)).status).toBe(204);
    }
    await house.desk.advance('2d');
    expect((await house.page()).report?.items).toBe(items);
    await house.desk.advance('7d');
    expect((await house.page()).report?.items).toBe(items - gone.length);
  });
});

describe('the weekly reconcile, where the ids that divide the backlog are gone', () => {
  // Jira knows no ids before and after one that there is not: each side is empty, and nobody says why.
  it('finds them, and reads no half of the backlog anew', async () => {
    const house = await openHouse(worldOf({ items: 400 }), { disorder: DEAF });
    const items = (await house.enrol()).report?.items ?? 0;
    const ids = openItemsOf(house.world).map(({ id }) => Number(id));
    ids.sort((a, b) => a - b);
    const gone = [0.25, 0.5, 0.75].map((part) => ids[Math.ceil(ids.length * part)]);
    for (const id of gone)
      expect((await house.desk.rest(PEOPLE.admin).delete(`/rest/api/3/issue/${id}`)).status).toBe(204);
    await house.desk.advance('6d');
    house.desk.forgetCalls();
    await house.desk.advance('3d');
    expect((await house.page()).report?.items).toBe(items - gone.length);
    const read = sum(by(ofJobs(house.desk, 'jira'), 'issue/bulkfetch')).points;
    expect(read).toBeLessThan(50);
  });
});

type Step =
  | { do: 'edit'; at: number; fields: Record<string, unknown> }
  | { do: 'delete'; at: number }
  | { do: 'sprint'; at: number; active: boolean }
  | { do: 'done'; at: number };

const at = fc.nat({ max: 39 });
const STEP: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('edit' as const),
    at,
    fields: fc.constantFrom<Record<string, unknown>>(
      { description: null, summary: 'Stuff' },
      { labels: ['x'] },
      { duedate: '2020-01-01' },
    ),
  }),
  fc.record({ do: fc.constant('delete' as const), at }),
  fc.record({ do: fc.constant('sprint' as const), at, active: fc.boolean() }),
  fc.record({ do: fc.constant('done' as const), at }),
);

const act = async (house: House, step: Step): Promise<void> => {
  const issue = openItemsOf(house.world)[step.at];
  const path = `/rest/api/3/issue/${issue?.key}`;
  if (step.do === 'edit') await house.desk.rest(PEOPLE.member).put(path, { fields: step.fields });
  if (step.do === 'delete') await house.desk.rest(PEOPLE.admin).delete(path);
  if (step.do === 'sprint') {
    const sprint = house.world.sprints.find((one) => one.state === (step.active ? 'active' : 'future'));
    await house.desk.rest(PEOPLE.member).post(`/rest/agile/1.0/sprint/${sprint?.id}/issue`, { issues: [issue?.key] });
  }
  if (step.do === 'done') {
    const { body } = await house.desk
      .rest(PEOPLE.member)
      .get<{ transitions?: { id: string; to: { statusCategory: { key: string } } }[] }>(`${path}/transitions`);
    const done = body?.transitions?.find((one) => one.to.statusCategory.key === 'done');
    if (done) await house.desk.rest(PEOPLE.member).post(`${path}/transitions`, { transition: { id: done.id } });
  }
};

/** Throughput is read once a week, so what depends on it may be days apart. */
const WEEKLY = ['runaway-growth', 'lopsided-mix'];

/** What a report says, without when it was said and how many days it is since. */
const told = ({ report }: Enrolled) => ({
  items: report?.items,
  checks: report?.vitals.flatMap((vital) => vital.checks).filter(({ check }) => !WEEKLY.includes(check)),
  backlog: report?.backlog
    .map(({ check, verdict }) => ({ check, verdict }))
    .filter(({ check }) => !WEEKLY.includes(check)),
  horizon: report?.horizon,
  runway: report?.runway,
  top: report?.top.map(({ check, issue, position }) => ({ check, issue, position })),
});

describe('events in any order, doubled, late or lost', () => {
  it('and then one reconciling scan, end as one full scan', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(STEP, { minLength: 1, maxLength: 12 }),
        fc.record({
          duplicates: fc.constantFrom(0, 0.5, 1),
          drops: fc.constantFrom(0, 0.5, 1),
          late: fc.constantFrom(0, 180_000),
        }),
        async (steps, disorder) => {
          const watched = await openHouse(worldOf({ items: 40 }), { disorder });
          const fresh = await openHouse(worldOf({ items: 40 }), { disorder: DEAF });
          await watched.enrol();
          await fresh.desk.advance('3m');
          for (const house of [watched, fresh]) {
            for (const step of steps) {
              await act(house, step);
              await house.desk.advance('1m');
            }
            await house.desk.advance('8d');
          }
          await fresh.enrol();
          expect(told(await watched.page())).toEqual(told(await fresh.page()));
          await closeHouses();
        },
      ),
      { numRuns: 5, endOnFailure: true, seed: 20260302 },
    );
  }, 300_000);
});

// Whatever people do to sprints, and however late, often or out of order Jira tells of it: the audit ends the same, and
// nothing is done twice.

import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asking, auditOf, commentsOf, gatePolicy, moveIn, save, sprintIn, sprintOf } from '../support/gate';
import { PEOPLE, worldOf } from '../support/worlds';
import { closeHouses, type House, openHouse, openItemsOf } from './house';

afterEach(closeHouses);

/** So few that steps of one item follow each other. */
const ITEMS = 2;

/** A step of a history: one of the last items goes somewhere, or is mended, or time passes. */
type Step =
  | { do: 'in'; item: number; where: 'active' | 'future' }
  | { do: 'out'; item: number }
  | { do: 'tick'; item: number }
  | { do: 'wait'; minutes: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('in' as const),
    item: fc.nat(ITEMS - 1),
    where: fc.constantFrom('active' as const, 'future' as const),
  }),
  fc.record({ do: fc.constant('out' as const), item: fc.nat(ITEMS - 1) }),
  fc.record({ do: fc.constant('tick' as const), item: fc.nat(ITEMS - 1) }),
  fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 20 }) }),
);

/** Both events of the last item are lost: only its history tells that it was in the sprint for a moment. */
const IN_AND_OUT: Step[] = [
  { do: 'in', item: 1, where: 'active' },
  { do: 'in', item: 0, where: 'active' },
  { do: 'out', item: 1 },
  { do: 'in', item: 0, where: 'active' },
  { do: 'in', item: 0, where: 'active' },
];

interface Disorder {
  duplicates: number;
  drops: number;
  late: number;
}

/** One moment between two steps, so that each has a time of its own. */
const MOMENT = '3s';

const lived = async (steps: readonly Step[], disorder: Disorder, mode: 'advise' | 'return', seed: number) => {
  const house = await openHouse(worldOf({ items: 40, history: false }), { disorder, seed });
  await house.enrol();
  await save(house, gatePolicy({ mode }));
  await house.desk.advance('10m');
  const items = openItemsOf(house.world).slice(-ITEMS);
  for (const one of steps) {
    const item = one.do === 'wait' ? undefined : items[one.item];
    if (one.do === 'wait') await house.desk.advance(`${one.minutes}m`);
    if (one.do === 'in') await moveIn(house, sprintOf(house, one.where), [item?.key]);
    if (one.do === 'out') await house.post('/rest/agile/1.0/backlog/issue', { issues: [item?.key] });
    if (one.do === 'tick')
      await asking(house, 'tick-criterion', { issue: item?.id, tick: 'agreed', done: true }, PEOPLE.member);
    await house.desk.advance(MOMENT);
  }
  await house.desk.advance('2d');
  return { house, items };
};

/** Crossings by item, with who and when; what the gate said of it. */
const entriesOf = async (house: House) =>
  (await auditOf(house))
    .filter(({ did }) => did === 'entered')
    .map(({ key, sprint, at, by }) => `${at} ${key} ${sprint?.id} ${by}`)
    .sort();

describe('a history of moves', () => {
  it('ends in the same audit in order as out of order, doubled, late or lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), fc.nat(1000), async (steps, seed) => {
        const calm = await lived(steps, { duplicates: 0, drops: 0, late: 0 }, 'advise', seed);
        const wild = await lived(steps, { duplicates: 0.5, drops: 0.2, late: 170_000 }, 'advise', seed);
        expect(await entriesOf(wild.house)).toEqual(await entriesOf(calm.house));
        await closeHouses();
      }),
      { numRuns: 6, seed: 20, examples: [[IN_AND_OUT, 8]] },
    );
  }, 400_000);

  it('under return leaves nothing unready in a sprint, and tells of each return once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), fc.nat(1000), async (steps, seed) => {
        const { house, items } = await lived(steps, { duplicates: 0.5, drops: 0.2, late: 170_000 }, 'return', seed);
        const audit = await auditOf(house);
        expect(new Set(audit.map(({ id }) => id)).size).toBe(audit.length);
        for (const { key } of items) {
          const about = audit.filter((line) => line.key === key);
          const returned = about.filter(({ did }) => did === 'returned').length;
          const comments = (await commentsOf(house, key)).filter(({ text }) => text.includes('is not ready'));
          expect([key, comments.length]).toEqual([key, returned]);
          const ticked = about.some(({ did }) => did === 'ticked');
          if (!ticked) expect([key, await sprintIn(house, key)]).toEqual([key, []]);
        }
        await closeHouses();
      }),
      { numRuns: 6, seed: 21 },
    );
  }, 400_000);
});

// Four sprints at once, people and robots that move items faster than a gate that is refused or dies can act, events late,
// doubled and lost: under *return* nothing unready stays in a sprint, and what is told is told once.

import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Fault } from '../../emulator/forge/faults';
import { auditOf, commentsOf, gatePolicy, moveIn, save, sprintIn, sprintOf } from '../support/gate';
import { FIELDS, PEOPLE, worldOf } from '../support/worlds';
import { closeHouses, type House, openHouse, openItemsOf } from './house';

afterEach(closeHouses);

const ITEMS = 3;
const RUNS = process.env.LONG ? 30 : 2;
const SIDE = 91;
const LATER = 92;

const refusal = (path: string, retryAfter: number, times: number): Fault => ({
  kind: 'rate-limit',
  service: 'jira',
  function: 'on-queue',
  path,
  retryAfter,
  times,
});
const blow = (kind: 'crash' | 'error', service: 'jira' | 'kvs', path: string, after: number, times: number): Fault => ({
  kind,
  service,
  function: 'on-queue',
  path,
  after,
  times,
});

const FAULTS = {
  'slow to look': refusal('issue/bulkfetch', 900, 2),
  'slow at everything': refusal('/issue', 600, 3),
  'dies at storing': blow('crash', 'kvs', 'transaction', 2, 1),
  'dies at moving': blow('crash', 'jira', 'backlog/issue', 0, 1),
  'fails at telling': blow('error', 'jira', '/comment', 0, 2),
} as const;
type Trouble = keyof typeof FAULTS;

const WHERE = ['active', 'future', 'side', 'later'] as const;
type Where = (typeof WHERE)[number];

type Step =
  | { do: 'person' | 'robot'; item: number; to: Where }
  | { do: 'out' | 'touch'; item: number }
  | { do: 'wait'; minutes: number }
  | { do: 'fault'; trouble: Trouble };

const item = fc.nat(ITEMS - 1);
const move = fc.record({ do: fc.constantFrom('person', 'robot'), item, to: fc.constantFrom(...WHERE) });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: move },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('out', 'touch'), item }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait'), minutes: fc.integer({ min: 1, max: 40 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('fault'), trouble: fc.constantFrom(...(Object.keys(FAULTS) as Trouble[])) }),
  },
);

const by = (who: 'person' | 'robot', at: number, to: Where): Step => ({ do: who, item: at, to });
const wait = (minutes: number): Step => ({ do: 'wait', minutes });
const fault = (trouble: Trouble): Step => ({ do: 'fault', trouble });

/** A robot's move is not the gate's own. */
const BY_ROBOT = [
  by('robot', 0, 'active'),
  by('person', 0, 'side'),
  fault('slow at everything'),
  by('person', 2, 'side'),
];
/** The entry into *later* is told only after the item was in the active sprint and back, and it then goes on. */
const BACK_AND_ON = [
  wait(34),
  by('robot', 2, 'later'),
  wait(21),
  by('person', 0, 'later'),
  by('robot', 0, 'later'),
  by('person', 2, 'active'),
  by('person', 2, 'later'),
  by('person', 2, 'later'),
  fault('slow to look'),
  by('person', 1, 'future'),
  wait(1),
  by('person', 2, 'future'),
  by('robot', 1, 'active'),
  fault('fails at telling'),
];
/** An item that goes on to a sprint of its own entry does not go back to where the gate had not acted yet. */
const PASSING_THROUGH = [
  by('robot', 0, 'side'),
  wait(32),
  by('robot', 1, 'side'),
  by('robot', 2, 'side'),
  by('person', 0, 'active'),
  { do: 'touch', item: 0 } as const,
  by('person', 0, 'future'),
  wait(39),
  by('person', 1, 'active'),
];

const lived = async (steps: readonly Step[], seed: number): Promise<House> => {
  const world = worldOf({ items: 40, history: false });
  const running = world.sprints.find(({ state }) => state === 'active');
  if (!running) throw new Error('No sprint runs.');
  world.sprints.push(
    { ...running, id: SIDE, name: 'Side lap' },
    { id: LATER, name: 'Later lap', state: 'future', originBoardId: running.originBoardId },
  );
  const house = await openHouse(world, { disorder: { duplicates: 0.4, drops: 0.15, late: 170_000 }, seed });
  await house.enrol();
  await save(house, gatePolicy({ mode: 'return' }));
  await house.desk.advance('10m');
  const ids: Record<Where, number> = {
    active: running.id,
    future: sprintOf(house, 'future'),
    side: SIDE,
    later: LATER,
  };
  const items = openItemsOf(world).slice(-ITEMS);
  for (const [at, one] of steps.entries()) {
    const key = 'item' in one ? items[one.item]?.key : undefined;
    if (one.do === 'person') await moveIn(house, ids[one.to], [key]);
    if (one.do === 'robot') await house.edit(key, { [FIELDS.sprint]: ids[one.to] }, PEOPLE.robot);
    if (one.do === 'out') await house.post('/rest/agile/1.0/backlog/issue', { issues: [key] });
    if (one.do === 'touch') await house.edit(key, { labels: [`touched-${at}`] });
    if (one.do === 'wait') await house.desk.advance(`${one.minutes}m`);
    if (one.do === 'fault') house.desk.forge.faults.set([{ ...FAULTS[one.trouble] }]);
    await house.desk.advance('3s');
  }
  await house.desk.advance('1h');
  house.desk.forge.faults.set([]);
  await house.desk.advance('2d');
  return house;
};

describe('a gate between four sprints', () => {
  it('leaves nothing unready in any, and tells of each return once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), fc.nat(1000), async (steps, seed) => {
        const house = await lived(steps, seed);
        const audit = await auditOf(house);
        expect(new Set(audit.map(({ id }) => id)).size).toBe(audit.length);
        for (const { key } of openItemsOf(house.world).slice(-ITEMS)) {
          const returned = audit.filter((line) => line.key === key && line.did === 'returned').length;
          const comments = (await commentsOf(house, key)).filter(({ text }) => text.includes('is not ready')).length;
          const inside = await sprintIn(house, key);
          expect({ key, comments, inside }).toEqual({ key, comments: returned, inside: [] });
        }
        await closeHouses();
      }),
      {
        numRuns: RUNS + 3,
        seed: 13,
        examples: [
          [BY_ROBOT, 894],
          [BACK_AND_ON, 258],
          [PASSING_THROUGH, 972],
        ],
      },
    );
  }, 900_000);
});

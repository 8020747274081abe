// Many closed accounts in a large backlog: more names than a message of the queue takes, on more cards than are written
// again at once. Nothing of them may be left, whatever happens on the way.

import { inflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { World } from '../../emulator/jira/world';
import { CALM, sprintOf } from '../support/gate';
import { PEOPLE, worldOf } from '../support/worlds';
import { by, closeHouses, type House, openHouse } from './house';

afterEach(closeHouses);

const ITEMS = 5000;
/** As long as Atlassian's. */
const leaver = (n: number): string => `712020:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Every second item was reported by somebody else, who has left since. */
const manyPeople = (): { world: World; gone: string[] } => {
  const world = worldOf({ items: ITEMS, history: false });
  const gone: string[] = [];
  for (const [at, { fields }] of world.issues.entries()) {
    if (at % 2 === 1) continue;
    gone.push(leaver(at));
    fields.reporter = { accountId: leaver(at), displayName: 'Former user', active: false, accountType: 'atlassian' };
  }
  return { world, gone };
};

const textOf = (value: unknown): string => {
  if (typeof value !== 'string') return JSON.stringify(value);
  try {
    return inflateRawSync(Buffer.from(value, 'base64')).toString();
  } catch {
    return value;
  }
};

/** Keys under which an account is named, whatever they hold. */
const namedIn = (house: House, isNamed: RegExp): string[] =>
  Object.values(house.desk.forge.kvs.dump())
    .flatMap((space) => Object.entries(space))
    .filter(([, value]) => isNamed.test(textOf(value)))
    .map(([key]) => key);

/** Until the people have been reported, which is done a week after the first scan. */
const untilReported = async (house: House): Promise<void> => {
  house.desk.forgetCalls();
  await house.desk.advance('160h');
  for (let minutes = 0; by(house.desk.calls(), 'report-accounts').length === 0; minutes += 1) {
    if (minutes > 12 * 60) throw new Error('Nobody was reported.');
    await house.desk.advance('1m');
  }
};

describe('closed accounts of a large backlog', () => {
  it('leave nothing behind, though a message dies and all of them come twice', async () => {
    const { world, gone } = manyPeople();
    const house = await openHouse(world, { disorder: CALM });
    await house.enrol();
    const anyLeaver = /712020:0{8}-/;
    expect(namedIn(house, anyLeaver).length).toBeGreaterThan(400);
    for (const id of gone) house.desk.forge.erased.set(id, 'closed');
    await untilReported(house);
    house.desk.forge.faults.disorder.duplicates = 1;
    house.desk.forge.faults.set([
      { kind: 'crash', service: 'kvs', path: 'batch/set', after: 12, times: 1, function: 'on-queue' },
    ]);
    house.desk.forge.recorder.clear();
    await house.desk.advance('3h');
    const { runs } = house.desk.forge.recorder;
    expect(runs.filter(({ outcome }) => outcome === 'crash')).toHaveLength(1);
    expect(namedIn(house, anyLeaver)).toEqual([]);
  }, 120_000);

  it('are forgotten where they closed a sprint', async () => {
    const house = await openHouse(worldOf({ items: 60 }), { disorder: CALM });
    await house.enrol();
    const active = sprintOf(house, 'active');
    await house.post(`/rest/agile/1.0/sprint/${active}`, { state: 'closed' }, PEOPLE.second);
    await house.desk.advance('5m');
    expect(namedIn(house, new RegExp(PEOPLE.second))).toContain(`frame:${house.project}`);
    house.desk.forge.erased.set(PEOPLE.second, 'closed');
    await house.desk.advance('9d');
    expect(namedIn(house, new RegExp(PEOPLE.second))).toEqual([]);
  });
});

// The days of a backlog, played on a desk and metered: first scan, a quiet day, a day of changes, the weekly look at
// what nobody told of, and events. Each beside the fewest calls and points that could possibly do.

import { join } from 'node:path';
import type { World } from '../../emulator/jira/world';
import { churnOf, isOpen, PEOPLE, worldOf } from '../../test/support/worlds';
import { type Cost, type Metered, openMetered } from './meter';

export const ROOT = join(__dirname, '../..');
export const NAIVE = join(ROOT, 'test/apps/naive');
const CHURN = 0.02;
const BURSTS = 10;
const IN_A_BURST = 10;
const DAY = 86_400_000;
const MINUTE = 60_000;
const COUNT = 'POST /rest/api/#/search/approximate-count';

export const SCENES = ['first scan', 'quiet day', 'day of changes', 'weekly day', '100 events'] as const;
export type Scene = (typeof SCENES)[number];

export interface Scenes {
  items: number;
  changed: number;
  costs: Partial<Record<Scene, Cost>>;
  /** Calls of Jira by kind. */
  asked: Partial<Record<Scene, ReturnType<Metered['asked']>>>;
  /** Bytes that lie in the store at the end. */
  stored: number;
  /** Virtual minutes until the first report. */
  minutes: number;
}

type Edits = ReturnType<typeof churnOf>;

const edit = async ({ desk, clock }: Metered, edits: Edits): Promise<void> => {
  for (const { key, fields } of edits) {
    const caller = { type: 'user', accountId: PEOPLE.member, scopes: null } as const;
    const body = JSON.stringify({ fields });
    const answer = await clock.until(desk.rest(caller, 'PUT', `/rest/api/3/issue/${key}`, body));
    if (answer.status !== 204) throw new Error(`Jira answered ${answer.status}: ${answer.body}`);
    await clock.advance(100);
  }
};

/** Bursts of ten edits, half an hour apart. */
const storms = async (metered: Metered, world: World): Promise<void> => {
  metered.desk.forge.faults.disorder.drops = 0;
  const edits = churnOf(world, (BURSTS * IN_A_BURST) / world.issues.filter(isOpen).length, 11);
  for (let burst = 0; burst < BURSTS; burst += 1) {
    await edit(metered, edits.slice(burst * IN_A_BURST, (burst + 1) * IN_A_BURST));
    await metered.clock.advance(5 * MINUTE);
  }
};

const storedBytes = ({ desk }: Metered): number => Buffer.byteLength(JSON.stringify(desk.forge.kvs.dump()));

const enrol = async ({ desk, clock }: Metered, world: World): Promise<void> => {
  const [project] = world.projects;
  const ask = {
    module: 'backlog-vitals',
    function: 'enrol-project',
    as: PEOPLE.admin,
    context: { project: { id: project?.id, key: project?.key, type: 'software' } },
  };
  await clock.until(desk.forge.ask(ask));
  await clock.settle();
};

type Note = (scene: Scene) => void;

const noting = (metered: Metered, scenes: Scenes): Note => {
  return (scene) => {
    scenes.asked[scene] = metered.asked();
    scenes.costs[scene] = metered.take();
  };
};

const empty = (world: World): Scenes => {
  const items = world.issues.filter(isOpen).length;
  return { items, changed: Math.round(items * CHURN), costs: {}, asked: {}, stored: 0, minutes: 0 };
};

export const playOurs = async (items: number, memoryMB?: number): Promise<Scenes> => {
  const world = worldOf({ items });
  const scenes = empty(world);
  const metered = await openMetered({ world, appDir: ROOT, drops: 1, ...(memoryMB === undefined ? {} : { memoryMB }) });
  const note = noting(metered, scenes);
  const { clock } = metered;
  const begun = clock.now();
  await enrol(metered, world);
  scenes.minutes = (clock.now() - begun) / MINUTE;
  note('first scan');
  // The first daily scan still looks at the time of the first one.
  await clock.advance(begun + 1.5 * DAY - clock.now());
  metered.take();
  await clock.advance(DAY);
  note('quiet day');
  await edit(metered, churnOf(world, CHURN));
  metered.take();
  await clock.advance(begun + 3.5 * DAY - clock.now());
  note('day of changes');
  await clock.advance(begun + 6.5 * DAY - clock.now());
  metered.take();
  await clock.advance(DAY);
  // After a long first scan the week is over a day later.
  if (!metered.asked()[COUNT]) {
    metered.take();
    await clock.advance(DAY);
  }
  note('weekly day');
  await storms(metered, world);
  note('100 events');
  scenes.stored = storedBytes(metered);
  metered.close();
  return scenes;
};

export const playNaive = async (items: number): Promise<Scenes> => {
  const world = worldOf({ items });
  const scenes = empty(world);
  const metered = await openMetered({ world, appDir: NAIVE, drops: 1 });
  const note = noting(metered, scenes);
  const begun = metered.clock.now();
  await metered.clock.advance(6 * MINUTE);
  await metered.clock.settle();
  scenes.minutes = (metered.clock.now() - begun) / MINUTE;
  note('day of changes');
  await storms(metered, world);
  note('100 events');
  scenes.stored = storedBytes(metered);
  metered.close();
  return scenes;
};

export interface Floor {
  points: number;
  calls: number;
}

const listing = (items: number): Floor => {
  const calls = Math.max(1, Math.ceil(items / 100));
  return { points: items + calls, calls };
};

/** The least that could tell: every open issue once; only those that changed; one empty answer; a count; each burst. */
export const floorOf = (scene: Scene, { items, changed, costs }: Scenes): Floor => {
  if (scene === 'first scan') return listing(items);
  if (scene === 'day of changes') return listing(changed);
  if (scene === 'quiet day') return { points: 1, calls: 1 };
  if (scene === 'weekly day') return { points: 3, calls: 3 };
  return { points: (costs[scene]?.events ?? 0) + BURSTS, calls: BURSTS };
};

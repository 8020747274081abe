// The figures as a table for people.

import type { Bundled } from './bundle';
import type { Pace } from './core';
import type { Waited } from './latency';
import type { Cost } from './meter';
import { gbSeconds, priceOf } from './prices';
import { floorOf, SCENES, type Scene, type Scenes } from './scenes';

export interface Pair {
  ours: Scenes;
  naive: Scenes;
}

/** What the naive app does all day long is the same thing again. */
const NAIVE_SCENE: Record<Scene, Scene> = {
  'first scan': 'day of changes',
  'quiet day': 'day of changes',
  'day of changes': 'day of changes',
  'weekly day': 'day of changes',
  '100 events': '100 events',
};

export const naiveCost = (scene: Scene, { naive }: Pair): Cost | undefined => naive.costs[NAIVE_SCENE[scene]];

const WEEKS = 30 / 7;

/** Thirty days of changes; one in seven has the weekly look on top; events are counted for each change once. */
export const monthOf = ({ ours, naive }: Pair): { ours: number; naive: number } => {
  const price = (cost: Cost | undefined): number => (cost ? priceOf(cost) : 0);
  const { costs, changed } = ours;
  const extra = Math.max(0, price(costs['weekly day']) - price(costs['quiet day']));
  const events = (changed * 30) / 100;
  return {
    ours: 30 * price(costs['day of changes']) + WEEKS * extra + events * price(costs['100 events']),
    naive: 30 * price(naive.costs['day of changes']) + events * price(naive.costs['100 events']),
  };
};

const COLUMNS: [string, (cost: Cost) => number, number][] = [
  ['points', (cost) => cost.points, 0],
  ['calls', (cost) => cost.calls, 0],
  ['kvs reads', (cost) => cost.reads, 0],
  ['r.units', (cost) => cost.readUnits, 0],
  ['r.KB', (cost) => cost.readBytes / 1000, 0],
  ['writes', (cost) => cost.writes, 0],
  ['w.units', (cost) => cost.writeUnits, 0],
  ['w.KB', (cost) => cost.writtenBytes / 1000, 0],
  ['invoc.', (cost) => cost.invocations, 0],
  ['longest s', (cost) => cost.longest, 1],
  ['GB-s wait', (cost) => cost.waiting, 2],
  ['GB-s comp', (cost) => cost.computing, 2],
  ['cent', (cost) => 100 * priceOf(cost), 4],
];

const row = (head: string, cells: string[]): string =>
  head.padEnd(26) + cells.map((cell) => cell.padStart(10)).join('');

const costRow = (head: string, cost: Cost): string =>
  row(
    head,
    COLUMNS.map(([, of, digits]) => of(cost).toFixed(digits)),
  );

export const printScenes = (pair: Pair): void => {
  const { ours } = pair;
  console.log(
    `\n${ours.items} items, ${ours.changed} changed a day; report after ${ours.minutes.toFixed(1)} min of virtual time; ` +
      `stored ${(ours.stored / 1e6).toFixed(2)} MB (naive ${(pair.naive.stored / 1e6).toFixed(2)} MB)`,
  );
  console.log(
    row(
      '',
      COLUMNS.map(([name]) => name),
    ),
  );
  for (const scene of SCENES) {
    const [cost, naive] = [ours.costs[scene], naiveCost(scene, pair)];
    const floor = floorOf(scene, ours);
    if (cost) console.log(costRow(scene, cost));
    console.log(row('  floor', [String(floor.points), String(floor.calls)]));
    if (naive) console.log(costRow('  naive', naive));
    if (cost && naive)
      console.log(`  ${(naive.points / cost.points).toFixed(1)} times fewer points than the naive way`);
  }
  const month = monthOf(pair);
  console.log(`a month: $${month.ours.toFixed(4)}, naive $${month.naive.toFixed(4)}, free allowance not counted`);
};

export interface Growth {
  from: number;
  to: number;
  /** Of points, bytes read, bytes written and GB-seconds. */
  rows: { scene: Scene; exponents: string[] }[];
}

const GROWING: ((cost: Cost) => number)[] = [
  (cost) => cost.points,
  (cost) => cost.readBytes,
  (cost) => cost.writtenBytes,
  gbSeconds,
];

/** e in cost ~ items^e, between neighbouring sizes. */
export const growthOf = (pairs: readonly Pair[]): Growth[] =>
  pairs.slice(1).flatMap((pair, index) => {
    const before = pairs[index];
    if (!before) return [];
    const grown = Math.log(pair.ours.items / before.ours.items);
    const of = (read: (cost: Cost) => number, scene: Scene): string => {
      const [small, large] = [before.ours.costs[scene], pair.ours.costs[scene]];
      return small && large && read(small) > 0 ? (Math.log(read(large) / read(small)) / grown).toFixed(2) : '–';
    };
    const rows = SCENES.map((scene) => ({ scene, exponents: GROWING.map((read) => of(read, scene)) }));
    return [{ from: before.ours.items, to: pair.ours.items, rows }];
  });

export const printGrowth = (pairs: readonly Pair[]): void => {
  if (pairs.length < 2) return;
  console.log('\nGrowth, as the exponent of the number of items: points, bytes read, bytes written, GB-seconds');
  for (const { from, to, rows } of growthOf(pairs))
    for (const { scene, exponents } of rows) console.log(row(`${scene} ${from}→${to}`, exponents));
};

export const printRest = (paces: Pace[], bundled: Bundled, waited: Waited[]): void => {
  console.log('\nCore, medians of five');
  for (const { what, items, ms, ratio } of paces) {
    const rate = Math.round((1000 * items) / ms).toLocaleString('en');
    console.log(`${what.padEnd(34)}${ms.toFixed(0).padStart(7)} ms ${rate.padStart(10)} items/s ${ratio.toFixed(1)}×`);
  }
  const { bundler, files, empty, bare } = bundled;
  console.log(`\nFunction bundles by ${bundler}: bytes, processor's ms to load, ratio to either empty app`);
  for (const { name, bytes, loadMs } of [...files, empty, bare]) {
    const ratios = [empty, bare].map((other) => `${(loadMs / other.loadMs).toFixed(1)}×`);
    console.log(row(name.slice(0, 25), [bytes.toLocaleString('en'), loadMs.toFixed(1), ...ratios]));
  }
  console.log('\nWaiting with 80 ms for an answer of Jira and 15 ms for one of the store, medians of five');
  for (const { what, ms, own, rounds, reads } of waited) {
    console.log(
      `${what}: ${ms.toFixed(0)} ms, own ${own.toFixed(0)} ms, ${rounds} rounds of calls, ${reads} kvs reads`,
    );
  }
};

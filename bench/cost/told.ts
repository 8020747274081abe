// Everything that was measured, as the section of docs/cost.md that holds it.

import type { Bundled } from './bundle';
import type { Pace } from './core';
import type { Waited } from './latency';
import { dollars, table, whole } from './markdown';
import type { Cost } from './meter';
import { planOf } from './plan';
import { priceOf } from './prices';
import { growthOf, monthOf, naiveCost, type Pair } from './print';
import { floorOf, SCENES, type Scene } from './scenes';

const KB = 1000;
const slashed = (a: number, b: number): string => `${whole(a)} / ${whole(b)}`;

const nameOf = (scene: Scene, { ours }: Pair): string => {
  if (scene === 'day of changes') return `day of ${whole(ours.changed)} changes`;
  if (scene === 'weekly day') return 'day of the weekly look';
  return scene === '100 events' ? '100 edits in ten bursts' : scene;
};

const sceneRow = (scene: Scene, cost: Cost, pair: Pair): string[] => {
  const [floor, naive] = [floorOf(scene, pair.ours), naiveCost(scene, pair)];
  return [
    nameOf(scene, pair),
    whole(cost.points),
    whole(cost.calls),
    slashed(floor.points, floor.calls),
    naive ? slashed(naive.points, naive.calls) : '–',
    slashed(cost.reads, cost.readUnits),
    whole(cost.readBytes / KB),
    slashed(cost.writes, cost.writeUnits),
    whole(cost.writtenBytes / KB),
    whole(cost.invocations),
    `${cost.waiting.toFixed(1)} + ${cost.computing.toFixed(1)}`,
    cost.longest.toFixed(0),
    (100 * priceOf(cost)).toFixed(2),
  ];
};

const scenesOf = (pair: Pair): string =>
  table(
    [
      `${whole(pair.ours.items)} items`,
      'points',
      'calls',
      'floor',
      'naive',
      'reads / units',
      'KB read',
      'writes / units',
      'KB written',
      'invocations',
      'GB-s wait + comp',
      'longest s',
      'cent',
    ],
    SCENES.flatMap((scene) => {
      const cost = pair.ours.costs[scene];
      return cost ? [sceneRow(scene, cost, pair)] : [];
    }),
  );

const comparedOf = (pairs: readonly Pair[]): string =>
  table(
    [
      'items',
      'a day of changes is cheaper in points',
      'a month',
      'the naive month',
      'stored',
      'naive',
      'report of all after',
    ],
    pairs.map((pair) => {
      const { ours, naive } = pair;
      const [day, other] = [ours.costs['day of changes']?.points, naive.costs['day of changes']?.points];
      const month = monthOf(pair);
      return [
        whole(ours.items),
        day && other ? `${(other / day).toFixed(1)} times` : '–',
        dollars(month.ours),
        dollars(month.naive),
        `${(ours.stored / 1e6).toFixed(1)} MB`,
        `${(naive.stored / 1e6).toFixed(1)} MB`,
        `${ours.minutes.toFixed(0)} min`,
      ];
    }),
  );

const growth = (pairs: readonly Pair[]): string =>
  growthOf(pairs)
    .map(({ from, to, rows }) =>
      table(
        [`from ${whole(from)} to ${whole(to)} items`, 'points', 'bytes read', 'bytes written', 'GB-seconds'],
        rows.map(({ scene, exponents }) => [scene, ...exponents]),
      ),
    )
    .join('\n\n');

const waiting = (waited: readonly Waited[]): string =>
  table(
    [
      'with 80 ms for an answer of Jira and 15 ms for one of the store',
      'ms',
      'own ms',
      'rounds of calls',
      'reads of the store',
    ],
    waited.map(({ what, ms, own, rounds, reads }) => [what, ms.toFixed(0), own.toFixed(0), rounds, reads]),
  );

const loading = ({ bundler, files, empty, bare }: Bundled): string =>
  table(
    [`function bundle by ${bundler}`, 'bytes', 'processor ms to load', `times ${empty.name}`, `times ${bare.name}`],
    [...files, empty, bare].map(({ name, bytes, loadMs }) => [
      name,
      whole(bytes),
      loadMs.toFixed(1),
      (loadMs / empty.loadMs).toFixed(1),
      (loadMs / bare.loadMs).toFixed(1),
    ]),
  );

const core = (paces: readonly Pace[]): string =>
  table(
    [`core, ${whole(paces[0]?.items ?? 0)} items`, 'ms', 'items a second', 'times the reading of the same JSON'],
    paces.map(({ what, items, ms, ratio }) => [what, ms.toFixed(0), whole((1000 * items) / ms), ratio.toFixed(1)]),
  );

export interface Told {
  pairs: readonly Pair[];
  paces: readonly Pace[];
  bundled: Bundled;
  waited: readonly Waited[];
}

export const measuredIn = ({ pairs, paces, bundled, waited }: Told): string =>
  [
    '## Measured',
    'Points and calls of Jira; requests to the store and the units that Forge limits (4,000 read and 4,000 written a minute); GB-seconds of\nwaiting and computing; the longest invocation; cents.',
    ...pairs.map(scenesOf),
    comparedOf(pairs),
    '### Growth, as the exponent of the number of items',
    growth(pairs),
    '### Waiting, loading, computing',
    'Times are medians of five on the machine of the run; the ratios are what counts.',
    waiting(waited),
    loading(bundled),
    core(paces),
    planOf(pairs),
  ].join('\n\n');

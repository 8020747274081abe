// What many installs would cost, drawn from what one backlog was measured to cost.

import { dollars, table, whole } from './markdown';
import type { Cost } from './meter';
import { FREE, GB, gbSeconds, POINTS_AN_HOUR, PRICES } from './prices';
import type { Pair } from './print';
import type { Scene, Scenes } from './scenes';

const HOURS_A_WEEK = 168;
const DAYS = 30;
const WEEKS = DAYS / 7;
const IN_A_STORM = 100;
/** An event that comes alone takes a call and an issue. */
const POINTS_AN_EVENT = 2;
const INSTALLS = [1_000, 10_000];

const of = ({ costs }: Scenes, scene: Scene, read: (cost: Cost) => number): number => {
  const cost = costs[scene];
  return cost ? read(cost) : Number.NaN;
};

/** Seven days of changes, the weekly look on top, and each change told by an event of its own. */
export const pointsAWeek = (ours: Scenes): number => {
  const points = (scene: Scene): number => of(ours, scene, (cost) => cost.points);
  const look = Math.max(0, points('weekly day') - points('quiet day'));
  return 7 * points('day of changes') + look + 7 * ours.changed * POINTS_AN_EVENT;
};

const customers = (pairs: readonly Pair[]): string =>
  table(
    [
      'items of a backlog',
      'points a week',
      'points an hour',
      'backlogs in one quota',
      'the naive way',
      'first scans an hour',
    ],
    pairs.map(({ ours, naive }) => {
      const week = pointsAWeek(ours);
      const daily = naive.costs['day of changes']?.points ?? Number.NaN;
      const first = of(ours, 'first scan', (cost) => cost.points);
      return [
        whole(ours.items),
        whole(week),
        (week / HOURS_A_WEEK).toFixed(1),
        whole((POINTS_AN_HOUR * HOURS_A_WEEK) / week),
        whole((POINTS_AN_HOUR * 24) / daily),
        whole(Math.floor(POINTS_AN_HOUR / first)),
      ];
    }),
  );

/** Days of changes, changes told in bursts, and the weekly looks. */
const aMonth = (ours: Scenes, read: (cost: Cost) => number): number => {
  const look = Math.max(0, of(ours, 'weekly day', read) - of(ours, 'quiet day', read));
  const storms = (DAYS * ours.changed) / IN_A_STORM;
  return DAYS * of(ours, 'day of changes', read) + storms * of(ours, '100 events', read) + WEEKS * look;
};

const paid = (amount: number, free: number, price: number): string => dollars(Math.max(0, amount - free) * price);

const capacity = (ours: Scenes): string => {
  const week = pointsAWeek(ours);
  const day = of(ours, 'day of changes', (cost) => cost.points);
  const [seconds, read, written] = [gbSeconds, (cost: Cost) => cost.readBytes, (cost: Cost) => cost.writtenBytes].map(
    (look) => aMonth(ours, look),
  ) as [number, number, number];
  const ticks = DAYS * of(ours, 'quiet day', (cost) => cost.ticking);
  const row = (what: string, tell: (installs: number) => string, limit: string) => [
    what,
    ...INSTALLS.map((installs) => tell(installs)),
    limit,
  ];
  const bytes = (each: number, free: number, price: number) => (installs: number) =>
    `${((each * installs) / GB).toFixed(1)} GB, ${paid((each * installs) / GB, free / GB, price)}`;
  return table(
    [
      `one backlog of ${whole(ours.items)} items each`,
      ...INSTALLS.map((installs) => `${whole(installs)} installs`),
      'limit',
    ],
    [
      row('points, average an hour', (n) => whole((n * week) / HOURS_A_WEEK), `${whole(POINTS_AN_HOUR)} in one pool`),
      row(
        'points, if all daily scans fall into the same two hours',
        (n) => whole((n * day) / 2),
        `${whole(POINTS_AN_HOUR)} in one pool`,
      ),
      row('hourly ticks a day', (n) => whole(24 * n), '30,000 a minute'),
      row(
        'GB-seconds a month',
        (n) => `${whole(n * seconds)}, ${paid(n * seconds, FREE.gbSeconds, PRICES.gbSecond)}`,
        `${whole(FREE.gbSeconds)} free`,
      ),
      row('of them for hourly ticks', (n) => whole(n * ticks), ''),
      row('written a month', bytes(written, FREE.writtenBytes, PRICES.written), `${FREE.writtenBytes / GB} GB free`),
      row('read a month', bytes(read, FREE.readBytes, PRICES.read), `${FREE.readBytes / GB} GB free`),
    ],
  );
};

export const planOf = (pairs: readonly Pair[]): string => {
  const [smallest] = pairs;
  return [
    '### How many fit in one quota',
    '',
    customers(pairs),
    ...(smallest ? ['', '### A thousand and ten thousand installs', '', capacity(smallest.ours)] : []),
  ].join('\n');
};

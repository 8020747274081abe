// Which items came into which sprint, when, and how they stood then: each once, however often it is told. Rows are kept as
// differences from the one before, so that a bulk edit of ten thousand items fits a value.

import type { Entry } from '../core/model/entry';
import type { Readiness } from '../core/model/report';
import { crossedKey } from './keys';
import { type Put, readMany } from './kvs';
import { pack, unpack } from './pack';

const DAY = 86_400_000;
/** Crossings are told again for as long as their issue stays as it is; older ones are nobody's business any more. */
export const REMEMBERED = 60 * DAY;
/** Sprints share so many values: what is told together is written as one transaction, whatever sprints it is about. */
const SLOTS = 4;
/** Ids without any order still fit a value. */
const MOST = 12_000;
const STANDS: readonly Readiness[] = ['ready', 'not-ready', 'unknown'];

/** Of an item that was made in its sprint: every other change has a number. */
export const CREATED = 'created';

export interface Crossed {
  sprint: number;
  issue: string;
  /** Changelog id, or CREATED. */
  change: string;
  at: number;
  readiness: Readiness;
}

type Row = [sprint: number, issue: number, change: number, at: number, stand: number];

const rowOf = ({ sprint, issue, change, at, readiness }: Crossed): Row => [
  sprint,
  Number(issue),
  change === CREATED ? 0 : Number(change),
  at,
  STANDS.indexOf(readiness),
];

const crossedOf = ([sprint, issue, change, at, stand]: Row): Crossed => ({
  sprint,
  issue: String(issue),
  change: change === 0 ? CREATED : String(change),
  at,
  readiness: STANDS[stand] ?? 'unknown',
});

const START: Row = [0, 0, 0, 0, 0];

const plus = (row: Row, other: Row, sign: 1 | -1): Row => row.map((part, at) => part + sign * (other[at] ?? 0)) as Row;

const squeezed = (rows: readonly Row[]): Row[] => rows.map((row, at) => plus(row, rows[at - 1] ?? START, -1));

const slotOf = (sprint: number): number => sprint % SLOTS;

export const crossedIdOf = ({ issue, sprint, change }: Crossed): string => `${issue}:${sprint}:${change}`;

export const crossingOf = ({ id, issue, sprint, at, readiness }: Entry): Crossed => ({
  sprint: sprint.id,
  issue,
  change: id.split(':')[2] ?? CREATED,
  at,
  readiness,
});

/** All that is known of these sprints, and of others that lie beside them. */
export const readCrossed = async (project: string, sprints: readonly number[]): Promise<Crossed[]> => {
  const keys = [...new Set(sprints.map(slotOf))].map((slot) => crossedKey(project, slot));
  const found = await readMany(keys);
  return keys.flatMap((key) => {
    const stored = found.get(key);
    let row = START;
    return (typeof stored === 'string' ? (unpack(stored) as Row[]) : []).map((step) => {
      row = plus(row, step, 1);
      return crossedOf(row);
    });
  });
};

/** `all` is what was read of the sprints of `fresh`, `fresh` what is new. */
export const putCrossed = (project: string, all: readonly Crossed[], fresh: readonly Crossed[], now: number): Put[] =>
  [...new Set(fresh.map(({ sprint }) => slotOf(sprint)))].map((slot) => ({
    key: crossedKey(project, slot),
    value: pack(
      squeezed(
        [...all, ...fresh]
          .filter(({ sprint, at }) => slotOf(sprint) === slot && now - at <= REMEMBERED)
          .sort((a, b) => a.at - b.at || Number(a.issue) - Number(b.issue))
          .slice(-MOST)
          .map(rowOf),
      ),
    ),
  }));

// How fast the core judges generated issues, beside the work it cannot avoid: reading the same JSON once. In time of the
// processor, because others may be busy on it.

import { processorMs } from '../../emulator/forge/time/standstill';
import { cardOf } from '../../src/core/facts/card-of';
import { median } from '../../src/core/facts/median';
import { examine } from '../../src/core/health/examine';
import { reportOf } from '../../src/core/health/report';
import type { Backlog } from '../../src/core/model/backlog';
import { DEFAULT_POLICY } from '../../src/core/model/policy';
import { fieldShapeOf } from '../../src/jira/read/field-shape';
import { readingOf } from '../../src/jira/read/reading-of';
import { pack, unpack } from '../../src/store/pack';
import { isOpen, worldOf } from '../../test/support/worlds';

const ROUNDS = 5;

export interface Pace {
  what: string;
  items: number;
  ms: number;
  /** How often longer than reading the issues' JSON. */
  ratio: number;
}

const typical = (work: () => void): number =>
  median(
    Array.from({ length: ROUNDS }, () => {
      const from = processorMs();
      work();
      return processorMs() - from;
    }),
  );

export const paceOf = (items: number): Pace[] => {
  const world = worldOf({ items });
  const issues = world.issues.filter(isOpen);
  const text = JSON.stringify(issues);
  const shape = fieldShapeOf(world.fields);
  const readings = issues.map((issue) => readingOf(issue, shape, DEFAULT_POLICY));
  const cards = readings.map((reading) => cardOf(reading, DEFAULT_POLICY));
  const project = { id: '401', key: 'GEN', name: 'Generated' };
  const backlog: Backlog = { project, cards, ordered: cards.length, boards: [], sprints: [], flow: null };
  const now = Date.parse(world.now ?? '');
  const examination = examine(backlog, DEFAULT_POLICY, now);
  const packed = Array.from({ length: Math.ceil(cards.length / 100) }, (_, page) =>
    pack(cards.slice(page * 100, page * 100 + 100)),
  );
  const measured: [string, () => void][] = [
    ['JSON read (reference)', () => void JSON.parse(text)],
    ['JSON to readings', () => void issues.map((issue) => readingOf(issue, shape, DEFAULT_POLICY))],
    ['texts to cards', () => void readings.map((reading) => cardOf(reading, DEFAULT_POLICY))],
    ['pages unpacked', () => void packed.map(unpack)],
    ['catalogue, look-alikes apart', () => void examine(backlog, DEFAULT_POLICY, now, { similar: false })],
    ['catalogue with look-alikes', () => void examine(backlog, DEFAULT_POLICY, now)],
    ['score and report', () => void reportOf(examination, DEFAULT_POLICY)],
  ];
  const times = measured.map(([what, work]) => ({ what, ms: typical(work) }));
  const reference = times[0]?.ms ?? 1;
  return times.map(({ what, ms }) => ({ what, items: issues.length, ms, ratio: ms / reference }));
};

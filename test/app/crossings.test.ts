// What the gate remembers of crossings fits a value of the store, however large the bulk edit and however wild the ids.

import { describe, expect, it } from '@jest/globals';
import { CREATED, type Crossed, putCrossed } from '../../src/store/crossings';
import { VALUE_BYTES } from '../../src/store/limits';
import { randomOf } from '../support/world-text';

const NOW = Date.UTC(2026, 3, 30);
const DAY = 86_400_000;

const wild = (count: number, sprintOf: (at: number) => number): Crossed[] => {
  const random = randomOf(7);
  return Array.from({ length: count }, (_, at) => ({
    sprint: sprintOf(at),
    issue: String(1_000_000 + Math.floor(9_000_000 * random())),
    change: at % 50 === 0 ? CREATED : String(100_000_000 + Math.floor(900_000_000 * random())),
    at: NOW - Math.floor(59 * DAY * random()),
    readiness: (['ready', 'not-ready', 'unknown'] as const)[at % 3] ?? 'unknown',
  }));
};

describe('crossings', () => {
  it.each([
    ['of one sprint', 10_000, () => 14],
    ['of more than are kept', 40_000, () => 14],
    ['of forty sprints', 12_000, (at: number) => 4 * (at % 40)],
  ])('%s fit', (_, count, sprintOf) => {
    const puts = putCrossed('401', [], wild(count, sprintOf), NOW);
    expect(puts).toHaveLength(1);
    expect(JSON.stringify(puts[0]?.value).length).toBeLessThanOrEqual(VALUE_BYTES);
  });

  it('of however many sprints are few values', () => {
    const all = wild(300, (at) => at);
    expect(putCrossed('401', [], all, NOW)).toHaveLength(4);
    expect(putCrossed('401', all, all.slice(0, 1), NOW)).toHaveLength(1);
  });
});

// Virtual time that stands is a fault of the desk only if nobody computes: a busy machine takes its time.

import { describe, expect, it } from '@jest/globals';
import { processorMs, standstill } from '../../emulator/forge/time/standstill';

const looks = (taken: readonly number[]): boolean[] => {
  const isOver = standstill(0);
  return taken.map(isOver);
};

describe('time that stands', () => {
  it('is waited for as long as somebody computes, however little', () => {
    expect(looks(Array.from({ length: 100 }, (_, look) => (look + 1) * 30))).not.toContain(true);
  });

  it('is a fault once nothing was done for nine looks in a row', () => {
    expect(looks(Array<number>(9).fill(5))).toEqual([...Array<boolean>(8).fill(false), true]);
  });

  it('is forgiven by any work in between', () => {
    expect(looks([...Array<number>(8).fill(5), 500, ...Array<number>(8).fill(505)])).not.toContain(true);
  });

  it('is told by what the process took of the processor', () => {
    const before = processorMs();
    let sum = 0;
    while (processorMs() === before) sum += Math.sqrt(sum + 1);
    expect(processorMs()).toBeGreaterThan(before);
  });
});

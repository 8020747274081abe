// Real time moved by an offset, so that a desk can stand at the day its data speaks of and still tick. Asked to advance,
// it jumps from task to task and lets each of them and what it starts finish before the next.

import type { DeskClock } from '../../clock';
import { agenda } from './agenda';

const LONGEST_TIMER = 2 ** 31 - 1;
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

export const liveKernel = (start: number): DeskClock => {
  const shared = new SharedArrayBuffer(16);
  const cell = new Float64Array(shared);
  cell[0] = Number.NaN;
  cell[1] = start - Date.now();
  const list = agenda();
  let timer: NodeJS.Timeout | null = null;
  let held = 0;
  let closed = false;
  const wakes = new Set<() => void>();

  const now = () => Date.now() + cell[1]!;
  const woken = () => {
    for (const wake of [...wakes]) wake();
    wakes.clear();
  };
  const change = () => new Promise<void>((resolve) => wakes.add(resolve));

  const hold = (_who: string) => {
    held += 1;
    let released = false;
    return () => {
      if (released) return;
      released = true;
      held -= 1;
      woken();
    };
  };

  const take = async () => {
    const task = list.next();
    if (!task) return;
    list.remove(task);
    const release = hold('a task of the desk');
    try {
      await task.run();
    } finally {
      release();
    }
  };

  const arm = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    const task = list.next();
    if (!task || closed) return;
    timer = setTimeout(ring, Math.min(Math.max(0, task.at - now()), LONGEST_TIMER));
  };

  function ring() {
    while ((list.next()?.at ?? Number.POSITIVE_INFINITY) <= now()) void take();
    arm();
  }

  return {
    mode: 'live',
    shared,
    now,
    hold,
    at(at, run, options) {
      const task = list.add(at, run, options?.background ?? false);
      arm();
      return {
        cancel: () => {
          list.remove(task);
          woken();
        },
      };
    },
    until: (promise) => promise,
    async advance(ms) {
      const target = now() + ms;
      while (!closed) {
        while (held > 0 && !closed) await change();
        const task = list.next();
        if (!task || task.at > target) break;
        if (task.at > now()) cell[1] = cell[1]! + (task.at - now());
        ring();
        await turn();
      }
      if (target > now()) cell[1] = cell[1]! + (target - now());
      arm();
    },
    async settle() {
      while ((list.foreground() > 0 || held > 0) && !closed) await change();
    },
    close() {
      closed = true;
      if (timer) clearTimeout(timer);
      woken();
    },
  };
};

// Virtual time: one pump takes task after task whenever nobody computes, for as long as somebody wants time to pass.

import type { DeskClock } from '../../clock';
import { agenda } from './agenda';
import { LOOK, processorMs, standstill } from './standstill';

interface Wish {
  /** Time does not pass this moment for this wish. */
  limit: number;
  done: () => boolean;
  /** Told when nothing is left to do, or the limit is reached. */
  exhausted: () => void;
  resolve: () => void;
  reject: (error: unknown) => void;
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

export const virtualKernel = (start: number): DeskClock => {
  const shared = new SharedArrayBuffer(16);
  const cell = new Float64Array(shared);
  cell[0] = start;
  const list = agenda();
  const wishes = new Set<Wish>();
  let held = 0;
  const holders = new Map<number, string>();
  let lastHolder = 0;
  let pumping = false;
  let wake: (() => void) | null = null;

  const quiet = async () => {
    do {
      if (held > 0) {
        await new Promise<void>((resolve, reject) => {
          const who = () => [...new Set(holders.values())].join(', ');
          const isOver = standstill(processorMs());
          const alarm = setInterval(() => {
            if (!isOver(processorMs())) return;
            clearInterval(alarm);
            reject(new Error(`Time has stood too long; held by ${who()}.`));
          }, LOOK);
          wake = () => {
            clearInterval(alarm);
            resolve();
          };
        });
      }
      await turn();
    } while (held > 0);
  };

  const hold = (who: string) => {
    const me = ++lastHolder;
    holders.set(me, who);
    held += 1;
    return () => {
      if (!holders.delete(me)) return;
      held -= 1;
      if (held === 0) wake?.();
    };
  };

  const drop = (wish: Wish) => {
    wishes.delete(wish);
    wish.resolve();
  };

  const serve = async () => {
    const task = list.next();
    for (const wish of [...wishes]) {
      if (task && task.at <= wish.limit) continue;
      wish.exhausted();
      drop(wish);
    }
    if (!task || wishes.size === 0) return;
    list.remove(task);
    cell[0] = Math.max(cell[0]!, task.at);
    const release = hold('a task of the desk');
    try {
      await task.run();
    } finally {
      release();
    }
  };

  const pump = async () => {
    if (pumping) return;
    pumping = true;
    try {
      while (wishes.size > 0) {
        await quiet();
        for (const wish of [...wishes]) if (wish.done()) drop(wish);
        if (wishes.size > 0) await serve();
      }
    } catch (error) {
      for (const wish of wishes) wish.reject(error);
      wishes.clear();
    } finally {
      pumping = false;
    }
  };

  const wish = (limit: number, done: () => boolean, exhausted: () => void) =>
    new Promise<void>((resolve, reject) => {
      wishes.add({ limit, done, exhausted, resolve, reject });
      void pump();
    });

  return {
    mode: 'virtual',
    shared,
    now: () => cell[0]!,
    hold,
    at(at, run, options) {
      const task = list.add(Math.max(at, cell[0]!), run, options?.background ?? false);
      return { cancel: () => list.remove(task) };
    },
    async until(promise) {
      let settled = false;
      let stuck = false;
      const mark = () => {
        settled = true;
      };
      promise.then(mark, mark);
      await wish(
        Number.POSITIVE_INFINITY,
        () => settled,
        () => {
          stuck = true;
        },
      );
      if (stuck && !settled) throw new Error('The desk has nothing left to do, and what was waited for has not come.');
      return promise;
    },
    async advance(ms) {
      const target = cell[0]! + ms;
      await wish(
        target,
        () => false,
        () => {
          cell[0] = Math.max(cell[0]!, target);
        },
      );
    },
    settle: () =>
      wish(
        Number.POSITIVE_INFINITY,
        () => list.foreground() === 0,
        () => undefined,
      ),
    close() {
      for (const one of [...wishes]) drop(one);
    },
  };
};

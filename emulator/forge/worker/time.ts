// The thread's own sense of time: Date, performance and timers follow the clock of the desk, by whatever name an app
// reaches them.

import timersModule from 'node:timers';
import timersPromises from 'node:timers/promises';
import { promisify } from 'node:util';

type Send = (message: { type: 'timer'; id: number; ms: number } | { type: 'untimer'; id: number }) => void;

export const deskNow = (clock: SharedArrayBuffer): (() => number) => {
  const cell = new Float64Array(clock);
  const real = Date.now;
  return () => (Number.isNaN(cell[0]) ? real() + cell[1]! : cell[0]!);
};

export const installDate = (now: () => number) => {
  const started = now();
  const Real = Date;
  const wall = () => Math.floor(now());
  const Standing = new Proxy(Real, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length > 0 ? args : [wall()], newTarget),
    apply: () => new Real(wall()).toString(),
    get: (target, key) => (key === 'now' ? wall : Reflect.get(target, key)),
  });
  Real.prototype.constructor = Standing;
  globalThis.Date = Standing;
  performance.now = () => now() - started;
};

/** Timers that the desk rings. Returns how to ring one, and how many are out. */
export const installTimers = (send: Send) => {
  const out = new Map<number, { call: () => void; every: number | null }>();
  let last = 0;

  const set = (call: (...args: unknown[]) => void, ms: unknown, args: unknown[], repeats: boolean) => {
    const id = ++last;
    const wait = Math.max(1, Number(ms) || 0);
    out.set(id, { call: () => call(...args), every: repeats ? wait : null });
    send({ type: 'timer', id, ms: wait });
    const handle = {
      id,
      ref: () => handle,
      unref: () => handle,
      hasRef: () => true,
      refresh: () => handle,
      close: () => clear(handle),
      [Symbol.toPrimitive]: () => id,
    };
    return handle;
  };

  const clear = (handle: unknown) => {
    const id = typeof handle === 'number' ? handle : Number((handle as { id?: unknown } | null | undefined)?.id);
    if (out.delete(id)) send({ type: 'untimer', id });
  };

  const waiting = <T>(ms?: unknown, value?: T, { signal }: { signal?: AbortSignal } = {}): Promise<T | undefined> =>
    new Promise((resolve, reject) => {
      const timer = set(() => resolve(value), ms, [], false);
      const abort = () => {
        clear(timer);
        const error = new Error('The operation was aborted', { cause: signal?.reason });
        reject(Object.assign(error, { name: 'AbortError', code: 'ABORT_ERR' }));
      };
      if (signal?.aborted) abort();
      else signal?.addEventListener('abort', abort, { once: true });
    });

  async function* ticking<T>(ms?: unknown, value?: T, options?: { signal?: AbortSignal }) {
    for (;;) yield await waiting(ms, value, options);
  }

  const timers = {
    setTimeout: (call: () => void, ms?: unknown, ...args: unknown[]) => set(call, ms, args, false),
    setInterval: (call: () => void, ms?: unknown, ...args: unknown[]) => set(call, ms, args, true),
    clearTimeout: clear,
    clearInterval: clear,
  };
  Object.defineProperty(timers.setTimeout, promisify.custom, { value: waiting });
  Object.assign(globalThis, timers);
  Object.assign(timersModule, timers);
  Object.assign(timersPromises, { setTimeout: waiting, setInterval: ticking });
  Object.assign(timersPromises.scheduler, { wait: (ms: number, options?: object) => waiting(ms, undefined, options) });
  AbortSignal.timeout = (ms: number) => {
    const controller = new AbortController();
    set(
      () => controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError')),
      ms,
      [],
      false,
    );
    return controller.signal;
  };

  return {
    size: () => out.size,
    ring: (id: number) => {
      const timer = out.get(id);
      if (!timer) return;
      if (timer.every === null) out.delete(id);
      else send({ type: 'timer', id, ms: timer.every });
      timer.call();
    },
  };
};

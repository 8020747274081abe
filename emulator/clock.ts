// The time of the desk. In tests it is virtual: it stands while anybody computes and jumps to the next task when all are
// waiting, so an hour costs nothing and every run is the same. At the desk itself it is real time moved by an offset.

import { liveKernel } from './forge/time/live';
import { virtualKernel } from './forge/time/virtual';
import type { Clock } from './wall';

export interface TaskOptions {
  /** Background work recurs or merely tidies up: settling does not wait for it. */
  background?: boolean;
}

export interface DeskClock extends Clock {
  mode: 'virtual' | 'live';
  at(at: number, task: () => void | Promise<void>, options?: TaskOptions): { cancel(): void };
  /** Somebody computes: virtual time stands until the returned function is called. */
  hold(who: string): () => void;
  /** Lets time pass until the promise is settled. */
  until<T>(promise: Promise<T>): Promise<T>;
  /** Lets so many milliseconds pass, with all that falls due in them. */
  advance(ms: number): Promise<void>;
  /** Lets time pass until nothing but background tasks is left. */
  settle(): Promise<void>;
  /** [virtual now or NaN, offset to real time]: what a worker thread reads its time from. */
  shared: SharedArrayBuffer;
  close(): void;
}

export const virtualClock = (now: number): DeskClock => virtualKernel(now);
export const liveClock = (now: number): DeskClock => liveKernel(now);

const UNITS: Record<string, number> = { ms: 1, s: 1e3, m: 6e4, h: 36e5, d: 864e5, w: 6048e5 };

/** '90s', '15m', '1d' or plain milliseconds; null where it is neither. */
export const duration = (text: string | number): number | null => {
  if (typeof text === 'number') return Number.isFinite(text) && text >= 0 ? text : null;
  const found = /^\s*(\d+(?:\.\d+)?)\s*(ms|s|m|h|d|w)\s*$/.exec(text);
  return found ? Number(found[1]) * UNITS[found[2]!]! : null;
};

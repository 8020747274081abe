// Where values lie. A get sees the newest at once; a query sees the store as it was a moment ago, as an index would.
// An expired value may stay for up to two days, which is as long as Forge takes to remove it.

import { at } from '../limits';
import type { Dice } from '../random';

export interface Stored {
  key: string;
  /** JSON text. */
  text: string;
  createdAt: number;
  updatedAt: number;
  /** When it may be removed. */
  expires: number | null;
}

interface Slot {
  current: Stored | null;
  /** What a query saw before, and since when it does not. */
  before: { stored: Stored | null; until: number } | null;
  /** When an expired value really goes. */
  gone: number;
}

export interface Space {
  get(key: string): Stored | null;
  put(key: string, text: string, expires: number | null): { previous: Stored | null; latest: Stored };
  remove(key: string): boolean;
  /** What a query sees, in order of key. */
  seen(): Stored[];
  /** Every value there is now: for tests and the inspector. */
  all(): Stored[];
}

const HOUR = 3_600_000;
const byKey = (a: Stored, b: Stored) => (a.key < b.key ? -1 : 1);

export const openSpace = (now: () => number, lag: () => number, dice: Dice): Space => {
  const slots = new Map<string, Slot>();

  const alive = (slot: Slot, stored: Stored | null): Stored | null =>
    stored && (stored.expires === null || now() < slot.gone) ? stored : null;

  const change = (key: string, next: Stored | null): Stored | null => {
    const slot = slots.get(key) ?? { current: null, before: null, gone: 0 };
    const old = alive(slot, slot.current);
    slot.before = { stored: old, until: now() + lag() };
    slot.current = next;
    if (next?.expires) slot.gone = next.expires + Math.floor(dice.next() * at('kvsTtlLateHours') * HOUR);
    slots.set(key, slot);
    return old;
  };

  const listed = (pick: (slot: Slot) => Stored | null): Stored[] =>
    [...slots.values()].flatMap((slot) => pick(slot) ?? []).sort(byKey);

  const get = (key: string) => {
    const slot = slots.get(key);
    return slot ? alive(slot, slot.current) : null;
  };

  return {
    get,
    put(key, text, expires) {
      const existing = get(key);
      const time = Math.floor(now());
      const latest = { key, text, createdAt: existing?.createdAt ?? time, updatedAt: time, expires };
      return { previous: change(key, latest), latest };
    },
    remove: (key) => change(key, null) !== null,
    seen: () =>
      listed((slot) => alive(slot, slot.before && now() < slot.before.until ? slot.before.stored : slot.current)),
    all: () => listed((slot) => alive(slot, slot.current)),
  };
};

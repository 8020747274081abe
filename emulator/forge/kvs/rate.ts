// How much an installation may ask of its storage: requests in a second, units in a minute, bytes of one key in a second.

import { at } from '../limits';
import { KvsProblem } from './problem';

const tooMany = (what: string) => new KvsProblem('RATE_LIMIT_EXCEEDED', `Too many ${what}.`, 429);

/** Counts in windows of fixed length. */
const meter = (now: () => number, length: number, most: number, what: string) => {
  let window = -1;
  let used = 0;
  return (amount: number) => {
    const current = Math.floor(now() / length);
    if (current !== window) {
      window = current;
      used = 0;
    }
    if (used + amount > most && used > 0) throw tooMany(what);
    used += amount;
  };
};

export interface Rate {
  request(): void;
  read(key: string | null, bytes: number): void;
  write(key: string | null, bytes: number): void;
}

export const openRate = (now: () => number): Rate => {
  const requests = meter(now, 1000, at('kvsPerSecond'), 'requests in this second');
  const readUnits = meter(now, 60_000, at('kvsReadUnits'), 'read units in this minute');
  const writeUnits = meter(now, 60_000, at('kvsWriteUnits'), 'write units in this minute');
  const keys = new Map<string, (amount: number) => void>();
  const units = (bytes: number) => Math.max(1, Math.ceil(bytes / at('kvsUnitBytes')));

  const key = (kind: 'read' | 'write', name: string, bytes: number) => {
    const id = `${kind} ${name}`;
    const most = at(kind === 'read' ? 'kvsKeyRead' : 'kvsKeyWrite');
    const count = keys.get(id) ?? meter(now, 1000, most, `bytes ${kind} of key ${name} in this second`);
    keys.set(id, count);
    count(bytes);
  };

  return {
    request: () => requests(1),
    read(name, bytes) {
      readUnits(units(bytes));
      if (name !== null) key('read', name, bytes);
    },
    write(name, bytes) {
      writeUnits(units(bytes));
      if (name !== null) key('write', name, bytes);
    },
  };
};

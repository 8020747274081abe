// Look-alikes as the last daily look found them, in parts that each fit a value.

import { alikeKey } from './keys';
import type { Put } from './kvs';
import { pack, unpack } from './pack';

const ITEMS_A_PART = 5000;
/** Finer than this, every arrival would write every part anew. */
const FINE = 1000;

export interface Twin {
  id: string;
  key: string;
  /** 0..1 */
  score: number;
}

/** Issue id → its look-alikes, the likest first. */
export type Alike = ReadonlyMap<string, readonly Twin[]>;
type Packed = [id: string, twins: [id: string, key: string, score: number][]];

export const alikeKeys = (project: string, parts: number): string[] =>
  Array.from({ length: parts }, (_, part) => alikeKey(project, part));

export const putAlike = (project: string, alike: Alike): Put[] => {
  const all = [...alike].map(
    ([id, twins]): Packed => [id, twins.map((twin) => [twin.id, twin.key, Math.round(twin.score * FINE) / FINE])],
  );
  return Array.from({ length: Math.ceil(all.length / ITEMS_A_PART) }, (_, part) => ({
    key: alikeKey(project, part),
    value: pack(all.slice(part * ITEMS_A_PART, (part + 1) * ITEMS_A_PART)),
  }));
};

export const alikeIn = (
  found: ReadonlyMap<string, unknown>,
  project: string,
  parts: number,
): Map<string, readonly Twin[]> =>
  new Map(
    alikeKeys(project, parts).flatMap((key) => {
      const stored = found.get(key);
      if (typeof stored !== 'string') return [];
      return (unpack(stored) as Packed[]).map(([id, twins]): [string, Twin[]] => [
        id,
        twins.map(([other, otherKey, score]) => ({ id: other, key: otherKey, score })),
      ]);
    }),
  );

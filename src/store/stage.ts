// What a scan has read and not yet put in place: packed beside the checkpoint, so that a scan that dies reads no page of
// Jira twice. Each card lies with those of its stretch of shelves, so that placing them reads each value once.

import type { Card } from '../core/model/card';
import { type Place, scanKey, stageKey, stageListKey } from './keys';
import { AT_ONCE, dropMany, HalfStored, type Put, readMany } from './kvs';
import { pack, unpack } from './pack';
import { pageOf } from './pages';
import type { Scan, Staging } from './records';
import { shelfOf, shelvesOf } from './shelves';

/** null: the issue has left the backlog. */
export interface Staged {
  id: string;
  card: Card | null;
  /** It came into a sprint or out of one lately; absent: its history was not told whole. */
  moved?: boolean;
  /** Account id of who made it, of one that has been in a sprint. */
  creator?: string;
}

/** Packed cards of a long-winded team may not fit one value: then they are spread over several. */
const MOST = 25;
/** Seconds after which what a lost scan left behind is forgotten. */
const KEPT = 14 * 86_400;

export const stretchOf = (place: Place, { parts }: Staging, shelf: number): number =>
  Math.floor(shelf / Math.max(1, Math.ceil(shelvesOf(place) / parts.length)));

/** A page of the search: its ids in their order, and its cards by the stretch that they go to. */
export const stage = (
  project: string,
  { id: scan, staged }: Scan,
  place: Place,
  read: readonly Staged[],
): { puts: Put[]; staged: Staging } => {
  if (read.length === 0) return { puts: [], staged };
  const parts = [...staged.parts];
  const put = (key: string, value: unknown): Put => ({ key, value: pack(value), ttl: KEPT });
  const items = read.flatMap(({ id, card }) => (card ? [id] : []));
  const others = read.flatMap(({ id, card }) => (card ? [] : [id]));
  const puts = [put(stageListKey(project, scan, staged.lists), [items, others])];
  const stretches = read.map(({ id }) => stretchOf(place, staged, shelfOf(place, pageOf(place, id))));
  parts.forEach((first, stretch) => {
    const mine = read.filter((_, at) => stretches[at] === stretch);
    const count = Math.ceil(mine.length / MOST);
    for (let part = 0; part < count; part += 1)
      puts.push(put(stageKey(project, scan, stretch, first + part), mine.slice(part * MOST, (part + 1) * MOST)));
    parts[stretch] = first + count;
  });
  return { puts, staged: { lists: staged.lists + 1, parts } };
};

export const checkpoint = (project: string, scan: Scan): Put => ({ key: scanKey(project), value: scan });

const listKeys = (project: string, { id, staged }: Scan): string[] =>
  Array.from({ length: staged.lists }, (_, list) => stageListKey(project, id, list));

const partKeys = (project: string, { id, staged }: Scan, stretch: number): string[] =>
  Array.from({ length: staged.parts[stretch] ?? 0 }, (_, part) => stageKey(project, id, stretch, part));

/** A few values at a time, so that nobody has to hold what is packed and what is not. */
const unpacked = async <T>(keys: readonly string[]): Promise<T[]> => {
  const values: T[] = [];
  for (let start = 0; start < keys.length; start += AT_ONCE) {
    const group = keys.slice(start, start + AT_ONCE);
    const found = await readMany(group);
    for (const key of group) {
      const stored = found.get(key);
      if (typeof stored !== 'string') throw new HalfStored(key, { code: 'KEY_NOT_FOUND', message: 'It was staged.' });
      values.push(unpack(stored) as T);
    }
  }
  return values;
};

/** Ids of items, and of what is none any more, in the order they were read. */
export const readListed = async (project: string, scan: Scan): Promise<{ items: string[]; others: string[] }> => {
  const lists = await unpacked<[string[], string[]]>(listKeys(project, scan));
  return { items: lists.flatMap(([items]) => items), others: lists.flatMap(([, others]) => others) };
};

export const readStretch = async (project: string, scan: Scan, stretch: number): Promise<Staged[]> =>
  (await unpacked<Staged[]>(partKeys(project, scan, stretch))).flat();

export const dropStaged = (project: string, scan: Scan): Promise<void> =>
  dropMany([
    ...listKeys(project, scan),
    ...scan.staged.parts.flatMap((_, stretch) => partKeys(project, scan, stretch)),
  ]);

// What a scan has read and not yet put in place: packed beside the checkpoint, so that a scan that dies reads no page of
// Jira twice.

import type { Card } from '../core/model/card';
import { scanKey, stageKey } from './keys';
import { dropMany, type Put, readMany } from './kvs';
import { BATCH_KEYS } from './limits';
import { pack, unpack } from './pack';
import type { Scan } from './records';

/** null: the issue has left the backlog. */
export interface Staged {
  id: string;
  card: Card | null;
}

/** Packed cards of a long-winded team may not fit one value: then they are spread over several. */
const MOST = 25;

export const stagePuts = (project: string, scan: Scan, read: readonly Staged[]): Put[] =>
  Array.from({ length: Math.ceil(read.length / MOST) }, (_, part) => ({
    key: stageKey(project, scan.id, scan.staged + part),
    value: pack(read.slice(part * MOST, (part + 1) * MOST)),
  }));

export const checkpoint = (project: string, scan: Scan): Put => ({ key: scanKey(project), value: scan });

/** In the order they were read, a few values at a time, so that nobody has to hold fifty thousand cards. */
export async function* eachStaged(project: string, scan: Scan): AsyncGenerator<Staged> {
  for (let start = 0; start < scan.staged; start += BATCH_KEYS) {
    const parts = Math.min(BATCH_KEYS, scan.staged - start);
    const keys = Array.from({ length: parts }, (_, part) => stageKey(project, scan.id, start + part));
    const found = await readMany(keys);
    for (const key of keys) {
      const stored = found.get(key);
      if (typeof stored === 'string') yield* unpack(stored) as Staged[];
    }
  }
}

export const dropStaged = (project: string, scan: Scan): Promise<void> =>
  dropMany(Array.from({ length: scan.staged }, (_, part) => stageKey(project, scan.id, part)));

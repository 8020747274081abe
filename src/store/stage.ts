// What a scan has read and not yet put in place: one packed value for each page of a search, stored together with the
// checkpoint, so that a scan that dies reads no page twice.

import type { Card } from '../core/model/card';
import { scanKey, stageKey } from './keys';
import { dropMany, type Put, readMany } from './kvs';
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

/** In the order they were read. */
export const readStaged = async (project: string, scan: Scan): Promise<Staged[]> => {
  const keys = Array.from({ length: scan.staged }, (_, part) => stageKey(project, scan.id, part));
  const found = await readMany(keys);
  return keys.flatMap((key) => {
    const stored = found.get(key);
    return typeof stored === 'string' ? (unpack(stored) as Staged[]) : [];
  });
};

export const dropStaged = (project: string, scan: Scan): Promise<void> =>
  dropMany(Array.from({ length: scan.staged }, (_, part) => stageKey(project, scan.id, part)));

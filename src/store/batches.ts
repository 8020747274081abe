// Entries that wait for an act of the gate, a group to a value.

import type { Batch } from './gate-records';
import { batchKey } from './keys';
import { type Put, readMany } from './kvs';
import { pack, unpack } from './pack';

export const readBatch = async (project: string, number: number): Promise<Batch | null> => {
  const key = batchKey(project, number);
  const stored = (await readMany([key])).get(key);
  const batch = typeof stored === 'string' ? (unpack(stored) as Batch) : null;
  return batch?.v === 1 ? batch : null;
};

export const putBatch = (project: string, number: number, batch: Batch): Put => ({
  key: batchKey(project, number),
  value: pack(batch),
});

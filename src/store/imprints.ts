// Two imprints of a backlog, taken a week apart in turns: the older one is what today is compared with.

import type { Imprint } from '../core/model/imprint';
import { imprintKey } from './keys';
import { type Put, readMany } from './kvs';
import { pack, unpack } from './pack';

export const SLOTS = [0, 1] as const;
export type Slot = (typeof SLOTS)[number];

export type Imprints = Record<Slot, Imprint | null>;

const imprintIn = (stored: unknown): Imprint | null => {
  const imprint = typeof stored === 'string' ? (unpack(stored) as Partial<Imprint> | null) : null;
  return imprint?.v === 1 ? (imprint as Imprint) : null;
};

export const readImprints = async (project: string): Promise<Imprints> => {
  const found = await readMany(SLOTS.map((slot) => imprintKey(project, slot)));
  return { 0: imprintIn(found.get(imprintKey(project, 0))), 1: imprintIn(found.get(imprintKey(project, 1))) };
};

export const putImprint = (project: string, slot: Slot, imprint: Imprint): Put => ({
  key: imprintKey(project, slot),
  value: pack(imprint),
});

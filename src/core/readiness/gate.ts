// What the gate does about an item that came into a sprint: data in, a wish out. It acts only on what it is sure of,
// never on its own writes, never twice on one entry, and never where somebody has taken it upon themselves.

import type { Entry } from '../model/entry';
import type { GateMode, Policy } from '../model/policy';

export type Wish = 'nothing' | 'record' | 'warn' | 'return';

export interface GateMemory {
  /** Entries that were acted upon. */
  handled: ReadonlySet<string>;
  /** "issue:sprint" of overrides that still hold. */
  overridden: ReadonlySet<string>;
  /** Account id under which the app writes; null: it has never written. */
  self: string | null;
}

export const overrideKey = ({ issue, sprint }: { issue: string; sprint: { id: number } }): string =>
  `${issue}:${sprint.id}`;

/** What the team wants of an item that comes into such a sprint. */
export const modeFor = ({ gate }: Pick<Policy, 'gate'>, state: 'future' | 'active'): GateMode =>
  state === 'future' ? (gate.future ?? gate.mode) : gate.mode;

const BY_MODE: Record<GateMode, Wish> = { off: 'nothing', advise: 'record', warn: 'warn', return: 'return' };

export function wishFor(entry: Entry, mode: GateMode, { handled, overridden, self }: GateMemory): Wish {
  const wish = BY_MODE[mode];
  if (wish === 'nothing' || handled.has(entry.id)) return 'nothing';
  if (self !== null && entry.by === self) return 'nothing';
  // Unknown is let through and said so; so is what somebody answers for with a reason.
  if (entry.readiness !== 'not-ready' || overridden.has(overrideKey(entry))) return 'record';
  return wish;
}

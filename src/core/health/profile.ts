// A backlog in two pictures: how long ago anybody cared for its items, and which kinds of work wait in it beside those
// that get done. Restricted items are in neither.

import type { Scene } from '../checks/check';
import { DAY } from '../facts/days';
import { kindNamed } from '../facts/kind';
import type { Kind } from '../model/card';
import type { Policy } from '../model/policy';
import type { AgeBand, MixOfKind } from '../model/report';

/** Days: a month, a quarter, half a year, a year, two years. */
const BOUNDS = [30, 91, 182, 365, 730];
const KINDS: readonly Kind[] = ['feature', 'defect', 'technical', 'research'];

export function agesOf({ backlog, now }: Scene): AgeBand[] {
  const bands: AgeBand[] = [...BOUNDS, null].map((below) => ({ below, items: 0 }));
  for (const { restricted, touched } of backlog.cards) {
    if (restricted) continue;
    const days = (now - touched.at) / DAY;
    const band = bands.find(({ below }) => below === null || days < below);
    if (band) band.items += 1;
  }
  return bands;
}

type Counts = Record<Kind, number>;
const none = (): Counts => ({ feature: 0, defect: 0, technical: 0, research: 0 });

const most = (counts: Counts | undefined): Kind | null =>
  counts ? KINDS.reduce((best, kind) => (counts[kind] > counts[best] ? kind : best)) : null;

/**
 * Of finished work only the issue type was counted. Its kind is what the team says, or what the name says, or what most
 * open items of that type are.
 */
export function mixOf({ backlog }: Scene, policy: Policy): MixOfKind[] {
  const open = none();
  const byType = new Map<string, Counts>();
  for (const { restricted, kind, type } of backlog.cards) {
    if (restricted) continue;
    open[kind] += 1;
    const counts = byType.get(type) ?? none();
    counts[kind] += 1;
    byType.set(type, counts);
  }
  const finished = none();
  for (const [type, items] of Object.entries(backlog.flow?.finishedByType ?? {})) {
    const mapped = Object.hasOwn(policy.kinds, type) ? policy.kinds[type] : undefined;
    const kind = mapped ?? kindNamed(backlog.typeNames?.[type] ?? '') ?? most(byType.get(type)) ?? 'feature';
    finished[kind] += items;
  }
  return KINDS.map((kind) => ({ kind, open: open[kind], finished: finished[kind] }));
}

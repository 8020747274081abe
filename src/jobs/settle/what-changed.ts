// Compares today with about a week ago, and takes an imprint once a week for the comparisons to come.

import { compare } from '../../core/health/compare';
import { quietOf } from '../../core/health/dismissed';
import type { Examination } from '../../core/health/examine';
import { imprintOf, scopeOf } from '../../core/health/imprint';
import type { Changes } from '../../core/model/changes';
import type { Dismissal } from '../../core/model/dismissal';
import type { Imprint } from '../../core/model/imprint';
import type { Policy } from '../../core/model/policy';
import type { Report } from '../../core/model/report';
import { putImprint, readImprints, SLOTS, type Slot } from '../../store/imprints';
import type { Put } from '../../store/kvs';

const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** Another scope is another backlog, and its imprint is of no use. */
const usable = (imprint: Imprint | null, policy: Policy): Imprint | null =>
  imprint?.scope === scopeOf(policy) ? imprint : null;

export interface Changed {
  changes: Changes | null;
  puts: Put[];
}

export const whatChanged = async (
  project: string,
  examination: Examination,
  report: Report,
  policy: Policy,
  dismissals: readonly Dismissal[],
): Promise<Changed> => {
  const stored = await readImprints(project);
  const known = SLOTS.map((slot): { slot: Slot; imprint: Imprint | null } => ({
    slot,
    imprint: usable(stored[slot], policy),
  })).sort((a, b) => (a.imprint?.at ?? 0) - (b.imprint?.at ?? 0));
  const [older, newer] = known;
  const due = !newer?.imprint || report.at - newer.imprint.at >= WEEK;
  const base = due ? newer?.imprint : (older?.imprint ?? newer?.imprint);
  const quiet = quietOf(examination, dismissals);
  return {
    changes: base && report.at - base.at >= DAY ? compare(base, examination, report, policy, quiet) : null,
    puts: due && older ? [putImprint(project, older.slot, imprintOf(examination, report, policy))] : [],
  };
};

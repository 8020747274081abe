// One finding per cause: what else a flaw brings with it is not worth a second line in a list.

/** Check → the checks whose findings it explains. */
const EXPLAINS: Readonly<Record<string, readonly string[]>> = {
  'missing-description': [
    'missing-acceptance-criteria',
    'missing-outcome',
    'missing-reproduction',
    'vague-summary',
    'thin-item',
    'offsite-detail',
    'prescriptive-item',
  ],
  'missing-reproduction': ['thin-item'],
  'thin-item': ['missing-acceptance-criteria', 'missing-outcome', 'vague-summary'],
  'vague-summary': ['missing-acceptance-criteria', 'missing-outcome'],
  'prescriptive-item': ['missing-outcome'],
  'abandoned-item': ['stale-item', 'absent-owner', 'orphan-item'],
  'stale-item': ['absent-owner'],
  'dependency-inversion': ['blocked-item'],
  'oversized-item': ['compound-item'],
};

/** The findings that stand for themselves, in the order given. */
export function causes(found: readonly string[]): string[] {
  const explained = new Set(found.flatMap((check) => EXPLAINS[check] ?? []));
  return found.filter((check) => !explained.has(check));
}

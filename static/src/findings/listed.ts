// Findings as rows of a list, and the filters over them. A filter lives in the address, so that a filtered list can be
// sent to somebody.

import type { FindingsView, FoundHere, FoundItem } from '../../../src/contract';
import { vitalOf } from '../../../src/core/words/check-words';

export type Found = Extract<FindingsView, { state: 'findings' }>;

export interface Row {
  id: string;
  item: FoundItem;
  finding: FoundHere;
}

export const FILTERS = ['vital', 'check', 'type', 'owner', 'parent', 'where', 'said'] as const;
export type Filter = (typeof FILTERS)[number];

/** Filter → the one value that is wanted; absent: all. */
export type Wanted = Partial<Record<Filter, string>>;

export const NOBODY = 'nobody';

export const WHERE = ['next', 'later'] as const;
export const SAID = ['open', 'dismissed'] as const;

export const idOf = (issue: string, check: string): string => `${issue}:${check}`;

/** `quiet`: whether it is dismissed by now, by what was said here a moment ago. */
export const rowsOf = (items: readonly FoundItem[], quiet: (issue: string, found: FoundHere) => boolean): Row[] =>
  items.flatMap((item) =>
    item.findings.map((finding) => {
      const dismissed = quiet(item.issue, finding);
      const told = dismissed === finding.dismissed ? finding : { ...finding, dismissed };
      return { id: idOf(item.issue, finding.check), item, finding: told };
    }),
  );

const VALUE: Record<Filter, (row: Row) => string> = {
  vital: ({ finding }) => vitalOf(finding.check) ?? '',
  check: ({ finding }) => finding.check,
  type: ({ item }) => item.type,
  owner: ({ item }) => item.owner ?? NOBODY,
  parent: ({ item }) => item.parent ?? NOBODY,
  where: ({ item }) => (item.inHorizon ? 'next' : 'later'),
  said: ({ finding }) => (finding.dismissed ? 'dismissed' : 'open'),
};

export interface Sifted {
  shown: Row[];
  /** How many rows each value of a filter would show, the other filters as they are. Most first. */
  counts: Record<Filter, [value: string, rows: number][]>;
}

/** In one walk over the rows: a row that one filter alone hides is what that filter would show besides. */
export const sifted = (rows: readonly Row[], wanted: Wanted): Sifted => {
  const shown: Row[] = [];
  const tallies = FILTERS.map((filter) => ({ filter, tally: new Map<string, number>() }));
  for (const row of rows) {
    const hiding = FILTERS.filter((filter) => wanted[filter] !== undefined && wanted[filter] !== VALUE[filter](row));
    if (hiding.length > 1) continue;
    if (hiding.length === 0) shown.push(row);
    for (const { filter, tally } of tallies) {
      if (hiding.length === 1 && hiding[0] !== filter) continue;
      const value = VALUE[filter](row);
      tally.set(value, (tally.get(value) ?? 0) + 1);
    }
  }
  const counts = Object.fromEntries(
    tallies.map(({ filter, tally }) => [filter, [...tally].sort((a, b) => b[1] - a[1])]),
  ) as Sifted['counts'];
  return { shown, counts };
};

/** What a reader sees who asked for nothing: open findings. */
export const wantedIn = (query: Readonly<Record<string, string>>): Wanted => {
  const wanted: Wanted = {};
  for (const filter of FILTERS) {
    const value = query[filter];
    if (value !== undefined && value !== '') wanted[filter] = value;
  }
  if (wanted.said === undefined) wanted.said = 'open';
  if (wanted.said === 'all') delete wanted.said;
  return wanted;
};

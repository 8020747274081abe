// What a daily scan has to open: pages of issues that changed, and of those that grew so old that only their history can
// tell whether they are stale. On most days of a quiet project that is nothing.

import { outlined } from '../../core/facts/outline';
import type { Policy } from '../../core/model/policy';
import type { Place } from '../../store/keys';
import { pageOf } from '../../store/pages';
import type { Ground, Scan } from '../../store/records';
import { pagesBeside, readShelves, shelfOf, shelvesOf } from '../../store/shelves';
import { readListed } from '../../store/stage';
import { undecided } from './read-touches';

/** Shelf → its pages to be opened. */
export type Work = ReadonlyMap<number, readonly number[]>;

export const workOf = async (
  project: string,
  scan: Scan,
  ground: Ground,
  policy: Policy,
  now: number,
): Promise<Work> => {
  const { place } = ground;
  const pages = new Set<number>();
  const { items, others } = await readListed(project, scan);
  for (const id of [...items, ...others]) pages.add(pageOf(place, id));
  const open = undecided(policy, ground, now);
  for (const shelf of (await readShelves(project, place)).values())
    for (const [page, outlines] of shelf.outlines) if (outlines.some((one) => open(outlined(one)))) pages.add(page);
  const work = new Map<number, number[]>();
  for (const page of [...pages].sort((a, b) => a - b)) {
    const shelf = shelfOf(place, page);
    work.set(shelf, [...(work.get(shelf) ?? []), page]);
  }
  return work;
};

/** Every page: a full scan leaves nothing as it was. */
export const allWork = (place: Place): Work =>
  new Map(Array.from({ length: shelvesOf(place) }, (_, shelf) => [shelf, pagesBeside(place, shelf)]));

/** Written together, with their histories read in one call or few. */
const PAGES_AT_ONCE = 100;

/** The next shelves of one stretch from `from` on, as many as one step takes; null: all is done. */
export const nextWork = (
  work: Work,
  from: number,
  stretchOf: (shelf: number) => number,
): { stretch: number; shelves: number[]; pages: number[] } | null => {
  const shelves: number[] = [];
  const pages: number[] = [];
  for (const shelf of [...work.keys()].sort((a, b) => a - b)) {
    const more = work.get(shelf) ?? [];
    if (shelf < from) continue;
    const [first] = shelves;
    if (first !== undefined && (pages.length + more.length > PAGES_AT_ONCE || stretchOf(shelf) !== stretchOf(first)))
      break;
    shelves.push(shelf);
    pages.push(...more);
  }
  const [first] = shelves;
  return first === undefined ? null : { stretch: stretchOf(first), shelves, pages };
};

// What a daily scan has to open: pages of issues that changed, and of those that grew so old that only their history can
// tell whether they are stale. On most days of a quiet project that is nothing.

import { outlined } from '../core/facts/outline';
import type { Policy } from '../core/model/policy';
import { pageOf } from '../store/pages';
import type { Ground, Scan } from '../store/records';
import { readShelves, shelfOf, shelvesOf } from '../store/shelves';
import { eachStaged } from '../store/stage';
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
  for await (const { id } of eachStaged(project, scan)) pages.add(pageOf(place, id));
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

/** Every shelf, whole: a full scan leaves nothing as it was. */
export const allWork = (place: Ground['place']): Work =>
  new Map(Array.from({ length: shelvesOf(place) }, (_, shelf) => [shelf, []]));

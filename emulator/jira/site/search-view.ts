// What search believes. It learns of a change some time after it happened, except for issues that a request names
// to be reconciled; a plain read of an issue is never late.

import type { Issue } from './issue';
import type { Site } from './site';

/** Remembers what an issue was like before a change that has just happened. */
export function becameStale(site: Site, id: string, was: Issue | null): void {
  site.version++;
  if (site.searchLag <= 0) return;
  const now = site.clock.now();
  const waiting = (site.stale.get(id) ?? []).filter((each) => each.until > now);
  waiting.push({ until: now + site.searchLag, was });
  site.stale.set(id, waiting);
}

/** The issue as search sees it now; null when it is not (yet, or any more) there. */
export function asSearched(site: Site, id: string, reconciled: ReadonlySet<string>): Issue | null {
  const waiting = site.stale.get(id);
  if (waiting && !reconciled.has(id)) {
    const now = site.clock.now();
    const oldest = waiting.find((each) => each.until > now);
    if (oldest) return oldest.was;
    site.stale.delete(id);
  }
  return site.issues.get(id) ?? null;
}

/** Issues that were deleted but that search still believes in. */
export function ghosts(site: Site, reconciled: ReadonlySet<string>): Issue[] {
  const found: Issue[] = [];
  for (const id of site.stale.keys())
    if (!site.issues.has(id)) {
      const was = asSearched(site, id, reconciled);
      if (was) found.push(was);
    }
  return found;
}

/** Changes whenever search would answer differently, so that an answer can be kept until then. */
export function searchVersion(site: Site): string {
  const now = site.clock.now();
  let waiting = 0;
  for (const [id, list] of site.stale) {
    const still = list.filter((each) => each.until > now).length;
    if (still === 0) site.stale.delete(id);
    waiting += still;
  }
  return `${site.version}.${waiting}`;
}

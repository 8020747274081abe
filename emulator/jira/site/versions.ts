// Versions of projects: the order of the catalogue is the order that people gave them. What an issue has of a version that
// goes away is replaced or cleared, and its changelog says so.

import { versionDetails } from '../show/version-json';
import type { Json } from '../world';
import { change, tell } from './change';
import { actorOf, eventTime } from './events';
import type { Issue } from './issue';
import type { Site, Version } from './site';
import type { Viewer } from './viewer';

export type VersionChange =
  | 'created'
  | 'updated'
  | 'released'
  | 'unreleased'
  | 'archived'
  | 'unarchived'
  | 'moved'
  | 'merged'
  | 'deleted';

export const versionsOf = (site: Site, projectKey: string): Version[] =>
  [...site.versions.values()].filter((version) => version.projectKey === projectKey);

/** A new catalogue, since places in the old one may be counted already. */
export function keepVersions(site: Site, versions: Iterable<Version>): void {
  site.versions = new Map([...versions].map((version) => [version.id, version]));
  site.version++;
}

export const putVersion = (site: Site, version: Version): void =>
  keepVersions(site, new Map(site.versions).set(version.id, version).values());

export function tellVersion(site: Site, viewer: Viewer, what: VersionChange, version: Version, more: Json = {}): void {
  const payload = { ...eventTime(site), version: versionDetails(site, version), ...more, ...actorOf(viewer) };
  tell(site, viewer, `avi:jira:${what}:version`, payload);
}

/** `list` without `id`, and with what comes in its stead. */
const swapped = (list: readonly string[], id: string, by: string | null): readonly string[] => {
  const next = list.flatMap((each) => (each === id ? (by === null ? [] : [by]) : [each]));
  return list.includes(id) ? [...new Set(next)] : list;
};

/** Issues of which `field` has the version get another, or none. */
export function swapVersion(
  site: Site,
  viewer: Viewer,
  field: 'fixVersions' | 'versions',
  id: string,
  by: string | null,
  fits: (issue: Issue) => boolean = () => true,
): void {
  for (const issue of [...site.issues.values()])
    if (issue[field].includes(id) && fits(issue))
      change(site, issue, { [field]: swapped(issue[field], id, by) }, viewer);
}

/** The issues first: their changelogs still know the name. */
export function removeVersion(
  site: Site,
  viewer: Viewer,
  version: Version,
  { fix, affected }: { fix: Version | null; affected: Version | null },
): void {
  swapVersion(site, viewer, 'fixVersions', version.id, fix?.id ?? null);
  swapVersion(site, viewer, 'versions', version.id, affected?.id ?? null);
  const told = versionDetails(site, version);
  keepVersions(
    site,
    [...site.versions.values()].filter(({ id }) => id !== version.id),
  );
  tell(site, viewer, 'avi:jira:deleted:version', {
    ...eventTime(site),
    version: told,
    ...(affected ? { newAffectsVersion: versionDetails(site, affected) } : {}),
    ...(fix ? { newFixVersion: versionDetails(site, fix) } : {}),
    customFieldReplacements: [],
    ...actorOf(viewer),
  });
}

export type Place = 'First' | 'Last' | 'Earlier' | 'Later';

/** Moves a version among those of its project; the places of all others stay as they are. */
export function moveVersion(site: Site, version: Version, to: Place | { after: Version }): void {
  const own = versionsOf(site, version.projectKey);
  const at = own.findIndex(({ id }) => id === version.id);
  const rest = own.filter(({ id }) => id !== version.id);
  const index =
    typeof to === 'object'
      ? rest.findIndex(({ id }) => id === to.after.id) + 1
      : { First: 0, Last: rest.length, Earlier: Math.max(0, at - 1), Later: Math.min(rest.length, at + 1) }[to];
  const order = [...rest.slice(0, index), version, ...rest.slice(index)];
  keepVersions(
    site,
    [...site.versions.values()].map((each) => (each.projectKey === version.projectKey ? order.shift()! : each)),
  );
}

// What may be written to a version, and by whom.

import { notModelled, refuse, refuseFields } from '../refusal';
import { type Project, projectByKey, type Site, type Version } from '../site/site';
import { isDay } from '../site/time';
import { versionsOf } from '../site/versions';
import { administers, mayInProject } from '../site/viewer';
import type { Json } from '../world';
import { asBoolean, asString, optional } from './payload';
import type { Ask } from './route';

const MOST_NAME = 255;
const MOST_DESCRIPTION = 16_384;

const missing = (id: string) => refuse(404, `Could not find version for id '${id}'`);

export function versionSeen({ site, viewer }: Pick<Ask, 'site' | 'viewer'>, id: string): Version {
  const version = site.versions.get(id);
  const project = version && projectByKey(site, version.projectKey);
  if (!version || !project || !mayInProject(project, viewer, 'BROWSE_PROJECTS')) throw missing(id);
  return version;
}

/** A version that the caller may change; `status`: what each resource answers to whoever may not. */
export function versionManaged(ask: Ask, status: number): Version {
  const version = versionSeen(ask, ask.params.id!);
  if (administers(projectByKey(ask.site, version.projectKey)!, ask.viewer)) return version;
  throw status === 404
    ? missing(version.id)
    : refuse(status, 'You must have global or project administrator rights in order to modify versions.');
}

/** Another version of the same project, named by id or by the address of its own. */
export function sibling({ site }: Ask, version: Version, value: unknown, what: string): Version {
  const id = String(value).split('/').at(-1) ?? '';
  const other = site.versions.get(id);
  if (!other || other.id === version.id || other.projectKey !== version.projectKey)
    throw refuse(400, `The version in '${what}' must be another version of the same project.`);
  return other;
}

function nameIn(site: Site, project: Project, name: string, own: string | null): string {
  const trimmed = name.trim();
  if (trimmed === '') throw refuseFields({ name: 'You must specify a valid version name' });
  if (trimmed.length > MOST_NAME)
    throw refuseFields({ name: `The version name cannot be longer than ${MOST_NAME} characters.` });
  const taken = versionsOf(site, project.key).some(
    (each) => each.id !== own && each.name.toLowerCase() === trimmed.toLowerCase(),
  );
  if (taken) throw refuseFields({ name: 'A version with this name already exists in this project.' });
  return trimmed;
}

function dateIn(body: Json, key: 'startDate' | 'releaseDate'): Json {
  const value = body[key];
  if (value === undefined) return {};
  if (value === null || value === '') return { [key]: undefined };
  if (!isDay(value))
    throw refuseFields({ [key]: `The date '${String(value)}' is not valid. Use the format yyyy-MM-dd.` });
  return { [key]: value };
}

/** What the body says of a version; `was` is null for a new one. */
export function versionPatch(site: Site, project: Project, body: Json, was: Version | null): Partial<Version> {
  if (body.driver !== undefined && body.driver !== null) throw notModelled('drivers of versions');
  const description = optional(body.description, asString);
  if (Buffer.byteLength(description ?? '') > MOST_DESCRIPTION)
    throw refuseFields({ description: `The description cannot be longer than ${MOST_DESCRIPTION} bytes.` });
  const flags = (['released', 'archived'] as const).flatMap((key) => {
    const value = optional(body[key], asBoolean);
    return value === null ? [] : [[key, value]];
  });
  const name = optional(body.name, asString);
  const patch: Partial<Version> = {
    ...(name === null && was ? {} : { name: nameIn(site, project, name ?? '', was?.id ?? null) }),
    ...(description === null ? {} : { description }),
    ...dateIn(body, 'startDate'),
    ...dateIn(body, 'releaseDate'),
    ...Object.fromEntries(flags),
  };
  const { startDate, releaseDate } = { ...was, ...patch };
  if (typeof startDate === 'string' && typeof releaseDate === 'string' && startDate > releaseDate)
    throw refuseFields({ startDate: 'The start date of a version must not be after its release date.' });
  return patch;
}

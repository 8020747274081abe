// Versions: found, made, changed, released and put in order.

import { refuse, refuseFields } from '../refusal';
import { issuesStatus, versionDetails } from '../show/version-json';
import type { Project, Version } from '../site/site';
import { projectByKey } from '../site/site';
import {
  moveVersion,
  type Place,
  putVersion,
  swapVersion,
  tellVersion,
  type VersionChange,
  versionsOf,
} from '../site/versions';
import { administers } from '../site/viewer';
import type { Json } from '../world';
import { projectSeen } from './access';
import { asId, asObject, asString, optional } from './payload';
import { type Ask, inOrder, listed, mentions, ok, paged, type Route, type Told } from './route';
import { sibling, versionManaged, versionPatch, versionSeen } from './version-rules';

function withStatus({ site, viewer, query }: Ask, version: Version): Json {
  const counted = listed(query, 'expand').includes('issuesstatus');
  return {
    ...versionDetails(site, version),
    ...(counted ? { issuesStatusForFixVersion: issuesStatus(site, version, viewer) } : {}),
  };
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const statusOf = ({ released, archived }: Version): string =>
  archived ? 'archived' : released ? 'released' : 'unreleased';

function find(ask: Ask): Told {
  const { site, viewer, params, query } = ask;
  const project = projectSeen(site, viewer, params.projectIdOrKey!);
  const own = versionsOf(site, project.key);
  const sequence = new Map(own.map((version, at) => [version.id, at]));
  const orderBy = query.get('orderBy') ?? 'sequence';
  const ordered = inOrder(own, orderBy, {
    sequence: ({ id }) => sequence.get(id)!,
    name: ({ name }) => name,
    description: ({ description }) => text(description),
    startDate: ({ startDate }) => text(startDate),
    releaseDate: ({ releaseDate }) => text(releaseDate),
  });
  if (!ordered) throw refuse(400, `Versions cannot be ordered by '${orderBy}'.`);
  const states = listed(query, 'status');
  const found = ordered.filter(
    (version) =>
      mentions(query.get('query'), version.name, version.description) &&
      (states.length === 0 || states.includes(statusOf(version))),
  );
  const { values, ...rest } = paged(query, found as unknown as Json[], 50, 50);
  const shown = (values as Version[]).map((version) => withStatus(ask, version));
  return ok({ ...rest, values: shown }, shown.length);
}

function projectFor({ site, viewer }: Ask, { projectId, project }: Json): Project {
  const named = projectId ?? project;
  if (named === undefined || named === null)
    throw refuseFields({ projectId: 'Project must be specified to create a version.' });
  const found = projectSeen(site, viewer, asId(named));
  if (!administers(found, viewer)) throw refuse(404, `No project could be found with id '${String(named)}'.`);
  return found;
}

function create(ask: Ask): Told {
  const { site, viewer } = ask;
  const body = asObject(ask.body);
  const project = projectFor(ask, body);
  const { name = '', ...patch } = versionPatch(site, project, body, null);
  const version: Version = {
    archived: false,
    released: false,
    ...patch,
    id: String(site.nextId()),
    name,
    projectKey: project.key,
  };
  putVersion(site, version);
  tellVersion(site, viewer, 'created', version);
  return { status: 201, body: versionDetails(site, version) };
}

const DETAILS = ['name', 'description', 'startDate', 'releaseDate'] as const;
const FLAGS: readonly [key: 'released' | 'archived', on: VersionChange, off: VersionChange][] = [
  ['released', 'released', 'unreleased'],
  ['archived', 'archived', 'unarchived'],
];

function edit(ask: Ask): Told {
  const { site, viewer } = ask;
  const was = versionManaged(ask, 400);
  const body = asObject(ask.body);
  const is: Version = { ...was, ...versionPatch(site, projectByKey(site, was.projectKey)!, body, was) };
  const releases = is.released === true && was.released !== true;
  const next = optional(body.moveUnfixedIssuesTo, asString);
  const target = next === null || !releases ? null : sibling(ask, was, next, 'moveUnfixedIssuesTo');
  putVersion(site, is);
  if (target) swapVersion(site, viewer, 'fixVersions', was.id, target.id, ({ resolution }) => resolution === null);
  if (DETAILS.some((key) => was[key] !== is[key])) tellVersion(site, viewer, 'updated', is);
  for (const [key, on, off] of FLAGS)
    if (Boolean(was[key]) !== Boolean(is[key])) tellVersion(site, viewer, is[key] ? on : off, is);
  return { body: versionDetails(site, is) };
}

const PLACES: readonly string[] = ['First', 'Last', 'Earlier', 'Later'] satisfies Place[];

function move(ask: Ask): Told {
  const { site, viewer } = ask;
  const version = versionManaged(ask, 401);
  const { after, position } = asObject(ask.body);
  if ((after === undefined) === (position === undefined))
    throw refuse(400, "Exactly one of 'after' and 'position' must be provided.");
  if (position !== undefined && !PLACES.includes(String(position)))
    throw refuse(400, `'${String(position)}' is not a valid position.`);
  moveVersion(
    site,
    version,
    position === undefined ? { after: sibling(ask, version, asString(after), 'after') } : (position as Place),
  );
  tellVersion(site, viewer, 'moved', version);
  return ok(versionDetails(site, version));
}

const VERSION = '/rest/api/3/version';
const ONE = `${VERSION}/{id}`;

export const VERSIONS: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/version',
    operation: 'getProjectVersionsPaginated',
    handle: find,
  },
  { method: 'POST', path: VERSION, operation: 'createVersion', partial: 'no driver', handle: create },
  {
    method: 'GET',
    path: ONE,
    operation: 'getVersion',
    handle: (ask) => ok(withStatus(ask, versionSeen(ask, ask.params.id!))),
  },
  { method: 'PUT', path: ONE, operation: 'updateVersion', partial: 'no driver', handle: edit },
  { method: 'POST', path: `${ONE}/move`, operation: 'moveVersion', handle: move },
];

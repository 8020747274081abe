// A World → a Site: everything indexed once, so that each question costs what it must and no more.

import type { Clock, Jira } from '../../wall';
import type { Json, World, WorldUser } from '../world';
import { boardFilters } from './filters';
import { groupsOf } from './groups';
import type { Issue, Link } from './issue';
import { issueOf } from './open-issue';
import { seeded } from './random';
import { RANK_STEP } from './rank';
import type { Project, Site } from './site';

export interface SiteOptions {
  clock: Clock;
  world: World;
  seed?: number;
  searchLag?: number;
  baseUrl?: string;
}

const byId = <T extends { id: string | number }>(list: readonly T[]): Map<T['id'], T> =>
  new Map(list.map((each) => [each.id, each]));

/** The account of the installed app; bots that the data knows are others. */
const APP: WorldUser = {
  accountId: 'desk-app',
  emailAddress: '',
  displayName: 'Installed app',
  active: true,
  accountType: 'app',
  locale: 'en_US',
  timeZone: 'UTC',
};

export function openSite(
  options: SiteOptions,
  wall: Pick<Jira, 'validate' | 'condition' | 'jqlFunction' | 'askField'>,
): Site {
  const { world, clock } = options;
  const role = (custom: string) => world.fields.find((field) => field.schema?.custom?.endsWith(custom))?.id ?? null;
  const roles = {
    sprint: role(':gh-sprint'),
    rank: role(':gh-lexo-rank'),
    flagged:
      world.fields.find((field) => field.custom && (field.untranslatedName ?? field.name) === 'Flagged')?.id ?? null,
  };
  let id = 0;
  const site: Site = {
    clock,
    baseUrl: options.baseUrl ?? 'https://desk.atlassian.net',
    timeZone: world.timeZone ?? 'UTC',
    searchLag: options.searchLag ?? 2_000,
    random: seeded(options.seed ?? 1),
    nextId: () => ++id,
    version: 0,
    projects: byId(world.projects.map((project) => ({ ...project, issueTypes: [], statuses: [], lastNumber: 0 }))),
    users: new Map([...world.users, APP].map((user) => [user.accountId, user])),
    issueTypes: byId(world.issueTypes),
    statuses: byId(world.statuses),
    priorities: byId(world.priorities),
    resolutions: byId(world.resolutions),
    linkTypes: byId(world.linkTypes),
    fields: byId(world.fields),
    versions: byId(world.versions),
    components: byId(world.components),
    boards: byId(world.boards),
    sprints: byId(world.sprints),
    roles,
    issues: new Map(),
    ids: new Map(),
    children: new Map(),
    sprintIssues: new Map(),
    links: new Map(),
    linksOf: new Map(),
    absent: new Map(),
    ranked: null,
    stale: new Map(),
    searches: new Map(),
    orders: { version: 0, kept: new Map() },
    transitioning: new Set(),
    tasks: new Map(),
    appAccount: APP.accountId,
    watchers: new Map(),
    voters: new Map(),
    remoteLinks: new Map(),
    deletedWorklogs: [],
    filters: boardFilters(world),
    groups: groupsOf(world),
    searchable: [],
    userProperties: new Map(),
    appProperties: {},
    options: new Map(),
    appFields: new Map(),
    appTypes: new Map(),
    contexts: new Map(),
    listeners: [],
    validate: () => wall.validate,
    condition: () => wall.condition,
    jqlFunction: () => wall.jqlFunction,
    askField: () => wall.askField,
  };
  const projects = new Map(world.projects.map((project) => [project.key, project.id]));
  world.issues.forEach((raw, index) => {
    const key = (raw.fields.project as Json | undefined)?.key ?? raw.key.slice(0, raw.key.lastIndexOf('-'));
    const project = projects.get(String(key));
    if (project === undefined) throw new Error(`${raw.key} belongs to ${key}, which is no project of this world`);
    indexIssue(site, issueOf(raw, project, (index + 1) * RANK_STEP, roles));
  });
  for (const raw of world.issues) readNeighbours(site, raw.id, raw.fields);
  for (const project of world.projects) settleProject(site, project);
  id = highestId(site);
  return site;
}

/** Enters an issue into every index; also for issues that are made later. */
export function indexIssue(site: Site, issue: Issue): void {
  site.issues.set(issue.id, issue);
  site.ids.set(issue.key, issue.id);
  if (issue.parent !== null) add(site.children, issue.parent, issue.id);
  for (const sprint of issue.sprints) add(site.sprintIssues, sprint, issue.id);
  site.ranked = null;
  const project = site.projects.get(issue.project)!;
  project.lastNumber = Math.max(project.lastNumber, issue.number);
}

export function add<K, V>(index: Map<K, Set<V>>, key: K, value: V): void {
  const set = index.get(key);
  if (set) set.add(value);
  else index.set(key, new Set([value]));
}

export function addLink(site: Site, link: Link): void {
  site.links.set(link.id, link);
  add(site.linksOf, link.from, link);
  add(site.linksOf, link.to, link);
}

function readNeighbours(site: Site, id: string, fields: Json): void {
  for (const raw of (Array.isArray(fields.issuelinks) ? fields.issuelinks : []) as Json[]) {
    const other = (raw.outwardIssue ?? raw.inwardIssue) as { id: string; key: string; fields: Json } | undefined;
    if (!other) continue;
    const otherId = String(other.id);
    if (!site.issues.has(otherId)) site.absent.set(otherId, { ...other, id: otherId });
    const [from, to] = raw.outwardIssue ? [id, otherId] : [otherId, id];
    if (!site.links.has(String(raw.id)))
      addLink(site, { id: String(raw.id), type: String((raw.type as Json).id), from, to });
  }
  const parent = fields.parent as { id: string; key: string; fields: Json } | null | undefined;
  if (parent && !site.issues.has(String(parent.id)))
    site.absent.set(String(parent.id), { ...parent, id: String(parent.id) });
}

/** A project without lists of its own has the types and statuses that its issues have. */
function settleProject(site: Site, told: World['projects'][number]): void {
  const project = site.projects.get(told.id) as Project;
  const types = new Set<string>();
  const statuses = new Set<string>();
  for (const issue of site.issues.values())
    if (issue.project === told.id) {
      types.add(issue.type);
      statuses.add(issue.status);
    }
  const unscoped = [...site.issueTypes.values()].filter((type) => !type.scope).map((type) => type.id);
  project.issueTypes = told.issueTypes ?? [...new Set([...types, ...unscoped])];
  const order = { new: 0, indeterminate: 1, done: 2 };
  project.statuses =
    told.statuses ??
    [...site.statuses.values()]
      .filter((status) => statuses.has(status.id))
      .sort((a, b) => order[a.statusCategory.key] - order[b.statusCategory.key])
      .map((status) => status.id);
}

/** New ids start above everything that the data has, so that they never collide. */
function highestId(site: Site): number {
  let highest = 10_000;
  const see = (id: string) => {
    const number = Number(id);
    if (Number.isSafeInteger(number) && number > highest) highest = number;
  };
  for (const issue of site.issues.values()) {
    see(issue.id);
    for (const comment of issue.comments) see(comment.id);
    for (const worklog of issue.worklogs) see(worklog.id);
    for (const history of issue.history) see(history.id);
  }
  for (const index of [site.filters, site.versions, site.components]) for (const id of index.keys()) see(id);
  for (const id of site.links.keys()) see(id);
  for (const id of site.sprints.keys()) see(String(id));
  return highest;
}

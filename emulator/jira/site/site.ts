// The whole state of the desk's Jira: one object that every part of it gets handed. No part keeps state of its own.

import type { AppField, Clock, Jira, ProductEvent } from '../../wall';
import type { Json, World, WorldBoard, WorldField, WorldProject, WorldSprint, WorldStatus, WorldUser } from '../world';
import type { FieldContext } from './field-contexts';
import type { Issue, Link } from './issue';
import type { Option } from './options';

export type Named = { id: string; name: string; [key: string]: unknown };
export type IssueType = World['issueTypes'][number];
export type Project = WorldProject & { issueTypes: string[]; statuses: string[]; lastNumber: number };
export type Version = World['versions'][number];
export type Component = World['components'][number];

/** What search still believes about an issue until `until`: its former self, or null when it was not there. */
export interface Stale {
  until: number;
  was: Issue | null;
}

export interface Searchable {
  key: string;
  entity: string;
  values: { path: string; type: string; alias?: string }[];
}

export interface RemoteLink {
  id: number;
  globalId: string | null;
  relationship: string | null;
  application: Json;
  object: Json & { title: string; url: string };
}

export interface Share {
  id: number;
  type: 'global' | 'loggedin' | 'project' | 'group' | 'user';
  /** Id of the project or group, account id of the user. */
  of: string | null;
}

export interface Filter {
  id: string;
  name: string;
  description: string;
  /** Account id. */
  owner: string | null;
  jql: string;
  sharedWith: Share[];
  editedBy: Share[];
  /** Account ids. */
  favouriteOf: Set<string>;
  /** The board that shows what it finds. */
  board: number | null;
}

export interface Group {
  groupId: string;
  name: string;
  /** Account ids. */
  members: string[];
}

export interface Site {
  clock: Clock;
  baseUrl: string;
  timeZone: string;
  /** Milliseconds after which search knows of a change. */
  searchLag: number;
  random: () => number;
  nextId: () => number;
  /** Grows with every change: what was computed from an older version is worth nothing. */
  version: number;

  projects: Map<string, Project>;
  users: Map<string, WorldUser>;
  issueTypes: Map<string, IssueType>;
  statuses: Map<string, WorldStatus>;
  priorities: Map<string, Named>;
  resolutions: Map<string, Named>;
  linkTypes: Map<string, World['linkTypes'][number]>;
  fields: Map<string, WorldField>;
  versions: Map<string, Version>;
  components: Map<string, Component>;
  boards: Map<number, WorldBoard>;
  sprints: Map<number, WorldSprint>;
  /** Ids of the custom fields that carry meaning; null: the site has none. */
  roles: { sprint: string | null; rank: string | null; flagged: string | null };

  issues: Map<string, Issue>;
  ids: Map<string, string>;
  children: Map<string, Set<string>>;
  sprintIssues: Map<number, Set<string>>;
  links: Map<string, Link>;
  linksOf: Map<string, Set<Link>>;
  /** Issues that others point to but that are not here: as the export showed them. */
  absent: Map<string, { id: string; key: string; fields: Json }>;
  /** Issue ids in rank order; null: to be sorted anew. */
  ranked: string[] | null;
  stale: Map<string, Stale[]>;

  /** Results of the last searches, by everything that they depend on. */
  searches: Map<string, readonly Issue[]>;
  /** All issues in the orders that were asked for lately, as they stood at a version. */
  orders: { version: number; kept: Map<string, readonly Issue[]> };
  /** Issue ids whose transition waits for an app's validator. */
  transitioning: Set<string>;
  tasks: Map<string, Json>;
  /** Account the app acts as when it acts as itself. */
  appAccount: string;
  /** Account ids of those who began to watch an issue here. */
  watchers: Map<string, Set<string>>;
  /** Account ids of those who voted for an issue here. */
  voters: Map<string, Set<string>>;
  /** Links of issues to what is not in Jira, by issue id. */
  remoteLinks: Map<string, RemoteLink[]>;
  /** Worklogs that are gone: when, and from which project. */
  deletedWorklogs: { id: string; at: number; project: string }[];
  filters: Map<string, Filter>;
  groups: Group[];
  searchable: Searchable[];
  /** Properties of people by account id, and those of the app. */
  userProperties: Map<string, Json>;
  appProperties: Json;
  /** Options of fields, by the field's id. */
  options: Map<string, Option[]>;
  /** Fields that the app has or had, by their id. */
  appFields: Map<string, AppField>;
  /** Types of fields that the app has, by their ARI. */
  appTypes: Map<string, AppField>;
  /** Contexts of fields that administrators made of the app's types, by the field's id; other fields have none to change. */
  contexts: Map<string, FieldContext[]>;
  listeners: ((event: ProductEvent) => void)[];
  validate: () => Jira['validate'];
  condition: () => Jira['condition'];
  jqlFunction: () => Jira['jqlFunction'];
  askField: () => Jira['askField'];
}

export const projectByKey = (site: Site, key: string): Project | null =>
  [...site.projects.values()].find((project) => project.key === key) ?? null;

export const projectOf = (site: Site, issue: Issue): Project => site.projects.get(issue.project)!;

/** An issue by id or key, whoever may see it. */
export const findIssue = (site: Site, idOrKey: string): Issue | null =>
  site.issues.get(idOrKey) ?? site.issues.get(site.ids.get(idOrKey.toUpperCase()) ?? '') ?? null;

export const openSprintOf = (site: Site, issue: Issue): WorldSprint | null =>
  issue.sprints.map((id) => site.sprints.get(id)).find((sprint) => sprint && sprint.state !== 'closed') ?? null;

export const categoryOf = (site: Site, statusId: string): WorldStatus['statusCategory']['key'] =>
  site.statuses.get(statusId)?.statusCategory.key ?? 'new';

/** Issue ids, most important first. */
export function ranked(site: Site): readonly string[] {
  site.ranked ??= [...site.issues.values()].sort((a, b) => a.rank - b.rank).map((issue) => issue.id);
  return site.ranked;
}

// The one way in which issues change: indexes, changelog, search lag and product event follow from it by themselves.

import type { ProductEvent } from '../../wall';
import { changeItems } from './change-items';
import { issueEvent } from './events';
import type { ChangeItem, History, Issue } from './issue';
import { add, indexIssue } from './open';
import { becameStale } from './search-view';
import { categoryOf, type Site } from './site';
import type { Viewer } from './viewer';

export interface ChangeOptions {
  /** Changelog items beside those that the difference makes: links. */
  items?: ChangeItem[];
  /** Properties and comments leave no changelog; properties do not even touch `updated`. */
  touch?: boolean;
  /** False: what changed is not remembered. */
  changelog?: boolean;
  /** The event to tell; null: the caller tells its own. Absent: an update, when there is a changelog. */
  event?: string | null;
  /** Jira's own name for what happened, where the changelog does not tell it. */
  type?: string;
  /** What came with the transition that this change is. */
  transition?: ProductEvent['transition'];
}

export function tell(
  site: Site,
  viewer: Viewer,
  eventType: string,
  payload: ProductEvent['payload'],
  transition?: ProductEvent['transition'],
): void {
  const event = { eventType, actor: viewer.accountId, byApp: viewer.byApp, payload, transition };
  for (const listener of site.listeners) listener(event);
}

export function change(
  site: Site,
  issue: Issue,
  patch: Partial<Issue>,
  viewer: Viewer,
  { items: more = [], touch, changelog = true, event, type, transition }: ChangeOptions = {},
): Issue {
  const now = site.clock.now();
  const draft = withConsequences(site, issue, { ...issue, ...patch }, now);
  const items = changelog ? [...changeItems(site, issue, draft), ...more] : [];
  const onlyRank = items.length > 0 && items.every((item) => item.field === 'Rank');
  const history: History | null =
    items.length > 0 ? { id: String(site.nextId()), author: viewer.accountId, at: now, items } : null;
  const next: Issue = {
    ...draft,
    updated: (touch ?? (items.length > 0 && !onlyRank)) ? now : draft.updated,
    history: history ? [...issue.history, history] : issue.history,
  };
  becameStale(site, issue.id, issue);
  put(site, issue, next);
  if (event !== null && (history || event)) {
    const payload = issueEvent(site, next, viewer, history, type);
    tell(site, viewer, event ?? 'avi:jira:updated:issue', payload, transition);
    if (issue.assignee !== next.assignee) tell(site, viewer, 'avi:jira:assigned:issue', payload);
  }
  return next;
}

export function create(site: Site, issue: Issue, viewer: Viewer): Issue {
  becameStale(site, issue.id, null);
  indexIssue(site, issue);
  tell(site, viewer, 'avi:jira:created:issue', issueEvent(site, issue, viewer, null));
  return issue;
}

export function remove(site: Site, issue: Issue, viewer: Viewer): void {
  becameStale(site, issue.id, issue);
  for (const link of site.linksOf.get(issue.id) ?? []) {
    site.links.delete(link.id);
    site.linksOf.get(link.from)?.delete(link);
    site.linksOf.get(link.to)?.delete(link);
  }
  for (const id of site.children.get(issue.id) ?? []) {
    const child = site.issues.get(id);
    if (child) site.issues.set(id, { ...child, parent: null });
  }
  site.children.delete(issue.id);
  if (issue.parent !== null) site.children.get(issue.parent)?.delete(issue.id);
  for (const sprint of issue.sprints) site.sprintIssues.get(sprint)?.delete(issue.id);
  site.issues.delete(issue.id);
  for (const beside of [site.remoteLinks, site.voters, site.watchers]) beside.delete(issue.id);
  site.ids.delete(issue.key);
  site.ranked = null;
  tell(site, viewer, 'avi:jira:deleted:issue', issueEvent(site, issue, viewer, null));
}

/** A move into a done status sets the date it was resolved; a move out takes it away. */
function withConsequences(site: Site, was: Issue, next: Issue, now: number): Issue {
  const from = categoryOf(site, was.status);
  const to = categoryOf(site, next.status);
  const moved = from === to ? next : { ...next, categoryChanged: now };
  if (was.resolution === next.resolution) return moved;
  return { ...moved, resolved: next.resolution === null ? null : now };
}

function put(site: Site, was: Issue, next: Issue): void {
  site.issues.set(next.id, next);
  if (was.parent !== next.parent) {
    if (was.parent !== null) site.children.get(was.parent)?.delete(next.id);
    if (next.parent !== null) add(site.children, next.parent, next.id);
  }
  if (was.sprints !== next.sprints) {
    for (const id of was.sprints) if (!next.sprints.includes(id)) site.sprintIssues.get(id)?.delete(next.id);
    for (const id of next.sprints) add(site.sprintIssues, id, next.id);
  }
  if (was.rank !== next.rank) site.ranked = null;
}

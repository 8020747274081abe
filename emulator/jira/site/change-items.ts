// What the changelog says about the difference between an issue and its former self, in Jira's own forms: ids and
// names, sprint ids joined by comma and space, one item for each version that came or went.

import type { ChangeItem, Issue } from './issue';
import { findIssue, type Site } from './site';
import { TRACKED, tracked } from './time-tracking';

type Value = [id: string | null, text: string | null];
const NOTHING: Value = [null, null];

export function changeItems(site: Site, a: Issue, b: Issue): ChangeItem[] {
  const items: ChangeItem[] = [];
  const item = (field: string, fieldId: string | null, from: Value, to: Value, fieldtype = 'jira') =>
    items.push({
      field,
      fieldtype,
      ...(fieldId === null ? {} : { fieldId }),
      from: from[0],
      fromString: from[1],
      to: to[0],
      toString: to[1],
    });
  const named = (map: Map<string, { name: string }>, id: string | null): Value =>
    id === null ? NOTHING : [id, map.get(id)?.name ?? id];
  const person = (id: string | null): Value => (id === null ? NOTHING : [id, site.users.get(id)?.displayName ?? id]);

  if (a.summary !== b.summary) item('summary', 'summary', [null, a.summary], [null, b.summary]);
  for (const key of ['description', 'environment'] as const)
    if (a[key] !== b[key]) item(key, key, [null, a[key]?.words() ?? null], [null, b[key]?.words() ?? null]);
  if (a.type !== b.type) item('issuetype', 'issuetype', named(site.issueTypes, a.type), named(site.issueTypes, b.type));
  if (a.resolution !== b.resolution)
    item('resolution', 'resolution', named(site.resolutions, a.resolution), named(site.resolutions, b.resolution));
  if (a.status !== b.status) item('status', 'status', named(site.statuses, a.status), named(site.statuses, b.status));
  if (a.priority !== b.priority)
    item('priority', 'priority', named(site.priorities, a.priority), named(site.priorities, b.priority));
  for (const key of ['assignee', 'reporter'] as const)
    if (a[key] !== b[key]) item(key, key, person(a[key]), person(b[key]));
  if (a.labels.join(' ') !== b.labels.join(' '))
    item('labels', 'labels', ['', a.labels.join(' ')], ['', b.labels.join(' ')]);
  for (const [key, field, map] of [
    ['fixVersions', 'Fix Version', site.versions],
    ['versions', 'Version', site.versions],
    ['components', 'Component', site.components],
  ] as const) {
    for (const id of a[key]) if (!b[key].includes(id)) item(field, key, named(map, id), NOTHING);
    for (const id of b[key]) if (!a[key].includes(id)) item(field, key, NOTHING, named(map, id));
  }
  if (a.extra !== b.extra)
    for (const key of TRACKED) {
      const [was, is] = [tracked(a, key), tracked(b, key)];
      if (was !== is) item(key, key, seconds(was), seconds(is));
    }
  if (a.due !== b.due) item('duedate', 'duedate', dueValue(a.due), dueValue(b.due));
  if (a.security !== b.security) item('security', 'security', level(site, a), level(site, b));
  if (a.parent !== b.parent)
    item('IssueParentAssociation', null, parentValue(site, a.parent), parentValue(site, b.parent));
  if (a.sprints.join() !== b.sprints.join() && site.roles.sprint)
    item('Sprint', site.roles.sprint, sprintValue(site, a), sprintValue(site, b), 'custom');
  if (a.rank !== b.rank && site.roles.rank)
    item('Rank', site.roles.rank, ['', ''], ['', b.rank < a.rank ? 'Ranked higher' : 'Ranked lower'], 'custom');
  if (a.custom !== b.custom)
    for (const id of new Set([...Object.keys(a.custom), ...Object.keys(b.custom)])) {
      const [was, is] = [a.custom[id], b.custom[id]];
      if (JSON.stringify(was) !== JSON.stringify(is))
        item(site.fields.get(id)?.name ?? id, id, customValue(was), customValue(is), 'custom');
    }
  return items;
}

const seconds = (value: number | null): Value => (value === null ? NOTHING : [String(value), String(value)]);

const dueValue = (due: string | null): Value => (due === null ? NOTHING : [due, `${due} 00:00:00.0`]);

const level = (site: Site, issue: Issue): Value => {
  if (issue.security === null) return NOTHING;
  const levels = site.projects.get(issue.project)?.securityLevels ?? [];
  return [issue.security, levels.find((each) => each.id === issue.security)?.name ?? issue.security];
};

const parentValue = (site: Site, id: string | null): Value =>
  id === null ? NOTHING : [id, findIssue(site, id)?.key ?? site.absent.get(id)?.key ?? id];

const sprintValue = (site: Site, issue: Issue): Value => [
  issue.sprints.join(', '),
  issue.sprints.map((id) => site.sprints.get(id)?.name ?? String(id)).join(', '),
];

function customValue(value: unknown): Value {
  if (value === null || value === undefined) return NOTHING;
  if (Array.isArray(value)) {
    const ids = value.map((each) => (each as { id?: string } | null)?.id ?? String(each));
    return [`[${ids.join(', ')}]`, value.map(text).join(' ')];
  }
  const id = typeof value === 'object' ? (value as { id?: unknown }).id : null;
  return [typeof id === 'string' ? id : null, text(value)];
}

function text(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { value: option, name, displayName } = value as Record<string, unknown>;
  return String(option ?? name ?? displayName ?? JSON.stringify(value));
}

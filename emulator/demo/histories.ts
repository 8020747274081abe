// Changes in words → the entries of Jira's changelog, with the ids, field names and strings that Jira itself writes.

import type { WorldHistory } from '../jira/world';
import { type Calendar, DAY, dateOnly, stamp } from './calendar';
import { isSlug, PEOPLE, userRef } from './people';
import { FIELD, IMPEDIMENT, PRIORITIES, RESOLUTIONS } from './setting';
import type { Change, Moment } from './timeline';

type Item = WorldHistory['items'][number];

/** What histories need to know of the world around an item. */
export interface Names {
  calendar: Calendar;
  status: (name: string) => string;
  version: (name: string) => string;
  /** Row id → issue id and key. */
  issue: (rowId: string) => { id: string; key: string };
  /** Present texts, for edits that ended in them. */
  summary: string;
  description: string;
}

const item = (
  field: string,
  fieldId: string,
  before: [id: string | null, words: string | null],
  after: [id: string | null, words: string | null],
): Item => ({
  field,
  fieldtype: fieldId.startsWith('customfield') ? 'custom' : 'jira',
  fieldId,
  from: before[0],
  fromString: before[1],
  to: after[0],
  toString: after[1],
});

const idIn = (list: readonly { id: string; name: string }[], name: string) => {
  const found = list.find((entry) => entry.name === name);
  if (!found) throw new Error(`nothing is called "${name}"`);
  return found.id;
};

const named =
  (find: (name: string) => string) =>
  (name: string): [string | null, string | null] =>
    name ? [find(name), name] : [null, null];

const FORMS: Record<string, (change: Change, names: Names) => Item[]> = {
  status: ({ from, to }, names) => [item('status', 'status', [names.status(from), from], [names.status(to), to])],
  priority: ({ from, to }) => {
    const side = named((name) => idIn(PRIORITIES, name));
    return [item('priority', 'priority', side(from), side(to))];
  },
  resolution: ({ from, to }) => {
    const side = named((name) => idIn(RESOLUTIONS, name));
    return [item('resolution', 'resolution', side(from), side(to))];
  },
  assignee: ({ from, to }) => {
    const side = (slug: string): [string | null, string | null] =>
      isSlug(slug) ? [PEOPLE[slug].accountId, PEOPLE[slug].displayName] : [null, null];
    return [item('assignee', 'assignee', side(from), side(to))];
  },
  points: ({ from, to }) => [item('Story Points', FIELD.points, [null, from || null], [null, to || null])],
  fix: ({ from, to }, names) =>
    [
      from && item('Fix Version', 'fixVersions', [names.version(from), from], [null, null]),
      to && item('Fix Version', 'fixVersions', [null, null], [names.version(to), to]),
    ].filter((entry) => entry !== ''),
  labels: ({ from, to }) => [item('labels', 'labels', [null, from], [null, to])],
  due: ({ from, to }, { calendar }) => {
    const side = (days: string): [string | null, string | null] => {
      if (!days) return [null, null];
      const date = dateOnly(calendar.today + Number(days) * DAY);
      return [date, `${date} 00:00:00.0`];
    };
    return [item('duedate', 'duedate', side(from), side(to))];
  },
  sprint: ({ from, to }, { calendar }) => {
    const side = (ids: string): [string, string] => {
      const sprints = ids ? ids.split(', ').map((id) => calendar.sprints.find((sprint) => `${sprint.id}` === id)) : [];
      return [ids, sprints.map((sprint) => sprint?.name).join(', ')];
    };
    return [item('Sprint', FIELD.sprint, side(from), side(to))];
  },
  parent: ({ from, to }, { issue }) => {
    const side = (row: string): [string | null, string | null] =>
      row ? [issue(row).id, issue(row).key] : [null, null];
    return [item('IssueParentAssociation', 'parent', side(from), side(to))];
  },
  summary: ({ from }, { summary }) => [item('summary', 'summary', [null, from], [null, summary])],
  description: ({ from }, { description }) => [
    item('description', 'description', [null, from || null], [null, description || null]),
  ],
  flag: ({ from, to }) => {
    const side = (on: string): [string, string] => (on ? [`[${IMPEDIMENT.id}]`, IMPEDIMENT.value] : ['', '']);
    return [item('Flagged', FIELD.flagged, side(from), side(to))];
  },
  rank: ({ from }) => [item('Rank', FIELD.rank, ['', ''], ['', `Ranked ${from}`])],
  link: ({ from, to }, { issue }) => [
    item('Link', 'link', [null, null], [issue(to).key, `This issue ${from} ${issue(to).key}`]),
  ],
};

/** One entry for what one person did in one moment, oldest first. Ids are given later, over the whole site. */
export const historiesOf = (moments: readonly Moment[], names: Names): Omit<WorldHistory, 'id'>[] => {
  const entries: (Omit<WorldHistory, 'id'> & { at: number; by: string })[] = [];
  for (const { at, by, field, from = '', to = '' } of moments) {
    if (field === undefined) continue;
    const form = FORMS[field];
    if (!form) throw new Error(`no field is called "${field}"`);
    const items = form({ field, from, to }, names);
    const last = entries.at(-1);
    if (last?.at === at && last.by === by) last.items.push(...items);
    else entries.push({ at, by, author: userRef(by), created: stamp(at), items });
  }
  return entries.map(({ author, created, items }) => ({ author, created, items }));
};

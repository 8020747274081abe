// One issue of an export in the shape of REST v3: Agile's own fields gone, epics as parents, wiki markup as ADF.

import { defineLazyText } from '../jira/rich-text';
import type { Json, WorldHistory, WorldIssue } from '../jira/world';
import type { FieldRoles } from './custom-fields';
import type { People } from './people';
import { isObject, object, objects, type RawIssue, word } from './raw';
import type { RawSprint } from './sprint-field';
import { toAdf } from './to-adf';

const AGILE_ONLY = ['epic', 'sprint', 'closedSprints', 'flagged'];
const PEOPLE = ['creator', 'reporter', 'assignee'];
const EPIC_LINK = 'customfield_10014';

export interface Importing {
  people: People;
  roles: FieldRoles;
  /** Issue id and summary by key, for parents that are named by key only. */
  byKey: Map<string, RawIssue>;
  sprintsOf: (issue: RawIssue) => RawSprint[];
}

export function issueOf(raw: RawIssue, into: Importing): WorldIssue {
  const fields: Json = { ...raw.fields };
  for (const key of AGILE_ONLY) delete fields[key];
  for (const key of PEOPLE) fields[key] = into.people.meet(fields[key]);
  fields.parent = parentOf(raw, into);
  const sprints = into.sprintsOf(raw);
  fields[into.roles.sprint] = sprints.length > 0 ? sprints : null;
  if (raw.fields.flagged === true && !fields[into.roles.flagged])
    fields[into.roles.flagged] = [{ id: '10019', value: 'Impediment' }];
  for (const key of ['description', 'environment']) {
    const text = fields[key];
    if (typeof text === 'string' && text !== '') defineLazyText(fields, key, text, toAdf);
    else if (!isObject(text)) fields[key] = null;
  }
  fields.comment = commentsOf(raw, into);
  const histories = historiesOf(raw, into);
  const properties = object(raw.raw.properties);
  return {
    id: raw.id,
    key: raw.key,
    fields,
    ...(histories ? { changelog: { histories } } : {}),
    ...(properties ? { properties } : {}),
  };
}

function parentOf({ fields }: RawIssue, { byKey }: Importing): unknown {
  if (isObject(fields.parent) && word(fields.parent.key)) return fields.parent;
  const epic = object(fields.epic);
  const key = word(epic?.key) ?? word(fields[EPIC_LINK]);
  if (key === null || !/-\d+$/.test(key)) return null;
  const known = byKey.get(key);
  if (known) return { id: known.id, key };
  if (!epic) return null;
  const done = epic.done === true;
  const statusCategory = done ? { id: 3, key: 'done', name: 'Done' } : { id: 2, key: 'new', name: 'To Do' };
  return {
    id: word(epic.id) ?? key,
    key,
    fields: {
      summary: word(epic.summary) ?? word(epic.name) ?? key,
      status: { id: done ? '6' : '1', name: statusCategory.name, statusCategory },
      issuetype: { id: 'epic', name: 'Epic', subtask: false, hierarchyLevel: 1 },
    },
  };
}

function commentsOf(raw: RawIssue, { people }: Importing): Json {
  const comments = objects(object(raw.fields.comment)?.comments).map((each, index) => {
    const { body, ...rest } = each;
    const comment: Json = { ...rest, id: word(each.id) ?? `${raw.id}${index}`, author: people.meet(each.author) };
    if (each.updateAuthor) comment.updateAuthor = people.meet(each.updateAuthor);
    if (typeof body === 'string') defineLazyText(comment, 'body', body, toAdf);
    else comment.body = body ?? null;
    return comment;
  });
  return { comments, startAt: 0, maxResults: comments.length, total: comments.length };
}

function historiesOf(raw: RawIssue, { people }: Importing): WorldHistory[] | null {
  const changelog = object(raw.raw.changelog);
  if (!changelog) return null;
  const histories = objects(changelog.histories ?? changelog.values).map((each, index) => ({
    id: word(each.id) ?? `${raw.id}${index}`,
    author: people.meet(each.author),
    created: String(each.created),
    items: objects(each.items).map((item) => ({
      field: word(item.field) ?? '',
      fieldtype: word(item.fieldtype) ?? 'jira',
      ...(word(item.fieldId) ? { fieldId: word(item.fieldId)! } : {}),
      from: word(item.from),
      fromString: word(item.fromString),
      to: word(item.to),
      // An item without a toString of its own must not answer with that of Object.
      toString: Object.hasOwn(item, 'toString') ? word(item.toString) : null,
    })),
  }));
  return histories.sort((a, b) => Date.parse(iso(a.created)) - Date.parse(iso(b.created)));
}

const iso = (text: string): string => text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2');

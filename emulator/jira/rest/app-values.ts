// Values of an app's own custom fields, written by that app alone and for many issues at once, whoever may edit them and
// whatever their rules say; and fields made of a type that the app brings along.

import { notModelled, refuse, refuseFields } from '../refusal';
import { kept, valueProblem } from '../site/app-field-values';
import { appField, makeAppField } from '../site/app-fields';
import { change } from '../site/change';
import type { Issue } from '../site/issue';
import type { Site } from '../site/site';
import { mayGlobally } from '../site/viewer';
import { fieldJson } from './catalogue';
import { asExactly, asList, asNumber, asString, optional } from './payload';
import type { Ask, Route, Told } from './route';

interface Update {
  field: string;
  issue: Issue;
  value: unknown;
}

const fieldFor = ({ site, viewer }: Ask, idOrKey: string): string => {
  const field = [...site.fields.values()].find(({ id, key }) => id === idOrKey || key === idOrKey);
  if (!field) throw refuse(404, `The custom field ${idOrKey} was not found.`);
  if (!viewer.isApp || !viewer.byApp || !appField(site, field.id))
    throw refuse(403, 'Only the app that provided the custom field can update its values.');
  return field.id;
};

const issueFor = (site: Site, id: number): Issue => {
  const issue = site.issues.get(String(id));
  if (!issue) throw refuse(400, `Issue ${id} does not exist.`);
  return issue;
};

/** All of it is checked before anything is written. */
function write(ask: Ask, updates: Update[]): Told {
  const { site, viewer, query } = ask;
  const pairs = new Set(updates.map(({ field, issue }) => `${field} ${issue.id}`));
  if (pairs.size < updates.length) throw refuse(400, 'A custom field can be updated once for an issue in one request.');
  for (const { field, issue, value } of updates) {
    const problem = valueProblem(site, issue, field, appField(site, field)!, value);
    if (problem !== null) throw refuseFields({ [field]: problem });
  }
  const changelog = query.get('generateChangelog') !== 'false';
  for (const { field, issue, value } of updates) {
    const now = site.issues.get(issue.id)!;
    const { [field]: _, ...others } = now.custom;
    const custom = value === null ? others : { ...others, [field]: kept(site, appField(site, field)!, value) };
    change(site, now, { custom }, viewer, { changelog });
  }
  return { status: 204, wrote: [...new Set(updates.map(({ issue }) => issue.id))] };
}

const entries = (ask: Ask, keys: string[], fieldOf: (entry: Record<string, unknown>) => string): Update[] =>
  asList(asExactly(ask.body, ['updates']).updates ?? [], (each) => {
    const entry = asExactly(each, [...keys, 'issueIds', 'value']);
    if (entry.value === undefined) throw refuse(400, 'The value is missing.');
    const field = fieldOf(entry);
    const ids = asList(entry.issueIds, asNumber);
    return ids.map((id) => ({ field, issue: issueFor(ask.site, id), value: entry.value }));
  }).flat();

function writeOne(ask: Ask): Told {
  const field = fieldFor(ask, ask.params.fieldIdOrKey!);
  return write(
    ask,
    entries(ask, [], () => field),
  );
}

const writeMany = (ask: Ask): Told =>
  write(
    ask,
    entries(ask, ['customField'], ({ customField }) => fieldFor(ask, asString(customField))),
  );

const BUILT_IN = /^com\.(atlassian|pyxis)\./;

function createField(ask: Ask): Told {
  const { site, viewer, body } = ask;
  if (!viewer.isApp && !mayGlobally(viewer, 'ADMINISTER'))
    throw refuse(403, 'Only Jira administrators can create custom fields.');
  const asked = asExactly(body, ['name', 'description', 'type', 'searcherKey']);
  const name = asString(asked.name ?? '').trim();
  if (name === '') throw refuseFields({ name: 'The custom field name is required.' });
  const key = asString(asked.type ?? '');
  if (BUILT_IN.test(key)) throw notModelled(`custom fields of type ${key}`);
  const type = site.appTypes.get(key);
  if (!type) throw refuseFields({ fieldType: `The custom field type '${key}' does not exist.` });
  const made = makeAppField(site, type, name, optional(asked.description, asString) ?? '');
  const { untranslatedName: _, ...told } = fieldJson(made);
  return { status: 201, body: told, objects: 0 };
}

export const APP_VALUES: readonly Route[] = [
  {
    method: 'PUT',
    path: '/rest/api/3/app/field/{fieldIdOrKey}/value',
    operation: 'updateCustomFieldValue',
    handle: writeOne,
  },
  {
    method: 'POST',
    path: '/rest/api/3/app/field/value',
    operation: 'updateMultipleCustomFieldValues',
    handle: writeMany,
  },
  {
    method: 'POST',
    path: '/rest/api/3/field',
    operation: 'createCustomField',
    partial: "fields of an app's types only; they are on every screen at once",
    handle: createField,
  },
];

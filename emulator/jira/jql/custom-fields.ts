// Custom fields by number, by name, or by name and kind: "Story Points[Number]". Several may have one name.

import { notModelled } from '../refusal';
import type { Issue } from '../site/issue';
import { optionsOf } from '../site/options';
import type { Site } from '../site/site';
import { parseStamp } from '../site/time';
import type { WorldField } from '../world';
import { aliasesInJql, appFieldInJql } from './app-fields';
import { shownName, textOf, written } from './custom-values';
import type { ChoiceField, JqlContext, JqlField } from './field';
import { PERSON } from './people';

/** What JQL calls the types of Jira's own custom fields, by the last word of their key. */
const KINDS: Record<string, string> = {
  float: 'number',
  select: 'dropdown',
  multiselect: 'select list (multiple choices)',
  radiobuttons: 'radio buttons',
  multicheckboxes: 'checkboxes',
  textfield: 'short text',
  textarea: 'paragraph',
  datepicker: 'date',
  datetime: 'time stamp',
  labels: 'labels',
  userpicker: 'user picker (single user)',
  multiuserpicker: 'user picker (multiple users)',
  url: 'url field',
  'jsw-story-points': 'number',
};

const typeOf = ({ schema }: WorldField): string => schema?.custom?.replace(/^.*:/, '') ?? '';

const bears = (field: WorldField, name: string): boolean =>
  field.name.toLowerCase() === name ||
  (field.clauseNames ?? []).some((clause) => clause.toLowerCase() === name && !/^customfield_\d+$/i.test(clause));

function found({ fields, roles }: Site, name: string): WorldField[] {
  const wanted = name.toLowerCase();
  const all = [...fields.values()].filter((each) => each.custom && each.id !== roles.rank && each.id !== roles.sprint);
  const byId = /^cf\[(\d+)\]$/.exec(wanted)?.[1];
  if (byId) return all.filter(({ id }) => id === `customfield_${byId}`);
  const exact = all.filter((each) => bears(each, wanted));
  if (exact.length > 0) return exact;
  const [, bare = '', kind = ''] = /^(.+)\[([^\]]+)\]$/.exec(wanted) ?? [];
  const candidates = all.filter((each) => bears(each, bare));
  const known = candidates.filter((each) => KINDS[typeOf(each)] === kind);
  if (known.length > 0 || candidates.length === 0 || Object.values(KINDS).includes(kind)) return known;
  throw notModelled(`JQL field "${name}": custom fields of the kind ${kind}`);
}

/** All custom fields of this name; empty: there is none. */
export const customFieldsNamed = ({ site }: JqlContext, name: string): JqlField[] => [
  ...found(site, name).map((field) => {
    const project = (field.scope as { project?: { id?: string } } | undefined)?.project?.id;
    const own = appFieldInJql(site, field) ?? customField(field);
    return { ...own, id: field.id, ...(project === undefined ? {} : { project }) };
  }),
  ...aliasesInJql(site, name),
];

export const customFieldNamed = (context: JqlContext, name: string): JqlField | null =>
  customFieldsNamed(context, name)[0] ?? null;

function customField(field: WorldField): JqlField {
  const { id, name } = field;
  const value = (issue: Issue) => issue.custom[id];
  const number = (issue: Issue) => (typeof value(issue) === 'number' ? (value(issue) as number) : null);
  const moment = (issue: Issue) => parseStamp(value(issue));
  const shown: Pick<ChoiceField, 'kind' | 'name' | 'of' | 'sort'> = {
    kind: 'choice',
    name,
    of: (_, issue) => written(value(issue)),
    sort: (_, issue) => shownName(value(issue)),
  };
  switch (field.schema?.type) {
    case 'number':
      return { kind: 'number', name, of: (_, i) => number(i), sort: (_, i) => number(i) };
    case 'date':
      return { kind: 'date', name, days: true, of: (_, i) => moment(i), sort: (_, i) => moment(i) };
    case 'datetime':
      return { kind: 'date', name, of: (_, i) => moment(i), sort: (_, i) => moment(i) };
    case 'string':
      if (typeOf(field) === 'select') break;
      return {
        kind: 'text',
        name,
        of: (_, i) => textOf(value(i)),
        sort: (_, i) => textOf(value(i)).toLowerCase() || null,
      };
  }
  if (field.schema?.type === 'user' || field.schema?.items === 'user')
    return { ...shown, ...PERSON, of: (_, issue) => idsOf(value(issue), 'accountId') };
  if (field.schema?.type === 'option' || field.schema?.items === 'option') return { ...shown, ...optionsBy(id) };
  return { ...shown, find: (_, text) => [text.toLowerCase()] };
}

const idsOf = (value: unknown, key: 'id' | 'accountId'): string[] =>
  [value].flat().flatMap((each) => {
    const id = (each as { id?: unknown; accountId?: unknown } | null | undefined)?.[key];
    return id === undefined ? [] : [String(id)];
  });

/** Options are those that the field has. */
const optionsBy = (field: string): Pick<ChoiceField, 'of' | 'find' | 'unknown'> => ({
  of: (_, issue) => idsOf(issue.custom[field], 'id'),
  find: ({ site }, text, isId) => {
    const wanted = text.toLowerCase();
    const all = optionsOf(site, field);
    const byId = all.filter(({ id }) => String(id) === text);
    const byValue = all.filter(({ value }) => value.toLowerCase() === wanted);
    const hits = isId && byId.length > 0 ? byId : byValue.length > 0 ? byValue : byId;
    return hits.length > 0 ? hits.map(({ id }) => String(id)) : null;
  },
  unknown: (text, _, name) => `The option '${text}' for field '${name}' does not exist.`,
});

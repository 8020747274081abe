// Fields that are not built in: custom fields by id, name or collapsed name, and entity properties that an app made
// searchable. A property nobody indexed is an unknown field.

import { wordsOf } from '../rich-text';
import type { Issue } from '../site/issue';
import { parseStamp } from '../site/time';
import type { WorldField } from '../world';
import { type JqlContext, type JqlField, none, one } from './field';
import type { FieldRef } from './parse';
import { people } from './people';

const bare = (name: string): string => name.replace(/\[[^\]]*\]$/, '').toLowerCase();

export function customFieldNamed({ site }: JqlContext, name: string): JqlField | null {
  const byId = /^cf\[(\d+)\]$/i.exec(name)?.[1];
  const id = byId ? `customfield_${byId}` : name.toLowerCase();
  const field = [...site.fields.values()].find(
    (each) =>
      each.custom &&
      (each.id === id ||
        each.name.toLowerCase() === bare(name) ||
        each.clauseNames?.some((clause) => clause.toLowerCase() === name.toLowerCase())),
  );
  return field && field.id !== site.roles.rank ? { ...customField(field), id: field.id } : null;
}

const strings = (value: unknown): string[] =>
  (Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]).flatMap((each) => {
    if (typeof each !== 'object' || each === null) return [String(each).toLowerCase()];
    const { id, value: option, name, accountId } = each as Record<string, unknown>;
    return [id, option, name, accountId].flatMap((word) => (word === undefined ? [] : [String(word).toLowerCase()]));
  });

/** Rich text is searched by its words. */
const textOf = (value: unknown): string => (value === null || value === undefined ? '' : wordsOf(value));

/** What people read where the value is a choice or a person; the first one of several. */
const shownName = (value: unknown): string | null => {
  const first = Array.isArray(value) ? value[0] : value;
  if (first === null || first === undefined) return null;
  if (typeof first !== 'object') return String(first).toLowerCase();
  const { value: option, name, displayName } = first as Record<string, unknown>;
  return String(option ?? name ?? displayName ?? '').toLowerCase() || null;
};

function customField(field: WorldField): JqlField {
  const { id, name } = field;
  const value = (issue: Issue) => issue.custom[id];
  const number = (issue: Issue) => (typeof value(issue) === 'number' ? (value(issue) as number) : null);
  switch (field.schema?.type) {
    case 'number':
      return { kind: 'number', name, of: (_, issue) => number(issue), sort: (_, issue) => number(issue) };
    case 'date':
    case 'datetime':
      return { kind: 'date', name, of: (_, i) => parseStamp(value(i)), sort: (_, i) => parseStamp(value(i)) };
    case 'string':
      if (!field.schema.custom?.endsWith(':select'))
        return {
          kind: 'text',
          name,
          of: (_, i) => textOf(value(i)),
          sort: (_, i) => textOf(value(i)).toLowerCase() || null,
        };
      break;
    case 'user':
      return {
        kind: 'choice',
        name,
        of: (_, i) => strings(value(i)),
        find: people,
        functions: { currentuser: ({ viewer }) => one(viewer.accountId) },
        sort: (_, i) => shownName(value(i)),
      };
  }
  return {
    kind: 'choice',
    name,
    of: (_, i) => strings(value(i)),
    find: (_, text) => [text.toLowerCase()],
    sort: (_, i) => shownName(value(i)),
  };
}

export function propertyField({ site }: JqlContext, ref: FieldRef): JqlField | null {
  const index = site.searchable
    .filter((each) => each.entity === 'issue')
    .flatMap((each) => each.values.map((value) => ({ ...value, key: each.key })))
    .find((each) =>
      ref.property
        ? ref.name.toLowerCase() === 'issue.property' &&
          each.key === ref.property.key &&
          each.path === ref.property.path
        : each.alias?.toLowerCase() === ref.name.toLowerCase(),
    );
  if (!index) return null;
  const name = index.alias ?? `issue.property[${index.key}].${index.path}`;
  const value = (issue: Issue): unknown => {
    let at: unknown = issue.properties[index.key];
    for (const part of index.path === '' ? [] : index.path.split('.')) {
      if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return null;
      at = (at as Record<string, unknown>)[part];
    }
    return at;
  };
  const number = (issue: Issue) => (typeof value(issue) === 'number' ? (value(issue) as number) : null);
  if (index.type === 'number') return { kind: 'number', name, of: (_, i) => number(i), sort: (_, i) => number(i) };
  if (index.type === 'date')
    return { kind: 'date', name, of: (_, i) => parseStamp(value(i)), sort: (_, i) => parseStamp(value(i)) };
  if (index.type === 'text') return { kind: 'text', name, of: (_, i) => String(value(i) ?? '') };
  const words = (issue: Issue): readonly string[] => {
    const found = value(issue);
    if (Array.isArray(found)) return found.map(String);
    return typeof found === 'string' ? [found] : none;
  };
  const find = index.type === 'user' ? people : (_: JqlContext, text: string) => [text];
  return { kind: 'choice', name, of: (_, i) => words(i), find, sort: (_, i) => words(i)[0] ?? null };
}

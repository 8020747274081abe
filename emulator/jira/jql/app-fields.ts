// Fields of the app in JQL: texts compare exactly, objects are searched by their words, and by the properties for which
// the manifest's schema has a `searchAlias`, written behind the field's name: Cost.Amount. Source:
// developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field, "Data types", "Object type JQL search".

import type { Issue } from '../site/issue';
import type { Site } from '../site/site';
import { parseStamp } from '../site/time';
import type { Json, WorldField } from '../world';
import type { ChoiceField, JqlField } from './field';
import { PERSON } from './people';

type Read = (issue: Issue) => unknown;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every text and number of a value. */
const leaves = (value: unknown): string[] => {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  return value === null || value === undefined ? [] : [String(value)];
};

const choice = (name: string, read: Read): ChoiceField => ({
  kind: 'choice',
  name,
  of: (_, issue) => leaves(read(issue)).map((each) => each.toLowerCase()),
  find: (_, text) => [text.toLowerCase()],
  sort: (_, issue) => leaves(read(issue))[0]?.toLowerCase() ?? null,
});

const text = (name: string, read: Read): JqlField => ({ kind: 'text', name, of: (_, i) => leaves(read(i)).join(' ') });

/** null: the field is none of the app's, or of a type that JQL knows from Jira's own fields. */
export function appFieldInJql({ appFields }: Site, { id, name }: WorldField): JqlField | null {
  const type = appFields.get(id)?.type;
  const read: Read = (issue) => issue.custom[id];
  if (type === 'object') return text(name, read);
  return type === 'string' ? choice(name, read) : null;
}

/** By the schema's type of a property, or the `searchType` in its place; other types have no alias. */
const PROPERTIES: Record<string, (name: string, read: Read) => JqlField> = {
  string: choice,
  boolean: choice,
  group: choice,
  text,
  user: (name, read) => ({ ...PERSON, ...choice(name, read), find: PERSON.find }),
  number: (name, read) => {
    const of = (_: unknown, issue: Issue) => {
      const value = read(issue);
      return typeof value === 'number' ? value : null;
    };
    return { kind: 'number', name, of, sort: of };
  },
  date: (name, read) => {
    const of = (_: unknown, issue: Issue) => parseStamp(read(issue));
    return { kind: 'date', name, of, sort: of };
  },
};

const typeOf = ({ searchType, type, items }: Json): string => {
  if (typeof searchType === 'string') return searchType;
  if (type === 'array') return isObject(items) ? typeOf(items) : '';
  return type === 'integer' ? 'number' : String(type);
};

/** Properties with an alias, however deep they are. */
function aliased(schema: Json, path: string[] = []): { alias: string; type: string; path: string[] }[] {
  return Object.entries(isObject(schema.properties) ? schema.properties : {}).flatMap(([key, one]) => {
    if (!isObject(one)) return [];
    const here = [...path, key];
    const { searchAlias } = one;
    const own = typeof searchAlias === 'string' ? [{ alias: searchAlias, type: typeOf(one), path: here }] : [];
    return [...own, ...aliased(one, here)];
  });
}

/** Fields that a name with a dot in it means. */
export const aliasesInJql = (site: Site, name: string): JqlField[] =>
  [...site.appFields].flatMap(([id, { schema }]) => {
    const field = site.fields.get(id);
    if (!field || !schema) return [];
    return aliased(schema).flatMap(({ alias, type, path }) => {
      const names = [field.name, `cf[${id.slice('customfield_'.length)}]`].map((each) => `${each}.${alias}`);
      const make = Object.hasOwn(PROPERTIES, type) ? PROPERTIES[type] : undefined;
      if (!make || !names.some((each) => each.toLowerCase() === name.toLowerCase())) return [];
      const read: Read = (issue) =>
        path.reduce<unknown>((value, part) => (isObject(value) ? value[part] : undefined), issue.custom[id]);
      return [{ ...make(`${field.name}.${alias}`, read), id }];
    });
  });

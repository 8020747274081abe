// Entity properties that an app made searchable. A property nobody indexed is an unknown field.

import type { Issue } from '../site/issue';
import { parseStamp } from '../site/time';
import { type JqlContext, type JqlField, none } from './field';
import type { FieldRef } from './parse';
import { people } from './people';

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

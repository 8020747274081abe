// Values written to custom fields: by the type of the field, and by the app's own rules where an app brought it along.

import { personJson } from '../show/parts';
import type { WorldField } from '../world';
import { writtenValue } from './app-field-values';
import { appField } from './app-fields';
import { inContext } from './field-contexts';
import type { Writing } from './field-values';
import type { Issue } from './issue';
import { type Option, optionsOf } from './options';
import type { Site } from './site';
import { parseStamp } from './time';
import { accountIn, day, fail, isObject, labels, MOST_LINE, rich, word } from './values';

export function writeCustom(writing: Writing, field: WorldField, given: unknown): Partial<Issue> {
  const { site, issue } = writing;
  const { id } = field;
  const own = appField(site, id);
  if (own?.readOnly || !inContext(site, id, issue))
    return fail(`Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`);
  const value = own ? writtenValue(writing, id, own, given) : given;
  const { [id]: _, ...custom } = issue.custom;
  if (value === null) return { custom };
  return { custom: { ...custom, [id]: own ? value : customValue(site, field, value) } };
}

function customValue(site: Site, { id, schema }: WorldField, value: unknown): unknown {
  const { type = 'any', custom: kind = '', items } = schema ?? {};
  if (type === 'number') return typeof value === 'number' ? value : fail('Operation value must be a number');
  if (type === 'date') return day(value);
  if (type === 'datetime') return parseStamp(value) === null ? fail(`Error parsing time: ${String(value)}`) : value;
  if (type === 'string' && kind.endsWith(':textarea')) return rich(value) && value;
  if (type === 'string') return line(value);
  if (type === 'option') return option(site, id, value);
  if (type === 'user') return account(site, value);
  if (type !== 'array') return value;
  if (!Array.isArray(value)) return fail('data was not an array');
  if (items === 'option') return value.map((each) => option(site, id, each));
  if (items === 'user') return value.map((each) => account(site, each));
  return kind.endsWith(':labels') ? labels(value) : value;
}

const account = (site: Site, value: unknown): unknown => {
  const id = accountIn(value);
  return id !== null && site.users.has(id) ? personJson(site, id) : fail(`The user '${id}' does not exist.`);
};

const line = (value: unknown): string => {
  if (typeof value !== 'string') return fail('Operation value must be a string');
  return value.length > MOST_LINE
    ? fail(`The entered text is too long. It exceeds the allowed limit of ${MOST_LINE} characters.`)
    : value;
};

/** One of the options that the field has, by id or by value. */
function option(site: Site, field: string, value: unknown): Option {
  const asked = isObject(value) ? value : {};
  const [id, text] = [word(asked.id), word(asked.value)];
  if (id === null && text === null) return fail("Specify a valid 'id' or 'value' for the option");
  const options = optionsOf(site, field);
  const found = options.find((each) => (id === null ? each.value === text : each.id === id));
  if (found) return found;
  return id === null ? fail(`Option value '${text}' is not valid`) : fail(`Option id '${id}' is not valid`);
}

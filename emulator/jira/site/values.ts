// What values of fields are made of, read with the suspicion that Jira has; what is wrong is said in Jira's words.

import { isAdf } from '../adf';
import { TOO_LONG, tooLong } from '../rich-text';
import type { Json } from '../world';
import { richOf } from './open-issue';
import { isDay } from './time';

/** A message for one field. */
export class FieldError extends Error {
  override readonly name = 'FieldError';
}

/** Characters of a field of one line. */
export const MOST_LINE = 255;

export const fail = (message: string): never => {
  throw new FieldError(message);
};
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const word = (value: unknown): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;

export const distinct = (values: string[]): string[] => [...new Set(values)];

export const many = (value: unknown, what: string): unknown[] =>
  Array.isArray(value) ? value : fail(`${what} must be a list`);

/** The account that a value names: null takes the person away, and so does -1 here, where nobody is it by default. */
export function accountIn(value: unknown): string | null {
  if (value === null) return null;
  if (!isObject(value)) return fail('expected Object');
  const id = value.accountId === undefined ? value.id : value.accountId;
  if (id === undefined) return fail("Specify an 'accountId' for the user.");
  return id === null || id === '-1' ? null : (word(id) ?? fail("Specify an 'accountId' for the user."));
}

export const rich = (value: unknown) => {
  if (value === null) return null;
  if (typeof value === 'string')
    return fail('Operation value must be an Atlassian Document (see the Atlassian Document Format)');
  if (!isAdf(value)) return fail('INVALID_INPUT');
  return tooLong(value) ? fail(TOO_LONG) : richOf(value);
};

export const day = (value: unknown): string | null => {
  if (value === null) return null;
  return isDay(value) ? value : fail(`Error parsing date string: ${String(value)}`);
};

/** Each label once, as Jira keeps them. */
export const labels = (value: unknown): string[] =>
  distinct(
    many(value, 'labels').map((label, at) => {
      if (typeof label !== 'string') return fail(`string expected at index ${at}`);
      if (label === '' || /\s/.test(label)) return fail(`The label '${label}' contains spaces which is invalid.`);
      return label.length > MOST_LINE
        ? fail(`The label '${label}' exceeds the maximum length of ${MOST_LINE} characters.`)
        : label;
    }),
  );

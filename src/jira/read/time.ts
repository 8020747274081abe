// Jira's moments. One service says "2026-11-22T09:00:00.000+0100", the next the same with a colon, the next a number.

import { numberIn } from './json';

/** Epoch milliseconds, or null when it is no moment. */
export const momentOf = (value: unknown): number | null => {
  const number = numberIn(value);
  if (number !== null) return number;
  if (typeof value !== 'string' || value === '') return null;
  // Not every browser reads an offset without a colon.
  const at = Date.parse(value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(at) ? null : at;
};

/** Start of a day in UTC; a day has no zone, so that everybody sees the same one. */
export const dayOf = (value: unknown): number | null => {
  const day = typeof value === 'string' ? /^\d{4}-\d\d-\d\d/.exec(value)?.[0] : undefined;
  return day === undefined ? null : momentOf(`${day}T00:00:00Z`);
};

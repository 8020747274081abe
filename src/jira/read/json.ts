// Reading JSON that somebody else wrote: each question answers with what is there or with nothing, and never throws.

export type Json = Record<string, unknown>;

export const objectIn = (value: unknown): Json | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;

export const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

export const objectsIn = (value: unknown): Json[] =>
  listIn(value)
    .map(objectIn)
    .filter((one) => one !== null);

/** Jira writes ids as strings in one place and as numbers in the next. */
export const idIn = (value: unknown): string | null => {
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : null;
};

export const stringIn = (value: unknown): string => (typeof value === 'string' ? value : '');

export const numberIn = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

export const countIn = (value: unknown): number => Math.max(0, numberIn(value) ?? 0);

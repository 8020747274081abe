// Careful looks into JSON that somebody else exported: a wrong shape becomes null, never a throw.

import type { Json } from '../jira/world';

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const object = (value: unknown): Json | null => (isObject(value) ? value : null);
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
export const objects = (value: unknown): Json[] => list(value).filter(isObject);

/** A string, or a number as a string; else null. */
export const word = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null;

export const number = (value: unknown): number | null => {
  const parsed = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof parsed === 'number' && Number.isFinite(parsed) ? parsed : null;
};

/** Epoch milliseconds of any way in which Jira writes a moment; null when it is none. */
export function moment(value: unknown): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  const at = Date.parse(value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(at) ? null : at;
}

export interface RawIssue {
  line: number;
  id: string;
  key: string;
  projectKey: string;
  fields: Json;
  raw: Json;
}

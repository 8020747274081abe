// Bodies of requests, read with the suspicion that Jira has: a wrong type is a bad request, never a guess.

import { badPayload } from '../refusal';
import type { Json } from '../world';

export function asObject(value: unknown): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badPayload();
  return value as Json;
}

/** An object with no other keys than these: Jira takes a body with more for a wrong one. */
export function asExactly(value: unknown, keys: readonly string[]): Json {
  const body = asObject(value);
  if (Object.keys(body).some((key) => !keys.includes(key))) throw badPayload();
  return body;
}

export function optional<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === undefined || value === null ? null : read(value);
}

export function asString(value: unknown): string {
  if (typeof value !== 'string') throw badPayload();
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw badPayload();
  return value;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw badPayload();
  return value;
}

export function asList<T>(value: unknown, read: (value: unknown) => T): T[] {
  if (!Array.isArray(value)) throw badPayload();
  return value.map(read);
}

/** Ids are asked for as numbers here and as strings there. */
export const asId = (value: unknown): string => (typeof value === 'number' ? String(value) : asString(value));

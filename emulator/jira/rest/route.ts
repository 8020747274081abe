// One operation of Jira's REST: where it listens, which operation of Atlassian's documents it is, and what it does.

import type { Site } from '../site/site';
import type { Viewer } from '../site/viewer';
import type { Json } from '../world';

export interface Ask {
  site: Site;
  viewer: Viewer;
  /** Path parameters by name. */
  params: Record<string, string>;
  query: URLSearchParams;
  /** Parsed JSON; undefined: no body was sent. */
  body: unknown;
}

export interface Told {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** Objects returned: each costs a point, people and permissions two. */
  objects?: number;
  identities?: number;
  /** Ids of issues that were written, beside the one in the address: Jira limits writes to one issue. */
  wrote?: string[];
}

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  /** operationId in Atlassian's OpenAPI documents; null: not in them. */
  operation: string | null;
  /** Documented as deprecated: answered, and marked in the list of what the desk offers. */
  deprecated?: boolean;
  /** What of it is not like the real thing. */
  partial?: string;
  handle(ask: Ask): Told | Promise<Told>;
}

export const ok = (body: unknown, objects = 1): Told => ({ body, objects });
export const page = (
  query: URLSearchParams,
  fallback: number,
  most: number,
): { startAt: number; maxResults: number } => ({
  startAt: Math.max(0, Number(query.get('startAt') ?? 0) || 0),
  maxResults: Math.min(most, Math.max(0, Number(query.get('maxResults') ?? fallback) || fallback)),
});

/** A page of a list in Jira's usual form. */
export function paged(
  query: URLSearchParams,
  all: readonly Json[],
  fallback: number,
  most: number,
  key = 'values',
): Json {
  const { startAt, maxResults } = page(query, fallback, most);
  const values = all.slice(startAt, startAt + maxResults);
  return { maxResults, startAt, total: all.length, isLast: startAt + values.length >= all.length, [key]: values };
}

/** Values of a parameter that may be repeated and may hold commas. */
export const listed = (query: URLSearchParams, name: string): string[] =>
  query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');

type Key = string | number | boolean | null;

/** Ordered as `orderBy` says, +name or -name, among `keys`; what has no key comes last. Null: it names none of them. */
export function inOrder<T>(
  items: readonly T[],
  orderBy: string,
  keys: Readonly<Record<string, (item: T) => Key>>,
): T[] | null {
  const [, sign, name = ''] = /^([+ -]?)(.*)$/.exec(orderBy) ?? [];
  const of = Object.hasOwn(keys, name) ? keys[name] : undefined;
  if (!of) return null;
  const turn = sign === '-' ? -1 : 1;
  const lower = (key: Key) => (typeof key === 'string' ? key.toLowerCase() : key);
  return [...items].sort((x, y) => {
    const [a, b] = [lower(of(x)), lower(of(y))];
    if (a === b) return 0;
    if (a === null || b === null) return a === null ? 1 : -1;
    return a < b ? -turn : turn;
  });
}

/** True where one of the texts holds what is looked for, whatever the case; null looks for nothing. */
export const mentions = (query: string | null, ...texts: unknown[]): boolean =>
  query === null || texts.some((text) => typeof text === 'string' && text.toLowerCase().includes(query.toLowerCase()));

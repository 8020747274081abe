// Whether an app's scopes cover an operation. Jira wants one of the documented sets in full.

import type { Route } from './rest/route';
import { SCOPES } from './scopes-data';

export const scopesOf = (route: Pick<Route, 'method' | 'path'>): string[][] | null => {
  const row = SCOPES[`${route.method} ${route.path}`];
  if (row === undefined) return null;
  return row.split(' | ').map((set) => (set === 'none' ? [] : set.split(' ')));
};

/** An operation that the documents give no scopes for is closed to apps. */
export function scopesAllow(route: Pick<Route, 'method' | 'path'>, scopes: readonly string[]): boolean {
  return scopesOf(route)?.some((set) => set.every((scope) => scopes.includes(scope))) ?? false;
}

// What the desk's Jira offers, for documentation and for tests that compare it with other lists.

import type { Route } from './rest/route';
import { ROUTES } from './rest/table';

export type Operation = Pick<Route, 'method' | 'path' | 'operation' | 'deprecated' | 'partial'>;

export const operations = (): Operation[] =>
  ROUTES.map(({ method, path, operation, deprecated, partial }) => ({ method, path, operation, deprecated, partial }));

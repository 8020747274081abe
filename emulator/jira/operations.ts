// What the desk's Jira offers, for documentation and for tests that compare it with other lists.

import { FIELDS_UNMODELLED } from './jql/evaluate';
import { FIELDS } from './jql/fields';
import { FUNCTIONS_UNMODELLED, functionNames } from './jql/functions';
import type { Route } from './rest/route';
import { ROUTES } from './rest/table';

export type Operation = Pick<Route, 'method' | 'path' | 'operation' | 'deprecated' | 'partial'>;

export const operations = (): Operation[] =>
  ROUTES.map(({ method, path, operation, deprecated, partial }) => ({ method, path, operation, deprecated, partial }));

export interface JqlSupport {
  /** Names that mean the same, joined by commas. */
  fields: string[];
  functions: string[];
  /** Refused by name with 501. */
  unmodelled: { fields: string[]; functions: string[] };
}

/** Dates have functions of their own; custom fields and searchable properties come with the data and the app. */
export const jqlSupport = (): JqlSupport => ({
  fields: FIELDS.map(([names]) => names),
  functions: functionNames().sort(),
  unmodelled: { fields: [...FIELDS_UNMODELLED].sort(), functions: [...FUNCTIONS_UNMODELLED].sort() },
});

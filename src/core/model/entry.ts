// An item that crossed into a sprint, and how it stood then.

import type { Readiness } from './report';

export interface Entry {
  /** Issue id, sprint id and changelog id: the same crossing told twice has the same id. */
  id: string;
  issue: string;
  key: string;
  summary: string;
  sprint: { id: number; name: string; state: 'future' | 'active' };
  /** The open sprint it came from; null: the backlog. */
  from?: number | null;
  at: number;
  /** Account id of who moved it, or null where Jira did not say. */
  by: string | null;
  readiness: Readiness;
  /** Ids of the criteria that did not hold. */
  gaps: readonly string[];
}

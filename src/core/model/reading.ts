// One issue as Jira told it, in our words: everything a fact may want, nothing judged. Never stored.
// Times are epoch milliseconds throughout the core.

import { NO_TEXT, type Text } from './text';

/** Jira's three status categories, by key and never by name: names are whatever the team chose. */
export type Stage = 'new' | 'doing' | 'done';

export interface Person {
  accountId: string;
  active: boolean;
  /** "app" and "customer" are Jira's account types beside "atlassian". */
  kind: 'person' | 'app' | 'customer';
}

export interface SprintRef {
  id: number;
  name: string;
  state: 'future' | 'active' | 'closed';
}

export interface LinkRef {
  /** The link type's own wording from this side: "is blocked by". */
  phrase: string;
  typeId: string;
  direction: 'inward' | 'outward';
  id: string;
  key: string;
  stage: Stage;
}

export interface ReleaseRef {
  id: string;
  released: boolean;
  /** Start of the release day in UTC, or null. */
  at: number | null;
}

export interface Comment {
  author: Person | null;
  at: number;
}

export interface ChangeItem {
  /**
   * The field's role where the site's fields tell it ("sprint", "rank", "estimate"), else its id where Jira gave one,
   * else its name in lower case.
   */
  field: string;
  from: string | null;
  to: string | null;
}

export interface Change {
  id: string;
  author: Person | null;
  at: number;
  items: ChangeItem[];
}

export interface Reading {
  id: string;
  key: string;
  projectId: string;
  /** level: -1 sub-task, 0 standard, 1 epic and above. */
  type: { id: string; name: string; level: number };
  summary: string;
  description: Text;
  /** Text of the fields that the policy names as acceptance criteria. */
  acceptance: Text;
  stage: Stage;
  statusId: string;
  priorityId: string | null;
  reporter: Person | null;
  /** Who made it, which Jira lets nobody change. */
  creator: Person | null;
  assignee: Person | null;
  labels: string[];
  estimate: number | null;
  flagged: boolean;
  parent: { id: string; key: string; level: number } | null;
  subtasks: number;
  sprints: SprintRef[];
  links: LinkRef[];
  releases: ReleaseRef[];
  /** Start of the due day in UTC, or null. */
  due: number | null;
  created: number;
  updated: number;
  resolved: number | null;
  /** Votes and watchers: cheap evidence of demand. */
  votes: number;
  /** Field id → whether it holds something, of the fields that the Definition of Ready asks for. */
  filled?: Record<string, boolean>;
  /** True when an issue security level hides it from some. */
  restricted: boolean;
  /** null: not read, which is not the same as none. */
  comments: Comment[] | null;
  changes: Change[] | null;
}

/** A fresh, unremarkable issue, for readings of which only a few fields are told. */
export const emptyReading = (id: string, key: string): Reading => ({
  id,
  key,
  projectId: '1',
  type: { id: '', name: '', level: 0 },
  summary: '',
  description: NO_TEXT,
  acceptance: NO_TEXT,
  stage: 'new',
  statusId: '1',
  priorityId: null,
  reporter: null,
  creator: null,
  assignee: null,
  labels: [],
  estimate: null,
  flagged: false,
  parent: null,
  subtasks: 0,
  sprints: [],
  links: [],
  releases: [],
  due: null,
  created: 0,
  updated: 0,
  resolved: null,
  votes: 0,
  restricted: false,
  comments: null,
  changes: null,
});

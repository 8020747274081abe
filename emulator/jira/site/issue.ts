// An issue as the desk keeps it: ids instead of copies of what they name, so that a renamed status shows everywhere.
// Issues are never changed in place: an edit puts a new one in its stead, and the old one is what search still sees.

import type { Json, WorldHistory } from '../world';

/** Rich text: ADF for REST v3, words for search. Read, converted and remembered only on demand. */
export interface Rich {
  adf(): unknown;
  words(): string;
}

export interface Comment {
  readonly id: string;
  readonly author: string | null;
  readonly updateAuthor: string | null;
  readonly created: number;
  readonly updated: number;
  readonly body: Rich;
  /** Absent: none. */
  readonly properties?: Readonly<Json>;
}

export interface Worklog {
  readonly id: string;
  readonly author: string | null;
  readonly updateAuthor: string | null;
  readonly created: number;
  readonly updated: number;
  readonly started: number;
  readonly seconds: number;
  readonly comment: Rich | null;
  /** Absent: none. */
  readonly properties?: Readonly<Json>;
}

export type ChangeItem = WorldHistory['items'][number];

export interface History {
  readonly id: string;
  readonly author: string | null;
  readonly at: number;
  readonly items: readonly ChangeItem[];
}

export interface Issue {
  readonly id: string;
  readonly key: string;
  /** The number in the key. */
  readonly number: number;
  /** Project id. */
  readonly project: string;
  readonly type: string;
  readonly status: string;
  readonly priority: string | null;
  readonly resolution: string | null;
  readonly summary: string;
  readonly description: Rich | null;
  readonly environment: Rich | null;
  readonly creator: string | null;
  readonly reporter: string | null;
  readonly assignee: string | null;
  readonly labels: readonly string[];
  readonly components: readonly string[];
  readonly versions: readonly string[];
  readonly fixVersions: readonly string[];
  readonly parent: string | null;
  /** Sprint ids, oldest first; at most one of them is open. */
  readonly sprints: readonly number[];
  readonly rank: number;
  readonly created: number;
  readonly updated: number;
  readonly resolved: number | null;
  readonly categoryChanged: number;
  /** yyyy-mm-dd. */
  readonly due: string | null;
  /** Security level id. */
  readonly security: string | null;
  /** Custom fields but sprint and rank. */
  readonly custom: Readonly<Json>;
  /** System fields the desk only hands on: votes, watches, attachment, time tracking. */
  readonly extra: Readonly<Json>;
  readonly comments: readonly Comment[];
  /** Oldest first. */
  readonly worklogs: readonly Worklog[];
  readonly history: readonly History[];
  readonly properties: Readonly<Json>;
}

export interface Link {
  readonly id: string;
  /** Link type id. */
  readonly type: string;
  /** Issue id of the end that "blocks". */
  readonly from: string;
  /** Issue id of the end that "is blocked by". */
  readonly to: string;
}

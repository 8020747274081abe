// What is planned: the items of each sprint that is running or to come, and how each of them stands.

import type { Values } from './finding';
import type { Readiness, SprintStart } from './report';

/** What an item lacks, in a list. Names of criteria that are no checks stand beside the list. */
export interface PlannedItem {
  issue: string;
  key: string;
  summary: string;
  /** 0-based place in the backlog; null: not ranked. */
  position: number | null;
  readiness: Readiness;
  /** Ids of criteria (criterion.ts), the quickest to mend first. */
  gaps: readonly string[];
  /** By the id of a gap: what the check found, where the sentence of how to mend it names that. */
  values?: Record<string, Values>;
  /** Account id. */
  assignee: string | null;
  estimate: number | null;
  overridden: boolean;
}

/** An item of a sprint that is finished: nothing is asked of it any more. */
export interface DoneItem {
  issue: string;
  key: string;
  summary: string;
  assignee: string | null;
  estimate: number | null;
}

export interface PlannedSprint {
  id: number;
  name: string;
  state: 'future' | 'active';
  board: { id: number; name: string } | null;
  startedAt: number | null;
  endsAt: number | null;
  /** Only those the viewer may see, in backlog order. */
  items: PlannedItem[];
  /** null: could not be read. */
  done: DoneItem[] | null;
  /** Of all of them. */
  estimate: { sum: number; with: number; of: number };
  /** Medians of the board's last closed sprints; null: not enough history. */
  velocity: { items: number | null; points: number | null };
  started: SprintStart | null;
  /** Items that came in after it started. */
  added: number;
}

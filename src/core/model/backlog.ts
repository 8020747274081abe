// A project's open items in their order, with what its boards say about pace. The one thing that gets examined.

import type { Card } from './card';

export interface Board {
  id: number;
  name: string;
  type: 'scrum' | 'kanban' | 'simple';
  /** Last closed sprints, newest first, at most five. */
  closed: { id: number; startedAt: number | null; completedAt: number | null; items: number; points: number | null }[];
  /** Field the board estimates with; null: it does not estimate, or estimates by issue count. */
  estimateField: string | null;
}

export interface Sprint {
  id: number;
  name: string;
  state: 'future' | 'active';
  boardId: number | null;
  startedAt: number | null;
  endsAt: number | null;
}

/** Counts per week, newest first, of items created and finished. Up to 13 weeks. */
export interface Flow {
  created: number[];
  finished: number[];
  /** Issue type id → items finished in the same window. */
  finishedByType: Record<string, number>;
}

/** What one item's judgement needs of its neighbours. */
export interface Near {
  /** Items of the horizon, and how many of them carry an estimate. */
  estimated: { with: number; of: number };
  /** Estimates of the horizon, smallest first. */
  estimates: number[];
  /** Items that others wait for and that are planned: issue id → its sprint. */
  planned: Record<string, { id: number; state: 'future' | 'active' }>;
}

export interface Backlog {
  project: { id: string; key: string; name: string };
  /** Open items, most important first; restricted ones are among them and are kept out of every aggregate. */
  cards: Card[];
  /** How many leading cards have an order that is known; the rest were not ranked lately. */
  ordered: number;
  boards: Board[];
  sprints: Sprint[];
  /** null: not read. */
  flow: Flow | null;
  /** Priority ids, highest first; absent: not read, and nothing is said about higher and lower. */
  priorities?: string[];
  /** Issue type id → the name its team gave it, for sentences. */
  typeNames?: Record<string, string>;
  /** What was counted near the top when all cards were at hand; absent: the cards here are all there are. */
  near?: Near;
}

export const emptyBacklog = (project: Backlog['project']): Backlog => ({
  project,
  cards: [],
  ordered: 0,
  boards: [],
  sprints: [],
  flow: null,
});

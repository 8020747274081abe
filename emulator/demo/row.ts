// The form in which the demo's items are written down: as little as an author has to say. What follows from it (moves
// into sprints, status changes, keys, both ends of a link) is worked out by timeline.ts and issues.ts.

import type { Slug } from './people';

export interface Facts {
  /** Issue type by name; 'Story' unless said. */
  type?: string;
  /** Created so many days ago. Finished items may leave it out: some weeks before their sprint. */
  age?: number;
  /** Reporter; the product owner unless said. */
  by?: Slug;
  /** Assignee. */
  to?: Slug;
  /** Priority by name; null: none was set. */
  p?: string | null;
  /** Story points, and how many days ago they were given; unless said, the day after the item was created. */
  pts?: number;
  est?: number;
  /** Row id of the epic or, for a sub-task, of its parent. */
  in?: string;
  labels?: string[];
  parts?: string[];
  /** Version by name. */
  fix?: string;
  /** Due in so many days; negative: overdue. */
  due?: number;
  /** Sprints it was in, in order, by number. */
  sprint?: number | number[];
  /** True: born in the middle of its sprint, without having been in the backlog. */
  sudden?: boolean;
  /** Status by name; the first of the workflow unless said. */
  status?: string;
  /** Finished so many days ago, outside any sprint. */
  done?: number;
  /** 'Done' unless said. */
  resolution?: string;
  votes?: number;
  watches?: number;
  /** Security level by name. */
  level?: string;
  flagged?: boolean;
  /** 'blocks other-row', 'duplicates other-row', 'relates other-row', each with an optional ' @30' for days ago. */
  links?: string[];
  /**
   * What happened, days ago and by whom: '12 callum: a comment', '30 mara priority Low>High', '9 tomasz rank higher'.
   * An empty side of > means none. A whole number is some time in that day; with a fraction, or by automation, the
   * moment is exact, so equal ones are the same second, as bulk edits are.
   */
  log?: string[];
}

export type Row = readonly [id: string, summary: string, facts: Facts, text?: string];

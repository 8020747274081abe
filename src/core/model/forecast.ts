// When so many items will be done, if the team goes on as it did: dates with a chance beside each, never one date alone.

export interface Forecast {
  /** The items near the top, or all that are open. */
  of: 'horizon' | 'backlog';
  items: number;
  /** Likelihood from 0 to 1, and the moment by which it is reached; null: not within five years. */
  by: { chance: number; at: number | null }[];
  /** Weeks of history that it rests on. */
  weeks: number;
}

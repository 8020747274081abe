// As much of an examination as a comparison in a week's time needs, in a few bytes an item. Restricted items leave no
// trace in it.

export interface Imprint {
  v: 1;
  at: number;
  score: number | null;
  vitals: Record<string, number | null>;
  /** Of what the policy leaves out: another scope cannot be compared. */
  scope: string;
  /** Checks that were asked item by item, each with a print of its options. */
  checks: string[];
  /** A line for each item: id and number of its key, as differences, and a character for each check that found something. */
  rows: string;
  /** Issue id → title, of the items near the top. */
  near: Record<string, string>;
}

// "Not a problem here, because …": said by somebody about one finding, until it expires or the text it was about changes.

export interface Dismissal {
  issue: string;
  check: string;
  /** Account id; null: of somebody who has closed the account. */
  by: string | null;
  at: number;
  reason: string;
  /** null: until the text changes. */
  until: number | null;
  /** What the finding was about when it was dismissed. */
  print: string;
}

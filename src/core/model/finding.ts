// What a check says. Data only: the sentence around it belongs to the reader's language.

/** *unknown* is honest ignorance: it never blocks, never scores and never counts as healthy. */
export type Verdict = 'found' | 'sound' | 'not-applicable' | 'unknown';

/** A sentence as it stands in the issue, with the words that caused the finding: [start, end) in `quote`. */
export interface Words {
  where: 'summary' | 'description' | 'acceptance';
  quote: string;
  marks: [start: number, end: number][];
}

export type Values = Record<string, string | number>;

export interface Finding {
  check: string;
  /** Issue id; null when the finding is about the backlog as a whole. */
  issue: string | null;
  values: Values;
  words: Words[];
}

export type Answer<V extends Values = Values> =
  | { verdict: 'sound' }
  | { verdict: 'not-applicable' }
  | { verdict: 'unknown' }
  | { verdict: 'found'; values: V; words?: Words[] };

// What changed since a day about a week ago, named issue by issue: a score that moved without a reason helps nobody.

/** An issue by name. */
export interface Named {
  issue: string;
  key: string;
  /** Empty: not known any more. */
  summary: string;
}

export interface Changes {
  since: number;
  /** New less old; null: one of the two could not say. */
  score: number | null;
  vitals: Record<string, number | null>;
  /** Flaws that came up on items that were there before. */
  appeared: (Named & { check: string })[];
  /** Flaws that were mended. */
  cleared: (Named & { check: string })[];
  arrived: Named[];
  /** Done, closed or moved away: a shrinking backlog is good news. */
  left: Named[];
  /** All of them, named or not. */
  counts: { appeared: number; cleared: number; arrived: number; left: number };
}

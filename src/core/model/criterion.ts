// One line of a team's Definition of Ready.

export type Criterion = (
  | { by: 'check'; check: string }
  /** The field must hold something. */
  | { by: 'field'; field: string; name: string }
  | { by: 'jql'; id: string; name: string; jql: string }
  /** Somebody says so by hand. */
  | { by: 'tick'; id: string; name: string }
) & {
  /** An advisory one is told and keeps nothing from being ready. */
  required: boolean;
};

/** What a criterion is called in gaps and audit: a check by its own id, any other with its kind before it. */
export const criterionId = (criterion: Criterion): string => {
  switch (criterion.by) {
    case 'check':
      return criterion.check;
    case 'field':
      return `field:${criterion.field}`;
    case 'jql':
      return `jql:${criterion.id}`;
    case 'tick':
      return `tick:${criterion.id}`;
  }
};

/** What cannot be read out of an issue: what people ticked, and what Jira answered to JQL. */
export interface Evidence {
  /** Issue id → ids of the ticks that somebody set. */
  ticks: Record<string, string[]>;
  /** Id of a JQL criterion → issue id → whether it matched. What is absent was not asked or failed: unknown. */
  matches: Record<string, Record<string, boolean>>;
}

export const NO_EVIDENCE: Evidence = { ticks: {}, matches: {} };

// A whole Jira as data, in the shapes of REST v3: what an export or the demo turns into and what createJira opens.
// Plain JSON throughout, except that rich text may be a getter (an import converts wiki markup only when it is read).

import type { WorkflowRule } from '../wall';

export type Json = { [key: string]: unknown };

export interface World {
  /** The moment the data speaks of (ISO 8601); null: now. */
  now: string | null;
  /** Zone of the site, in which the app's JQL dates are read (absent: UTC). People have zones of their own. */
  timeZone?: string;
  projects: WorldProject[];
  users: WorldUser[];
  /** As GET /rest/api/3/issuetype. hierarchyLevel: -1 sub-task, 0 standard, 1 epic. `scope` marks team-managed ones. */
  issueTypes: { id: string; name: string; subtask: boolean; hierarchyLevel: number; [key: string]: unknown }[];
  /** As GET /rest/api/3/status. */
  statuses: WorldStatus[];
  /** Highest first. */
  priorities: { id: string; name: string; [key: string]: unknown }[];
  resolutions: { id: string; name: string; [key: string]: unknown }[];
  linkTypes: { id: string; name: string; inward: string; outward: string }[];
  /** As GET /rest/api/3/field, system fields included. Sprint, rank, estimate and flag are found by schema.custom. */
  fields: WorldField[];
  /** projectKey says whose version it is. */
  versions: (Json & { id: string; name: string; projectKey: string })[];
  components: (Json & { id: string; name: string; projectKey: string })[];
  /** Absent: one for administrators of the site, and one for everybody with an account. */
  groups?: { groupId: string; name: string; members: string[] }[];
  boards: WorldBoard[];
  sprints: WorldSprint[];
  /** In Rank order, most important first: the order of this list is the rank. */
  issues: WorldIssue[];
  /** What is worth telling whoever opened the data ("largest of 3 projects"). */
  notes?: string[];
}

export interface WorldProject {
  id: string;
  key: string;
  name: string;
  /** classic: company-managed; next-gen: team-managed. */
  style: 'classic' | 'next-gen';
  projectTypeKey: 'software';
  /** Account id. */
  lead: string | null;
  /** Account ids; '*' is every user with an account. Admins can all that members can, members all that viewers can. */
  roles: { admins: string[]; members: string[]; viewers: string[] };
  /** True: whoever has no account may browse, too. */
  anonymous?: boolean;
  /** Issue type ids; absent: those that its issues have, and the ones without a scope. */
  issueTypes?: string[];
  /** Status ids of the workflow in order; absent: those that its issues have. */
  statuses?: string[];
  securityLevels?: { id: string; name: string; description?: string; members: string[] }[];
  /** Workflow validators of apps: asked on each transition into the status. */
  rules?: WorkflowRule[];
  properties?: Json;
}

export interface WorldUser {
  accountId: string;
  emailAddress: string;
  displayName: string;
  active: boolean;
  accountType: 'atlassian' | 'app' | 'customer';
  locale: string;
  timeZone: string;
  /** Jira administrator: sees what project roles let it see, and may administer the site. */
  siteAdmin?: boolean;
}

export interface WorldStatus {
  id: string;
  name: string;
  description?: string;
  statusCategory: { id: number; key: 'new' | 'indeterminate' | 'done'; name: string; colorName?: string };
  [key: string]: unknown;
}

export interface WorldField {
  id: string;
  key?: string;
  name: string;
  custom: boolean;
  clauseNames?: string[];
  schema?: { type: string; custom?: string; customId?: number; system?: string; items?: string };
  [key: string]: unknown;
}

export interface WorldBoard {
  id: number;
  name: string;
  /** simple: the board of a team-managed project. */
  type: 'scrum' | 'kanban' | 'simple';
  projectKey: string;
  /** Field the board estimates with; null: it does not, or by issue count. */
  estimateFieldId: string | null;
  /** JQL beside the project; absent: the whole project. */
  filter?: string;
  /** Status ids by column. Absent: one column for each status category. */
  columns?: { name: string; statuses: string[]; min?: number; max?: number }[];
  /** Team-managed only: whether sprints are switched on (absent: on). */
  sprintsEnabled?: boolean;
}

export interface WorldSprint {
  id: number;
  name: string;
  state: 'future' | 'active' | 'closed';
  originBoardId: number;
  startDate?: string;
  endDate?: string;
  completeDate?: string;
  createdDate?: string;
  goal?: string;
}

export interface WorldIssue {
  id: string;
  key: string;
  /**
   * As GET issue answers: rich text is ADF; `comment.comments` holds all comments; the sprint field holds sprint objects,
   * of which only `id` counts (the list of sprints says the rest); issuelinks from both ends; `security` {id, name}.
   */
  fields: Json;
  /** Oldest first. */
  changelog?: { histories: WorldHistory[] };
  /** Entity properties. */
  properties?: Json;
}

export interface WorldHistory {
  id: string;
  author?: Json | null;
  created: string;
  items: {
    field: string;
    fieldtype?: string;
    fieldId?: string;
    from: string | null;
    fromString: string | null;
    to: string | null;
    toString: string | null;
  }[];
}

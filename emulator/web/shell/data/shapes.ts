// The parts of Jira's JSON that the shell shows.

export interface Person {
  accountId: string;
  displayName: string;
  emailAddress?: string;
  active?: boolean;
  accountType?: string;
}

export interface Project {
  id: string;
  key: string;
  name: string;
  style?: string;
  projectTypeKey?: string;
  simplified?: boolean;
}

export interface Board {
  id: number;
  name: string;
  type: string;
  location?: { projectKey?: string; projectId?: number };
}

export interface Sprint {
  id: number;
  name: string;
  state: 'future' | 'active' | 'closed';
  goal?: string;
  startDate?: string;
  endDate?: string;
}

export interface IssueType {
  id: string;
  name: string;
  subtask?: boolean;
  hierarchyLevel?: number;
}

export interface Status {
  id: string;
  name: string;
  statusCategory: { key: string; name: string };
}

export interface Issue {
  id: string;
  key: string;
  fields: Record<string, unknown>;
  changelog?: { histories?: History[] };
}

export interface History {
  id: string;
  created: string;
  author?: Person;
  items: { field: string; fromString?: string | null; toString?: string | null }[];
}

export interface FieldInfo {
  id: string;
  name: string;
  custom?: boolean;
  schema?: { type?: string; custom?: string; system?: string; items?: string };
}

export interface Named {
  id?: string;
  name: string;
}

export interface Transition {
  id: string;
  name: string;
  to: Status;
}

export interface Comment {
  id: string;
  author?: Person;
  body: unknown;
  created: string;
}

export interface IssueLink {
  id: string;
  type: { name: string; inward: string; outward: string };
  inwardIssue?: Issue;
  outwardIssue?: Issue;
}

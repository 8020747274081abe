// What display conditions are judged by: who looks at what, and what had to be read for it.

import type { Issue, Project } from '../data/shapes';

export interface Seen {
  project: Project | null;
  issue: Issue | null;
  /** What the person may do here, by the names of Jira's permissions. */
  permissions: string[];
  /** Every permission that the site knows; absent: all of them. */
  known?: string[];
  /** Values of the entity properties that the conditions name, by propertyName(); absent: there is no such property. */
  properties?: Record<string, unknown>;
  /** What Jira expressions came to, by their source; null or absent: the desk cannot compute them. */
  expressions?: Record<string, Verdict>;
}

/** An entity property that a condition asks for. */
export interface Asked {
  entity: string;
  propertyKey: string;
}

/** null: cannot be judged. */
export type Verdict = boolean | null;

export type Conditions = Record<string, unknown>;

export const propertyName = ({ entity, propertyKey }: Asked): string => `${entity} ${propertyKey}`;

export const isObject = (value: unknown): value is Conditions =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

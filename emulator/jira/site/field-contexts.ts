// Contexts of a custom field: for which projects and issue types it is there, and what the app keeps with each of them.
// The field is on an issue where one of them applies. Source: developer.atlassian.com/cloud/jira/platform/rest/v3,
// "Issue custom field contexts", and developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field-type.

import type { Json } from '../world';
import type { Issue } from './issue';
import type { Site } from './site';

export interface FieldContext {
  id: string;
  name: string;
  description: string;
  /** Project ids; none: the global context. */
  projects: string[];
  /** Issue type ids; none: any type. */
  types: string[];
  /** Id of what the app keeps with it. */
  configurationId: string;
  configuration?: unknown;
  /** JSON schema of values, beside the one of the manifest. */
  schema?: Json;
}

export const isGlobal = ({ projects }: FieldContext): boolean => projects.length === 0;

export function addContext(
  site: Site,
  field: string,
  told: Pick<FieldContext, 'name'> & Partial<FieldContext>,
): FieldContext {
  const ids = { id: String(site.nextId()), configurationId: String(site.nextId()) };
  const context = { description: '', projects: [], types: [], ...told, ...ids };
  site.contexts.set(field, [...(site.contexts.get(field) ?? []), context]);
  site.version++;
  return context;
}

/** A project's own context goes before the global one, even where it leaves the type out. */
export function contextFor(site: Site, field: string, project: string, type: string): FieldContext | null {
  const all = site.contexts.get(field) ?? [];
  const found = all.find(({ projects }) => projects.includes(project)) ?? all.find(isGlobal);
  return found && (found.types.length === 0 || found.types.includes(type)) ? found : null;
}

export const inContext = (site: Site, field: string, { project, type }: Pick<Issue, 'project' | 'type'>): boolean =>
  !site.contexts.has(field) || contextFor(site, field, project, type) !== null;

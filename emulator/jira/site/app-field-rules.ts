// The Jira expressions of an app's field: what they know, whether a value is allowed, and which value a text stands for.
// Source: developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field, "Validation" and "Parser".

import type { AppField, Evaluated } from '../../wall';
import { issueEntity, projectEntity, userEntity } from '../expression/entities';
import type { Variables } from '../expression/evaluate';
import { outcomeOf } from '../expression/index';
import type { Value } from '../expression/values';
import { contextFor } from './field-contexts';
import type { Issue } from './issue';
import type { Site } from './site';
import { parseStamp } from './time';
import { isObject } from './values';
import type { Viewer } from './viewer';

export interface FieldOfIssue {
  site: Site;
  viewer: Viewer;
  /** As it will be; an issue that the site does not know is being made, and is null to expressions. */
  issue: Issue;
  id: string;
  field: AppField;
}

/** A value as expressions see values of its type. */
function typed({ site, viewer, field }: FieldOfIssue, value: unknown): Value {
  if (Array.isArray(value)) return value.map((each) => typed({ site, viewer, field } as FieldOfIssue, each));
  if (value === null || value === undefined) return null;
  if (field.type === 'user') return userEntity({ site, viewer }, isObject(value) ? String(value.accountId) : null);
  if (field.type === 'group' && isObject(value)) return String(value.name ?? value.groupId);
  if (field.type === 'datetime') return { moment: parseStamp(value) ?? Number.NaN };
  if (field.type === 'date') return { entity: 'CalendarDate', id: String(value), get: () => undefined };
  return value as Value;
}

/** Names of the expressions of a field on an issue. The configuration belongs to fields of types alone. */
export function variablesOf(of: FieldOfIssue, value: Value): Variables {
  const { site, viewer, issue, id } = of;
  const known = site.issues.get(issue.id);
  const context = contextFor(site, id, issue.project, issue.type);
  return {
    user: userEntity({ site, viewer }, viewer.accountId),
    issue: known ? issueEntity({ site, viewer }, known) : null,
    project: projectEntity({ site, viewer }, issue.project),
    fieldId: id,
    value,
    ...(site.contexts.has(id) ? { configuration: (context?.configuration ?? null) as Value } : {}),
  };
}

/** What the app's rule has against a value; null: nothing. A rule that fails refuses. */
export function ruleProblem(of: FieldOfIssue, value: unknown): string | null {
  const rule = of.field.validation;
  if (!rule) return null;
  const told = outcomeOf(rule.expression, variablesOf(of, typed(of, value)));
  if ('unmodelled' in told) return `The desk does not model ${told.unmodelled}.`;
  if ('value' in told && told.value === true) return null;
  return 'value' in told && typeof told.value === 'string' ? told.value : rule.message;
}

/** The value that a text stands for, by the field's parser. */
export const parsed = (of: FieldOfIssue, expression: string, text: string): Evaluated =>
  outcomeOf(expression, variablesOf(of, text));

/** A value in the words of the field's formatter. */
export const formatted = (of: FieldOfIssue, expression: string, value: unknown): Evaluated =>
  outcomeOf(expression, variablesOf(of, typed(of, value)));

// Which field is which on this site: by what the field is, since ids differ from site to site.

import type { FieldInfo, Issue, IssueType, Named, Person, Sprint, Status } from './shapes';

const greenhopper = 'com.pyxis.greenhopper.jira';

const byCustom = (fields: FieldInfo[], custom: string): string | null =>
  fields.find((field) => field.schema?.custom === custom)?.id ?? null;

export interface FieldIds {
  sprint: string | null;
  estimates: string[];
}

export const fieldIds = (fields: FieldInfo[]): FieldIds => ({
  sprint: byCustom(fields, `${greenhopper}:gh-sprint`),
  estimates: [
    ...fields.filter((field) => field.schema?.custom === `${greenhopper}:jsw-story-points`),
    ...fields.filter(
      (field) => field.schema?.custom?.endsWith('customfieldtypes:float') && /point|punkt/i.test(field.name),
    ),
  ].map((field) => field.id),
});

const as = <T>(issue: Issue, field: string): T | null => (issue.fields[field] ?? null) as T | null;

export const summaryOf = (issue: Issue): string => String(issue.fields.summary ?? issue.key);
export const statusOf = (issue: Issue): Status | null => as<Status>(issue, 'status');
export const typeOf = (issue: Issue): IssueType | null => as<IssueType>(issue, 'issuetype');
export const priorityOf = (issue: Issue): Named | null => as<Named>(issue, 'priority');
export const assigneeOf = (issue: Issue): Person | null => as<Person>(issue, 'assignee');
export const labelsOf = (issue: Issue): string[] => as<string[]>(issue, 'labels') ?? [];
export const parentOf = (issue: Issue): Issue | null => as<Issue>(issue, 'parent');

/** The open sprint that an issue is in; closed ones stay in the field. */
export function openSprintOf(issue: Issue, ids: FieldIds): Sprint | null {
  const value = ids.sprint ? issue.fields[ids.sprint] : null;
  return Array.isArray(value) ? ((value as Sprint[]).find((sprint) => sprint.state !== 'closed') ?? null) : null;
}

export function pointsOf(issue: Issue, fields: string[]): number | null {
  for (const field of fields) {
    const value = issue.fields[field];
    if (typeof value === 'number') return value;
  }
  return null;
}

// Fields of moments, days and numbers.

import type { Issue } from '../site/issue';
import type { Site } from '../site/site';
import type { DateField, NumberField } from './field';

const date = (name: string, of: (issue: Issue) => number | null): DateField => ({
  kind: 'date',
  name,
  downwards: true,
  of: (_, issue) => of(issue),
  sort: (_, issue) => of(issue),
});

const count = (name: string, what: string, of: (site: Site, issue: Issue) => number): NumberField => ({
  kind: 'number',
  name,
  downwards: true,
  without: ['is', 'is not'],
  of: ({ site }, issue) => of(site, issue),
  sort: ({ site }, issue) => of(site, issue),
  wrong: (text, field) =>
    /^\d+$/.test(text)
      ? null
      : `Value '${text}' is invalid for the '${field}' field. ${what} must be a positive whole number.`,
});

const counted = (issue: Issue, key: string, part: string): number =>
  Number((issue.extra[key] as Record<string, unknown> | undefined)?.[part] ?? 0);

const level = ({ issueTypes }: Site, issue: Issue): number => issueTypes.get(issue.type)?.hierarchyLevel ?? 0;

export const MEASURE_FIELDS: readonly [names: string, field: DateField | NumberField][] = [
  ['created,createddate', date('created', (issue) => issue.created)],
  ['updated,updateddate', date('updated', (issue) => issue.updated)],
  ['resolved,resolutiondate', date('resolved', (issue) => issue.resolved)],
  ['statuscategorychangeddate', date('statusCategoryChangedDate', (issue) => issue.categoryChanged)],
  ['due,duedate', { ...date('due', ({ due }) => (due === null ? null : Date.parse(due))), days: true }],
  [
    'votes',
    count('votes', 'Votes', (site, issue) => counted(issue, 'votes', 'votes') + (site.voters.get(issue.id)?.size ?? 0)),
  ],
  [
    'watchers',
    count(
      'watchers',
      'Watchers',
      (site, issue) => counted(issue, 'watches', 'watchCount') + (site.watchers.get(issue.id)?.size ?? 0),
    ),
  ],
  [
    'hierarchylevel',
    {
      kind: 'number',
      name: 'hierarchyLevel',
      without: ['is', 'is not'],
      of: ({ site }, issue) => level(site, issue),
      sort: ({ site }, issue) => level(site, issue),
    },
  ],
];

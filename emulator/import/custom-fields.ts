// Which custom field is which, told from values: an export carries no list of fields. Cloud's usual ids are a last resort.

import type { WorldField } from '../jira/world';
import { isObject, list, number, objects, type RawIssue, word } from './raw';
import { isServerSprint } from './sprint-field';

export interface FieldRoles {
  sprint: string;
  rank: string;
  estimate: string;
  flagged: string;
}

const USUAL: FieldRoles = {
  sprint: 'customfield_10020',
  rank: 'customfield_10019',
  estimate: 'customfield_10016',
  flagged: 'customfield_10021',
};

const isSprint = (value: unknown): boolean =>
  objects(value).some((each) => 'state' in each && ('boardId' in each || 'startDate' in each || 'goal' in each)) ||
  list(value).some(isServerSprint);
const isRank = (value: unknown): boolean => typeof value === 'string' && /^\d\|[a-z0-9]+:/.test(value);
const isFlag = (value: unknown): boolean => objects(value).some((each) => /^impediment$/i.test(word(each.value) ?? ''));

export function rolesOf(issues: RawIssue[]): FieldRoles {
  const votes: Record<keyof FieldRoles, Map<string, number>> = {
    sprint: new Map(),
    rank: new Map(),
    estimate: new Map(),
    flagged: new Map(),
  };
  const vote = (role: keyof FieldRoles, id: string) => votes[role].set(id, (votes[role].get(id) ?? 0) + 1);
  for (const { fields } of issues)
    for (const [id, value] of Object.entries(fields)) {
      if (!id.startsWith('customfield_') || value === null) continue;
      if (isSprint(value)) vote('sprint', id);
      else if (isRank(value)) vote('rank', id);
      else if (isFlag(value)) vote('flagged', id);
    }
  const most = (role: keyof FieldRoles) => [...votes[role]].sort((a, b) => b[1] - a[1])[0]?.[0] ?? USUAL[role];
  return { sprint: most('sprint'), rank: most('rank'), estimate: USUAL.estimate, flagged: most('flagged') };
}

const custom = (id: string, name: string, schema: WorldField['schema'], clauses: string[] = []): WorldField => ({
  id,
  key: id,
  name,
  untranslatedName: name,
  custom: true,
  orderable: true,
  navigable: true,
  searchable: true,
  clauseNames: [`cf[${id.slice('customfield_'.length)}]`, name, ...clauses],
  schema: { ...schema!, customId: Number(id.slice('customfield_'.length)) },
});

/** The custom fields of the data as GET /field would list them; the four that carry meaning always exist. */
export function customFieldsOf(issues: RawIssue[], roles: FieldRoles): WorldField[] {
  const gh = 'com.pyxis.greenhopper.jira:';
  const known: WorldField[] = [
    custom(roles.sprint, 'Sprint', { type: 'array', items: 'json', custom: `${gh}gh-sprint` }),
    custom(roles.rank, 'Rank', { type: 'any', custom: `${gh}gh-lexo-rank` }),
    custom(roles.estimate, 'Story point estimate', { type: 'number', custom: `${gh}jsw-story-points` }),
    custom(roles.flagged, 'Flagged', {
      type: 'array',
      items: 'option',
      custom: 'com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes',
    }),
  ];
  const taken = new Set(known.map((field) => field.id));
  const others = new Map<string, unknown>();
  for (const { fields } of issues)
    for (const [id, value] of Object.entries(fields))
      if (/^customfield_\d+$/.test(id) && value !== null && !taken.has(id) && !others.has(id)) others.set(id, value);
  return [...known, ...[...others].map(([id, value]) => custom(id, id, guessed(value)))];
}

function guessed(value: unknown): NonNullable<WorldField['schema']> {
  const type = 'com.atlassian.jira.plugin.system.customfieldtypes:';
  if (typeof value === 'number') return { type: 'number', custom: `${type}float` };
  if (Array.isArray(value)) {
    if (value.some(isObject)) return { type: 'array', items: 'option', custom: `${type}multiselect` };
    return { type: 'array', items: 'string', custom: `${type}labels` };
  }
  if (isObject(value)) {
    if ('accountId' in value) return { type: 'user', custom: `${type}userpicker` };
    if ('value' in value) return { type: 'option', custom: `${type}select` };
    return { type: 'any', custom: `${type}readonlyfield` };
  }
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value))
    return { type: 'date', custom: `${type}datepicker` };
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value))
    return { type: 'datetime', custom: `${type}datetime` };
  return number(value) === null ? { type: 'string', custom: `${type}textfield` } : { type: 'number' };
}

// The ground the demo's items stand on: a library of things called the Lendery (company-managed, Scrum, in English) and
// its repair workshop (team-managed, Kanban, in German), with the words each of them chose for types and statuses.

import type { World } from '../jira/world';
import type { Calendar } from './calendar';
import { DAY, dateOnly } from './calendar';
import { PEOPLE, userRef } from './people';

export const FIELD = {
  epicLink: 'customfield_10014',
  rank: 'customfield_10019',
  sprint: 'customfield_10021',
  flagged: 'customfield_10023',
  points: 'customfield_10031',
} as const;

export const IMPEDIMENT = { id: '10019', value: 'Impediment' };

const CATEGORY = {
  new: { id: 2, key: 'new', name: 'To Do', colorName: 'blue-gray' },
  indeterminate: { id: 4, key: 'indeterminate', name: 'In Progress', colorName: 'yellow' },
  done: { id: 3, key: 'done', name: 'Done', colorName: 'green' },
} as const;

const status = (id: string, name: string, key: keyof typeof CATEGORY, scope?: string) => ({
  id,
  name,
  description: '',
  statusCategory: CATEGORY[key],
  ...(scope && { scope: { type: 'PROJECT', project: { id: scope } } }),
});

const issueType = (id: string, name: string, hierarchyLevel: number, scope?: string) => ({
  id,
  name,
  description: '',
  subtask: hierarchyLevel < 0,
  hierarchyLevel,
  ...(scope && { scope: { type: 'PROJECT', project: { id: scope } } }),
});

export const LEND = { id: '10010', key: 'LEND', name: 'Lendery' } as const;
export const WERK = { id: '10011', key: 'WERK', name: 'Werkstatt' } as const;

export const STATUSES = {
  LEND: [
    status('10100', 'To Do', 'new'),
    status('10101', 'Ready', 'new'),
    status('3', 'In Progress', 'indeterminate'),
    status('10102', 'In Review', 'indeterminate'),
    status('10103', 'Done', 'done'),
  ],
  WERK: [
    status('10110', 'Eingang', 'new', WERK.id),
    status('10111', 'In Arbeit', 'indeterminate', WERK.id),
    status('10112', 'Wartet auf Teile', 'indeterminate', WERK.id),
    status('10113', 'Erledigt', 'done', WERK.id),
  ],
};

export const TYPES = {
  LEND: [
    issueType('10000', 'Epic', 1),
    issueType('10001', 'Story', 0),
    issueType('10002', 'Task', 0),
    issueType('10003', 'Sub-task', -1),
    issueType('10004', 'Bug', 0),
    issueType('10005', 'Spike', 0),
  ],
  WERK: [
    issueType('10020', 'Vorhaben', 1, WERK.id),
    issueType('10021', 'Wunsch', 0, WERK.id),
    issueType('10022', 'Aufgabe', 0, WERK.id),
    issueType('10023', 'Störung', 0, WERK.id),
    issueType('10024', 'Erkundung', 0, WERK.id),
    issueType('10025', 'Teilaufgabe', -1, WERK.id),
  ],
};

export const PRIORITIES = ['Highest', 'High', 'Medium', 'Low', 'Lowest'].map((name, i) => ({ id: `${i + 1}`, name }));

export const RESOLUTIONS = [
  { id: '10000', name: 'Done', description: '' },
  { id: '10001', name: "Won't Do", description: '' },
  { id: '10002', name: 'Duplicate', description: '' },
];

export const LINK_TYPES = [
  { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: '10001', name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
  { id: '10002', name: 'Relates', inward: 'relates to', outward: 'relates to' },
];

const system = (id: string, name: string, type: string, items?: string) => ({
  id,
  key: id,
  name,
  custom: false,
  orderable: true,
  navigable: true,
  searchable: true,
  clauseNames: [id.toLowerCase()],
  schema: { type, system: id, ...(items && { items }) },
});

const custom = (id: string, name: string, form: string, type: string, items?: string) => ({
  id,
  key: id,
  name,
  custom: true,
  orderable: true,
  navigable: true,
  searchable: true,
  clauseNames: [`cf[${id.slice(12)}]`, name],
  schema: { type, custom: form, customId: Number(id.slice(12)), ...(items && { items }) },
});

export const FIELDS = [
  system('summary', 'Summary', 'string'),
  system('description', 'Description', 'string'),
  system('issuetype', 'Issue Type', 'issuetype'),
  system('project', 'Project', 'project'),
  system('status', 'Status', 'status'),
  system('priority', 'Priority', 'priority'),
  system('resolution', 'Resolution', 'resolution'),
  system('assignee', 'Assignee', 'user'),
  system('reporter', 'Reporter', 'user'),
  system('creator', 'Creator', 'user'),
  system('created', 'Created', 'datetime'),
  system('updated', 'Updated', 'datetime'),
  system('resolutiondate', 'Resolved', 'datetime'),
  system('duedate', 'Due date', 'date'),
  system('labels', 'Labels', 'array', 'string'),
  system('components', 'Components', 'array', 'component'),
  system('fixVersions', 'Fix versions', 'array', 'version'),
  system('issuelinks', 'Linked Issues', 'array', 'issuelinks'),
  system('subtasks', 'Sub-tasks', 'array', 'issuelinks'),
  system('parent', 'Parent', 'issuelink'),
  system('votes', 'Votes', 'votes'),
  system('watches', 'Watchers', 'watches'),
  system('comment', 'Comment', 'comments-page'),
  system('security', 'Security Level', 'securitylevel'),
  custom(FIELD.epicLink, 'Epic Link', 'com.pyxis.greenhopper.jira:gh-epic-link', 'any'),
  custom(FIELD.rank, 'Rank', 'com.pyxis.greenhopper.jira:gh-lexo-rank', 'any'),
  custom(FIELD.sprint, 'Sprint', 'com.pyxis.greenhopper.jira:gh-sprint', 'array', 'json'),
  custom(
    FIELD.flagged,
    'Flagged',
    'com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes',
    'array',
    'option',
  ),
  custom(FIELD.points, 'Story Points', 'com.atlassian.jira.plugin.system.customfieldtypes:float', 'number'),
];

const { mara, tomasz, aisha, callum, priya, jonas, helen, ruben, noor, ingrid, birgit, stefan, auto } = PEOPLE;

export const PROJECTS: World['projects'] = [
  {
    ...LEND,
    style: 'classic',
    projectTypeKey: 'software',
    lead: mara.accountId,
    roles: {
      admins: [mara.accountId, ingrid.accountId],
      members: [tomasz, aisha, callum, priya, jonas, ruben, auto].map((user) => user.accountId),
      viewers: [helen.accountId, noor.accountId, birgit.accountId],
    },
    issueTypes: TYPES.LEND.map((type) => type.id),
    statuses: STATUSES.LEND.map(({ id }) => id),
    securityLevels: [
      {
        id: '10000',
        name: 'Payments team',
        description: 'Money and personal data',
        members: [mara.accountId, aisha.accountId, ingrid.accountId],
      },
    ],
  },
  {
    ...WERK,
    style: 'next-gen',
    projectTypeKey: 'software',
    lead: birgit.accountId,
    roles: {
      admins: [birgit.accountId, ingrid.accountId],
      members: [stefan.accountId, jonas.accountId, auto.accountId],
      viewers: [mara.accountId, noor.accountId],
    },
    issueTypes: TYPES.WERK.map((type) => type.id),
    statuses: STATUSES.WERK.map(({ id }) => id),
  },
];

export const BOARDS: World['boards'] = [
  {
    id: 7,
    name: 'Lendery board',
    type: 'scrum',
    projectKey: LEND.key,
    estimateFieldId: FIELD.points,
    columns: [
      { name: 'To do', statuses: ['10100', '10101'] },
      { name: 'In progress', statuses: ['3'], max: 5 },
      { name: 'Review', statuses: ['10102'] },
      { name: 'Done', statuses: ['10103'] },
    ],
  },
  {
    id: 8,
    name: 'Werkstatt-Tafel',
    type: 'simple',
    projectKey: WERK.key,
    estimateFieldId: null,
    sprintsEnabled: false,
  },
];

/** One release is out, one is overdue, one is near and one has no date. */
export const versionsOf = ({ today }: Calendar) =>
  [
    { id: '10200', name: '2.3', released: true, due: -75 },
    { id: '10201', name: '2.4', released: false, due: -12 },
    { id: '10202', name: '2.5', released: false, due: 24 },
    { id: '10203', name: '3.0', released: false, due: null },
  ].map(({ due, ...version }) => ({
    ...version,
    projectKey: LEND.key,
    projectId: Number(LEND.id),
    archived: false,
    description: '',
    ...(due !== null && { releaseDate: dateOnly(today + due * DAY), overdue: !version.released && due < 0 }),
  }));

export const COMPONENTS = ['Catalogue', 'Reservations', 'Lockers', 'Payments', 'Staff desk'].map((name, i) => ({
  id: `1030${i}`,
  name,
  projectKey: LEND.key,
  lead: userRef('mara'),
}));

// A small Jira written for tests: two company-managed boards, a team-managed project, a restricted issue, sprints in
// every state, a chain of links, history and comments. Small enough to know by heart.

import { SYSTEM_FIELDS } from '../../emulator/import/system-fields';
import type { Json, World, WorldIssue } from '../../emulator/jira/world';

export const NOW = '2026-03-02T09:00:00.000Z';
const DAY = 86_400_000;
export const at = (days: number): string => new Date(Date.parse(NOW) + days * DAY).toISOString().replace('Z', '+0000');
const iso = (days: number): string => new Date(Date.parse(NOW) + days * DAY).toISOString();

export const SPRINT = 'customfield_10020';
export const RANK = 'customfield_10019';
export const POINTS = 'customfield_10016';
export const TEAM_POINTS = 'customfield_10031';
export const FLAGGED = 'customfield_10021';

export const text = (...lines: string[]): Json => ({
  type: 'doc',
  version: 1,
  content: lines.map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })),
});

const user = (accountId: string, displayName: string, more: Json = {}) => ({
  accountId,
  emailAddress: `${accountId}@example.com`,
  displayName,
  active: true,
  accountType: 'atlassian' as const,
  locale: 'en_US',
  timeZone: 'UTC',
  ...more,
});

const custom = (id: string, name: string, schema: Json): World['fields'][number] => ({
  id,
  key: id,
  name,
  custom: true,
  clauseNames: [`cf[${id.slice(12)}]`, name],
  schema: { type: 'any', ...schema, customId: Number(id.slice(12)) },
});

const GH = 'com.pyxis.greenhopper.jira:';
const TYPES = 'com.atlassian.jira.plugin.system.customfieldtypes:';

interface Sketch {
  n: number;
  summary: string;
  type?: string;
  status?: string;
  project?: string;
  [field: string]: unknown;
}

function issue({ n, summary, type = '10001', status = '1', project = 'SHOP', ...fields }: Sketch): WorldIssue {
  const projects: Record<string, string> = { SHOP: '10000', TEAM: '10001' };
  const { changelog, properties, ...own } = fields as { changelog?: WorldIssue['changelog']; properties?: Json };
  return {
    id: String((project === 'SHOP' ? 20_000 : 30_000) + n),
    key: `${project}-${n}`,
    fields: {
      summary,
      project: { id: projects[project], key: project },
      issuetype: { id: type },
      status: { id: status },
      priority: { id: '3' },
      reporter: { accountId: 'mia' },
      assignee: null,
      created: at(-60 + n),
      updated: at(-30 + n),
      labels: [],
      components: [],
      fixVersions: [],
      versions: [],
      issuelinks: [],
      comment: { comments: [] },
      ...own,
    },
    ...(changelog ? { changelog } : {}),
    ...(properties ? { properties } : {}),
  };
}

const link = (id: string, side: 'inwardIssue' | 'outwardIssue', n: number): Json => ({
  id,
  type: { id: '10100' },
  [side]: { id: String(20_000 + n), key: `SHOP-${n}` },
});

export const smallWorld = (): World => ({
  now: NOW,
  projects: [
    {
      id: '10000',
      key: 'SHOP',
      name: 'Shop',
      style: 'classic',
      projectTypeKey: 'software',
      lead: 'ada',
      roles: { admins: ['ada'], members: ['mia', 'ben'], viewers: ['vic'] },
      issueTypes: ['10000', '10001', '10002', '10003'],
      statuses: ['1', '3', '4', '6'],
      securityLevels: [{ id: '500', name: 'Board only', members: ['ada', 'ben'] }],
      properties: { tone: { plain: true } },
    },
    {
      id: '10001',
      key: 'TEAM',
      name: 'Team',
      style: 'next-gen',
      projectTypeKey: 'software',
      lead: 'ben',
      roles: { admins: ['ben'], members: ['mia'], viewers: [] },
      issueTypes: ['10000', '10001'],
      statuses: ['1', '3', '6'],
    },
  ],
  users: [
    user('ada', 'Ada Admin', { siteAdmin: true }),
    user('mia', 'Mia Member', { timeZone: 'Europe/Berlin' }),
    user('ben', 'Ben Both'),
    user('vic', 'Vic Viewer'),
    user('gone', 'Gone Person', { active: false }),
  ],
  issueTypes: [
    { id: '10000', name: 'Epic', subtask: false, hierarchyLevel: 1 },
    { id: '10001', name: 'Story', subtask: false, hierarchyLevel: 0 },
    { id: '10002', name: 'Bug', subtask: false, hierarchyLevel: 0 },
    { id: '10003', name: 'Sub-task', subtask: true, hierarchyLevel: -1 },
  ],
  statuses: [
    { id: '1', name: 'Open', statusCategory: { id: 2, key: 'new', name: 'To Do' } },
    { id: '3', name: 'Doing', statusCategory: { id: 4, key: 'indeterminate', name: 'In Progress' } },
    { id: '4', name: 'Prüfung', statusCategory: { id: 4, key: 'indeterminate', name: 'In Progress' } },
    { id: '6', name: 'Closed', statusCategory: { id: 3, key: 'done', name: 'Done' } },
  ],
  priorities: [
    { id: '2', name: 'High' },
    { id: '3', name: 'Medium' },
    { id: '4', name: 'Low' },
  ],
  resolutions: [{ id: '10000', name: 'Done', description: 'Work is complete.' }],
  linkTypes: [{ id: '10100', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' }],
  fields: [
    ...SYSTEM_FIELDS,
    custom(SPRINT, 'Sprint', { type: 'array', items: 'json', custom: `${GH}gh-sprint` }),
    custom(RANK, 'Rank', { custom: `${GH}gh-lexo-rank` }),
    custom(POINTS, 'Story Points', { type: 'number', custom: `${TYPES}float` }),
    custom(FLAGGED, 'Flagged', { type: 'array', items: 'option', custom: `${TYPES}multicheckboxes` }),
    {
      ...custom(TEAM_POINTS, 'Story point estimate', { type: 'number', custom: `${GH}jsw-story-points` }),
      scope: { type: 'PROJECT', project: { id: '10001' } },
    },
  ],
  versions: [
    { id: '700', name: '1.0', projectKey: 'SHOP', released: true, releaseDate: '2026-01-15' },
    { id: '701', name: '2.0', projectKey: 'SHOP', released: false, releaseDate: '2026-05-01' },
  ],
  components: [{ id: '800', name: 'Checkout', projectKey: 'SHOP' }],
  boards: [
    { id: 1, name: 'Shop scrum', type: 'scrum', projectKey: 'SHOP', estimateFieldId: POINTS },
    { id: 2, name: 'Shop support', type: 'kanban', projectKey: 'SHOP', estimateFieldId: null, filter: 'type = Bug' },
    { id: 3, name: 'Team board', type: 'simple', projectKey: 'TEAM', estimateFieldId: TEAM_POINTS },
  ],
  sprints: [
    {
      id: 11,
      name: 'Shop 11',
      state: 'closed',
      originBoardId: 1,
      startDate: iso(-28),
      endDate: iso(-14),
      completeDate: iso(-14),
    },
    {
      id: 12,
      name: 'Shop 12',
      state: 'active',
      originBoardId: 1,
      startDate: iso(-10),
      endDate: iso(4),
      goal: 'Pay by invoice',
    },
    { id: 13, name: 'Shop 13', state: 'future', originBoardId: 1 },
  ],
  issues: [
    issue({ n: 1, summary: 'Invoices', type: '10000', status: '3' }),
    issue({
      n: 2,
      summary: 'Customers pay by invoice',
      status: '3',
      parent: { id: '20001', key: 'SHOP-1' },
      [SPRINT]: [{ id: 11 }, { id: 12 }],
      [POINTS]: 5,
      assignee: { accountId: 'mia' },
      priority: { id: '2' },
      labels: ['invoice', 'Money'],
      fixVersions: [{ id: '701' }],
      components: [{ id: '800' }],
      description: text('So that companies can buy without a card.', 'Buttons at the end.'),
      issuelinks: [link('9001', 'outwardIssue', 3)],
      comment: {
        comments: [
          { id: '8001', author: { accountId: 'ben' }, created: at(-5), updated: at(-5), body: text('Which tax?') },
        ],
      },
      changelog: {
        histories: [
          {
            id: '7001',
            author: { accountId: 'mia' },
            created: at(-12),
            items: [
              { field: 'status', fieldId: 'status', from: '1', fromString: 'Open', to: '3', toString: 'Doing' },
              {
                field: 'Sprint',
                fieldId: SPRINT,
                from: '11',
                fromString: 'Shop 11',
                to: '11, 12',
                toString: 'Shop 11, Shop 12',
              },
            ],
          },
        ],
      },
      properties: { ready: { verdict: 'yes', gaps: 0 } },
    }),
    issue({
      n: 3,
      summary: 'Remind customers of open invoices',
      issuelinks: [link('9001', 'inwardIssue', 2)],
      [SPRINT]: [{ id: 13 }],
      duedate: '2026-03-20',
    }),
    issue({ n: 4, summary: 'Dunning letter lacks the date', type: '10002', priority: null, [POINTS]: 1 }),
    issue({ n: 5, summary: 'Contract with the bank', security: { id: '500' } }),
    issue({ n: 6, summary: 'Write the texts', type: '10003', parent: { id: '20002', key: 'SHOP-2' } }),
    issue({
      n: 7,
      summary: 'Card payments',
      status: '6',
      resolution: { id: '10000' },
      resolutiondate: at(-15),
      [SPRINT]: [{ id: 11 }],
      [POINTS]: 3,
    }),
    issue({ n: 8, summary: 'A basket that outlives the day', [POINTS]: 2, assignee: { accountId: 'gone' } }),
    issue({ n: 1, project: 'TEAM', summary: 'Plan the move', [TEAM_POINTS]: 1 }),
    issue({ n: 2, project: 'TEAM', summary: 'Order boxes', status: '3' }),
  ],
});

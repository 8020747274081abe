// The frame of a generated world, all that is not an issue: one project with its people, words, fields, board and
// sprints. Names are deliberately not Jira's defaults, so that no test leans on them.

import type { World, WorldSprint, WorldUser } from '../../emulator/jira/world';

const DAY = 86_400_000;

export const FIELDS = {
  sprint: 'customfield_10101',
  rank: 'customfield_10102',
  points: 'customfield_10103',
  flagged: 'customfield_10104',
} as const;

/** People by part: who may do what in the project. */
export const PEOPLE = {
  admin: 'acc-admin',
  member: 'acc-member',
  second: 'acc-second',
  viewer: 'acc-viewer',
  outsider: 'acc-outsider',
  gone: 'acc-gone',
  robot: 'acc-robot',
} as const;

const user = (part: keyof typeof PEOPLE): WorldUser => ({
  accountId: PEOPLE[part],
  emailAddress: `${part}@example.test`,
  displayName: `The ${part}`,
  active: part !== 'gone',
  accountType: part === 'robot' ? 'app' : 'atlassian',
  locale: 'en_GB',
  timeZone: 'UTC',
  ...(part === 'admin' && { siteAdmin: true }),
});

const category = {
  new: { id: 2, key: 'new', name: 'To Do' },
  indeterminate: { id: 4, key: 'indeterminate', name: 'In Progress' },
  done: { id: 3, key: 'done', name: 'Done' },
} as const;

export const STATUSES = [
  { id: '901', name: 'Waiting', statusCategory: category.new },
  { id: '902', name: 'Moving', statusCategory: category.indeterminate },
  { id: '903', name: 'Home', statusCategory: category.done },
];

export const TYPES = [
  { id: '801', name: 'Wish', subtask: false, hierarchyLevel: 0 },
  { id: '802', name: 'Fault', subtask: false, hierarchyLevel: 0 },
  { id: '803', name: 'Chore', subtask: false, hierarchyLevel: 0 },
  { id: '804', name: 'Theme', subtask: false, hierarchyLevel: 1 },
];

export const PRIORITIES = ['Now', 'Soon', 'Usual', 'Later'].map((name, i) => ({ id: `${701 + i}`, name }));
export const RESOLUTIONS = [{ id: '601', name: 'Home' }];
export const SECRET = { id: '501', name: 'Few', members: [PEOPLE.admin] };

const system = (id: string, type: string) => ({
  id,
  name: id,
  custom: false,
  clauseNames: [id],
  schema: { type, system: id },
});

const custom = (id: string, name: string, form: string, type: string) => ({
  id,
  name,
  custom: true,
  clauseNames: [`cf[${id.slice(12)}]`, name],
  schema: { type, custom: form, customId: Number(id.slice(12)) },
});

const SYSTEM =
  'summary description issuetype project status priority resolution assignee reporter creator created updated ' +
  'resolutiondate duedate labels components fixVersions issuelinks subtasks parent votes watches comment security';

export interface Frame {
  now: number;
  key: string;
  closedSprints: number;
  kanban: boolean;
}

/** Two weeks each; the newest closed one ended three days ago, when the active one began. */
export const sprintsOf = ({ now, closedSprints, kanban }: Frame): WorldSprint[] => {
  if (kanban) return [];
  const begun = now - 3 * DAY;
  return Array.from({ length: closedSprints + 2 }, (_, i): WorldSprint => {
    const start = begun + (i - closedSprints) * 14 * DAY;
    const state = i < closedSprints ? 'closed' : i === closedSprints ? 'active' : 'future';
    const iso = (at: number) => new Date(at).toISOString();
    return {
      id: i + 1,
      name: `Lap ${i + 1}`,
      state,
      originBoardId: 1,
      ...(state !== 'future' && { startDate: iso(start), endDate: iso(start + 14 * DAY) }),
      ...(state === 'closed' && { completeDate: iso(start + 14 * DAY) }),
    };
  });
};

export const frameOf = (frame: Frame): Omit<World, 'issues'> => ({
  now: new Date(frame.now).toISOString(),
  projects: [
    {
      id: '401',
      key: frame.key,
      name: `Project ${frame.key}`,
      style: 'classic',
      projectTypeKey: 'software',
      lead: PEOPLE.admin,
      roles: {
        admins: [PEOPLE.admin],
        members: [PEOPLE.member, PEOPLE.second, PEOPLE.gone, PEOPLE.robot],
        viewers: [PEOPLE.viewer],
      },
      issueTypes: TYPES.map(({ id }) => id),
      statuses: STATUSES.map(({ id }) => id),
      securityLevels: [SECRET],
    },
  ],
  users: (Object.keys(PEOPLE) as (keyof typeof PEOPLE)[]).map(user),
  issueTypes: TYPES,
  statuses: STATUSES,
  priorities: PRIORITIES,
  resolutions: RESOLUTIONS,
  linkTypes: [{ id: '301', name: 'Hinders', inward: 'is hindered by', outward: 'hinders' }],
  fields: [
    ...SYSTEM.split(' ').map((id) => system(id, id)),
    custom(FIELDS.sprint, 'Lap', 'com.pyxis.greenhopper.jira:gh-sprint', 'array'),
    custom(FIELDS.rank, 'Order', 'com.pyxis.greenhopper.jira:gh-lexo-rank', 'any'),
    custom(FIELDS.points, 'Weight', 'com.atlassian.jira.plugin.system.customfieldtypes:float', 'number'),
    custom(FIELDS.flagged, 'Stuck', 'com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes', 'array'),
  ],
  versions: [],
  components: [],
  boards: [
    {
      id: 1,
      name: `${frame.key} board`,
      type: frame.kanban ? 'kanban' : 'scrum',
      projectKey: frame.key,
      estimateFieldId: frame.kanban ? null : FIELDS.points,
    },
  ],
  sprints: sprintsOf(frame),
});

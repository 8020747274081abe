// Who may ask what: every question of the app by every part that somebody can have, as Jira's own permissions have it.

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { World, WorldUser } from '../../emulator/jira/world';
import type { PlanningView, Question, SettingsView } from '../../src/contract';
import { QUESTIONS } from '../../src/handlers/answer';
import { asking, CALM, gatePolicy, moveIn, save, sprintOf } from '../support/gate';
import { PEOPLE, worldOf } from '../support/worlds';
import { closeHouses, type House, openHouse, openItemsOf } from './house';

const PARTS = ['anonymous', 'viewer', 'member', 'lead', 'jiraAdmin', 'otherLead'] as const;
type Part = (typeof PARTS)[number];

const WHO: Record<Part, string> = {
  anonymous: '',
  viewer: PEOPLE.viewer,
  member: PEOPLE.member,
  lead: 'acc-lead',
  jiraAdmin: 'acc-site-admin',
  otherLead: 'acc-other-lead',
};

const OTHER = '402';

const person = (accountId: string, siteAdmin = false): WorldUser => ({
  accountId,
  emailAddress: `${accountId}@example.test`,
  displayName: accountId,
  active: true,
  accountType: 'atlassian',
  locale: 'en_GB',
  timeZone: 'UTC',
  ...(siteAdmin && { siteAdmin }),
});

/** Two projects: the leads of one have no part in the other, and neither has the administrator of the site. */
const twoProjects = (): World => {
  const world = worldOf({ items: 40, restricted: 0.2 });
  const [project] = world.projects;
  if (!project) throw new Error('A world without a project');
  world.users.push(person(WHO.lead), person(WHO.jiraAdmin, true), person(WHO.otherLead));
  project.roles.admins.push(WHO.lead);
  const { securityLevels: _, ...plain } = project;
  const roles = { admins: [WHO.otherLead, PEOPLE.admin], members: [], viewers: [] };
  world.projects.push({ ...plain, id: OTHER, key: 'OTHER', name: 'Another', roles });
  return world;
};

type Told = 'told' | 'no-permission' | 'refused';
type Row = Record<Part, Told>;

const row = (viewer: Told, member: Told, lead: Told, outsider: Told): Row => ({
  anonymous: 'refused',
  viewer,
  member,
  lead,
  jiraAdmin: outsider,
  otherLead: outsider,
});

const LOOK = row('told', 'told', 'told', 'no-permission');
const EDIT = row('refused', 'told', 'told', 'refused');
const INSIDE = row('no-permission', 'told', 'told', 'no-permission');
const LEAD = row('refused', 'refused', 'told', 'refused');

const EXPECTED: Record<Question, Row> = {
  'open-page': LOOK,
  'open-findings': LOOK,
  'open-refinement': LOOK,
  'open-trends': LOOK,
  'open-planning': LOOK,
  'open-proof': LOOK,
  'open-issue': LOOK,
  'open-audit': INSIDE,
  'open-settings': INSIDE,
  'start-scan': EDIT,
  'cancel-scan': EDIT,
  'dismiss-finding': EDIT,
  'restore-finding': EDIT,
  'record-outcome': EDIT,
  'tick-criterion': EDIT,
  'enrol-project': LEAD,
  'preview-policy': LEAD,
  'save-policy': LEAD,
  'copy-policy': row('refused', 'refused', 'refused', 'refused'),
  'override-gate': LEAD,
};

let house: House;
let issue: { id: string; key: string };
let secret: { id: string; key: string };

beforeAll(async () => {
  house = await openHouse(twoProjects(), { disorder: CALM });
  await house.enrol();
  await save(house, gatePolicy({ mode: 'advise' }));
  const { top } = await house.page();
  const found = top.find(({ issue: id }) =>
    openItemsOf(house.world).some((one) => one.id === id && !one.fields.security),
  );
  if (!found) throw new Error('Nothing was found.');
  issue = { id: found.issue, key: found.key };
  const hidden = openItemsOf(house.world).findLast(({ fields }) => fields.security);
  if (!hidden) throw new Error('Nothing is restricted.');
  secret = hidden;
}, 120_000);

afterAll(closeHouses);

const payloads = async (): Promise<Partial<Record<Question, unknown>>> => {
  const { top, dismissals } = await house.page();
  const finding = top.find((one) => one.issue === issue.id) ?? dismissals.find((one) => one.issue === issue.id);
  const seen = await asking<SettingsView>(house, 'open-settings', {});
  const version = seen.state === 'settings' ? seen.version : -1;
  return {
    'open-audit': { from: null, did: null },
    'dismiss-finding': { issue: issue.id, check: finding?.check, reason: 'It is so.', days: 30 },
    'restore-finding': { issue: issue.id, check: dismissals.find((one) => one.issue === issue.id)?.check },
    'record-outcome': { issue: issue.id, outcome: 'refined', note: '' },
    'tick-criterion': { issue: issue.id, tick: 'agreed', done: true },
    'preview-policy': { policy: gatePolicy({ mode: 'warn' }) },
    'save-policy': { policy: gatePolicy({ mode: 'advise' }), version },
    'copy-policy': { project: OTHER },
    'override-gate': { issue: issue.id, sprint: sprintOf(house, 'active'), reason: 'The customer waits.' },
  };
};

const tell = async (question: Question, as: string, about: { id: string } = issue): Promise<Told> => {
  const payload = (await payloads())[question];
  const module = question === 'open-issue' ? 'issue-vitals' : 'backlog-vitals';
  try {
    const told = await house.desk.invoke<{ state?: string }>({
      module,
      function: question,
      ...(payload === undefined ? {} : { payload }),
      as,
      context: { project: { id: house.project }, issue: { id: about.id } },
    });
    return told.state === 'no-permission' ? 'no-permission' : 'told';
  } catch {
    return 'refused';
  } finally {
    await house.desk.advance('30s');
  }
};

/** What has to be there before it can be taken back. */
const ORDER = Object.keys(EXPECTED).sort((a, b) => Number(a > b) - Number(a < b)) as Question[];

describe('the table of permissions', () => {
  it('has a line for every question that is answered, and none for any other', () => {
    expect([...ORDER].sort()).toEqual([...QUESTIONS].sort());
  });
});

describe.each(PARTS)('%s', (part) => {
  it('is answered what that part may know and do, and nothing else', async () => {
    const found: Partial<Record<Question, Told>> = {};
    for (const question of ORDER) found[question] = await tell(question, WHO[part]);
    const expected = Object.fromEntries(ORDER.map((question) => [question, EXPECTED[question][part]]));
    expect(found).toEqual(expected);
  }, 240_000);

  it('moves items into a sprint as Jira lets that part, and not by way of the app', async () => {
    const keys = [openItemsOf(house.world).find(({ fields }) => !fields.security)?.key];
    const path = `/rest/agile/1.0/sprint/${sprintOf(house, 'future')}/issue`;
    const { status } = await house.desk.rest(WHO[part] === '' ? null : WHO[part]).post(path, { issues: keys });
    expect(status < 300).toBe(part === 'member' || part === 'lead');
    if (WHO[part] === '') return;
    const plan = await asking<PlanningView>(house, 'open-planning', {}, WHO[part]);
    expect(plan.state === 'planning' && plan.mayMove).toBe(status < 300);
  });
});

/** A scheme in which this person may edit items and not schedule them, as Jira's own answers tell it. */
const withoutSchedule = (accountId: string): (() => void) => {
  const { handle } = house.desk.jira;
  house.desk.jira.handle = async (request) => {
    const answer = await handle(request);
    const { caller, path } = request;
    if (caller.type !== 'user' || caller.accountId !== accountId || answer.status >= 300) return answer;
    if (!path.endsWith('/permissions/check')) return answer;
    const body = JSON.parse(answer.body) as { projectPermissions: { permission: string }[] };
    const projectPermissions = body.projectPermissions.filter(({ permission }) => permission !== 'SCHEDULE_ISSUES');
    return { ...answer, body: JSON.stringify({ ...body, projectPermissions }) };
  };
  return () => {
    house.desk.jira.handle = handle;
  };
};

describe('somebody who may edit and not schedule', () => {
  it('is shown no way to move items, and keeps all that editing is enough for', async () => {
    await save(house, gatePolicy({ mode: 'advise' }, { override: { who: 'editors', people: [] } }));
    const giveBack = withoutSchedule(WHO.member);
    try {
      const plan = await asking<PlanningView>(house, 'open-planning', {}, WHO.member);
      expect(plan).toMatchObject({ state: 'planning', mayMove: false, mayOverride: true });
      for (const question of ['tick-criterion', 'override-gate', 'open-audit', 'start-scan'] as const)
        expect([question, await tell(question, WHO.member)]).toEqual([question, 'told']);
      expect(await asking(house, 'open-planning', {}, WHO.lead)).toMatchObject({ mayMove: true });
    } finally {
      giveBack();
    }
    expect(await asking(house, 'open-planning', {}, WHO.member)).toMatchObject({ mayMove: true });
  });
});

describe('settings of another project', () => {
  it('are copied by whoever administers both, and by nobody else', async () => {
    const there = { id: OTHER };
    const elsewhere = (question: Question, payload: unknown, as: string) =>
      house.desk.invoke<{ state?: string; policy?: unknown }>({
        module: 'backlog-vitals',
        function: question,
        payload: payload as Record<string, unknown>,
        as,
        context: { project: there },
      });
    await elsewhere('enrol-project', {}, PEOPLE.admin);
    await house.desk.advance('3m');
    const policy = gatePolicy({ mode: 'warn', grace: 7 });
    expect(await elsewhere('save-policy', { policy, version: 0 }, WHO.otherLead)).toMatchObject({ saved: true });
    expect(await asking(house, 'open-settings', {}, PEOPLE.admin)).toMatchObject({ others: [there] });
    expect(await asking(house, 'open-settings', {}, WHO.lead)).toMatchObject({ others: [] });
    expect(await asking(house, 'copy-policy', { project: OTHER }, PEOPLE.admin)).toEqual({ policy });
    await expect(asking(house, 'copy-policy', { project: OTHER }, WHO.lead)).rejects.toThrow('administrator');
    await expect(asking(house, 'copy-policy', { project: OTHER }, WHO.otherLead)).rejects.toThrow('administrator');
  });
});

describe('a restricted item', () => {
  it('is ticked, dismissed and let through by nobody who may not see it', async () => {
    const ask = (question: Question, payload: unknown, as: string) =>
      expect(asking(house, question, payload, as)).rejects.toThrow();
    await ask('tick-criterion', { issue: secret.id, tick: 'agreed', done: true }, PEOPLE.member);
    await ask('override-gate', { issue: secret.id, sprint: 0, reason: 'Why not' }, WHO.lead);
    await moveIn(house, sprintOf(house, 'active'), [secret.key], PEOPLE.admin);
    await house.desk.advance('5m');
    for (const question of ['open-audit', 'open-planning'] as const) {
      const forMember = JSON.stringify(await asking(house, question, { from: null, did: null }, PEOPLE.member));
      expect(forMember).not.toContain(`"${secret.key}"`);
      const forAdmin = JSON.stringify(await asking(house, question, { from: null, did: null }, PEOPLE.admin));
      expect(forAdmin).toContain(`"${secret.key}"`);
    }
  });
});

describe('letting an item through', () => {
  it.each([
    ['administrators', [], { viewer: false, member: false, lead: true }],
    ['editors', [], { viewer: false, member: true, lead: true }],
    ['named', [PEOPLE.viewer], { viewer: true, member: false, lead: false }],
  ] as const)('is for %s as the settings say', async (who, people, expected) => {
    await save(house, gatePolicy({ mode: 'advise' }, { override: { who, people: [...people] } }));
    for (const part of ['viewer', 'member', 'lead'] as const) {
      const context = { project: { id: house.project }, issue: { id: issue.id } };
      const seen = await house.desk.invoke({ module: 'issue-vitals', function: 'open-issue', as: WHO[part], context });
      expect(seen).toMatchObject({ mayOverride: expected[part] });
      expect([part, await tell('override-gate', WHO[part])]).toEqual([part, expected[part] ? 'told' : 'refused']);
    }
  });

  it('ends as an entry that is noted and not acted upon, with its reason in the audit', async () => {
    await save(house, gatePolicy({ mode: 'return' }));
    const one = openItemsOf(house.world)
      .filter(({ fields }) => !fields.security)
      .at(-1);
    const active = sprintOf(house, 'active');
    await asking(house, 'override-gate', { issue: one?.id, sprint: active, reason: 'The law changed.' }, WHO.lead);
    await house.desk.advance('1m');
    house.desk.forgetCalls();
    await moveIn(house, active, [one?.key]);
    await house.desk.advance('10m');
    expect(house.desk.calls('jira').filter(({ path }) => /backlog\/issue|\/comment$/.test(path))).toEqual([]);
    const audit = await asking<{ lines: { did: string; key: string; reason: string | null }[] }>(house, 'open-audit', {
      from: null,
      did: null,
    });
    const about = audit.lines.filter(({ key }) => key === one?.key).map(({ did, reason }) => [did, reason]);
    expect(about).toEqual([
      ['let-through', 'overridden'],
      ['entered', null],
      ['overridden', 'The law changed.'],
    ]);
  });
});

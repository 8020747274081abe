// Custom fields of an app: who writes them, what they hold, and fields that administrators make of its types.

import { describe, expect, test } from '@jest/globals';
import type { AppField } from '../../emulator/wall';
import { type Loose, testJira } from '../support/jira';

const ARI = 'ari:cloud:ecosystem::extension/app/env/static/';
const field = (key: string, type: string, more: Partial<AppField> = {}): AppField => ({
  kind: 'field',
  key: ARI + key,
  name: key,
  description: '',
  type,
  schema: null,
  list: false,
  readOnly: false,
  validation: null,
  fieldKey: `app__DEVELOPMENT__${key}`,
  formatter: null,
  parser: null,
  suggestions: null,
  computed: false,
  ...more,
});
const CONTACT = {
  type: 'object',
  properties: { mail: { type: 'string', format: 'email' }, floor: { type: 'integer', minimum: 0 } },
  required: ['mail'],
  additionalProperties: false,
};
const FIELDS = [
  field('score', 'number', {
    readOnly: true,
    validation: { expression: 'value == null || value < 100', message: 'Less than 100.' },
  }),
  field('contact', 'object', { schema: CONTACT }),
  field('owner', 'user'),
  field('due', 'datetime'),
  field('team', 'group'),
  field('words', 'string', { list: true }),
  field('pay', 'object', {
    parser: "let parts = value.split(' '); { amount: parts[0], currency: parts[1] }",
    validation: {
      expression: "value == null || value.currency != 'USD' || 'No dollars in ' + project.key + ': ' + issue?.key",
      message: 'Refused.',
    },
  }),
  field('named', 'string', {
    validation: { expression: 'issue != null || value == user.displayName', message: 'Give it your name.' },
  }),
  field('hue', 'string', { kind: 'type' }),
];

const rig = () => {
  const desk = testJira({ searchLag: 0 });
  desk.jira.fields?.(FIELDS);
  const idOf = async (key: string): Promise<string> =>
    (await desk.as('ada')('GET', '/rest/api/3/field')).body.find(
      (each: Loose) => each.schema?.custom === ARI + key || each.name === key,
    )?.id;
  const app = desk.app('manage:jira-configuration', 'read:jira-work');
  const shown = async (id: string, key = 'SHOP-2') =>
    (await desk.as('mia')('GET', `/rest/api/3/issue/${key}?fields=${id}`)).body.fields[id];
  return { ...desk, app, idOf, shown };
};
const put = (id: string) => `/rest/api/3/app/field/${id}/value`;
const MANY = '/rest/api/3/app/field/value';

describe('the values of its fields', () => {
  test('are written by the app, of many issues at once, and read and found by everybody', async () => {
    const { app, as, idOf, shown, events } = rig();
    const score = await idOf('score');
    expect((await app('PUT', put(score), { updates: [{ issueIds: [20002, 20005], value: 7 }] })).status).toBe(204);
    expect([await shown(score), events.map(({ byApp }) => byApp)]).toEqual([7, [true, true]]);
    const { body } = await as('ben')('POST', '/rest/api/3/search/jql', {
      jql: 'score = 7 ORDER BY key',
      fields: ['key'],
    });
    expect(body.issues.map((each: Loose) => each.key)).toEqual(['SHOP-2', 'SHOP-5']);
    const edit = await as('ada')('PUT', '/rest/api/3/issue/SHOP-2', { fields: { [score]: 8 } });
    expect([edit.status, Object.keys(edit.body.errors)]).toEqual([400, [score]]);
    const form = Object.keys((await as('ada')('GET', '/rest/api/3/issue/SHOP-2/editmeta')).body.fields);
    expect([form.includes(score), form.includes(await idOf('contact'))]).toEqual([false, true]);
    expect((await app('PUT', put(score), { updates: [{ issueIds: [20002], value: null }] })).status).toBe(204);
    expect(await shown(score)).toBeNull();
  });

  test('leave no changelog and no event where the app wants none', async () => {
    const { app, as, idOf, shown, events } = rig();
    const score = await idOf('score');
    const updates = [{ customField: score, issueIds: [20008], value: 3 }];
    expect((await app('POST', `${MANY}?generateChangelog=false`, { updates })).status).toBe(204);
    expect([await shown(score, 'SHOP-8'), events]).toEqual([3, []]);
    expect((await as('mia')('GET', '/rest/api/3/issue/SHOP-8/changelog')).body.total).toBe(0);
  });

  test.each<[string, (own: string) => unknown, number]>([
    ['a person', () => null, 403],
    ['a field of Jira', () => [{ customField: 'customfield_10016', issueIds: [20002], value: 1 }], 403],
    ['a field that is none', () => [{ customField: 'customfield_1', issueIds: [20002], value: 1 }], 404],
    ['an issue that is none', (own) => [{ customField: own, issueIds: [20002, 4], value: 1 }], 400],
    ['no value', (own) => [{ customField: own, issueIds: [20002] }], 400],
    ['a value of another type', (own) => [{ customField: own, issueIds: [20002], value: '1' }], 400],
    ['a key instead of an id', (own) => [{ customField: own, issueIds: ['SHOP-2'], value: 1 }], 400],
    [
      'an issue twice',
      (own) => [
        { customField: own, issueIds: [20002, 20003], value: 1 },
        { customField: own, issueIds: [20003], value: 2 },
      ],
      400,
    ],
  ])('%s: nothing is written', async (_, updatesFor, status) => {
    const { app, as, idOf, shown, events } = rig();
    const score = await idOf('score');
    const updates = updatesFor(score) ?? [{ customField: score, issueIds: [20002], value: 1 }];
    const caller = status === 403 && updatesFor(score) === null ? as('ada') : app;
    expect((await caller('POST', MANY, { updates })).status).toBe(status);
    expect([await shown(score), await shown(score, 'SHOP-3'), events]).toEqual([null, null, []]);
  });

  test('are objects of the schema in the manifest, lists of what the type says, and people who exist', async () => {
    const { as, idOf, shown } = rig();
    const edit = async (key: string, value: unknown) => {
      const id = await idOf(key);
      const { status, body } = await as('mia')('PUT', '/rest/api/3/issue/SHOP-2', { fields: { [id]: value } });
      return status === 204 ? 'written' : body.errors[id];
    };
    expect(await edit('contact', { mail: 'a@example.com', floor: 2 })).toBe('written');
    expect(await edit('contact', { floor: 2 })).toContain("must have required property 'mail'");
    expect(await edit('contact', { mail: 'nowhere' })).toContain('/mail');
    expect(await edit('contact', { mail: 'a@example.com', hat: 1 })).toContain('additional properties');
    expect(await edit('contact', 'a@example.com')).toContain('an object');
    expect(await shown(await idOf('contact'))).toEqual({ mail: 'a@example.com', floor: 2 });
    expect(await edit('words', ['a', 'b'])).toBe('written');
    expect(await edit('words', 'a')).toBe('data was not an array');
    expect(await edit('words', ['a', 1])).toContain('a string');
    expect(await edit('owner', { accountId: 'ben' })).toBe('written');
    expect(await edit('owner', { accountId: 'stranger' })).toContain('a user');
    expect(await shown(await idOf('owner'))).toMatchObject({ accountId: 'ben', displayName: 'Ben Both' });
    expect(await edit('due', '2026-04-01T10:00:00.750+02:00')).toBe('written');
    expect(await shown(await idOf('due'))).toBe('2026-04-01T08:00:00.000+0000');
    expect([await edit('team', { name: 'site-admins' }), await edit('team', { name: 'nobody' })]).toEqual([
      'written',
      'Operation value must be a group with a name or groupId',
    ]);
    expect(await shown(await idOf('team'))).toMatchObject({ name: 'site-admins', groupId: expect.any(String) });
    const many = Array.from({ length: 101 }, (_, at) => String(at));
    expect([await edit('words', many.slice(1)), await edit('words', many)]).toEqual([
      'written',
      'The field can hold at most 100 values.',
    ]);
  });

  test('a text becomes a value by the parser; a rule knows the issue, and says what it has against the value', async () => {
    const { as, app, idOf, shown } = rig();
    const pay = await idOf('pay');
    const edit = (value: unknown) => as('mia')('PUT', '/rest/api/3/issue/SHOP-2', { fields: { [pay]: value } });
    expect((await edit('100 EUR')).status).toBe(204);
    expect(await shown(pay)).toEqual({ amount: '100', currency: 'EUR' });
    expect((await edit('1 USD')).body.errors).toEqual({ [pay]: 'No dollars in SHOP: SHOP-2' });
    expect((await edit(7)).body.errors[pay]).toContain('an object');
    // The rule is for people: what the app itself writes it does not judge.
    const updates = [{ issueIds: [20002], value: { amount: '1', currency: 'USD' } }];
    expect((await app('PUT', put(pay), { updates })).status).toBe(204);
    expect((await shown(pay)).currency).toBe('USD');
  });

  test('the rule of an empty field is asked when an issue is made, where there is no issue yet', async () => {
    const { as, idOf } = rig();
    const named = await idOf('named');
    const make = (more: object) =>
      as('mia')('POST', '/rest/api/3/issue', {
        fields: { project: { key: 'SHOP' }, issuetype: { id: '10001' }, summary: 'New', ...more },
      });
    expect((await make({})).body.errors).toEqual({ [named]: 'Give it your name.' });
    expect((await make({ [named]: 'Mia Member' })).status).toBe(201);
  });

  test('JQL compares texts exactly, searches objects by their words, and by properties with an alias', async () => {
    const { as, app, jira, idOf } = rig();
    const properties = {
      amount: { type: 'number', searchAlias: 'Amount' },
      currency: { type: 'string', searchAlias: 'Currency' },
      by: { type: 'object', properties: { who: { type: 'string', searchType: 'user', searchAlias: 'Who' } } },
      on: { type: 'string', searchType: 'date', searchAlias: 'On' },
      note: { type: 'string' },
    };
    jira.fields?.([
      ...FIELDS,
      field('cost', 'object', { schema: { type: 'object', properties } }),
      field('tone', 'string'),
    ]);
    const keys = async (jql: string) => {
      const { status, body } = await as('ada')('POST', '/rest/api/3/search/jql', { jql, fields: ['key'] });
      return status === 200 ? body.issues.map((each: Loose) => each.key).sort() : status;
    };
    const write = async (name: string, values: Record<number, unknown>) => {
      for (const [id, value] of Object.entries(values))
        expect((await app('PUT', put(await idOf(name)), { updates: [{ issueIds: [Number(id)], value }] })).status).toBe(
          204,
        );
    };
    await write('tone', { 20002: 'deep red', 20003: 'red' });
    const more = { by: { who: 'ben' }, on: '2026-04-01', note: 'paid in cash' };
    await write('cost', { 20002: { amount: 100, currency: 'USD', ...more }, 20003: { amount: 7, currency: 'EUR' } });
    expect(await keys('tone = Red')).toEqual(['SHOP-3']);
    expect(await keys('tone in (red, "deep red")')).toEqual(['SHOP-2', 'SHOP-3']);
    expect(await keys('tone ~ red')).toEqual([]);
    expect(await keys('cost ~ cash')).toEqual(['SHOP-2']);
    expect(await keys('cost = cash')).toEqual([]);
    expect(await keys('cost.Amount > 50')).toEqual(['SHOP-2']);
    expect(await keys('"cost.Currency" = eur')).toEqual(['SHOP-3']);
    expect(await keys('cost.Who = ben and cost.On <= 2026-04-01')).toEqual(['SHOP-2']);
    expect(await keys('cost.Who = currentUser()')).toEqual([]);
    expect(await keys('cost.note = cash')).toEqual([]);
  });

  test('the editor of JQL offers what the app suggests, people, and texts that there are', async () => {
    const { as, app, jira, idOf } = rig();
    const expression = "['north', { value: 's', label: fieldName + ' south ' + query }].filter(x => user != null)";
    jira.fields?.([...FIELDS, field('side', 'string', { suggestions: { expression } })]);
    const offers = async (name: string, typed = '') => {
      const path = `/rest/api/3/jql/autocompletedata/suggestions?fieldName=${name}&fieldValue=${typed}`;
      const { status, body } = await as('mia')('GET', path);
      return status === 200 ? body.results.map((each: Loose) => [each.value, each.displayName]) : status;
    };
    expect(await offers('side', 'x')).toEqual([
      ['north', 'north'],
      ['s', 'side south x'],
    ]);
    expect(await offers('owner', 'both')).toEqual([['ben', 'Ben Both']]);
    const words = await idOf('words');
    await app('PUT', put(words), { updates: [{ issueIds: [20002, 20003], value: ['plum', 'pear'] }] });
    expect(await offers(`cf[${words.slice(12)}]`, 'pl')).toEqual([['plum', 'plum']]);
    expect(await offers('score')).toBe(501);
  });
});

describe('fields of its types', () => {
  test('are made by administrators, hold values, and come back with the app', async () => {
    const { as, app, jira, idOf, shown } = rig();
    const make = (who: string, body: object) => as(who)('POST', '/rest/api/3/field', body);
    expect((await make('mia', { name: 'Colour', type: `${ARI}hue` })).status).toBe(403);
    expect((await make('ada', { name: 'Colour', type: `${ARI}score` })).status).toBe(400);
    expect((await make('ada', { name: 'Colour', type: `${ARI}hue`, colour: 1 })).status).toBe(400);
    const built = 'com.atlassian.jira.plugin.system.customfieldtypes:textfield';
    expect((await make('ada', { name: 'Line', type: built })).status).toBe(501);
    const made = await make('ada', { name: 'Colour', type: `${ARI}hue`, description: 'Of the coat' });
    expect([made.status, made.body.name, made.body.schema.custom]).toEqual([201, 'Colour', `${ARI}hue`]);
    const { id } = made.body;
    expect((await make('ada', { name: 'Other colour', type: `${ARI}hue` })).body.id).not.toBe(id);
    expect((await as('mia')('PUT', '/rest/api/3/issue/SHOP-2', { fields: { [id]: 'red' } })).status).toBe(204);
    expect((await app('PUT', put(id), { updates: [{ issueIds: [20003], value: 'blue' }] })).status).toBe(204);
    expect([await shown(id), await shown(id, 'SHOP-3')]).toEqual(['red', 'blue']);
    jira.fields?.([]);
    expect(await idOf('Colour')).toBeUndefined();
    jira.fields?.(FIELDS);
    expect([await idOf('Colour'), await shown(id)]).toEqual([id, 'red']);
  });
});

describe('properties', () => {
  test('of the app are its own alone', async () => {
    const { app, as } = rig();
    const path = '/rest/forge/1/app/properties';
    expect((await app('PUT', `${path}/plan`, { free: true })).status).toBe(201);
    expect((await app('PUT', `${path}/plan`, 'paid')).status).toBe(200);
    expect((await app('GET', `${path}/plan`)).body).toEqual({ key: 'plan', value: 'paid' });
    expect((await app('GET', path)).body.keys.map((each: Loose) => each.key)).toEqual(['plan']);
    expect((await as('ada')('GET', `${path}/plan`)).status).toBe(403);
    expect((await app('DELETE', `${path}/plan`)).status).toBe(204);
    expect((await app('DELETE', `${path}/plan`)).status).toBe(404);
  });

  test('of people are their own, and those of others are for administrators', async () => {
    const { as, jira, nobody } = rig();
    const path = '/rest/api/3/user/properties';
    expect((await as('mia')('PUT', `${path}/mood`, 'good')).status).toBe(201);
    expect((await as('mia')('GET', `${path}/mood`)).body.value).toBe('good');
    expect((await as('ben')('GET', `${path}/mood?accountId=mia`)).status).toBe(403);
    expect((await as('ada')('GET', `${path}/mood?accountId=mia`)).body.value).toBe('good');
    expect((await as('ada')('GET', `${path}/mood?accountId=stranger`)).status).toBe(404);
    expect((await nobody('GET', path)).status).toBe(401);
    // What a trigger's filter reads of who caused an event.
    expect([jira.properties?.('user', 'mia'), jira.properties?.('user', 'stranger')]).toEqual([{ mood: 'good' }, null]);
  });
});

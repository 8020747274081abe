// Contexts of fields that administrators made of an app's type, and what the app keeps with them.

import { expect, test } from '@jest/globals';
import type { AppField } from '../../emulator/wall';
import { type Loose, testJira } from '../support/jira';

const TYPE: AppField = {
  kind: 'type',
  key: 'ari:cloud:ecosystem::extension/app/env/static/gauge',
  fieldKey: 'app__DEVELOPMENT__gauge',
  name: 'Gauge',
  description: '',
  type: 'number',
  schema: null,
  list: false,
  readOnly: false,
  validation: {
    expression: 'value == null || value <= (configuration?.most ?? 100)',
    message: 'Above the most.',
  },
  formatter: null,
  parser: "value == 'full' ? configuration.most : null",
  suggestions: null,
  computed: false,
};
const BAG: AppField = { ...TYPE, key: `${TYPE.key}-bag`, type: 'object', validation: null, parser: null };
const LAST = { issuetype: '10001' };

const rig = async (type = TYPE) => {
  const desk = testJira({ searchLag: 0 });
  desk.jira.fields?.([TYPE, BAG]);
  const ada = desk.as('ada');
  const { id, key } = (await ada('POST', '/rest/api/3/field', { name: 'Level', type: type.key })).body;
  const path = `/rest/api/3/field/${id}/context`;
  const own = `/rest/api/3/app/field/${id}/context/configuration`;
  const app = desk.app('manage:jira-configuration');
  const write = async (value: unknown, issue = 'SHOP-2') => {
    const { status, body } = await desk.as('mia')('PUT', `/rest/api/3/issue/${issue}`, { fields: { [id]: value } });
    return status === 204 ? 'written' : body.errors[id];
  };
  const global = async (): Promise<Loose> => (await ada('GET', `${path}?isGlobalContext=true`)).body.values[0];
  return { ...desk, ada, app, id, key, path, own, write, global };
};
const keep = (id: string, more: object) => ({ configurations: [{ id, ...more }] });

test('a configuration is kept with a context, and the rule and the parser of the field know it', async () => {
  const { app, ada, as, own, key, write, events, id } = await rig();
  const { values, total } = (await app('GET', own)).body;
  expect([total, Object.keys(values[0]).sort()]).toEqual([1, ['fieldContextId', 'id']]);
  expect([await write(100), await write(101)]).toEqual(['written', 'Above the most.']);
  const configuration = { most: 7 };
  expect((await app('PUT', own, keep(values[0].id, { configuration }))).status).toBe(200);
  expect([await write(8), await write('full')]).toEqual(['Above the most.', 'written']);
  expect((await as('mia')('GET', `/rest/api/3/issue/SHOP-2?fields=${id}`)).body.fields[id]).toBe(7);
  expect(events.find(({ eventType }) => eventType === 'avi:jira:updated:field:context:configuration')?.payload).toEqual(
    {
      customFieldId: id,
      customFieldKey: key,
      configurationId: Number(values[0].id),
      fieldContextId: Number(values[0].fieldContextId),
      configuration: '{"most":7}',
    },
  );
  const byKey = await ada('GET', `/rest/api/3/app/field/${key}/context/configuration?issueId=20002`);
  expect(byKey.body.values).toEqual([{ ...values[0], configuration }]);
  const many = await app('POST', '/rest/api/3/app/field/context/configuration/list', { fieldIdsOrKeys: [id, key] });
  expect(many.body.values).toEqual([{ ...values[0], configuration, customFieldId: id }]);
  expect((await app('PUT', own, keep(values[0].id, {}))).status).toBe(200);
  expect((await app('GET', `${own}?issueId=4`)).body.values).toEqual([]);
  expect((await app('GET', own)).body.values).toEqual(values);
  expect((await as('mia')('GET', own)).status).toBe(403);
});

test('a schema that is kept with a context holds for values that are objects, and no other field takes one', async () => {
  const schema = { type: 'object', required: ['kilos'] };
  const number = await rig();
  const [first] = (await number.app('GET', number.own)).body.values;
  expect((await number.app('PUT', number.own, keep(first.id, { schema }))).status).toBe(400);
  const { app, own, write } = await rig(BAG);
  const [kept] = (await app('GET', own)).body.values;
  expect(await write({ colour: 'red' })).toBe('written');
  expect((await app('PUT', own, keep(kept.id, { schema }))).status).toBe(200);
  expect([await write({ colour: 'red' }), await write({ kilos: 2 })]).toEqual([
    expect.stringContaining("'kilos'"),
    'written',
  ]);
});

test.each<[string, (id: string) => [string, unknown], number]>([
  ['two filters', () => ['?id=1&issueId=20002', undefined], 400],
  ['a project without a type', () => ['?projectKeyOrId=SHOP', undefined], 400],
  ['no configuration', () => ['', { configurations: [] }], 400],
  ['one twice', (id) => ['', { configurations: [{ id }, { id }] }], 400],
  ['one of another field', () => ['', keep('4', {})], 400],
  ['a word that is none', (id) => ['', keep(id, { settings: 1 })], 400],
])('%s: refused', async (_, asked, status) => {
  const { app, own } = await rig();
  const [query, body] = asked((await app('GET', own)).body.values[0].id);
  expect((await app(body === undefined ? 'GET' : 'PUT', own + query, body)).status).toBe(status);
});

test('a field of jira:customField is locked: it has no configurations, and its contexts are not modelled', async () => {
  const { ada, app, jira } = await rig();
  jira.fields?.([{ ...TYPE, kind: 'field', key: 'locked', name: 'Locked' }]);
  const { body } = await ada('GET', '/rest/api/3/field');
  const { id } = body.find(({ name }: Loose) => name === 'Locked');
  expect((await app('GET', `/rest/api/3/app/field/${id}/context/configuration`)).status).toBe(404);
  expect((await ada('GET', `/rest/api/3/field/${id}/context`)).status).toBe(501);
});

test('where no context applies there is no field: not on the issue, on no form, and nobody writes it', async () => {
  const { ada, as, path, id, write, global } = await rig();
  const elsewhere = { name: 'Bugs only', projectIds: ['10000'], issueTypeIds: [] };
  const made = (await ada('POST', path, elsewhere)).body;
  expect(await write(3)).toBe('written');
  const issue = (await as('mia')('GET', '/rest/api/3/issue/SHOP-2?fields=issuetype')).body;
  const other = (await ada('GET', '/rest/api/3/issuetype')).body.find(
    (each: Loose) => each.id !== issue.fields.issuetype.id,
  );
  expect((await ada('PUT', `${path}/${made.id}/issuetype`, { issueTypeIds: [other.id] })).status).toBe(204);
  expect(await write(4)).toContain('not on the appropriate screen');
  expect((await as('mia')('GET', `/rest/api/3/issue/SHOP-2?fields=${id}`)).body.fields).toEqual({});
  expect(Object.keys((await as('mia')('GET', '/rest/api/3/issue/SHOP-2/editmeta')).body.fields)).not.toContain(id);
  const mappings = [
    { projectId: '10000', issueTypeId: other.id },
    { projectId: '10000', issueTypeId: issue.fields.issuetype.id },
  ];
  const mapped = (await ada('POST', `${path}/mapping`, { mappings })).body.values;
  expect(mapped.map(({ contextId }: Loose) => contextId)).toEqual([made.id, null]);
  expect((await ada('DELETE', `${path}/${made.id}`)).status).toBe(204);
  expect((await as('mia')('GET', `/rest/api/3/issue/SHOP-2?fields=${id}`)).body.fields).toEqual({ [id]: 3 });
  expect((await ada('GET', path)).body.values).toEqual([await global()]);
});

test('contexts are made, named, mapped and told', async () => {
  const { ada, path, id, key, events } = await rig();
  const made = (await ada('POST', path, { name: 'Shop', projectIds: ['10000'], issueTypeIds: [LAST.issuetype] })).body;
  expect(made).toEqual({
    id: expect.any(String),
    name: 'Shop',
    description: '',
    projectIds: ['10000'],
    issueTypeIds: ['10001'],
  });
  expect((await ada('PUT', `${path}/${made.id}`, { name: 'Store', description: 'Of the shop' })).status).toBe(204);
  const shown = (await ada('GET', `${path}?isAnyIssueType=false`)).body.values;
  expect(shown).toEqual([
    { id: made.id, name: 'Store', description: 'Of the shop', isGlobalContext: false, isAnyIssueType: false },
  ]);
  const only = `?contextId=${made.id}`;
  expect((await ada('GET', `${path}/projectmapping${only}`)).body.values).toEqual([
    { contextId: made.id, projectId: '10000' },
  ]);
  expect((await ada('GET', `${path}/issuetypemapping`)).body.values).toContainEqual({
    contextId: made.id,
    issueTypeId: '10001',
  });
  await ada('DELETE', `${path}/${made.id}`);
  const told = events.filter(({ eventType }) => eventType.endsWith(':field:context'));
  expect(told.map(({ eventType }) => eventType.split(':')[2])).toEqual(['created', 'updated', 'deleted']);
  expect(told[1]!.payload).toEqual({
    id: made.id,
    fieldId: id,
    fieldKey: key,
    name: 'Store',
    description: 'Of the shop',
    projectIds: [10000],
    issueTypeIds: ['10001'],
  });
});

test('what Jira refuses of contexts', async () => {
  const { ada, as, nobody, path, global } = await rig();
  const { id } = await global();
  const shop = { name: 'Shop', projectIds: ['10000'] };
  const made = (await ada('POST', path, shop)).body;
  const asked: [string, string, unknown, number][] = [
    ['POST', '', { name: 'All' }, 400],
    ['POST', '', { name: 'Shop', projectIds: [] }, 400],
    ['POST', '', { name: 'Again', projectIds: ['10000'] }, 400],
    ['POST', '', { name: 'Lost', projectIds: ['4'] }, 404],
    ['POST', '', { name: 'x'.repeat(256), projectIds: ['10000'] }, 400],
    ['DELETE', `/${id}`, undefined, 400],
    ['PUT', `/${id}/issuetype`, { issueTypeIds: ['10001'] }, 400],
    ['PUT', `/${id}/project`, { projectIds: ['10000'] }, 400],
    ['PUT', `/${made.id}/project`, { projectIds: ['10000', '10000'] }, 400],
    ['POST', `/${made.id}/project/remove`, { projectIds: ['10000'] }, 400],
    ['POST', `/${made.id}/issuetype/remove`, { issueTypeIds: ['10001'] }, 400],
    ['PUT', '/4', { name: 'None' }, 404],
    ['PUT', '/defaultValue', {}, 501],
  ];
  for (const [method, more, body, status] of asked)
    expect([method, more, (await ada(method, path + more, body)).status]).toEqual([method, more, status]);
  expect((await as('mia')('GET', path)).status).toBe(403);
  expect((await nobody('GET', path)).status).toBe(401);
  expect((await ada('GET', '/rest/api/3/field/customfield_1/context')).status).toBe(404);
});

// Custom fields of an app that computes, suggests and configures.

import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openDesk, type TestDesk } from '../support/desk';
import { worldOf } from '../support/worlds';

const appDir = join(__dirname, '../apps/surveyor');
let desk: TestDesk;
let admin: string;
let key: string;

beforeEach(async () => {
  desk = await openDesk({ world: worldOf({ items: 4 }), appDir, disorder: { duplicates: 0 } });
  admin = desk.world.users[0]!.accountId;
  key = desk.world.issues[0]!.key;
});
afterEach(() => desk.close());

const logs = () => desk.forge.recorder.logs.map(({ text }) => text);
const fields = async () =>
  (
    await desk
      .rest(admin)
      .get<{ id: string; key: string; name: string; schema: { custom: string } }[]>('/rest/api/3/field')
  ).body;
const named = async (name: string) => (await fields()).find((field) => field.name === name)!;
const view = () => desk.clock.until(desk.jira.view!(key, admin));
const shown = async (id: string) =>
  (await desk.rest(admin).get<{ fields: Record<string, unknown> }>(`/rest/api/3/issue/${key}?fields=${id}`)).body
    .fields[id];
const rename = (summary: string) => desk.rest(admin).put(`/rest/api/3/issue/${key}`, { fields: { summary } });

test('a computed field gets its value when somebody views the issue, for whoever reads or searches next', async () => {
  const { id, key: fieldKey, name, schema } = await named('Words');
  await rename('three small words');
  expect(await shown(id)).toBeNull();
  expect(await view()).toBe(true);
  expect(await shown(id)).toBe(3);
  expect(logs()).toContain(JSON.stringify({ id, key: fieldKey, type: schema.custom, name }));
  expect(fieldKey).toBe('9c1d3b52-0f4e-4a6b-8f0e-6a2b7d5e4c13__DEVELOPMENT__words');
  await desk.advance('1m');
  const found = await desk.rest(admin).post<{ issues: unknown[] }>('/rest/api/3/search/jql', { jql: 'Words = 3' });
  expect(found.body.issues).toHaveLength(1);
  // What is no list of one value for each issue changes nothing.
  await rename('nothing');
  await view();
  expect(await shown(id)).toBe(3);
  // Nobody sees an issue that there is not.
  expect(await desk.clock.until(desk.jira.view!('NONE-1', admin))).toBe(false);
});

test('who views an issue is told to the app', async () => {
  await view();
  await desk.settle();
  expect(logs()).toContain(JSON.stringify(['avi:jira:viewed:issue', admin]));
});

test('a function suggests values to whoever writes JQL', async () => {
  const path = '/rest/api/3/jql/autocompletedata/suggestions?fieldName=Side&fieldValue=s';
  const { body } = await desk.rest(admin).get<{ results: object[] }>(path);
  expect(body.results).toEqual([{ value: 'south', displayName: 'Side south for true' }]);
});

test('a web trigger that asks for signed requests answers 501 by name: nobody documents the signature', async () => {
  const url = desk.forge.triggers.url('signed', false)!;
  const request = { method: 'POST', path: new URL(url).pathname, headers: {}, body: '' };
  const answer = await desk.clock.until(desk.forge.triggers.call(url.split('/').at(-1)!, request));
  expect([answer.status, answer.body]).toEqual([501, expect.stringContaining('hmacSharedSecret')]);
  expect(desk.forge.recorder.unmodelled.splice(0)).toEqual([expect.stringContaining('web trigger signed')]);
});

test('a configuration that an administrator keeps is heard of', async () => {
  const { id: type } = { id: (await named('Words')).schema.custom.replace('/words', '/level') };
  const { body } = await desk.rest(admin).post<{ id: string }>('/rest/api/3/field', { name: 'Roof', type });
  const path = `/rest/api/3/app/field/${body.id}/context/configuration`;
  const [kept] = (await desk.rest(admin).get<{ values: { id: string; fieldContextId: string }[] }>(path)).body.values;
  const configurations = [{ ...kept!, configuration: { most: 9 } }];
  expect((await desk.rest(admin).put(path, { configurations })).status).toBe(200);
  const write = (value: number) => desk.rest(admin).put(`/rest/api/3/issue/${key}`, { fields: { [body.id]: value } });
  expect([(await write(10)).status, (await write(9)).status]).toEqual([400, 204]);
  await desk.settle();
  expect(logs()).toContain(JSON.stringify(['avi:jira:updated:field:context:configuration', '{"most":9}']));
});

test('a module that a remote backend would answer is named and not run', async () => {
  await desk.close();
  const manifest = (text: string) => text.replace('function: hear\n', 'endpoint: far\n');
  const world = worldOf({ items: 4 });
  desk = await openDesk({ world, appDir, manifest, expectUnmodelled: ['trigger with an endpoint (on-view)'] });
  expect(desk.forge.missing).toEqual(['trigger with an endpoint (on-view)']);
  expect(await view()).toBe(true);
  await desk.settle();
  expect(desk.forge.recorder.runs.map((run) => run.function)).toEqual(['count-words']);
});

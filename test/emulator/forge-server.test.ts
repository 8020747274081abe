// The desk over HTTP, in real time: what scripts, the shell and pages of apps may and may not do.

import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { liveClock } from '../../emulator/clock';
import { openDesk } from '../../emulator/desk';
import { type Server, startServer } from '../../emulator/server';
import { worldOf } from '../support/worlds';

const appDir = join(__dirname, '../apps/noticeboard');
const world = worldOf({ items: 20 });
const START = Date.parse(world.now!);
const person = world.users[0]!;
let server: Server;

beforeAll(async () => {
  server = await startServer({
    appDir,
    port: 0,
    open: (address) =>
      openDesk({
        world: structuredClone(world),
        appDir,
        clock: liveClock(START),
        disorder: { late: 10, duplicates: 0 },
        baseUrl: address,
        installation: { siteUrl: address },
      }),
  });
});
afterAll(() => server.close());

const basic = (email: string) => `Basic ${Buffer.from(`${email}:any`).toString('base64')}`;
const get = (path: string, headers: Record<string, string> = {}) => fetch(server.address + path, { headers });
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(server.address + path, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers,
  });

test('REST knows people by e-mail, strangers as nobody, and refuses wrong credentials', async () => {
  const me = await get('/rest/api/3/myself', { authorization: basic(person.emailAddress) });
  expect(await me.json()).toMatchObject({ accountId: person.accountId });
  expect((await get('/rest/api/3/myself')).status).toBe(401);
  expect((await get('/rest/api/3/myself', { authorization: basic('stranger@example.com') })).status).toBe(401);
});

test('a resolver is called as a page would, and what it did is recorded', async () => {
  const [issue] = world.issues;
  const ask = (name: string, payload: unknown) =>
    post('/emulator/invoke', {
      module: 'issue-notices',
      function: name,
      payload,
      as: person.accountId,
      context: { issue: { key: issue!.key } },
    });
  expect((await ask('pin', { text: 'over HTTP' })).status).toBe(200);
  await post('/emulator/clock', { advance: '1s' });
  const notices = (await (await ask('list', {})).json()) as unknown[];
  expect(notices).toContainEqual(expect.objectContaining({ text: 'over HTTP', issue: issue!.key }));
  const calls = (await (await get('/emulator/calls')).json()) as { service: string; path: string }[];
  expect(calls).toContainEqual(expect.objectContaining({ service: 'kvs', path: '/api/v1/set', function: 'answer' }));
  const users = (await (await get('/emulator/users')).json()) as { accountId: string }[];
  expect(users.map(({ accountId }) => accountId)).toContain(person.accountId);
});

test.each([
  ['not JSON', '/emulator/invoke', '{', 400],
  ['no module', '/emulator/invoke', { function: 'list', as: person.accountId }, 400],
  ['nobody there', '/emulator/invoke', { module: 'board', function: 'list', as: 'nobody' }, 400],
  ['an error of the app', '/emulator/invoke', { module: 'board', function: 'none', as: person.accountId }, 502],
  [
    'a bridge command that is not modelled',
    '/emulator/bridge',
    { command: 'fly', module: 'board', as: person.accountId },
    501,
  ],
  ['no length of time', '/emulator/clock', { advance: 'soon' }, 400],
  ['a fault that there is not', '/emulator/faults', { faults: [{ kind: 'meteor' }] }, 400],
  [
    'a fault of a service that there is not',
    '/emulator/faults',
    { faults: [{ kind: 'error', service: 'jirra' }] },
    400,
  ],
  ['a fault with a word misspelt', '/emulator/faults', { faults: [{ kind: 'error', afer: 2 }] }, 400],
  ['a fault that may never strike', '/emulator/faults', { faults: [{ kind: 'error', times: 0 }] }, 400],
  ['faults under another name', '/emulator/faults', { fault: [{ kind: 'error' }] }, 400],
  ['a latency of nothing', '/emulator/faults', { latency: { moon: 1 } }, 400],
  ['no such endpoint', '/emulator/none', {}, 404],
])('%s is refused with a sentence', async (_name, path, body, status) => {
  const answer = await post(path, body);
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ message: expect.stringMatching(/\w+ \w+/) });
});

test('the bridge tells a page its context and reads Jira as the person', async () => {
  const bridge = (command: string, payload: unknown) =>
    post('/emulator/bridge', {
      command,
      payload,
      module: 'board',
      as: person.accountId,
      context: { extension: { a: 1 }, localId: 'f' },
    });
  expect(await (await bridge('getContext', {})).json()).toMatchObject({
    accountId: person.accountId,
    moduleKey: 'board',
    localId: 'f',
    extension: { type: 'jira:globalPage', a: 1 },
  });
  const told = (await (await bridge('fetchProduct', { product: 'jira', restPath: '/rest/api/3/myself' })).json()) as {
    status: number;
    body: string;
  };
  expect(JSON.parse(told.body)).toMatchObject({ accountId: person.accountId });
});

test('a page keeps properties of an issue as UI Kit’s useIssueProperty does: in version 2, led to the task that made them', async () => {
  const [issue] = world.issues;
  const ask = async (restPath: string, method = 'GET', body?: object) => {
    const headers = [['content-type', 'application/json']];
    const fetchRequestInit = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) };
    const payload = { product: 'jira', restPath, fetchRequestInit };
    const command = { command: 'fetchProduct', payload, module: 'board', as: person.accountId, context: {} };
    const told = (await (await post('/emulator/bridge', command)).json()) as { status: number; body: string };
    return { status: told.status, body: told.body === '' ? null : JSON.parse(told.body) };
  };
  const one = `/rest/api/2/issue/${issue!.id}/properties/forge-seen`;
  expect((await ask(one)).status).toBe(404);
  const made = { entitiesIds: [issue!.id], properties: { 'forge-seen': [1] } };
  expect(await ask('/rest/api/2/issue/properties', 'POST', made)).toMatchObject({
    status: 200,
    body: { status: 'COMPLETE' },
  });
  expect(await ask(one)).toMatchObject({ status: 200, body: { value: [1] } });
  expect((await ask(one, 'PUT', [2])).status).toBe(200);
  expect((await ask(one, 'DELETE')).status).toBe(204);
  expect((await ask(`/rest/api/2/issue/${issue!.id}`)).status).toBe(501);
});

test('the clock moves on, with what falls due', async () => {
  const { now } = (await (await post('/emulator/clock', { advance: '1d' })).json()) as { now: string };
  expect(Date.parse(now)).toBeGreaterThanOrEqual(START + 24 * 3_600_000);
});

test('faults strike until they are taken back', async () => {
  const list = () => post('/emulator/invoke', { module: 'board', function: 'list', as: person.accountId });
  await post('/emulator/faults', { faults: [{ kind: 'rate-limit', service: 'kvs' }] });
  expect((await list()).status).toBe(502);
  await post('/emulator/faults', { faults: [] });
  expect((await list()).status).toBe(200);
});

test('a workflow rule is put on a transition and taken away again', async () => {
  const done = world.statuses.find(({ statusCategory }) => statusCategory.key === 'done')!;
  const issue = world.issues.findLast(({ fields }) => (fields.status as { id: string }).id !== done.id)!;
  const { key: project } = world.projects[0]!;
  const headers = { authorization: basic(person.emailAddress), 'content-type': 'application/json' };
  const path = `/rest/api/3/issue/${issue.key}/transitions`;
  const { transitions } = (await (await get(path, headers)).json()) as {
    transitions: { id: string; to: { id: string } }[];
  };
  const { id } = transitions.find(({ to }) => to.id === done.id)!;
  const move = () => post(path, { transition: { id } }, headers);
  const rules = [{ to: done.id, validator: 'needs-notice' }];
  expect((await post('/emulator/rules', { project, rules: [{ to: done.id, validator: 'other' }] })).status).toBe(400);
  expect((await post('/emulator/rules', { project: 'NONE', rules })).status).toBe(400);
  expect((await post('/emulator/rules', { project, rules })).status).toBe(200);
  const refused = await move();
  expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('needs a notice first')]);
  await post('/emulator/rules', { project, rules: [] });
  expect((await move()).status).toBe(204);
});

test('a page of an app has no way around the bridge', async () => {
  const origin = `http://127.0.0.1:${server.port}`;
  expect((await get('/rest/api/3/myself', { origin, authorization: basic(person.emailAddress) })).status).toBe(403);
  expect((await post('/emulator/invoke', {}, { origin })).status).toBe(403);
});

test('a web trigger is called from outside, at the address that the app was told', async () => {
  const ask = await post('/emulator/invoke', {
    module: 'board',
    function: 'address',
    payload: { trigger: 'inbox' },
    as: person.accountId,
  });
  const answer = await fetch(`${(await ask.json()) as string}/deep?a=1`, { method: 'POST', body: 'hello' });
  expect([answer.status, answer.headers.get('x-path'), await answer.text()]).toEqual([201, '/deep', '{"a":["1"]}']);
});

test('news come as they happen; a reset begins anew', async () => {
  const stream = await get('/emulator/stream');
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
  const news = async (wanted: string) => {
    let text = '';
    while (!text.includes(wanted)) text += (await reader.read()).value ?? '';
    return text;
  };
  await news('welcome');
  const [issue] = world.issues;
  await fetch(`${server.address}/rest/api/3/issue/${issue!.key}`, {
    method: 'PUT',
    headers: { authorization: basic(person.emailAddress), 'content-type': 'application/json' },
    body: JSON.stringify({ fields: { summary: 'Told to everybody' } }),
  });
  expect(await news('avi:jira:updated:issue')).toContain('event: event');
  await post('/emulator/reset', {});
  await news('event: reset');
  await reader.cancel();
  const read = await get(`/rest/api/3/issue/${issue!.key}`, { authorization: basic(person.emailAddress) });
  expect(await read.json()).toMatchObject({ fields: { summary: issue!.fields.summary } });
});

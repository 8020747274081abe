// Bad days on demand, and the two ways out of the app: Jira with the right identity and scopes, the world by the list.

import { afterEach, expect, test } from '@jest/globals';
import { openProbe, START } from '../support/probe';

let probe: Awaited<ReturnType<typeof openProbe>>;
afterEach(() => probe?.close());

test('a request carries the rights of the app or of the user, never more than the scopes', async () => {
  probe = await openProbe();
  await probe.ask('jira', { as: 'app', issue: 'P-1' });
  await probe.ask('jira', { as: 'user', issue: 'P-1' }, 'bob');
  const { scopes } = probe.forge.manifest;
  expect(scopes).toContain('read:jira-work');
  expect(probe.jira.requests.map(({ caller }) => caller)).toEqual([
    { type: 'app', scopes },
    { type: 'user', accountId: 'bob', scopes },
  ]);
  expect(await probe.ask('jira', { as: 'carla', issue: 'P-1' })).toMatchObject({
    error: { name: 'NEEDS_AUTHENTICATION_ERR' },
  });
  expect(probe.jira.requests).toHaveLength(2);
});

test('every call is recorded with what it cost', async () => {
  probe = await openProbe({ answer: () => ({ body: 'x'.repeat(1000), points: 2 }) });
  await probe.ask('jira', { as: 'app', issue: 'P-1' });
  expect(probe.forge.recorder.calls).toEqual([
    expect.objectContaining({
      at: START,
      function: 'resolve',
      service: 'jira',
      as: 'app',
      method: 'GET',
      path: '/rest/api/3/issue/P-1',
      status: 200,
      points: 2,
      bytes: 1000,
      ms: 120,
    }),
  ]);
});

test('fetch reaches what the manifest lists and nothing else', async () => {
  const outside = ({ url }: { url: string }) => ({ status: 200, headers: {}, body: `from ${url}` });
  probe = await openProbe({ outside });
  const get = (url: string) => probe.ask('fetch', { url });
  expect(await get('https://api.example.com/a')).toEqual({
    value: { status: 200, body: 'from https://api.example.com/a' },
  });
  expect(await get('https://deep.example.org/')).toMatchObject({ value: { status: 200 } });
  for (const url of ['https://example.com/', 'http://api.example.com/', 'https://api.example.com.evil.net/'])
    expect(await get(url)).toMatchObject({ error: { message: expect.stringContaining('external fetch') } });
});

test('what is not modelled says so by name', async () => {
  probe = await openProbe();
  expect(await probe.ask('unmodelled')).toEqual({ value: 501 });
  expect(probe.forge.recorder.unmodelled).toEqual(['fpp confluence GET /wiki/rest/api/space']);
});

test('429 at the second call and the third, then fine', async () => {
  probe = await openProbe();
  probe.forge.faults.set([{ kind: 'rate-limit', service: 'jira', after: 2, times: 2 }]);
  const said: unknown[] = [];
  for (let call = 0; call < 4; call++)
    said.push(((await probe.ask('jira', { as: 'app', issue: 'P-1' })) as { value: { status: number } }).value.status);
  expect(said).toEqual([200, 429, 429, 200]);
});

test('storage may be throttled, and answers may be late', async () => {
  probe = await openProbe();
  probe.forge.faults.set([
    { kind: 'rate-limit', service: 'kvs', times: 1 },
    { kind: 'slow', service: 'kvs', ms: 4_000 },
  ]);
  const [first, second] = await probe.kvs({ op: 'get', key: 'a' }, { op: 'get', key: 'a' });
  expect(first!.error).toMatchObject({ code: 'RATE_LIMIT_EXCEEDED', status: 429 });
  expect(second!.error).toBeUndefined();
  expect(probe.clock.now() - START).toBeGreaterThan(4_000);
});

test('a process may die between its call and the answer: what it wrote stays written', async () => {
  probe = await openProbe();
  probe.forge.faults.set([{ kind: 'crash', service: 'kvs', after: 2, times: 1 }]);
  const orders = ['a', 'b', 'c'].map((key) => ({ op: 'set', key, value: 1 }));
  await expect(probe.kvs(...orders)).rejects.toThrow('injected fault');
  expect(Object.keys(probe.forge.kvs.dump()[''] ?? {})).toEqual(['a', 'b']);
});

test('a call that is never answered runs into the time-out', async () => {
  probe = await openProbe();
  probe.forge.faults.set([{ kind: 'timeout', service: 'jira', times: 1 }]);
  await expect(probe.ask('jira', { as: 'app', issue: 'P-1' })).rejects.toThrow('timed out after 25 seconds');
  expect(probe.clock.now()).toBe(START + 25_000);
});

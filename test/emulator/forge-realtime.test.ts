// Realtime channels: who hears what, from pages and from resolvers.

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openProbe } from '../support/probe';

let probe: Awaited<ReturnType<typeof openProbe>>;
let heard: { channel: string; payload: unknown }[];

beforeEach(async () => {
  probe = await openProbe();
  heard = [];
  probe.forge.realtime.onNews((news) => heard.push(news));
});
afterEach(() => probe.close());

const MODULE = 'probe-page';
const on = (issue: string, project = '1') => ({ issue: { id: issue, key: `A-${issue}` }, project: { id: project } });
const channel = (extension: object, payload: object, module = MODULE): Promise<unknown> =>
  probe.forge.bridge({ command: 'subscribeRealtimeChannel', module, payload, as: 'ann', context: { extension } });
const publish = (extension: Record<string, unknown>, payload: object): Promise<unknown> =>
  probe.clock.until(probe.forge.ask({ module: MODULE, function: 'publish', payload, as: 'ann', context: extension }));

test('a channel is that of a module on an issue; elsewhere it is another one of the same name', async () => {
  const here = await channel(on('7'), { channelName: 'c' });
  const others = [
    await channel(on('8'), { channelName: 'c' }),
    await channel(on('7'), { channelName: 'd' }),
    await channel(on('7'), { channelName: 'c' }, 'other-module'),
    await channel(on('7'), { channelName: 'c', isGlobal: true }),
  ];
  expect(await channel(on('7'), { channelName: 'c' })).toEqual(here);
  expect(new Set([here, ...others].map((one) => JSON.stringify(one))).size).toBe(5);
});

test('a resolver publishes where its page stands', async () => {
  const answer = await publish(on('7'), { name: 'c', payload: { a: 1 } });
  const told = { eventId: expect.any(String), eventTimestamp: expect.any(String) };
  expect(answer).toEqual({ value: { data: { ecosystem: { publishRealtimeChannel: told } } } });
  expect(heard.map((news) => news.payload)).toEqual([{ a: 1 }]);
  expect(await channel(on('7'), { channelName: 'c' })).toEqual({ channel: heard[0]?.channel });
});

test('an overriding context joins modules and issues', async () => {
  const context = { contextOverrides: ['project'] };
  await publish(on('7', '5'), { name: 'c', payload: 1, context });
  expect(await channel(on('9', '5'), { channelName: 'c', options: context }, 'other-module')).toEqual({
    channel: heard[0]?.channel,
  });
  await expect(channel(on('9'), { channelName: 'c', options: { contextOverrides: ['board'] } })).rejects.toThrow(
    'board',
  );
  await expect(channel(on('9'), { channelName: 'c', options: { contextOverrides: 'issue' } })).rejects.toThrow(
    'a list',
  );
});

test('behind a queue there is no page: only a global channel can be reached', async () => {
  const push = (more: object) =>
    probe.ask('push', { events: [{ body: { publish: { name: 'c', payload: 1, ...more } } }] });
  await push({});
  await push({ isGlobal: true });
  await probe.clock.settle();
  expect(heard).toEqual([{ channel: 'global c', payload: 1 }]);
  const notes = Object.entries(probe.forge.kvs.dump()[''] ?? {}).filter(([key]) => key.startsWith('published:'));
  expect(JSON.stringify(notes)).toContain('no page behind this invocation');
});

test('more than fifty operations in a second are refused', async () => {
  const command = (payload: object) =>
    probe.forge.bridge({ command: 'publishRealtimeChannel', module: MODULE, payload, as: 'ann' });
  const answers = await Promise.all(Array.from({ length: 51 }, () => command({ channelName: 'c', eventPayload: 1 })));
  expect(answers.slice(0, 50).every((one) => (one as { eventId: unknown }).eventId !== null)).toBe(true);
  expect(answers[50]).toEqual({ eventId: null, eventTimestamp: null, errors: ['RATE_LIMIT_EXCEEDED'] });
});

const sign = async (payload: object): Promise<{ jwt: string; expiresAt: number }> =>
  ((await probe.ask('sign', payload)) as { value: { jwt: string; expiresAt: number } }).value;

test('a token joins those who show the same claims, and nobody else', async () => {
  const { jwt: token } = await sign({ channelName: 'c', claims: { team: 1, of: ['ann'] } });
  await publish(on('7'), { name: 'c', payload: 'secret', isGlobal: true, token });
  const listen = (options: object) => channel(on('9'), { channelName: 'c', isGlobal: true, options }, 'other-module');
  const same = await sign({ channelName: 'c', claims: { of: ['ann'], team: 1 } });
  expect(await listen({ token: same.jwt })).toEqual({ channel: heard[0]?.channel });
  const other = await sign({ channelName: 'c', claims: { of: ['ann'], team: 2 } });
  expect(await listen({ token: other.jwt })).not.toEqual({ channel: heard[0]?.channel });
  expect(await listen({})).not.toEqual({ channel: heard[0]?.channel });
});

test('a token is refused on another channel, for another use, when forged and when it is old', async () => {
  const listen = (token: string, channelName = 'c') => channel(on('7'), { channelName, options: { token } });
  const signed = await sign({ channelName: 'c', claims: {}, permissions: ['publish'] });
  await expect(listen(signed.jwt)).rejects.toThrow('MISSING_PERMISSION');
  const { jwt, expiresAt } = await sign({ channelName: 'c', claims: {} });
  await expect(listen(jwt, 'd')).rejects.toThrow('CHANNEL_NAME_MISMATCH');
  const [head, , mark] = jwt.split('.');
  const forged = Buffer.from(JSON.stringify({ channel: { name: 'c' }, claims: 1, exp: 1e12 })).toString('base64url');
  await expect(listen(`${head}.${forged}.${mark}`)).rejects.toThrow('INVALID_TOKEN');
  await expect(listen('nonsense')).rejects.toThrow('INVALID_TOKEN');
  await listen(jwt);
  await probe.clock.advance(expiresAt * 1000 - probe.clock.now());
  await expect(listen(jwt)).rejects.toThrow('TOKEN_EXPIRED');
});

test('who listens globally needs the scope for it; a list of nothing is as good as global', async () => {
  await publish(on('7'), { name: 'c', payload: 1, context: { contextOverrides: [] } });
  expect(heard[0]?.channel).toBe('global c');
  probe.close();
  probe = await openProbe({ manifest: (text) => text.replace('- read:app-global-channel:realtime', '') });
  await expect(channel(on('7'), { channelName: 'c', isGlobal: true })).rejects.toThrow('read:app-global-channel');
});

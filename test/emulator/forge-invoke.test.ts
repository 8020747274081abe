// Invocations: what they are told, how they end, and that nothing they do outlives its limits.

import { afterEach, expect, test } from '@jest/globals';
import { openProbe, START } from '../support/probe';

let probe: Awaited<ReturnType<typeof openProbe>>;
afterEach(() => probe?.close());

test('a resolver learns who asks from the platform, and stands at the time of the desk', async () => {
  probe = await openProbe();
  const told = (await probe.ask('who', { accountId: 'mallory' }, 'ann')) as {
    context: { accountId: string; moduleKey: string };
    app: { moduleKey: string; environmentType: string };
    now: number;
  };
  expect(told.context).toMatchObject({
    accountId: 'ann',
    moduleKey: 'probe-page',
    extension: { type: 'jira:globalPage' },
  });
  expect(told.app).toMatchObject({ moduleKey: 'probe-page', environmentType: 'DEVELOPMENT' });
  expect(told.now).toBe(START);
});

test('a process stays warm between invocations', async () => {
  probe = await openProbe();
  expect(await probe.ask('who')).toMatchObject({ warm: 1 });
  expect(await probe.ask('who')).toMatchObject({ warm: 2 });
  probe.forge.cool();
  expect(await probe.ask('who')).toMatchObject({ warm: 1 });
});

test('waiting costs virtual time only', async () => {
  probe = await openProbe();
  expect(await probe.do('sleep', { ms: 20_000 })).toBe(START + 20_000);
  expect(await probe.do('remaining')).toBe(25_000);
});

test.each(['promisify', 'module', 'promises', 'scheduler', 'ticks'])('so does waiting by %s', async (how) => {
  probe = await openProbe();
  expect(await probe.do('sleep-by', { how, ms: 20_000 })).toBe(START + 20_000);
});

test('a wait that is called off is over', async () => {
  probe = await openProbe();
  expect(await probe.do('aborted')).toEqual(['ABORT_ERR', START]);
});

test.each([
  ['sleeping', 'sleep', { ms: 30_000 }],
  ['waiting for nothing', 'hang', {}],
])('%s longer than the limit ends the invocation at the limit', async (_name, what, more) => {
  probe = await openProbe();
  await expect(probe.do(what, more)).rejects.toThrow('timed out after 25 seconds');
  expect(probe.clock.now()).toBe(START + 25_000);
  expect(await probe.ask('who')).toMatchObject({ warm: 1 });
});

test('computing without end is ended, too', async () => {
  probe = await openProbe({ computeSeconds: 0.3 });
  await expect(probe.do('spin')).rejects.toThrow('timed out');
});

test('memory is limited', async () => {
  probe = await openProbe();
  await expect(probe.do('hoard')).rejects.toThrow('128 MB');
  expect(probe.forge.recorder.runs.at(-1)).toMatchObject({ function: 'resolve', outcome: 'memory' });
});

test('a process that exits or throws ends its invocation alone', async () => {
  probe = await openProbe();
  await expect(probe.do('exit')).rejects.toThrow('exited');
  await expect(probe.do('throw')).rejects.toThrow('as it was told');
  expect(await probe.ask('who')).toMatchObject({ warm: 1 });
});

test('payloads have a size', async () => {
  probe = await openProbe();
  await expect(probe.do('big', { bytes: 6_000_000 })).rejects.toThrow('more than the 5242880 allowed');
  await expect(probe.ask('who', { text: 'x'.repeat(600_000) })).rejects.toThrow('more than 512000');
});

test('logs are kept up to a hundred lines a minute', async () => {
  probe = await openProbe();
  await probe.do('log', { lines: 130 });
  expect(probe.forge.recorder.logs).toHaveLength(100);
  expect(probe.forge.recorder.logs[0]).toMatchObject({ level: 'log', text: 'line 0' });
  await probe.do('dir');
  expect(probe.forge.recorder.logs.at(-1)).toMatchObject({ level: 'log', text: '{ deep: [ 1 ] }' });
});

test('an unknown resolver key and an unknown module are refused', async () => {
  probe = await openProbe();
  await expect(probe.ask('nothing')).rejects.toThrow("no definition for 'nothing'");
  await expect(probe.forge.ask({ module: 'other', function: 'who', as: 'ann' })).rejects.toThrow('It has: probe-page');
});

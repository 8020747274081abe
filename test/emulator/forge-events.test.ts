// Product events on their way to the app: late, twice, in no order, dropped where too large, told apart by who caused them.

import { afterEach, expect, test } from '@jest/globals';
import type { ProductEvent } from '../../emulator/wall';
import { openProbe, START } from '../support/probe';

let probe: Awaited<ReturnType<typeof openProbe>>;
afterEach(() => probe?.close());

const updated = (n: number, more: Partial<ProductEvent> = {}): ProductEvent => ({
  eventType: 'avi:jira:updated:issue',
  actor: 'ann',
  byApp: false,
  payload: { issue: { id: String(n), key: `P-${n}` } },
  ...more,
});

interface Heard {
  issue: { id: string };
  selfGenerated: boolean;
  eventType: string;
  retryContext?: { retryCount: number; retryReason: string };
}

const heard = (kind = 'heard'): { at: number; event: Heard }[] =>
  Object.entries(probe.forge.kvs.dump()[''] ?? {})
    .filter(([key]) => key.startsWith(`${kind}:`))
    .map(([key, value]) => ({ at: Number(key.split(':')[1]), event: value as Heard }));

test('comes within three minutes, some twice, not in order, the same for the same seed', async () => {
  const order: string[][] = [];
  for (const seed of [3, 3]) {
    probe = await openProbe({ seed, disorder: { duplicates: 0.3 } });
    for (let n = 1; n <= 10; n++) probe.jira.tell(updated(n));
    await probe.clock.settle();
    const told = heard().sort((a, b) => a.at - b.at);
    expect(new Set(told.map(({ event }) => event.issue.id)).size).toBe(10);
    expect(told.length).toBeGreaterThan(10);
    expect(told.at(-1)!.at - START).toBeLessThan(180_000 + 5_000);
    order.push(told.map(({ event }) => event.issue.id));
    probe.close();
  }
  expect(order[0]).toEqual(order[1]);
  expect(order[0]).not.toEqual([...order[0]!].sort((a, b) => Number(a) - Number(b)));
});

test('what the app caused is marked, and kept from triggers that ignore it', async () => {
  probe = await openProbe({ disorder: { duplicates: 0 } });
  probe.jira.tell(updated(1, { byApp: true }));
  probe.jira.tell(updated(2));
  await probe.clock.settle();
  const marks = heard().map(({ event }) => [event.issue.id, event.selfGenerated]);
  expect(marks.sort()).toEqual([
    ['1', true],
    ['2', false],
  ]);
  expect(heard('heard-others').map(({ event }) => event.issue.id)).toEqual(['2']);
});

test('more than 200 KB never comes, nor does what no trigger asks for or no scope allows', async () => {
  probe = await openProbe();
  probe.jira.tell(updated(1, { payload: { text: 'x'.repeat(201 * 1024) } }));
  probe.jira.tell(updated(2, { eventType: 'avi:jira:deleted:issue' }));
  await probe.clock.settle();
  expect(heard()).toEqual([]);
  probe.close();
  probe = await openProbe({ manifest: (text) => text.replace('- read:jira-work', '- read:jira-user') });
  probe.jira.tell(updated(3));
  await probe.clock.settle();
  expect(heard()).toEqual([]);
});

test('events may be lost on demand', async () => {
  probe = await openProbe({ disorder: { drops: 1 } });
  probe.jira.tell(updated(1));
  await probe.clock.settle();
  expect(heard()).toEqual([]);
});

test('a schedule runs first after five minutes, then once an interval', async () => {
  probe = await openProbe({ disorder: { duplicates: 0 } });
  await probe.clock.advance(5 * 60_000 + 3 * 3_600_000 + 1000);
  const ticks = heard('tick').map(({ at }) => Math.floor((at - START) / 60_000));
  expect(ticks).toEqual([5, 65, 125, 185]);
});

test('after uninstalling nothing runs; storage stays for the next installation', async () => {
  probe = await openProbe({ disorder: { duplicates: 0 } });
  probe.jira.tell(updated(1));
  await probe.clock.settle();
  await probe.clock.until(probe.forge.lifecycle.uninstall());
  await expect(probe.ask('who')).rejects.toThrow('not installed');
  probe.jira.tell(updated(2));
  await probe.clock.advance(2 * 3_600_000);
  expect(heard().map(({ event }) => event.issue.id)).toEqual(['1']);
  probe.forge.lifecycle.install('ann');
  probe.jira.tell(updated(3));
  await probe.clock.settle();
  expect(
    heard()
      .map(({ event }) => event.issue.id)
      .sort(),
  ).toEqual(['1', '3']);
});

test('an event is told again when the app asks for it or its process died, four times at most', async () => {
  probe = await openProbe({ disorder: { duplicates: 0 } });
  probe.jira.tell(updated(1, { payload: { issue: { id: '1' }, retry: true } }));
  probe.jira.tell(updated(2, { payload: { issue: { id: '2' }, do: 'exit' } }));
  probe.jira.tell(updated(3, { payload: { issue: { id: '3' }, do: 'throw' } }));
  await probe.clock.settle();
  const retries = (id: string) =>
    heard()
      .filter(({ event }) => event.issue.id === id)
      .map(({ event }) => event.retryContext?.retryReason ?? 'first');
  expect(retries('1')).toEqual(['first', ...Array(4).fill('FUNCTION_UPSTREAM_RATE_LIMITED')]);
  expect(retries('2')).toEqual(['first', ...Array(4).fill('FUNCTION_PLATFORM_UNKNOWN_ERROR')]);
  expect(retries('3')).toEqual(['first']);
});

test('a paid app in production hears and runs by its licence', async () => {
  const paid = (text: string) =>
    text
      .replace('  runtime:\n', '  licensing:\n    enabled: true\n  runtime:\n')
      .replace('interval: hour', 'interval: hour\n      filter:\n        appIsLicensed: true')
      .replace('ignoreSelf: true', 'appIsLicensed: true');
  const installation = { environmentType: 'PRODUCTION' as const, license: { active: false, isActive: false } };
  for (const [given, times] of [
    [{ environmentType: installation.environmentType }, 1],
    [installation, 0],
  ] as const) {
    probe = await openProbe({ manifest: paid, installation: given, disorder: { duplicates: 0 } });
    const { app } = (await probe.ask('who')) as { app: { environmentType: string; license: { active: boolean } } };
    expect(app).toMatchObject({ environmentType: 'PRODUCTION', license: { active: times === 1 } });
    probe.jira.tell(updated(1));
    await probe.clock.advance(6 * 60_000);
    expect([heard().length, heard('heard-others').length, heard('tick').length]).toEqual([1, times, times]);
    probe.close();
  }
});

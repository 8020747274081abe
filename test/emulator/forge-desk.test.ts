// The desk as tests open it: what is not modelled or not documented fails the test that caused it; time keeps its promises.

import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { liveClock, virtualClock } from '../../emulator/clock';
import { openDesk } from '../support/desk';
import { haveDocuments } from '../support/openapi';
import { worldOf } from '../support/worlds';

const appDir = join(__dirname, '../apps/probe');
const world = worldOf({ items: 5 });
const as = world.users[0]!.accountId;
const open = (more: object = {}) => openDesk({ world, appDir, ...more });
const ask = (desk: Awaited<ReturnType<typeof open>>, name: string, payload: object = {}) =>
  desk.invoke({ module: 'probe-page', function: name, payload, as });

test('what is not modelled fails its test, unless it was expected', async () => {
  const desk = await open();
  await ask(desk, 'unmodelled');
  await expect(desk.close()).rejects.toThrow('does not model: fpp confluence GET /wiki/rest/api/space');
  const expecting = await open({ expectUnmodelled: ['confluence'] });
  await ask(expecting, 'unmodelled');
  await expecting.close();
});

const withDocuments = haveDocuments() ? test : test.skip;

withDocuments('a query parameter that Atlassian does not document fails its test', async () => {
  const desk = await open();
  expect(await ask(desk, 'path', { path: '/rest/api/3/project/search?madeUp=1' })).toMatchObject({
    value: expect.any(Number),
  });
  await expect(desk.close()).rejects.toThrow(/madeUp|not documented/);
});

test('a scope that is missing makes Jira refuse the app', async () => {
  const desk = await open({ manifest: (text: string) => text.replace('- read:jira-work', '- read:jira-user') });
  expect(await ask(desk, 'path', { path: '/rest/api/3/project/search' })).toEqual({ value: 401 });
  await desk.close();
});

test('a page is told the locale and the time zone of who has it open', async () => {
  const people = worldOf({ items: 1 });
  Object.assign(people.users[0]!, { locale: 'de_DE', timeZone: 'Europe/Berlin' });
  Object.assign(people.users[1]!, { locale: 'en_US', timeZone: 'Asia/Kolkata' });
  const desk = await openDesk({ world: people, appDir });
  const contextOf = (user: { accountId: string }) =>
    desk.clock.until(desk.forge.bridge({ command: 'getContext', module: 'probe-page', as: user.accountId }));
  expect(await contextOf(people.users[0]!)).toMatchObject({ locale: 'de-DE', timezone: 'Europe/Berlin' });
  expect(await contextOf(people.users[1]!)).toMatchObject({ locale: 'en-US', timezone: 'Asia/Kolkata' });
  await desk.close();
});

test('virtual time runs tasks in order, and stands where nobody waits', async () => {
  const clock = virtualClock(1_000);
  const ran: [string, number][] = [];
  const note = (name: string) => () => void ran.push([name, clock.now()]);
  clock.at(3_000, note('third'));
  clock.at(2_000, note('first'));
  clock.at(2_000, note('second'));
  clock.at(2_500, note('never')).cancel();
  clock.at(9_000, note('background'), { background: true });
  expect(clock.now()).toBe(1_000);
  await clock.advance(1_000);
  expect(ran).toEqual([
    ['first', 2_000],
    ['second', 2_000],
  ]);
  await clock.settle();
  expect(ran.at(-1)).toEqual(['third', 3_000]);
  expect(clock.now()).toBe(3_000);
  await clock.advance(6_000);
  expect(ran.at(-1)).toEqual(['background', 9_000]);
  await expect(clock.until(new Promise(() => undefined))).rejects.toThrow('nothing left to do');
});

test('a module type that the desk has not is named among what it does not model', async () => {
  const watch = '  jira:timeTrackingProvider:\n    - key: watch\n      name: Watch\n  function:\n';
  const desk = await open({ manifest: (text: string) => text.replace('  function:\n', watch) });
  expect(desk.forge.missing).toEqual(['jira:timeTrackingProvider']);
  await expect(desk.close()).rejects.toThrow('does not model: modules of type jira:timeTrackingProvider');
});

test('live time moved on runs what falls due at its own moment, and what that starts', async () => {
  const start = Date.UTC(2026, 0, 1);
  const clock = liveClock(start);
  const ran: number[] = [];
  const every = (hours: number) =>
    clock.at(start + hours * 3_600_000, async () => {
      ran.push(Math.round((clock.now() - start) / 3_600_000));
      if (hours < 5) every(hours + 1);
    });
  every(1);
  await clock.advance(24 * 3_600_000);
  expect(ran).toEqual([1, 2, 3, 4, 5]);
  expect(clock.now()).toBeGreaterThanOrEqual(start + 24 * 3_600_000);
  clock.close();
});

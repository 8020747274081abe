// An app that is not this repository's, in plain JavaScript, on the same desk: module types that Backlog Vitals has not.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parseManifest } from '../../emulator/forge/manifest';
import type { WorldIssue } from '../../emulator/jira/world';
import { openDesk, type TestDesk } from '../support/desk';
import { worldOf } from '../support/worlds';

const appDir = join(__dirname, '../apps/noticeboard');
const CONTEXT = (issue: WorldIssue) => ({ issue: { id: issue.id, key: issue.key } });

let desk: TestDesk;
let admin: string;
let issues: WorldIssue[];
let doneId: string;

beforeEach(async () => {
  const world = worldOf({ items: 20 });
  const project = world.projects[0]!;
  const target = world.statuses.find(({ statusCategory }) => statusCategory.key === 'done')!;
  doneId = target.id;
  project.rules = [{ to: target.id, validator: 'needs-notice' }];
  desk = await openDesk({ world, appDir, disorder: { duplicates: 0 } });
  admin = world.users[0]!.accountId;
  issues = world.issues.filter(({ fields }) => (fields.status as { id: string }).id !== target.id);
});
afterEach(() => desk.close());

const stored = () => desk.forge.kvs.dump()[''] ?? {};
const pin = (text: string, issue: WorldIssue) =>
  desk.invoke({ module: 'issue-notices', function: 'pin', payload: { text }, as: admin, context: CONTEXT(issue) });

test('its manifest is valid to Forge, and has eight module types and more that ours has not', async () => {
  const program =
    "require('@forge/manifest').validate(false, 'manifest.yml').then((told) => console.log(JSON.stringify(told.errors ?? [])))";
  expect(JSON.parse(execFileSync(process.execPath, ['-e', program], { cwd: appDir, encoding: 'utf8' }))).toEqual([]);
  const typesIn = (text: string) => new Set(parseManifest(text).modules.map(({ type }) => type));
  const ours = typesIn(readFileSync(join(__dirname, '../../manifest.yml'), 'utf8'));
  const theirs = typesIn(readFileSync(join(appDir, 'manifest.yml'), 'utf8'));
  const more = [...theirs].filter((type) => !ours.has(type));
  expect(more.length).toBeGreaterThanOrEqual(8);
  // Not one of them is merely declared: the desk has them all.
  expect(desk.forge.missing).toEqual([]);
});

test('hears that it was installed and upgraded, and says farewell before it goes', async () => {
  await desk.settle();
  expect(stored()['life:installed']).toBe('1.0.0');
  desk.forge.lifecycle.upgrade('minor');
  desk.forge.lifecycle.upgrade('major');
  await desk.settle();
  expect(stored()['life:upgraded']).toBe('2.0.0');
  await desk.clock.until(desk.forge.lifecycle.uninstall());
  expect(stored().farewell).toBe(true);
});

test('an app event comes back to its own trigger', async () => {
  await pin('hello', issues[0]!);
  await desk.settle();
  const { manifest, installation } = desk.forge;
  expect(stored()['last-event']).toEqual({
    workspaceId: installation.contextAri,
    eventType: `avi:cloud:ecosystem::event/${manifest.appId.split('/').at(-1)}/notice-pinned`,
    name: 'Notice pinned',
    environmentId: installation.environmentId,
    environmentType: 'DEVELOPMENT',
    environmentKey: 'default',
    context: { cloudId: installation.cloudId, moduleKey: 'on-pinned', userAccess: { enabled: false } },
    contextToken: expect.any(String),
  });
});

test('a web trigger has an address and answers in its own words, or in fixed ones', async () => {
  const address = async (trigger: string) =>
    (await desk.invoke<string>({ module: 'board', function: 'address', payload: { trigger }, as: admin }))
      .split('/')
      .pop()!;
  const call = async (trigger: string, method: string, tail = '') => {
    const id = await address(trigger);
    return desk.clock.until(
      desk.forge.triggers.call(id, { method, path: `/x1/${id}${tail}`, headers: {}, body: 'from outside' }),
    );
  };
  expect(await call('inbox', 'GET')).toMatchObject({ status: 405, headers: { allow: ['POST'] } });
  expect(await call('inbox', 'POST', '/deep?a=1&a=2')).toEqual({
    status: 201,
    headers: { 'x-path': ['/deep'] },
    body: '{"a":["1","2"]}',
  });
  expect(await call('health', 'GET')).toMatchObject({ status: 200, body: '{"well": true}' });
  expect(await desk.forge.triggers.call('nowhere', { method: 'GET', path: '/', headers: {}, body: '' })).toMatchObject({
    status: 404,
  });
  const id = await address('health');
  await desk.clock.until(desk.forge.lifecycle.uninstall());
  expect(await desk.forge.triggers.call(id, { method: 'GET', path: '/', headers: {}, body: '' })).toMatchObject({
    status: 424,
  });
});

test('an action checks what it is given; Rovo says where it is called from', async () => {
  const call = (inputs: Record<string, unknown>, by: 'automation' | 'rovo' = 'automation') =>
    desk.clock.until(
      desk.forge.action({ action: 'pin-notice', inputs, by, as: admin, jira: { issueKey: issues[0]!.key } }),
    );
  await expect(call({})).rejects.toThrow('needs "text"');
  await expect(call({ text: 'a', times: 1.5 })).rejects.toThrow('type integer');
  await expect(call({ text: 'a', colour: 'red' })).rejects.toThrow('no input "colour"');
  expect(await call({ text: 'a', times: 2 })).toMatchObject({ pinned: expect.any(Number) });
  await call({ text: 'from Rovo' }, 'rovo');
  expect(Object.values(stored())).toContainEqual({ text: 'from Rovo', issue: issues[0]!.key });
});

test('a JQL function answers once for everybody; its error is the error of the search', async () => {
  await pin('urgent', issues[3]!);
  await desk.advance('10s');
  const search = (jql: string) =>
    desk.rest(admin).post<{ issues: { id: string }[]; errorMessages: string[] }>('/rest/api/3/search/jql', { jql });
  const jql = 'issue in noticedIssues("urgent") ORDER BY key';
  expect((await search(jql)).body.issues.map(({ id }) => id)).toEqual([issues[3]!.id]);
  const runs = () => desk.forge.recorder.runs.filter((run) => run.function === 'jql-noticed').length;
  expect(runs()).toBe(1);
  await search(jql);
  expect(runs()).toBe(1);
  const failed = await search('issue in noticedIssues("never")');
  expect(failed.status).toBe(400);
  expect(failed.body.errorMessages.join()).toContain('never on a notice');
});

test('a workflow validator refuses, allows, and refuses when it dies', async () => {
  const issue = issues[1]!;
  const path = `/rest/api/3/issue/${issue.key}/transitions`;
  const { body } = await desk
    .rest(admin)
    .get<{ transitions: { id: string; to: { statusCategory: { key: string } } }[] }>(path);
  const id = body.transitions.find(({ to }) => to.statusCategory.key === 'done')!.id;
  const move = () => desk.rest(admin).post<{ errorMessages?: string[] }>(path, { transition: { id } });
  const refused = await move();
  expect(refused.status).toBe(400);
  expect(JSON.stringify(refused.body)).toContain('This issue needs a notice first.');
  desk.forge.faults.set([{ kind: 'crash', function: 'check-notice', times: 1 }]);
  expect((await move()).status).toBe(400);
  await pin('done soon', issue);
  await desk.advance('1s');
  expect((await move()).status).toBe(204);
});

test('its entity property is searchable under its alias', async () => {
  const issue = issues[2]!;
  await desk.rest(admin).put(`/rest/api/3/issue/${issue.key}/properties/notices`, { count: 4 });
  await desk.advance('1m');
  const found = await desk
    .rest(admin)
    .post<{ issues: { id: string }[] }>('/rest/api/3/search/jql', { jql: 'noticeCount = 4 AND project = GEN' });
  expect(found.body.issues.map(({ id }) => id)).toEqual([issue.id]);
});

test('a privacy report learns who is gone', async () => {
  desk.forge.erased.set('gone', 'closed');
  const payload = { accounts: ['here', 'gone'] };
  expect(await desk.invoke({ module: 'board', function: 'erased', payload, as: admin })).toEqual([
    { accountId: 'gone', status: 'closed' },
  ]);
});

test('a post function of the app notes the transition', async () => {
  const issue = issues[1]!;
  desk.jira.setRules?.('GEN', [{ to: doneId, validator: 'note-transition', configuration: { text: 'moved on' } }]);
  const path = `/rest/api/3/issue/${issue.key}/transitions`;
  const { body } = await desk.rest(admin).get<{ transitions: { id: string; to: { id: string } }[] }>(path);
  const { id } = body.transitions.find(({ to }) => to.id === doneId)!;
  expect((await desk.rest(admin).post(path, { transition: { id } })).status).toBe(204);
  await desk.settle();
  expect(Object.values(stored())).toContainEqual({ text: 'moved on', issue: issue.key });
});

test('a set of properties makes each of them searchable', async () => {
  const manifest = (text: string) =>
    text
      .replace('jira:entityProperty:', 'jira:entityPropertySet:')
      .replace('      propertyKey: notices', '      properties:\n      - propertyKey: notices')
      .replace(
        / {6}entityType: issue\n {6}values:\n( +-.*\n)( .*\n)( .*\n)/,
        (lines) => `${lines.replace(/^/gm, '  ').trimEnd()}\n`,
      );
  const other = await openDesk({ world: worldOf({ items: 5 }), appDir, manifest });
  try {
    const [first] = other.world.issues;
    expect(other.forge.missing).toEqual([]);
    await other.rest(admin).put(`/rest/api/3/issue/${first!.key}/properties/notices`, { count: 9 });
    await other.advance('1m');
    const found = await other
      .rest(admin)
      .post<{ issues: { id: string }[] }>('/rest/api/3/search/jql', { jql: 'noticeCount = 9' });
    expect(found.body.issues).toEqual([{ id: first!.id }]);
  } finally {
    await other.close();
  }
});

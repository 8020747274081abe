// Custom fields of an app in the shell: computed when an issue is opened, drawn by the app, configured by administrators.

import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { demoWorld } from '../../emulator/demo/world';
import { eventually, openWebDesk, type WebDesk } from '../support/web-page';

const appDir = 'test/apps/surveyor';
const world = demoWorld(Date.parse('2026-03-02T09:00:00Z'));
const ROOF = 'Roof';

let desk: WebDesk;
let page: Page;
let complaints: string[] = [];

const person = (name: string) => world.users.find(({ displayName }) => displayName.startsWith(name))!;

beforeAll(async () => {
  const root = resolve(__dirname, '../..');
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, ['test/support/build.mjs'], { cwd: root, env });
  desk = await openWebDesk(appDir, world);
  const { forge, rest } = desk.server.desk();
  const app = forge.manifest.appId.replace(/^.*\//, '');
  const type = `ari:cloud:ecosystem::extension/${app}/${forge.installation.environmentId}/static/level`;
  const admin = { type: 'user', accountId: person('Ingrid').accountId, scopes: null } as const;
  const made = await rest(admin, 'POST', '/rest/api/3/field', JSON.stringify({ name: ROOF, type }));
  expect(made.status).toBe(201);
});
afterAll(() => desk?.close());
afterEach(() => page?.context().close());

const openAs = async (name: string, path: string): Promise<void> => {
  ({ page, complaints } = await desk.open('/', { width: 1400 }));
  await page.evaluate((id) => localStorage.setItem('desk.user', id), person(name).accountId);
  complaints.length = 0;
  await page.goto(desk.server.address + path);
};

test('its manifest is valid to Forge', () => {
  const program =
    "require('@forge/manifest').validate(false, 'manifest.yml').then((told) => console.log(JSON.stringify(told.errors ?? [])))";
  const cwd = join(__dirname, '../apps/surveyor');
  expect(JSON.parse(execFileSync(process.execPath, ['-e', program], { cwd, encoding: 'utf8' }))).toEqual([]);
});

test('a computed field has its value when the issue is opened, an object the words of its formatter', async () => {
  await openAs('Mara', '/browse/LEND-345');
  const details = page.locator('.details');
  const summary = String(world.issues.find(({ key }) => key === 'LEND-345')!.fields.summary);
  const words = details.locator('.field', { hasText: 'Words' });
  await words.getByText(String(summary.split(' ').length), { exact: true }).waitFor();
  expect(await words.getByRole('button').count()).toBe(0);
  await details.locator('.field', { hasText: 'Plot' }).getByText('None').waitFor();
  expect(complaints).toEqual([]);
});

test('administrators configure a context with a form of the app, and the field heeds it', async () => {
  await openAs('Ingrid', '/jira/settings/issues/fields');
  expect(await page.getByRole('link', { name: 'Custom fields' }).getAttribute('aria-current')).toBe('page');
  const field = page.getByRole('region', { name: ROOF });
  await field.getByRole('button', { name: 'Configure' }).click();
  const most = field.getByRole('textbox', { name: 'At most' });
  expect(await most.inputValue()).toBe('');
  await most.fill('9');
  await field.getByRole('button', { name: 'Keep' }).click();
  await eventually(async () => expect(await most.count()).toBe(0));
  await field.getByRole('button', { name: 'Configure' }).click();
  expect(await most.inputValue()).toBe('9');

  await page.goto(`${desk.server.address}/browse/LEND-345`);
  const details = page.locator('.details');
  await details.getByText('Level unknown of 9 in issue-view').waitFor();
  const write = async (value: string) => {
    await details.getByRole('button', { name: `Edit ${ROOF}` }).click();
    const line = details.getByRole('spinbutton', { name: ROOF });
    await line.fill(value);
    await line.press('Enter');
  };
  await write('8');
  await details.getByText('Level 8 of 9 in issue-view').waitFor();
  await write('10');
  await page.getByText('That is too high.').waitFor();
});

test('contexts are for administrators alone', async () => {
  await openAs('Mara', '/jira/settings/issues/fields');
  await page.getByText('Only Jira administrators can access custom field contexts.').waitFor();
});

// What an app with settings meets in the shell: sub-pages, menus, workflow rules with forms, two languages, JQL links.

import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { demoWorld } from '../../emulator/demo/world';
import { eventually, openWebDesk, type WebDesk } from '../support/web-page';

const appDir = 'test/apps/doorman';
const shell = '/jira/software/projects/LEND';
const world = demoWorld(Date.parse('2026-03-02T09:00:00Z'));

let desk: WebDesk;
let page: Page;
let complaints: string[] = [];

beforeAll(async () => {
  const root = resolve(__dirname, '../..');
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, ['test/support/build.mjs'], { cwd: root, env });
  desk = await openWebDesk(appDir, world);
});
afterAll(() => desk?.close());
afterEach(() => page?.context().close());

const person = (name: string) => world.users.find(({ displayName }) => displayName.startsWith(name))!;
const openAs = async (name: string, path: string): Promise<void> => {
  ({ page, complaints } = await desk.open('/', { width: 1400 }));
  await page.evaluate((id) => localStorage.setItem('desk.user', id), person(name).accountId);
  complaints.length = 0;
  await page.goto(desk.server.address + path);
};
const frame = (): FrameLocator => page.frameLocator('main iframe');
const inModal = (): FrameLocator => page.frameLocator('[role=dialog] iframe');
const extensionIn = async (where: FrameLocator): Promise<Record<string, unknown>> => {
  await eventually(async () => expect(await where.locator('#extension').textContent()).toContain('{'));
  return JSON.parse((await where.locator('#extension').textContent()) ?? '') as Record<string, unknown>;
};

test('its manifest is valid to Forge', () => {
  const program =
    "require('@forge/manifest').validate(false, 'manifest.yml').then((told) => console.log(JSON.stringify(told.errors ?? [])))";
  const cwd = join(__dirname, '../apps/doorman');
  expect(JSON.parse(execFileSync(process.execPath, ['-e', program], { cwd, encoding: 'utf8' }))).toEqual([]);
});

describe('pages', () => {
  test('sub-pages stand in the navigation, open by their address, and follow it', async () => {
    await openAs('Mara', `${shell}/apps/house/attic?light=on`);
    await eventually(async () => expect(await frame().locator('#at').textContent()).toBe('/attic?light=on'));
    const nav = page.getByRole('navigation', { name: 'Project' });
    expect(await nav.getByText('Floors').count()).toBe(1);
    await nav.getByRole('link', { name: 'Hall' }).click();
    await eventually(async () => expect(await frame().locator('#at').textContent()).toBe('/hall'));
    await frame().locator('#attic').click();
    await eventually(async () => expect(page.url()).toContain('/apps/house/attic?light=on'));
    expect(await nav.getByRole('link', { name: 'Attic' }).getAttribute('aria-current')).toBe('page');
    expect(await extensionIn(frame())).toMatchObject({
      type: 'jira:projectPage',
      project: { id: expect.any(String), key: 'LEND', type: 'software' },
      board: { id: expect.any(String), type: 'scrum' },
    });
    expect(complaints).toEqual([]);
  });

  test('project settings are for who administers the project', async () => {
    await openAs('Mara', `${shell}/settings/apps/house-rules`);
    expect(await extensionIn(frame())).toMatchObject({ type: 'jira:projectSettingsPage', project: { key: 'LEND' } });
    expect(await page.getByRole('link', { name: 'House rules' }).count()).toBe(1);
    await page.context().close();
    await openAs('Priya', `${shell}/settings/apps/house-rules`);
    await page.getByText('Only who administers the project').waitFor();
    expect(await page.getByRole('link', { name: 'House rules' }).count()).toBe(0);
    expect(await page.locator('main iframe').count()).toBe(0);
  });

  test('an app leads to the results of a query, and raises a flag', async () => {
    await openAs('Mara', `${shell}/apps/house`);
    await frame().locator('#flag').click();
    await page.getByText('Hello from the app').waitFor();
    await frame().locator('#list').click();
    await page.getByText('2 issues').waitFor();
    expect(await page.getByRole('link', { name: 'LEND-345' }).count()).toBe(1);
    await page.getByRole('textbox', { name: 'JQL' }).fill('nonsense = 1');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByText(/nonsense/).waitFor();
  });
});

describe('commands', () => {
  const search = () => page.getByRole('textbox', { name: 'Search commands' });

  test('are found by title and keyword, lead to a page or a modal, and have keys once the palette was open', async () => {
    await openAs('Mara', shell);
    await page.getByRole('link', { name: 'Backlog' }).first().waitFor();
    await page.locator('main').focus();
    await page.keyboard.type('gq');
    await page.keyboard.press('Control+k');
    await eventually(async () => expect(await page.getByRole('dialog').getByRole('listitem').count()).toBe(2));
    expect(page.url()).not.toContain('/jira/apps/square');
    await search().fill('window');
    await page.getByRole('button', { name: 'Look out of the window' }).click();
    expect(await extensionIn(inModal())).toMatchObject({ type: 'jira:command', modal: {} });
    await inModal().locator('#close').click();
    await page.locator('[role=dialog]').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await search().fill('MARKET');
    await page.getByRole('button', { name: /Go to the square/ }).click();
    await eventually(async () => expect(page.url()).toContain('/jira/apps/square'));
    await page.getByRole('link', { name: 'Backlog' }).first().click();
    await page.locator('main').focus();
    await page.keyboard.type('gq');
    await eventually(async () => expect(page.url()).toContain('/jira/apps/square'));
  });
});

test('fields of the app are formatted, edited by its resource or in a line, and refused with its message', async () => {
  await openAs('Mara', '/browse/LEND-345');
  const details = page.locator('.details');
  await details.getByText('No door').waitFor();
  const open = async (count: string) => {
    await details.getByRole('button', { name: 'Edit Doors' }).click();
    const box = details.getByRole('textbox', { name: 'Count of doors' });
    await box.fill(count);
    return box;
  };
  await (await open('4')).press('Enter');
  await details.getByText('4 doors of LEND-345').waitFor();
  await open('11');
  await details.getByRole('button', { name: 'Confirm' }).click();
  await page.getByText(/less than ten doors/).waitFor();
  await details.getByRole('button', { name: 'Cancel' }).click();
  await details.getByText('4 doors of LEND-345').waitFor();
  await details.getByRole('textbox', { name: 'Street' }).fill('Elm Street');
  await details.getByRole('textbox', { name: 'Street' }).press('Enter');
  await page.reload();
  await eventually(async () =>
    expect(await details.getByRole('textbox', { name: 'Street' }).inputValue()).toBe('Elm Street'),
  );
  expect(await details.getByRole('button', { name: 'Edit Keys handed out' }).count()).toBe(0);
});

test('a field that an administrator made of a type of the app stands on the issue', async () => {
  const { forge, rest } = desk.server.desk();
  const app = forge.manifest.appId.replace(/^.*\//, '');
  const type = `ari:cloud:ecosystem::extension/${app}/${forge.installation.environmentId}/static/paint`;
  const admin = { type: 'user', accountId: person('Ingrid').accountId, scopes: null } as const;
  const made = await rest(admin, 'POST', '/rest/api/3/field', JSON.stringify({ name: 'Front paint', type }));
  expect(made.status).toBe(201);
  await openAs('Mara', '/browse/LEND-345');
  const paint = page.locator('.details').getByRole('textbox', { name: 'Front paint' });
  await paint.fill('red');
  await paint.press('Enter');
  await page.reload();
  await eventually(async () => expect(await paint.inputValue()).toBe('red'));
});

test('a full page has the window to itself, and its own addresses', async () => {
  await openAs('Mara', '/apps/full-page/desk/panorama/attic?light=on');
  await eventually(async () => expect(await frame().locator('#at').textContent()).toBe('/attic?light=on'));
  expect(await extensionIn(frame())).toEqual({ type: 'jira:fullPage' });
  expect(await page.title()).toBe('Panorama');
  expect(await page.getByRole('navigation').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Create' }).count()).toBe(0);
});

describe('actions in menus', () => {
  const board = { id: expect.any(String), type: 'scrum' };
  const project = { id: expect.any(String), key: 'LEND', type: 'software' };

  test('of a sprint', async () => {
    await openAs('Mara', shell);
    await page
      .getByRole('button', { name: /Actions of/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Look around' }).click();
    expect(await extensionIn(inModal())).toEqual({
      type: 'jira:sprintAction',
      project,
      board,
      sprint: { id: expect.stringMatching(/^\d+$/), state: 'active' },
      modal: {},
    });
    await inModal().locator('#close').click();
    await page.locator('[role=dialog]').waitFor({ state: 'detached' });
  });

  test('of the backlog, with entries of their own', async () => {
    await openAs('Mara', shell);
    await page.getByRole('button', { name: 'Backlog actions' }).click();
    await page.getByRole('menuitem', { name: 'Look from afar' }).click();
    expect(await extensionIn(inModal())).toEqual({
      type: 'jira:backlogAction',
      project,
      board,
      action: 'far',
      modal: {},
    });
  });

  test('of a board, and of the issue navigator', async () => {
    await openAs('Mara', shell);
    await page.getByRole('link', { name: 'Board' }).first().click();
    await page.getByRole('button', { name: 'Board actions' }).click();
    await page.getByRole('menuitem', { name: 'Look around' }).click();
    expect(await extensionIn(inModal())).toMatchObject({
      type: 'jira:boardAction',
      board,
      sprints: [{ id: expect.any(String), state: 'active' }],
    });
    await page.goto(`${desk.server.address}/issues/?jql=key%20%3D%20LEND-345`);
    await page.getByRole('button', { name: 'Issue actions' }).click();
    await page.getByRole('menuitem', { name: 'Look around' }).click();
    expect(await extensionIn(inModal())).toMatchObject({ issueKeys: ['LEND-345'], jql: 'key = LEND-345' });
  });
});

test.each([
  ['Mara', 'LEND-345', 1],
  ['Mara', 'LEND-346', 0],
  ['Jonas', 'LEND-345', 0],
])('a display condition may be a Jira expression: %s on %s', async (name, key, count) => {
  await openAs(name, `/browse/${key}`);
  await page.getByRole('button', { name: 'Link issue' }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.locator('.issue-menu').getByRole('button', { name: 'Actions' }).count()).toBe(count);
});

describe('two languages', () => {
  test.each([
    ['Mara', ['House', 'Attic'], 'Good day', 'en-US', 'Good day, Attic, Said in English only'],
    ['Jonas', ['Haus', 'Dachboden'], 'Guten Tag', 'de-DE', 'Guten Tag, Dachboden, Said in English only'],
  ])('%s reads the app in theirs', async (name, titles, greeting, locale, resolved) => {
    await openAs(name, '/browse/LEND-345');
    const nav = page.getByRole('navigation', { name: 'Project' });
    for (const title of titles) await nav.getByText(title, { exact: true }).first().waitFor({ state: 'attached' });
    await page.getByRole('button', { name: greeting }).click();
    await page.getByText(`Page: ${greeting}`).waitFor();
    await page.getByText(`Bridge: ${locale}`).waitFor();
    await page.getByText(`Resolver: ${resolved}`).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('a workflow rule', () => {
  const done = 'Transition to Done';
  const move = async (key: string, status: string) => {
    await page.goto(`${desk.server.address}/browse/${key}`);
    await page.locator('.status-menu button').first().click();
    await page.getByRole('menuitem', { name: new RegExp(status) }).click();
  };

  test('is added with the form of the app, changed, obeyed with its message, and removed', async () => {
    await openAs('Mara', `${shell}/settings/workflows`);
    const transition = page.getByRole('region', { name: done });
    await transition.getByRole('button', { name: 'Add rule' }).click();
    await page.getByRole('menuitem', { name: /Password/ }).click();
    await inModal().locator('#word').waitFor();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await inModal().locator('#word').fill('sesame');
    expect(await extensionIn(inModal())).toMatchObject({
      type: 'jira:workflowValidator',
      entryPoint: 'create',
      isNewEditor: true,
      workflowId: expect.any(String),
    });
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    const rule = transition.getByRole('listitem', { name: 'Password' });
    await rule.frameLocator('iframe').getByText('The summary holds “sesame”').waitFor();

    await rule.getByRole('button', { name: 'Edit' }).click();
    await eventually(async () => expect(await inModal().locator('#word').inputValue()).toBe('sesame'));
    await inModal().locator('#word').fill('open');
    await page.getByRole('button', { name: 'Update' }).click();
    await rule.frameLocator('iframe').getByText('The summary holds “open”').waitFor();

    await move('LEND-345', 'Done');
    await page.getByText('The transition was refused').waitFor();
    await page.getByText('Say the word first.').waitFor();

    await page.goto(`${desk.server.address}${shell}/settings/workflows`);
    await rule.getByRole('button', { name: 'Remove' }).click();
    await rule.waitFor({ state: 'detached' });
    await move('LEND-345', 'Done');
    await eventually(async () => expect(await page.locator('.status-menu button').first().textContent()).toBe('Done'));
  });

  test('tells its configuration in the words of its expression, and else what it does', async () => {
    const { jira } = desk.server.desk();
    const before = jira.rules!('LEND')!;
    const to = world.statuses.find(({ name }) => name === 'Done')!.id;
    const rules = [{ least: 5 }, {}].map((configuration) => ({ to, validator: 'long-enough', configuration }));
    expect(jira.setRules!('LEND', rules)).toBe(true);
    await openAs('Ingrid', `${shell}/settings/workflows`);
    const lines = page.getByRole('listitem', { name: 'Long enough' });
    await lines.nth(0).getByText('At least 5 characters').waitFor();
    await lines.nth(1).getByText('Lets an issue through whose summary has so many characters').waitFor();
    jira.setRules!('LEND', before);
  });

  test('in a team-managed project: only validators that are made for it, in the words of who is refused', async () => {
    await openAs('Birgit', '/jira/software/projects/WERK/settings/workflows');
    await page.getByText('team-managed; 5 rules of the app are not for it').waitFor();
    const transition = page.getByRole('region', { name: 'Transition to Erledigt' });
    await transition.getByRole('button', { name: 'Add rule' }).click();
    expect(await page.getByRole('menuitem').count()).toBe(1);
    await page.getByRole('menuitem', { name: /Kennwort/ }).click();
    expect(await extensionIn(inModal())).toMatchObject({ scopedProjectId: expect.any(String) });
    await inModal().locator('#word').fill('sesam');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('listitem', { name: 'Kennwort' }).waitFor();
    const issue = world.issues.find(
      ({ key, fields }) => key.startsWith('WERK-') && (fields.status as { name: string }).name === 'Eingang',
    )!;
    await move(issue.key, 'Erledigt');
    await page.getByText('Zuerst das Wort sagen.').waitFor();
  });
});

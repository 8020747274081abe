// What a person chooses in UI Kit: days, times, people, files, places; and the sub-paths of @forge/react, in a browser.

import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { demoWorld } from '../../emulator/demo/world';
import { kitHandlers } from '../support/kit-handlers';
import { eventually, openWebDesk, type WebDesk } from '../support/web-page';

let desk: WebDesk;
let page: Page;
let kit: Locator;
let complaints: string[];

beforeAll(async () => {
  const root = resolve(__dirname, '../..');
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, ['test/support/build.mjs'], { cwd: root, env });
  desk = await openWebDesk('test/apps/gallery', demoWorld(Date.parse('2026-03-02T09:00:00Z')));
  ({ page, complaints } = await desk.open('/jira/apps/choosers'));
  kit = page.locator('.app-page');
  await kit.getByText('Heard nothing').waitFor();
});
afterAll(() => desk?.close());

describe('UI Kit', () => {
  const steps: [string, () => Promise<void>, string][] = [
    [
      'DatePicker',
      async () => {
        const field = kit.getByRole('combobox', { name: /Day/ });
        await field.fill('12/03/2026');
        await field.press('Enter');
      },
      'day "2026-03-12"',
    ],
    [
      'TimePicker',
      async () => {
        await kit.getByRole('combobox', { name: /Time/ }).click();
        await page.getByRole('option', { name: /10:30/ }).click();
      },
      'time "10:30"',
    ],
    ['Calendar', () => kit.getByRole('button', { name: /^17.*March 2026/ }).click(), 'calendar "2026-03-17"'],
    [
      'UserPicker',
      async () => {
        const name = desk.server.desk().world.users[1]?.displayName ?? '';
        await kit.getByRole('combobox', { name: 'Person' }).fill(name.slice(0, 4));
        await page.getByRole('option', { name }).click();
      },
      'person',
    ],
    [
      'FilePicker',
      () =>
        kit
          .locator('input[type=file]')
          .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') }),
      'files [["a.txt",5,"text/plain"]]',
    ],
    ['RadioGroup', () => kit.getByRole('radio', { name: 'Large' }).check(), 'size "l"'],
    ['Pagination', () => kit.getByRole('button', { name: /page 2|^2$/i }).click(), 'page 2'],
  ];
  test.each(steps)('%s tells the app what the person chose', async (_, act, what) => {
    await act();
    await kit.getByText(`Heard ${what}`).waitFor();
  });

  const menus: [string, string[], () => Promise<void>, string][] = [
    [
      'CreateMenuItem',
      ['onClick'],
      async () => {
        await kit.getByRole('button', { name: 'Create' }).click();
        await kit.getByRole('button', { name: 'Make a note' }).click();
      },
      'created "note"',
    ],
    [
      'PersonalSettingsItem',
      ['onClick'],
      async () => {
        await kit.getByRole('button', { name: 'Personal settings' }).click();
        await kit.getByRole('button', { name: 'My colours' }).click();
      },
      'settings "colours"',
    ],
    [
      'SearchableFlyoutMenuItems',
      ['onSearchTextChanged'],
      async () => {
        await kit.getByRole('button', { name: 'Find a city' }).click();
        await kit.getByRole('searchbox').fill('Nash');
        await kit.getByRole('link', { name: 'Nashville' }).waitFor();
      },
      'search "Nash"',
    ],
    [
      'ReorderableMenuItems',
      ['onReorder', 'onError'],
      async () => {
        const item = (name: string) => kit.getByRole('listitem').filter({ hasText: name });
        await item('Lima').dragTo(item('Oslo'));
        await kit.getByText('Heard kept').waitFor();
        await eventually(async () =>
          expect(await kit.getByRole('link').allTextContents()).toEqual(expect.arrayContaining(['Oslo', 'Lima'])),
        );
      },
      'kept ["full","oslo"]',
    ],
  ];
  test.each(menus)('%s %j', async (_, _names, act, what) => {
    await act();
    await kit.getByText(`Heard ${what}`).waitFor();
  });

  test('every interactive property of the menus is driven', () => {
    const driven = menus.flatMap(([component, names]) => names.map((name) => `${component}.${name}`));
    expect(driven.sort()).toEqual(kitHandlers(resolve(__dirname, '../..'), '@forge/react/out/components/global'));
  });

  test('a group of a menu opens and closes', async () => {
    const home = kit.getByRole('link', { name: 'Home' });
    expect(await home.count()).toBe(0);
    await kit.getByRole('button', { name: 'More places' }).click();
    await home.waitFor();
    await kit.getByRole('button', { name: 'More places' }).click();
    await home.waitFor({ state: 'detached' });
  });

  test('a menu item and the router of the app lead to a place with an address', async () => {
    await kit.getByRole('button', { name: 'Go to Rome' }).click();
    await kit.getByText('Place rome').waitFor();
    expect(new URL(page.url()).pathname).toBe('/jira/apps/choosers/rome');
  });

  test('a breadcrumb leads out of the app', async () => {
    await kit.getByRole('link', { name: 'Dashboards' }).click();
    await eventually(async () => expect(new URL(page.url()).pathname).toBe('/jira/dashboards'));
  });

  test('complains of nothing', () => expect(complaints).toEqual([]));
});

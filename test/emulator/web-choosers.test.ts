// What a person chooses in UI Kit: days, times, people, files, places; and the sub-paths of @forge/react, in a browser.

import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { demoWorld } from '../../emulator/demo/world';
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

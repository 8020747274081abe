// Every state of the project page renders its own words, under Forge's policy, without an error in the console.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChrome } from '../../support/chrome';
import { type Host, openHost } from './host';
import { HEALTHY } from './told';
import { visit } from './visit';

let browser: Browser;
let host: Host;

beforeAll(async () => {
  [browser, host] = await Promise.all([launchChrome(), openHost()]);
});

afterAll(async () => {
  await Promise.all([browser?.close(), host?.close()]);
});

test('a healthy backlog', async () => {
  const { page, wrong, close } = await visit(browser, host, { answers: { 'open-page': HEALTHY } });
  await page
    .getByRole('heading', { name: 'Six vitals' })
    .waitFor({ timeout: 8000 })
    .catch(async (e) => {
      console.log(wrong, await page.content());
      throw e;
    });
  await page.screenshot({ path: '/tmp/ui/healthy.png', fullPage: true });
  expect(wrong).toEqual([]);
  await close();
});

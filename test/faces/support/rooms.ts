// One browser and one host for a whole file of tests, and a picture of what a test sees where SCREENS names a folder.

import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChrome } from '../../support/chrome';
import type { Host } from './host';
import { type Visit, visit, type Wish } from './visit';

export const withPages = (openHost: () => Promise<Host>): ((wish: Wish) => Promise<Visit>) => {
  let browser: Browser | undefined;
  let host: Host | undefined;
  beforeAll(async () => {
    [browser, host] = await Promise.all([launchChrome(), openHost()]);
  });
  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });
  return (wish) => {
    if (!browser || !host) throw new Error('no browser yet');
    return visit(browser, host, wish);
  };
};

export const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.SCREENS;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
};

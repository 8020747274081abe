// A desk with a browser before it: the server on a free port, a page, and everything the browser complains about.

import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { liveClock } from '../../emulator/clock';
import { openDesk } from '../../emulator/desk';
import type { World } from '../../emulator/jira/world';
import { type Server, startServer } from '../../emulator/server';
import { launchChrome } from './chrome';

export interface WebDesk {
  server: Server;
  open(
    path: string,
    options?: { width?: number; colorScheme?: 'light' | 'dark' },
  ): Promise<{ page: Page; complaints: string[] }>;
  close(): Promise<void>;
}

/** Atlaskit says once that no feature gates are set; that is no error of ours. */
const harmless = /feature gate|allow-scripts and allow-same-origin/;

export async function openWebDesk(appDir: string, world: World): Promise<WebDesk> {
  const open = () =>
    openDesk({
      appDir: resolve(__dirname, '../..', appDir),
      world,
      clock: liveClock(Date.parse(world.now ?? '2026-03-02T09:00:00Z')),
      disorder: { late: 50 },
    });
  const browser: Browser = await launchChrome();
  // Neither may be left behind when the other does not start: an open one would keep the test's process alive.
  const server = await startServer({ appDir: resolve(__dirname, '../..', appDir), port: 0, open }).catch(
    async (error: unknown) => {
      await browser.close();
      throw error;
    },
  );
  return {
    server,
    async open(path, { width = 1280, colorScheme = 'light' } = {}) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      context.setDefaultTimeout(20_000);
      const page = await context.newPage();
      const complaints: string[] = [];
      const note = (text: string) => {
        if (!harmless.test(text)) complaints.push(text);
      };
      page.on('console', (message) => message.type() === 'error' && note(message.text()));
      page.on('pageerror', (error) => note(error.message));
      page.on('response', (answer) => answer.status() >= 400 && note(`${answer.status()} ${answer.url()}`));
      await page.goto(server.address + path);
      return { page, complaints };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Tries an expectation until it holds; a page needs a moment for what a person does to it. */
export async function eventually(holds: () => Promise<unknown>, patience = 20_000): Promise<void> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      await holds();
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((next) => setTimeout(next, 40));
    }
  }
}

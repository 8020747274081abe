// Pictures of the demo for the README and for looking at: `npm run screens` writes docs/screens.

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChrome } from './chrome';
import { type LocalJira, startLocalJira } from './local-jira';

const FOLDER = resolve(__dirname, '../../docs/screens');
const SCHEMES = ['light', 'dark'] as const;
const SIZES = [
  { name: 'wide', width: 1280, height: 900 },
  { name: 'narrow', width: 480, height: 900 },
];

/** The demo's most quotable item. */
const WANTED = 'Add a dropdown to the top right of the branch map';

const openPanel = async (page: Page) => {
  await page.getByPlaceholder('Search backlog').fill(WANTED);
  await page.locator('[data-issue] .issue-key').first().click();
  const panel = page.getByRole('button', { name: /^Readiness/ });
  await panel.waitFor();
  if ((await panel.getAttribute('aria-expanded')) !== 'true') await panel.click();
  await page.getByText('Fix:').first().waitFor();
};

const VIEWS = [
  {
    name: 'project-page',
    path: '/jira/software/projects/LEND/apps/backlog-vitals',
    ready: (page: Page) => page.frameLocator('iframe').getByText('Fix:').first().waitFor(),
  },
  {
    name: 'backlog',
    path: '/jira/software/projects/LEND/boards/7/backlog',
    ready: (page: Page) => page.locator('[data-issue]').first().waitFor(),
  },
  { name: 'issue-panel', path: '/jira/software/projects/LEND/boards/7/backlog', ready: openPanel },
];

const picture = async (browser: Browser, jira: LocalJira, colorScheme: 'light' | 'dark') => {
  for (const { name: size, ...viewport } of SIZES) {
    const page = await browser.newPage({ viewport, colorScheme });
    for (const view of VIEWS) {
      await page.goto(jira.url + view.path);
      await view.ready(page);
      // Fonts, icons and the frame's height follow the content; the picture waits until nothing loads any more.
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: join(FOLDER, `${view.name}-${colorScheme}-${size}.png`) });
    }
    await page.close();
  }
};

const main = async () => {
  mkdirSync(FOLDER, { recursive: true });
  const jira = await startLocalJira();
  const browser = await launchChrome();
  try {
    for (const scheme of SCHEMES) await picture(browser, jira, scheme);
  } finally {
    await browser.close();
    await jira.stop();
  }
};

void main();

// Pictures of what people see, written to docs/screens by `npm run screens`: the demo on the desk, for the README and for
// looking at; and each state of the pages, as a stand-in for Forge tells it.

import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { STATES } from '../faces/page/every-state';
import { openHost } from '../faces/page/host';
import { commands } from '../faces/page/people';
import { visit } from '../faces/support/visit';
import { launchChrome } from './chrome';
import { type LocalJira, startLocalJira } from './local-jira';

const FOLDER = resolve(__dirname, '../../docs/screens');
const STATE_FOLDER = join(FOLDER, 'states');
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

interface View {
  name: string;
  path: string;
  ready: (page: Page) => Promise<void>;
}

const PAGE = '/jira/software/projects/LEND/apps/backlog-vitals';
const SETTINGS = '/jira/software/projects/LEND/settings/apps/readiness-settings';
const BACKLOG = '/jira/software/projects/LEND/boards/7/backlog';

const subPage = (route: string, says: string): View => ({
  name: route === '' ? 'project-page' : route,
  path: route === '' ? PAGE : `${PAGE}/${route}`,
  ready: (page) => page.frameLocator('iframe').getByText(says).first().waitFor(),
});

const session = async (page: Page) => {
  await page.frameLocator('iframe').getByRole('button', { name: 'Start the session' }).click();
  await page.frameLocator('iframe').getByText('Refinement session').waitFor();
};

const VIEWS: View[] = [
  subPage('', 'Fix:'),
  subPage('findings', 'in Jira'),
  subPage('refinement', 'Start the session'),
  { ...subPage('refinement', ''), name: 'session', ready: session },
  subPage('planning', 'items'),
  subPage('audit', 'Audit'),
  subPage('trends', 'What it is made of'),
  { ...subPage('', 'What this would change'), name: 'settings', path: SETTINGS },
  { name: 'backlog', path: BACKLOG, ready: (page) => page.locator('[data-issue]').first().waitFor() },
  { name: 'issue-panel', path: BACKLOG, ready: openPanel },
];

/** Fonts, icons and the frame's height follow the content; the picture waits until nothing loads any more. */
const settled = (page: Page) => page.waitForLoadState('networkidle');

const onTheDesk = async (browser: Browser, jira: LocalJira, colorScheme: 'light' | 'dark') => {
  for (const { name: size, ...viewport } of SIZES) {
    const page = await browser.newPage({ viewport, colorScheme });
    for (const view of VIEWS) {
      await page.goto(jira.url + view.path);
      await view.ready(page);
      await settled(page);
      await page.screenshot({ path: join(FOLDER, `${view.name}-${colorScheme}-${size}.png`) });
    }
    await page.close();
  }
};

const ofStates = async (browser: Browser) => {
  rmSync(STATE_FOLDER, { recursive: true, force: true });
  mkdirSync(STATE_FOLDER, { recursive: true });
  const host = await openHost();
  for (const { name, route, answers, says } of STATES) {
    const { page, show, close } = await visit(browser, host, { answers, route, commands });
    await page.getByText(says).first().waitFor();
    await settled(page);
    const path = (look: string) => join(STATE_FOLDER, `${name.replaceAll(' ', '-')}-${look}.png`);
    await show('light', 1280);
    await page.screenshot({ path: path('light-wide') });
    await show('dark', 480);
    await page.screenshot({ path: path('dark-narrow') });
    await close();
  }
  await host.close();
};

const main = async () => {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launchChrome();
  const jira = await startLocalJira();
  try {
    await ofStates(browser);
    for (const scheme of SCHEMES) await onTheDesk(browser, jira, scheme);
  } finally {
    await browser.close();
    await jira.stop();
  }
};

void main();

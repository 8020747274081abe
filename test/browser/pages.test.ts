// The sub-pages from end to end, in a real browser against the local Jira that `npm start` opens: by Jira's own
// navigation, by a link, in a session, and as a German reader finds them.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchChrome } from '../support/chrome';
import { type LocalJira, startLocalJira } from '../support/local-jira';

const PAGE = '/jira/software/projects/LEND/apps/backlog-vitals';
const PATIENCE = 60_000;

/** Atlaskit says once that no feature gates are set up; Chromium warns of the sandbox that Forge has. */
const HARMLESS = /feature gate|Statsig|allow-scripts and allow-same-origin/i;

let jira: LocalJira;
let browser: Browser;
let page: Page;
const wrong: string[] = [];

beforeAll(async () => {
  jira = await startLocalJira();
  browser = await launchChrome();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(PATIENCE);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !HARMLESS.test(message.text())) wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
});

afterAll(async () => {
  await browser?.close();
  await jira?.stop();
});

const frame = (): FrameLocator => page.frameLocator('iframe');
const titled = (name: string) => frame().getByRole('heading', { name, level: 1 }).waitFor();

const visit = async (route: string): Promise<void> => {
  await page.goto(`${jira.url}${PAGE}/${route}`);
};

const become = async (name: string): Promise<void> => {
  await page.getByRole('button', { name: /Switch user/ }).click();
  await page.getByRole('menuitemradio', { name }).click();
  await page.getByRole('button', { name: `You are ${name}. Switch user` }).waitFor();
};

describe('the pages', () => {
  test("are reached by Jira's own navigation, and the back button goes back", async () => {
    await visit('');
    await titled('Backlog health');
    for (const [link, title] of [
      ['Refinement', 'Refinement'],
      ['Findings', 'Findings'],
      ['Trends', 'Trends'],
    ] as const) {
      await page.getByRole('link', { name: link, exact: true }).click();
      await titled(title);
      expect(new URL(page.url()).pathname).toBe(`${PAGE}/${link.toLowerCase()}`);
    }
    await page.goBack();
    await titled('Findings');
  });

  test('a filter stands in the address, so that it can be sent', async () => {
    await visit('findings?check=stale-item');
    await frame().getByRole('row').filter({ hasText: 'Stale item' }).first().waitFor();
    const listed = await frame().getByRole('row').allInnerTexts();
    expect(listed.slice(1).every((row) => row.includes('Stale item'))).toBe(true);
    await frame().getByLabel('Check').selectOption({ index: 0 });
    await page.waitForURL(`**${PAGE}/findings`);
    await page.goBack();
    await page.waitForURL('**/findings?check=stale-item');
  });

  test('what is listed opens as a search in Jira', async () => {
    await visit('findings?check=stale-item');
    const open = frame().getByRole('button', { name: /^Open \d+ items in Jira/ });
    await open.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/issues\/?\?jql=issuekey/);
  });

  test('a session records what came of an item, and the agenda keeps it', async () => {
    await visit('refinement');
    await frame().getByRole('button', { name: 'Start the session' }).focus();
    await page.keyboard.press('Enter');
    await titled('Refinement session');
    const key = await frame().getByRole('heading', { level: 2 }).getByRole('link').innerText();
    await page.keyboard.press('n');
    await page.keyboard.type('Helen knows');
    await page.keyboard.press('Escape');
    await page.keyboard.press('2');
    await frame().getByText(/^2 of/).waitFor();
    await visit('refinement');
    const item = frame().getByRole('listitem').filter({ hasText: key }).first();
    await item.getByText(/Needs answers,.*“Helen knows”/).waitFor();
  });

  test('pictures have the numbers of the demo behind them', async () => {
    await visit('trends');
    await frame().getByText('Written and finished').first().waitFor();
    const drawn = frame().getByRole('region', { name: 'Written and finished' });
    await drawn.getByText('Show as a table').click();
    const table = drawn.getByRole('table', { name: 'Written and finished' });
    await table.waitFor();
    expect(await table.locator('tbody tr').count()).toBeGreaterThan(3);
  });

  test('a German reader finds Jira’s navigation, the page and the panel in German', async () => {
    await visit('overview');
    await become('Jonas Reuter');
    await visit('overview');
    await titled('Zustand des Backlogs');
    expect(await page.getByRole('link', { name: 'Überblick', exact: true }).count()).toBe(1);
    await page.getByRole('link', { name: 'Befunde', exact: true }).click();
    await titled('Befunde');
    await frame()
      .getByRole('button', { name: /Vorgänge in Jira öffnen/ })
      .waitFor();
    await page.goto(`${jira.url}/browse/LEND-416`);
    const panel = page.getByRole('button', { name: /^Bereitschaft/ });
    await panel.waitFor();
    if ((await panel.getAttribute('aria-expanded')) !== 'true') await panel.click();
    await page.getByText('Abhilfe:').first().waitFor();
  });

  test('nothing went wrong in the console', () => {
    expect(wrong).toEqual([]);
  });
});

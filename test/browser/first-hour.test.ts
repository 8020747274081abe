// A product owner's first hour, in a real browser against the local Jira that `npm start` opens: look at the backlog, pull
// something unready into a sprint, be told, mend it, and see that nothing was scanned anew for it.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Call } from '../../emulator/wall';
import { launchChrome } from '../support/chrome';
import { type LocalJira, startLocalJira } from '../support/local-jira';

const PROJECT = 'LEND';
const PAGE = `/jira/software/projects/${PROJECT}/apps/backlog-vitals`;
const OWNER = `Basic ${Buffer.from('mara@lendery.example:any-token').toString('base64')}`;
const PATIENCE = { timeout: 60_000 };

let jira: LocalJira;
let browser: Browser;
let page: Page;
const wrong: string[] = [];

/** Atlaskit says once that no feature gates are set up; Chromium warns of the sandbox that Forge has. */
const HARMLESS = /feature gate|Statsig|allow-scripts and allow-same-origin/i;

beforeAll(async () => {
  jira = await startLocalJira();
  browser = await launchChrome();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !HARMLESS.test(message.text())) wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
});

afterAll(async () => {
  await browser?.close();
  await jira?.stop();
});

const asOwner = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
  const answer = await fetch(jira.url + path, {
    method,
    headers: { authorization: OWNER, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return (text === '' ? null : JSON.parse(text)) as T;
};

/** Events come late and searches lag, as on the real platform; the desk's clock can be moved on. */
const later = () => jira.post('/emulator/clock', { advance: '10m' });

const write = async (summary: string): Promise<string> => {
  const fields = { project: { key: PROJECT }, issuetype: { name: 'Story' }, summary };
  const { key } = await asOwner<{ key: string }>('POST', '/rest/api/3/issue', { fields });
  await later();
  return key;
};
const vitals = (): FrameLocator => page.frameLocator('iframe');
const calls = () => jira.get<Call[]>('/emulator/calls');
const searches = async () => (await calls()).filter(({ path }) => path.includes('/search/jql')).length;

const openPanel = async (key: string) => {
  await page.goto(`${jira.url}/browse/${key}`);
  const panel = page.getByRole('button', { name: /^Readiness/ });
  await panel.waitFor(PATIENCE);
  // Jira remembers which panels a person has opened.
  if ((await panel.getAttribute('aria-expanded')) !== 'true') await panel.click();
};

const findInBacklog = async (key: string) => {
  await page.goto(`${jira.url}/jira/software/projects/${PROJECT}/boards/7/backlog`);
  await page.getByPlaceholder('Search backlog').fill(key, PATIENCE);
  await page.locator(`[data-issue="${key}"]`).waitFor(PATIENCE);
};

describe('the first hour', () => {
  test('the page shows score, six vitals, findings and the ready work ahead', async () => {
    await page.goto(jira.url + PAGE);
    for (const vital of ['Ordered', 'Sized', 'Ready', 'Fresh', 'Problem-led', 'Visible'])
      await vitals().getByRole('heading', { name: vital, exact: true }).waitFor(PATIENCE);
    const text = await vitals().locator('body').innerText();
    expect(text).toMatch(/\d+ open items/);
    expect(text).toMatch(/sprints? of ready work/);
    expect(await vitals().getByText('Fix:').count()).toBeGreaterThanOrEqual(5);
  });

  test('an item without anything says in its panel what it needs', async () => {
    const key = await write('Something for the harbour festival');
    await openPanel(key);
    await page.getByText('Not ready', { exact: true }).waitFor(PATIENCE);
    await page.getByText('Missing description', { exact: true }).waitFor(PATIENCE);
    await page.getByText('Missing estimate', { exact: true }).waitFor(PATIENCE);
  });

  test('moved into a sprint by the menu, it is on the page as an entry with its gaps', async () => {
    const key = await write('Something for the winter market');
    await findInBacklog(key);
    await page.getByRole('button', { name: `Move ${key}` }).click();
    await page.getByRole('menuitem', { name: 'Lendery Sprint 39' }).click();
    await later();
    await page.goto(jira.url + PAGE);
    const entry = vitals().getByRole('listitem').filter({ hasText: key });
    await entry.filter({ hasText: 'Missing description' }).first().waitFor(PATIENCE);
    await openPanel(key);
    await page.getByText(/Moved into Lendery Sprint 39/).waitFor(PATIENCE);
  });

  test('dragged into a sprint, likewise', async () => {
    const key = await write('Something for the summer fair');
    const first = async (list: string) => {
      const path = `/rest/software/1.0/${list}?maxResults=1&fields=summary`;
      return (await asOwner<{ issues: { key: string }[] }>('GET', path)).issues[0]?.key;
    };
    const [top, planned] = [await first('board/7/backlog'), await first('sprint/39/issue')];
    await asOwner('PUT', '/rest/agile/1.0/issue/rank', { issues: [key], rankBeforeIssue: top });
    await later();
    await page.setViewportSize({ width: 1280, height: 1600 });
    await page.goto(`${jira.url}/jira/software/projects/${PROJECT}/boards/7/backlog`);
    await page.locator(`[data-issue="${key}"]`).dragTo(page.locator(`[data-issue="${planned}"]`), PATIENCE);
    await later();
    await page.goto(jira.url + PAGE);
    await vitals().getByRole('listitem').filter({ hasText: key }).first().waitFor(PATIENCE);
  });

  test('mended in Jira, its panel and the page follow without another scan', async () => {
    const key = await write('Something for the spring clean');
    const before = await searches();
    await openPanel(key);
    await page.getByText('Missing description', { exact: true }).waitFor(PATIENCE);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page
      .getByRole('textbox', { name: 'Description' })
      .fill(
        'Volunteers who help with the spring clean ask at the desk which tools are free, because the list is on paper. They should see it before they come.',
      );
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Missing description', { exact: true }).waitFor({ state: 'detached', ...PATIENCE });
    await later();
    await page.goto(jira.url + PAGE);
    await vitals().getByText('open items').first().waitFor(PATIENCE);
    expect(await searches()).toBe(before);
  });

  test('nothing was written to Jira by the app, and no page complained', async () => {
    const wrote = (await calls()).filter(
      ({ service, method, path }) =>
        service === 'jira' && method !== 'GET' && !/search|bulkfetch|permissions\/check|jql\/match/.test(path),
    );
    expect(wrote).toEqual([]);
    expect(wrong).toEqual([]);
  });
});

// Readiness from end to end, in a real browser against the local Jira that `npm start` opens: define it, plan a sprint, be
// warned, be returned, answer for an item, and find all of it in the audit. By keyboard where a person would type.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { violationsOn } from '../faces/support/axe';
import { launchChrome } from '../support/chrome';
import { type LocalJira, startLocalJira } from '../support/local-jira';
import { eventually } from '../support/web-page';

const HOME = '/jira/software/projects/LEND';
const SETTINGS = `${HOME}/settings/apps/readiness-settings`;
const PAGE = `${HOME}/apps/backlog-vitals`;
const OWNER = `Basic ${Buffer.from('mara@lendery.example:any-token').toString('base64')}`;
const PATIENCE = { timeout: 60_000 };
const ACTIVE = 38;
const FUTURE = 39;
const TICK = 'Looked at by support';

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
  page.setDefaultTimeout(PATIENCE.timeout);
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
  const fields = { project: { key: 'LEND' }, issuetype: { name: 'Story' }, summary };
  const { key } = await asOwner<{ key: string }>('POST', '/rest/api/3/issue', { fields });
  await later();
  return key;
};

const pull = async (key: string, sprint: number): Promise<void> => {
  await asOwner('POST', `/rest/agile/1.0/sprint/${sprint}/issue`, { issues: [key] });
  await later();
};

interface Read {
  fields: { comment: { comments: { body: unknown }[] }; [field: string]: unknown };
}

const read = (key: string): Promise<Read> => asOwner<Read>('GET', `/rest/api/3/issue/${key}`);
const commentsOf = async (key: string): Promise<string[]> =>
  (await read(key)).fields.comment.comments.map(({ body }) => JSON.stringify(body));

const keysIn = async (sprint: number): Promise<string[]> => {
  const path = `/rest/software/1.0/sprint/${sprint}/issue?maxResults=100&fields=summary`;
  return (await asOwner<{ issues: { key: string }[] }>('GET', path)).issues.map(({ key }) => key);
};

const frame = (): FrameLocator => page.frameLocator('main iframe');

/** A frame is its own page to axe: it is judged where it stands. */
const clean = async (): Promise<void> => {
  const found = page.frames().filter((one) => one.url().includes('/frames/'));
  for (const one of found) expect(await violationsOn(one as unknown as Page)).toEqual([]);
};

const save = async (): Promise<void> => {
  await frame().getByRole('button', { name: 'Save', exact: true }).focus();
  await page.keyboard.press('Enter');
  await frame().getByText('Everything is saved.').waitFor();
  await later();
};

const setGate = async (mode: string): Promise<void> => {
  await page.goto(jira.url + SETTINGS);
  await frame().getByRole('tab', { name: 'Gate' }).click();
  await frame().getByRole('group', { name: 'Into an active sprint' }).getByLabel(mode, { exact: true }).check();
  await save();
};

/** The last words and the press in one task, as on a busy machine: the panel has had no time to draw what was typed. */
const typeAndPress = (words: string, button: string): Promise<void> =>
  page.evaluate(
    ([text, name]) => {
      document.execCommand('insertText', false, text);
      [...document.querySelectorAll('button')].find((one) => one.innerText === name)?.click();
    },
    [words, button] as const,
  );

const openPanel = async (key: string): Promise<void> => {
  await page.goto(`${jira.url}/browse/${key}`);
  const panel = page.getByRole('button', { name: /^Readiness/ });
  await panel.waitFor();
  // Jira remembers which panels a person has opened.
  if ((await panel.getAttribute('aria-expanded')) !== 'true') await panel.click();
};

describe('readiness, from the definition to the audit', () => {
  test('an administrator defines it by keyboard and sees what it changes before saving', async () => {
    await page.goto(jira.url + SETTINGS);
    await frame()
      .getByText(/^With this definition \d+ of the next \d+ items are ready\./)
      .waitFor();
    await clean();
    await frame().getByLabel('Kind', { exact: true }).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    await page.keyboard.type(TICK);
    await page.keyboard.press('Enter');
    await frame().getByText('ready, then not ready').first().waitFor();
    await frame()
      .getByText(new RegExp(`^Gaps: .*${TICK}`))
      .first()
      .waitFor();
    await frame()
      .getByRole('combobox', { name: `Weight of “${TICK}”` })
      .selectOption('advisory');
    await frame().getByText('No item changes.').waitFor();
    await save();
    await page.getByText('Settings saved').first().waitFor();
  });

  test('from the menu of a sprint its plan opens, with verdicts, owners and what is usual', async () => {
    await page.goto(`${jira.url}${HOME}/boards/7/backlog`);
    await page.getByRole('button', { name: 'Actions of Lendery Sprint 39' }).click();
    await page.getByRole('menuitem', { name: 'Look at readiness' }).click();
    const modal = page.frameLocator('[role=dialog] iframe');
    await modal.getByRole('heading', { name: 'Lendery Sprint 39' }).waitFor();
    expect(await modal.getByRole('heading', { name: 'Lendery Sprint 38' }).count()).toBe(0);
    await modal.getByText(/^\d+ of \d+ items are ready$/).waitFor();
    await modal.getByText(/^usually \d+ finished a sprint$/).waitFor();
    await clean();
    await page.keyboard.press('Escape');
  });

  test('the ready ones are moved into the next sprint by keyboard, in the name of who moves them', async () => {
    const before = await keysIn(FUTURE);
    await page.goto(`${jira.url}${PAGE}/planning`);
    const move = frame().getByRole('button', { name: /^Move the \d+ ready ones into Lendery Sprint 39$/ });
    await move.waitFor();
    const wanted = await frame().getByRole('checkbox', { checked: true }).count();
    await clean();
    await move.focus();
    await page.keyboard.press('Enter');
    await page.getByText(`${wanted} items moved into Lendery Sprint 39`).waitFor();
    await eventually(async () => expect((await keysIn(FUTURE)).length).toBe(before.length + wanted), 60_000);
    await later();
  });

  test('warned: a comment names what is missing, and the item stays', async () => {
    await setGate('Warn');
    const key = await write('Something for the spring fair');
    await pull(key, ACTIVE);
    await eventually(
      async () => expect((await commentsOf(key)).join()).toContain('came into Lendery Sprint 38'),
      60_000,
    );
    expect((await commentsOf(key)).join()).toContain('Missing description');
    expect(await keysIn(ACTIVE)).toContain(key);
  });

  test('returned: the item goes back, and its panel says how it comes in all the same', async () => {
    await setGate('Return');
    const key = await write('Something for the autumn fair');
    await pull(key, ACTIVE);
    await eventually(async () => expect(await keysIn(ACTIVE)).not.toContain(key), 60_000);
    await later();
    await openPanel(key);
    await page.getByText(/Moved into Lendery Sprint 38/).waitFor();
    await page.getByRole('button', { name: 'Let it through…' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('It may come into Lendery Sprint 38, because').focus();
    await page.keyboard.type('The council ');
    await typeAndPress('decided it.', 'Let it through');
    await page.getByText('Let through: “The council decided it.”').waitFor();
    await pull(key, ACTIVE);
    await later();
    expect(await keysIn(ACTIVE)).toContain(key);
    await page.goto(`${jira.url}${PAGE}/planning`);
    await frame().getByRole('listitem').filter({ hasText: key }).getByText('Let through', { exact: true }).waitFor();
  });

  test('all of it stands in the audit, by who did it', async () => {
    await page.goto(`${jira.url}${PAGE}/audit`);
    const lines = frame().getByRole('region', { name: 'What was done' });
    await lines.getByRole('listitem').filter({ hasText: 'Let through with a reason' }).waitFor();
    await lines.getByText('“The council decided it.”').waitFor();
    await lines
      .getByText(/^Mara Lindqvist · /)
      .first()
      .waitFor();
    await clean();
    await frame().getByLabel('Show', { exact: true }).focus();
    for (const deed of ['Came into a sprint', 'Warned about', 'Returned']) {
      await page.keyboard.press('ArrowDown');
      await lines.getByRole('listitem').filter({ hasText: deed }).first().waitFor();
      await eventually(async () => {
        const told = await lines.getByRole('listitem').locator('strong').allInnerTexts();
        expect(new Set(told)).toEqual(new Set([deed]));
      });
    }
  });

  test('a rule on a transition, set by its own form, refuses with the gaps and the sentence of the team', async () => {
    await page.goto(`${jira.url}${HOME}/settings/workflows`);
    const transition = page.getByRole('region', { name: 'Transition to Done' });
    await transition.getByRole('button', { name: 'Add rule' }).click();
    await page.getByRole('menuitem', { name: /Ready to start/ }).click();
    const form = page.frameLocator('[role=dialog] iframe');
    await form.getByLabel('A sentence of your own after the refusal').focus();
    await page.keyboard.type('Ask Mara first.');
    await clean();
    await page.getByRole('button', { name: 'Add', exact: true }).focus();
    await page.keyboard.press('Enter');
    const rule = transition.getByRole('listitem', { name: 'Ready to start' });
    await rule.frameLocator('iframe').getByText('After the refusal it says: “Ask Mara first.”').waitFor();
    const key = await write('Something for the winter fair');
    await page.goto(`${jira.url}/browse/${key}`);
    await page.locator('.status-menu button').first().click();
    await page.getByRole('menuitem', { name: /Done/ }).click();
    await page.getByText('The transition was refused').waitFor();
    await page.getByText(/This item is not ready\. .*Missing description: .*Ask Mara first\./).waitFor();
    // The browser notes the refused call, and nothing else.
    expect(wrong.splice(0).filter((text) => !/400/.test(text))).toEqual([]);
  });

  test('no page complained', () => {
    expect(wrong).toEqual([]);
  });
});

// The shell and the bridge in a real browser, with an app made to use all of both.

import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { demoWorld } from '../../emulator/demo/world';
import { eventually, openWebDesk, type WebDesk } from '../support/web-page';

let desk: WebDesk;
const shell = '/jira/software/projects/LEND';

beforeAll(async () => {
  const root = resolve(__dirname, '../..');
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, ['test/support/build.mjs'], { cwd: root, env });
  desk = await openWebDesk('test/apps/gallery', demoWorld(Date.parse('2026-03-02T09:00:00Z')));
});
afterAll(() => desk?.close());

const row = (page: Page, at: number): Locator => page.locator('.issue-row').nth(at);
const keyOf = (locator: Locator): Promise<string> => locator.getAttribute('data-issue').then((key) => key ?? '');
const sectionOf = async (page: Page, name: string): Promise<string[]> =>
  page.locator('.backlog-row').evaluateAll((rows, wanted) => {
    let section = '';
    const keys: string[] = [];
    const ordered = rows.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
    for (const element of ordered) {
      section = element.querySelector('.section-toggle strong')?.textContent ?? section;
      const key = element.querySelector('.issue-row')?.getAttribute('data-issue');
      if (key && section === wanted) keys.push(key);
    }
    return keys;
  }, name);
const restOf = async (path: string): Promise<Record<string, unknown>> => {
  const { world } = desk.server.desk();
  const authorization = `Basic ${Buffer.from(`${world.users[0]?.emailAddress}:token`).toString('base64')}`;
  return (await (await fetch(desk.server.address + path, { headers: { authorization } })).json()) as Record<
    string,
    unknown
  >;
};

describe('the backlog', () => {
  test('an issue dragged into another sprint is there in Jira, too', async () => {
    const { page, complaints } = await desk.open('/');
    // Tall enough for both sprints, since scrolling in mid-drag is the browser's business.
    await page.setViewportSize({ width: 1280, height: 2400 });
    await page.waitForSelector('.issue-row');
    const names = await page.locator('.section-toggle strong').allTextContents();
    const [first = '', second = ''] = names;
    const moving = await keyOf(row(page, 1));
    const target = (await sectionOf(page, second))[1] ?? '';
    await page.dragAndDrop(`[data-issue="${moving}"]`, `[data-issue="${target}"]`, {
      targetPosition: { x: 300, y: 5 },
    });
    await eventually(async () => expect(await sectionOf(page, second)).toContain(moving));
    expect(await sectionOf(page, first)).not.toContain(moving);
    const after = await sectionOf(page, second);
    expect(after.indexOf(moving)).toBe(after.indexOf(target) - 1);
    await eventually(async () =>
      expect(JSON.stringify((await restOf(`/rest/api/3/issue/${moving}`)).fields)).toContain(`"name":"${second}"`),
    );
    expect(complaints).toEqual([]);
  });

  test('the menu moves without a mouse: down, and to the backlog', async () => {
    const { page, complaints } = await desk.open('/');
    await page.waitForSelector('.issue-row');
    const key = await keyOf(row(page, 0));
    const menu = page.getByRole('button', { name: `Move ${key}` });
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Move down' }).press('Enter');
    await eventually(async () => expect(await keyOf(row(page, 1))).toBe(key));
    await page.getByRole('button', { name: `Move ${key}` }).click();
    await page.getByRole('menuitem', { name: 'Backlog' }).click();
    await page.locator('.backlog-scroll').evaluate((element) => element.scrollTo(0, 900));
    await eventually(async () => expect(await sectionOf(page, 'Backlog')).toContain(key));
    expect(complaints).toEqual([]);
  });

  test('an action of the app opens as a modal that knows its sprint', async () => {
    const { page } = await desk.open('/');
    await page
      .getByRole('button', { name: /^Actions of/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Look at this sprint' }).click();
    const frame = page.frameLocator('[role=dialog] iframe');
    await eventually(async () =>
      expect(await frame.locator('#context').textContent()).toMatch(
        /"type":"jira:sprintAction".*"sprint":\{"id":"\d+","state":"active"\}/,
      ),
    );
    expect(await frame.locator('#place').textContent()).toContain('page modules');
    await frame.locator('#close').click();
    await eventually(async () => expect(await page.locator('[role=dialog]').count()).toBe(0));
  });
});

describe('a Custom UI page', () => {
  let page: Page;
  let frame: FrameLocator;
  let complaints: string[];
  beforeAll(async () => {
    ({ page, complaints } = await desk.open(`${shell}/apps/bridge-page/first`, { colorScheme: 'dark' }));
    frame = page.frameLocator('.app-page iframe');
  });

  const heard = () => frame.locator('#heard').textContent();

  test('lives on another origin, sandboxed, under a policy that it keeps', async () => {
    await eventually(async () => expect(await frame.locator('#context').textContent()).toContain('"project":"LEND"'));
    const element = page.locator('.app-page iframe');
    expect(await element.getAttribute('src')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/frames\/[0-9a-f]{24}\/page\/$/);
    expect(await element.getAttribute('sandbox')).toContain('allow-scripts');
    expect(complaints).toEqual([]);
  });

  test('follows the theme of the shell', async () => {
    const root = frame.locator('html');
    expect(await root.getAttribute('data-color-mode')).toBe('dark');
    await page.getByRole('button', { name: 'Theme' }).click();
    await page.getByRole('menuitemradio', { name: 'Light' }).click();
    await eventually(async () => expect(await root.getAttribute('data-color-mode')).toBe('light'));
    await eventually(async () =>
      expect(await root.evaluate((html) => getComputedStyle(html).getPropertyValue('--ds-text'))).not.toBe(''),
    );
  });

  test('has the tokens of the theme as soon as it has enabled it', async () => {
    const { page: other } = await desk.open(`${shell}/apps/bridge-page/first`);
    const body = other.frameLocator('.app-page iframe').locator('body');
    const token = await body.evaluate(async () => {
      const bridge = (globalThis as unknown as { __bridge: { callBridge(name: string): Promise<unknown> } }).__bridge;
      await bridge.callBridge('enableTheming');
      return getComputedStyle(document.documentElement).getPropertyValue('--ds-text');
    });
    expect(token).not.toBe('');
  });

  test('drives its part of the address, and hears of back', async () => {
    expect(await frame.locator('#place').textContent()).toBe('/first');
    await frame.locator('#second').click();
    await eventually(async () => expect(await frame.locator('#place').textContent()).toBe('/second PUSH'));
    expect(new URL(page.url()).pathname).toBe(`${shell}/apps/bridge-page/second`);
    await page.goBack();
    await eventually(async () => expect(await frame.locator('#place').textContent()).toBe('/first POP'));
  });

  test('asks Jira as the person, opens a modal and hears its answer', async () => {
    await frame.locator('#product').click();
    await eventually(async () => expect(await heard()).toContain('200 '));
    await frame.locator('#modal').click();
    const modal = page.frameLocator('[role=dialog] iframe');
    await eventually(async () =>
      expect(await modal.locator('#context').textContent()).toContain('"modal":{"asked":1}'),
    );
    await modal.locator('#close').click();
    await eventually(async () => expect(await heard()).toBe('closed 1 {"done":true}'));
  });

  test('hears once of a modal that closes itself twice', async () => {
    await frame.locator('#modal').click();
    const modal = page.frameLocator('[role=dialog] iframe');
    await modal.locator('#close').waitFor();
    await modal.locator('body').evaluate(() => {
      const bridge = (globalThis as unknown as { __bridge: { callBridge(name: string, payload: object): void } })
        .__bridge;
      for (const again of [false, true]) bridge.callBridge('close', { again });
    });
    await modal.locator('body').waitFor({ state: 'detached' });
    expect(await heard()).toBe('closed 2 {"again":false}');
  });

  test('knows itself by one id, in its resolver as in its context', async () => {
    const ids = await frame.locator('body').evaluate(async () => {
      const bridge = (globalThis as unknown as { __bridge: { callBridge(name: string): Promise<{ localId: string }> } })
        .__bridge;
      return (await bridge.callBridge('getContext')).localId;
    });
    expect(ids).toMatch(/^ari:cloud:ecosystem::extension\/[^/]+\/[^/]+\/static\/bridge-page$/);
  });

  test('has its part of the address with question and fragment, however Jira was entered', async () => {
    const { page: other } = await desk.open('/jira/software/c/projects/LEND/apps/bridge-page/first?x=1#top');
    const place = other.frameLocator('.app-page iframe').locator('#place');
    await eventually(async () => expect(await place.textContent()).toBe('/first?x=1#top'));
    await other.frameLocator('.app-page iframe').locator('#second').click();
    await eventually(async () => expect(await place.textContent()).toBe('/second PUSH'));
    expect(new URL(other.url()).pathname).toBe('/jira/software/c/projects/LEND/apps/bridge-page/second');
    await other.goBack();
    await eventually(async () => expect(await place.textContent()).toBe('/first?x=1#top POP'));
  });

  test('cannot reach Jira past the bridge', async () => {
    const status = await frame.locator('body').evaluate(async () => (await fetch('/rest/api/3/myself')).status);
    expect(status).toBe(403);
  });

  test('is told by name what is not modelled, and the developer sees it', async () => {
    await frame.locator('#unknown').click();
    await eventually(async () => expect(await heard()).toContain('openRovo is not modelled'));
    await page.getByRole('button', { name: /Inspector/ }).click();
    await eventually(async () => expect(await page.locator('.complaints').textContent()).toContain('openRovo'));
  });

  test('that fails is told of in the inspector, with what was thrown and where', async () => {
    const { page: other } = await desk.open(shell);
    await other.getByRole('button', { name: /Inspector/ }).click();
    const people = (await (await fetch(`${desk.server.address}/emulator/users`)).json()) as { accountId: string }[];
    const ask = { module: 'all-components', function: 'no-such-key', payload: {}, as: people[0]!.accountId };
    await fetch(`${desk.server.address}/emulator/invoke`, { method: 'POST', body: JSON.stringify(ask) });
    const failed = other.locator('details', { hasText: "threw: Resolver has no definition for 'no-such-key'" });
    await failed.locator('summary').click();
    await failed.getByText(/^Error: Resolver has no definition/).waitFor();
  });
});

describe('UI Kit', () => {
  test('every component that @forge/react exports is drawn', async () => {
    const { page } = await desk.open(`${shell}/settings/apps/all-components`);
    await page.getByText(/^\d+ components$/).waitFor();
    expect(Number((await page.getByText(/^\d+ components$/).textContent())?.split(' ')[0])).toBeGreaterThan(85);
    await page.getByText('Rich text').waitFor();
    expect(await page.locator('[data-not-drawn]').allTextContents()).toEqual([]);
  });

  describe('in a context panel', () => {
    let page: Page;
    let panel: Locator;
    let complaints: string[];
    beforeAll(async () => {
      ({ page, complaints } = await desk.open('/browse/LEND-345'));
      await page.getByRole('button', { name: /Gallery status/ }).click();
      panel = page.locator('.issue-context');
      await panel.getByText('Panel of LEND-345').waitFor();
    });
    const hears = async (what: string) => {
      await panel.getByText(`Heard ${what}`, { exact: true }).waitFor();
    };

    test('is closed until it is opened, with a status from the app beside its label', async () => {
      const other = await desk.open('/browse/LEND-345');
      await eventually(async () =>
        expect(await other.page.locator('.issue-context').textContent()).toBe('Gallery statusSeen LEND-345'),
      );
      expect(await other.page.locator('.issue-context iframe').count()).toBe(0);
    });

    const steps: [string, () => Promise<void>, string][] = [
      ['Button', () => panel.getByRole('button', { name: 'Press' }).click(), 'button'],
      ['a resolver', () => panel.getByRole('button', { name: 'Ask' }).click(), '{"a":1}'],
      ['Checkbox', () => panel.getByRole('checkbox', { name: 'Check' }).check(), 'checkbox true'],
      ['CheckboxGroup', () => panel.getByRole('checkbox', { name: 'Two' }).check(), 'group ["2"]'],
      ['Radio', () => panel.getByRole('radio', { name: 'Radio' }).check(), 'radio "r"'],
      ['Toggle', () => panel.locator('#toggle, [id$="-toggle"]').first().check({ force: true }), 'toggle true'],
      ['Range', () => panel.getByRole('slider').fill('3'), 'range 3'],
      ['Textfield', () => panel.getByRole('textbox', { name: 'Field' }).pressSequentially('quick'), 'field "quick"'],
      ['TextArea', () => panel.getByPlaceholder('Area').fill('long'), 'area "long"'],
      ['SectionMessageAction', () => panel.getByText('Section act').click(), 'section'],
      ['Tag', () => panel.getByRole('button', { name: /Remove tag/ }).click(), 'tag "gone"'],
      ['Tabs', () => panel.getByRole('tab', { name: 'Second tab' }).click(), 'tabs 1'],
      ['DynamicTable', () => panel.getByRole('button', { name: 'Cell' }).click(), 'cell'],
    ];
    test.each(steps)('%s tells the app what the person did', async (_, act, what) => {
      await act();
      await hears(what);
    });

    test('Select gives the chosen option', async () => {
      await panel.getByRole('combobox').click();
      await page.getByRole('option', { name: 'Two' }).click();
      await hears('select {"label":"Two","value":"2"}');
    });

    test('InlineEdit edits, confirms and shows', async () => {
      await panel.getByRole('button', { name: 'Edit', exact: true }).click();
      await panel.locator('.kit-inline input').fill('new');
      await panel.getByRole('button', { name: 'Confirm' }).click();
      await hears('inline "new"');
    });

    test('Form validates in the app and sends', async () => {
      await panel.getByRole('button', { name: 'Send' }).click();
      await panel.getByText('Say who').waitFor();
      await panel.getByRole('textbox', { name: 'Who' }).fill('Ann');
      await panel.getByRole('button', { name: 'Send' }).click();
      await panel.getByText('Sent {"who":"Ann"}').waitFor();
    });

    test('Popup, Modal and flag open and close', async () => {
      await panel.getByRole('button', { name: 'Popup' }).click();
      await page.getByText('Popup content').waitFor();
      await panel.getByRole('button', { name: 'Popup' }).click();
      await panel.getByRole('button', { name: 'Modal' }).click();
      await page.getByRole('button', { name: 'Leave', exact: true }).click();
      await page.locator('[role=dialog]').waitFor({ state: 'detached' });
      await panel.getByRole('button', { name: 'Flag' }).click();
      await page.getByRole('button', { name: 'Wave' }).click();
      await hears('waved');
    });

    test('a failing resolver rejects with its message', async () => {
      await panel.getByRole('button', { name: 'Fail' }).click();
      await panel.getByText(/Heard .*failed on purpose/).waitFor();
    });

    test('hears that the issue changed, and the page shows the change', async () => {
      await page.getByRole('textbox', { name: 'Labels' }).fill('seen');
      await page.getByRole('textbox', { name: 'Labels' }).press('Enter');
      await panel.getByText(/Changes [1-9]/).waitFor();
    });

    test('view.refresh draws the panel anew', async () => {
      await panel.getByRole('button', { name: 'Refresh' }).click();
      await hears('nothing');
    });

    test('complains of nothing but the resolver that failed on purpose', () => {
      const others = complaints.filter((text) => !/502/.test(text));
      expect(others).toEqual([]);
    });

    test('tells what a handler throws, and that the app broke where nothing is left of it', async () => {
      await panel.getByRole('button', { name: 'Trip' }).click();
      await page.getByRole('button', { name: /Inspector/ }).click();
      await page
        .locator('.complaints')
        .getByText(/tripped as pressed/)
        .waitFor();
      await panel.getByText('Panel of LEND-345').waitFor();
      await panel.getByRole('button', { name: 'Break' }).click();
      await panel.getByText(/broken as pressed/).waitFor();
    });
  });

  test('an issue panel is on an issue only after its button, and says that it is new', async () => {
    const { page } = await desk.open('/browse/LEND-346');
    await page.locator('.issue-view').waitFor();
    expect(await page.locator('.issue-panel').count()).toBe(0);
    await page.getByRole('button', { name: 'Gallery panel' }).click();
    await page.locator('.issue-panel').getByText('Panel of LEND-346').waitFor();
    await page.reload();
    await page.locator('.issue-panel').getByText('Panel of LEND-346').waitFor();
  });
});

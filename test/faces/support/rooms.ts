// One browser for a whole file of tests, with a host for each face it opens, and a picture of what a test sees where
// SCREENS names a folder.

import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChrome } from '../../support/chrome';
import { openBuilt } from './built';
import type { Host } from './host';
import { type Visit, visit, type Wish } from './visit';

const withHosts = (): ((name: string, openHost: () => Promise<Host>, wish: Wish) => Promise<Visit>) => {
  let browser: Browser | undefined;
  const hosts = new Map<string, Promise<Host>>();
  beforeAll(async () => {
    browser = await launchChrome();
  });
  afterAll(async () => {
    await browser?.close();
    for (const host of hosts.values()) await (await host).close();
  });
  return async (name, openHost, wish) => {
    if (!browser) throw new Error('no browser yet');
    const host = hosts.get(name) ?? openHost();
    hosts.set(name, host);
    return visit(browser, await host, wish);
  };
};

/** Opens one face. */
export const withPages = (openHost: () => Promise<Host>): ((wish: Wish) => Promise<Visit>) => {
  const open = withHosts();
  return (wish) => open('', openHost, wish);
};

/** Opens any built resource, and others by hosts of their own. */
export const withFaces = (
  others: Record<string, () => Promise<Host>> = {},
): ((resource: string, wish: Wish) => Promise<Visit>) => {
  const open = withHosts();
  return (resource, wish) => open(resource, others[resource] ?? (() => openBuilt(resource)), wish);
};

/** A face has been drawn and nothing stands for what is still on its way: no outline, no plain words for a message. */
export const settled = (page: Page, waits = false): Promise<unknown> =>
  page.waitForFunction(
    ([ghosts]) => {
      const drawn = document.querySelector('#stage, #root')?.textContent?.trim();
      return drawn && !document.querySelector(`.outline, [class*="plain_"]${ghosts}`);
    },
    [waits ? '' : ', [class*="ghost_"]'],
  );

/** Opens all that is folded away, and waits until it is drawn. */
export const unfold = (page: Page): Promise<void> =>
  page.locator('details:not([open])').evaluateAll(async (all) => {
    const drawn = all.map((one) => new Promise((resolve) => one.addEventListener('toggle', resolve, { once: true })));
    for (const one of all) one.setAttribute('open', '');
    await Promise.all(drawn);
  });

/** Texts that a narrow page cuts off, where nothing says that there is more. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap((one) => {
      const { overflowX, textOverflow, clipPath } = getComputedStyle(one);
      const hides = /hidden|clip/.test(overflowX) && textOverflow !== 'ellipsis' && clipPath === 'none';
      return hides && one.textContent?.trim() && one.scrollWidth > one.clientWidth + 1
        ? [one.outerHTML.slice(0, 160)]
        : [];
    }),
  );

export const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.SCREENS;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
};

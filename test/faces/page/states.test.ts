// Every state of the project page: its own words, wide and light, narrow and dark, clean to axe, nothing cut off, without
// an error in the console or a violation of the policy that Forge serves it under.

import { expect, test } from '@jest/globals';
import { violationsOn } from '../support/axe';
import { cutOff, picture, settled, unfold, withPages } from '../support/rooms';
import { STATES } from './every-state';
import { openHost } from './host';
import { commands } from './people';

const open = withPages(openHost);

/** A window of 640 points is one of 1280 at 200 %. */
const WIDTHS = [640, 480];

test.each(STATES)('$name', async ({ name, route, answers, says }) => {
  const { page, wrong, show, close } = await open({ answers, route, commands });
  await page.getByText(says).first().waitFor();
  await settled(page, /loading$/.test(name));
  await unfold(page);
  await show('light', 1280);
  await picture(page, `${name}-light`);
  expect(await violationsOn(page)).toEqual([]);
  for (const width of WIDTHS) {
    await show('dark', width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await cutOff(page)).toEqual([]);
  }
  await picture(page, `${name}-narrow`);
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.locator('body').innerText()).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
  expect(wrong).toEqual([]);
  await close();
});

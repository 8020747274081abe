// Every state of the project page: its own words, light and dark, wide and narrow, clean to axe, without an error in the
// console or a violation of the policy that Forge serves it under.

import { expect, test } from '@jest/globals';
import { violationsOn } from '../support/axe';
import { picture, withPages } from '../support/rooms';
import { STATES } from './every-state';
import { openHost } from './host';
import { commands } from './people';

const open = withPages(openHost);

/** A window of 640 points is one of 1280 at 200 %. */
const WIDTHS = [640, 480];

test.each(STATES)('$name', async ({ name, route, answers, says }) => {
  const { page, wrong, show, close } = await open({ answers, route, commands });
  await page.getByText(says).first().waitFor();
  // The heavy message component comes on its own; what is judged is the page that stays.
  await page.waitForLoadState('networkidle');
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
  await show('light', 1280);
  await picture(page, `${name}-light`);
  expect(await violationsOn(page)).toEqual([]);
  for (const width of WIDTHS) {
    await show('dark', width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await picture(page, `${name}-narrow`);
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.locator('body').innerText()).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
  expect(wrong).toEqual([]);
  await close();
});

// Every state of the project page: its own words, light and dark, wide and narrow, clean to axe, without an error in the
// console or a violation of the policy that Forge serves it under.

import { expect, test } from '@jest/globals';
import { violationsOn } from '../support/axe';
import { picture, withPages } from '../support/rooms';
import type { Answers } from '../support/visit';
import { openHost } from './host';
import { EMPTY, FAILED_SCAN, FIRST_RUN, HEALTHY, NO_PACE, RESCANNING, SCANNING, STOPPED } from './told';

const open = withPages(openHost);

const states: [name: string, answers: Answers, says: string | RegExp][] = [
  ['healthy', { 'open-page': HEALTHY }, 'Do these 5 things'],
  ['first-run', { 'open-page': FIRST_RUN }, 'Enrol this project'],
  [
    'first-run for others',
    { 'open-page': { ...FIRST_RUN, mayEnrol: false } },
    /administrator of this project can enrol/,
  ],
  ['scanning', { 'open-page': SCANNING }, '61 of 118'],
  ['scanning again', { 'open-page': RESCANNING }, 'Reading the pace of past sprints'],
  ['stopped', { 'open-page': STOPPED }, 'The last scan stopped before its end'],
  ['stopped with an older report', { 'open-page': FAILED_SCAN }, 'The last scan stopped before its end'],
  ['without pace', { 'open-page': NO_PACE }, /No pace known yet/],
  ['empty', { 'open-page': EMPTY }, 'Nothing to judge yet'],
  ['no permission', { 'open-page': { state: 'no-permission' } }, 'You cannot see this backlog'],
  ['failed', { 'open-page': new Error('The app answered late') }, 'The report could not be read'],
  ['loading', {}, 'Reading the last report'],
];

test.each(states)('%s', async (name, answers, says) => {
  const { page, wrong, show, close } = await open({ answers });
  await page.getByText(says).first().waitFor();
  // The heavy message component comes on its own; what is judged is the page that stays.
  await page.waitForLoadState('networkidle');
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
  for (const mode of ['light', 'dark'] as const) {
    await show(mode, 1280);
    await picture(page, `${name}-${mode}`);
    expect(await violationsOn(page)).toEqual([]);
  }
  await show('light', 480);
  await picture(page, `${name}-narrow`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(480);
  expect(await page.locator('body').innerText()).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
  expect(wrong).toEqual([]);
  await close();
});

// Every state of the sub-pages: its own words, light and dark, wide and narrow, clean to axe, without an error in the
// console or a violation of the policy that Forge serves it under.

import { expect, test } from '@jest/globals';
import { violationsOn } from '../support/axe';
import { picture, withPages } from '../support/rooms';
import type { Answers } from '../support/visit';
import { openHost } from './host';
import { AGENDA, CHANGES, FINDINGS_VIEW, HUGE, TRENDS, YOUNG } from './pages-told';
import { commands } from './people';
import { HEALTHY } from './told';

const open = withPages(openHost);

const NONE = { ...FINDINGS_VIEW, items: [] };
const waiting = (state: string) => ({ state });
const broken = new Error('The app answered late');

const states: [name: string, route: string, answers: Answers, says: string | RegExp][] = [
  ['overview with changes', '/overview', { 'open-page': { ...HEALTHY, changes: CHANGES } }, /What changed since/],
  ['findings', '/findings', { 'open-findings': FINDINGS_VIEW }, /findings on 7 items/],
  ['findings of one check', '/findings?check=stale-item', { 'open-findings': FINDINGS_VIEW }, '2 findings on 2 items'],
  ['findings, huge', '/findings', { 'open-findings': HUGE }, /1,370 more findings are left out/],
  ['findings, none', '/findings', { 'open-findings': NONE }, 'Nothing found'],
  ['findings, no match', '/findings?check=thin-item', { 'open-findings': FINDINGS_VIEW }, /No finding matches/],
  ['findings, loading', '/findings', {}, 'Reading the findings'],
  ['findings, failed', '/findings', { 'open-findings': broken }, 'This page could not be read'],
  ['findings, not enrolled', '/findings', { 'open-findings': waiting('not-enrolled') }, /is not enrolled yet/],
  ['findings, first scan', '/findings', { 'open-findings': waiting('first-scan') }, /for the first time/],
  [
    'findings, no permission',
    '/findings',
    { 'open-findings': waiting('no-permission') },
    'You cannot see this backlog',
  ],
  ['refinement', '/refinement', { 'open-refinement': AGENDA }, 'Start the session'],
  ['refinement, session', '/refinement?session=20001', { 'open-refinement': AGENDA }, 'Refinement session'],
  [
    'refinement, all ready',
    '/refinement',
    { 'open-refinement': { ...AGENDA, items: AGENDA.items.slice(2, 3) } },
    /Give the hour back/,
  ],
  ['refinement, none', '/refinement', { 'open-refinement': { ...AGENDA, items: [] } }, 'Nothing to refine'],
  ['refinement, loading', '/refinement', {}, 'Reading the agenda'],
  ['trends', '/trends', { 'open-trends': TRENDS }, 'Score over time'],
  ['trends, young', '/trends', { 'open-trends': YOUNG }, /One scan is a point/],
  ['trends, loading', '/trends', {}, 'Reading the trends'],
];

test.each(states)('%s', async (name, route, answers, says) => {
  const { page, wrong, show, close } = await open({ answers, route, commands });
  await page.getByText(says).first().waitFor();
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
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(480);
  expect(await page.locator('body').innerText()).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
  expect(wrong).toEqual([]);
  await close();
});

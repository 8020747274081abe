// Every state of the planning view: its own words, light and dark, wide and narrow, clean to axe.

import { expect, test } from '@jest/globals';
import { violationsOn } from '../support/axe';
import { picture } from '../support/rooms';
import { openPlanning } from './host';
import { ACTIVE, NO_HISTORY, PLAN } from './told';

const states: [name: string, told: unknown, says: string | RegExp][] = [
  ['plan', PLAN, '1 of 4 items are ready'],
  ['no history', NO_HISTORY, /How long that lasts can be told/],
  ['no sprint', { ...PLAN, sprints: [] }, 'No sprint to plan'],
  ['nothing in a sprint', { ...PLAN, sprints: [{ ...ACTIVE, items: [] }] }, 'Nothing is in this sprint yet.'],
  ['nothing left', { ...PLAN, next: [] }, 'Every item near the top is already in a sprint.'],
  ['none ready', { ...PLAN, next: PLAN.next.slice(1, 2) }, /None of them is ready yet/],
  ['looking only', { ...PLAN, mayMove: false, mayOverride: false }, 'Next in the backlog'],
  ['first scan', { state: 'first-scan' }, 'The backlog is being read for the first time'],
  ['not enrolled', { state: 'not-enrolled' }, 'This project is not enrolled'],
  ['no permission', { state: 'no-permission' }, 'You cannot see this plan'],
  ['failed', new Error('The app answered late'), 'The plan could not be read'],
  ['loading', undefined, 'Reading the plan'],
];

test.each(states)('%s', async (name, plan, says) => {
  const { page, wrong, show, close } = await openPlanning({ answers: { 'open-planning': plan } });
  await page.getByText(says).first().waitFor();
  await page.waitForLoadState('networkidle');
  await picture(page, `planning ${name}-closed`);
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
  for (const mode of ['light', 'dark'] as const) {
    await show(mode, 1280);
    await picture(page, `planning ${name}-${mode}`);
    expect(await violationsOn(page)).toEqual([]);
  }
  await show('light', 480);
  await picture(page, `planning ${name}-narrow`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(480);
  expect(await page.locator('body').innerText()).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
  expect(wrong).toEqual([]);
  await close();
});

test('opened from a sprint it shows that sprint, from a board those of the board', async () => {
  const elsewhere = { ...ACTIVE, id: 99, name: 'Elsewhere 3', board: { id: 2, name: 'Other' } };
  const answers = { 'open-planning': { ...PLAN, sprints: [...PLAN.sprints, elsewhere] } };
  const titles = async (extension: Record<string, unknown>) => {
    const { page, close } = await openPlanning({ answers, extension });
    await page.getByRole('heading', { name: 'Next in the backlog' }).waitFor();
    const told = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    await close();
    return told.slice(0, -1);
  };
  const board = { id: '1', type: 'scrum' };
  expect(await titles({ type: 'jira:sprintAction', board, sprint: { id: '15', state: 'future' } })).toEqual([
    'Sprint 15',
  ]);
  expect(await titles({ type: 'jira:backlogAction', board })).toEqual(['Sprint 14', 'Sprint 15']);
});

// Every state of the planning view: its own words, light and dark, wide and narrow, clean to axe.

import { expect, test } from '@jest/globals';
import { violationsOn } from '../support/axe';
import { picture } from '../support/rooms';
import { PLANNING_STATES } from './every-state';
import { openPlanning } from './host';
import { ACTIVE, FUTURE, item, PLAN } from './told';

const ORDERED = item(2, {
  readiness: 'not-ready',
  gaps: ['prescriptive-item'],
  values: { 'prescriptive-item': { object: 'drop-down' } },
});
const TOLD = {
  ...PLAN,
  sprints: [
    { ...ACTIVE, items: [ORDERED, ...ACTIVE.items.slice(1)] },
    { ...FUTURE, done: null },
  ],
};

test.each([...PLANNING_STATES])('%s', async (name, plan, says) => {
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

test('what is done belongs to the sprint, and a gap says how to mend it with what was found', async () => {
  const { page, close } = await openPlanning({ answers: { 'open-planning': TOLD } });
  const sprint = page.getByRole('region', { name: 'Sprint 14' });
  await sprint.getByText('5 items, 1 of them done').waitFor();
  await sprint.getByText('1 done', { exact: true }).click();
  await sprint.getByText('Bowls are counted').waitFor();
  await sprint
    .getByText(/^Gaps: /)
    .first()
    .click();
  await sprint.getByText('Which problem does “drop-down” solve').waitFor();
  await page.getByText('What is done of it could not be read.').waitFor();
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

// Planning a sprint by mouse and by keyboard: what goes in, what Jira refuses, and who answers for the rest.

import { expect, test } from '@jest/globals';
import { violationsOn } from '../support/axe';
import { picture } from '../support/rooms';
import { openPlanning } from './host';
import { LONG, PLAN } from './told';

const INTO_15 = '/rest/agile/1.0/sprint/15/issue';

test('the ready ones are selected, and one press moves them as the person who looks', async () => {
  const { page, sent, flags, wrong, close } = await openPlanning({ answers: { 'open-planning': PLAN } });
  await page.getByRole('button', { name: 'Move the 3 ready ones into Sprint 15' }).click();
  await page.getByRole('region', { name: 'Sprint 15' }).getByText('5 items', { exact: true }).waitFor();
  expect(sent).toEqual([{ path: INTO_15, keys: ['BARK-7', 'BARK-9', 'BARK-11'] }]);
  expect(flags).toEqual(['3 items moved into Sprint 15']);
  expect(await page.getByRole('region', { name: 'Next in the backlog' }).getByRole('listitem').count()).toBe(2);
  expect(wrong).toEqual([]);
  await close();
});

test('by keyboard: another sprint, one item more that is not ready, and it says so', async () => {
  const { page, sent, wrong, close } = await openPlanning({ answers: { 'open-planning': PLAN } });
  await page.getByLabel('Into sprint').focus();
  await page.keyboard.press('ArrowUp');
  await page.getByRole('checkbox', { name: 'Take BARK-8 into the sprint' }).focus();
  await page.keyboard.press('Space');
  await page.getByText('1 of them is not ready.').waitFor();
  await page.getByRole('button', { name: 'Move 4 items into Sprint 14' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'Take BARK-8 into the sprint' }).waitFor({ state: 'detached' });
  expect(sent).toEqual([{ path: '/rest/agile/1.0/sprint/14/issue', keys: ['BARK-7', 'BARK-8', 'BARK-9', 'BARK-11'] }]);
  expect(wrong).toEqual([]);
  await close();
});

test('a hundred and twenty items go in calls of fifty', async () => {
  const { page, sent, flags, close } = await openPlanning({ answers: { 'open-planning': LONG } });
  await page.getByRole('button', { name: 'Move the 120 ready ones into Sprint 15' }).click();
  await page.getByText('Every item near the top is already in a sprint.').waitFor();
  expect(sent.map(({ keys }) => keys.length)).toEqual([50, 50, 20]);
  expect(flags).toEqual(['120 items moved into Sprint 15']);
  await close();
});

test('what Jira refuses is told item by item, and keeps no other back', async () => {
  const refuses = { 'BARK-9': 'Issue BARK-9 cannot be scheduled.' };
  const { page, sent, flags, show, wrong, close } = await openPlanning({ answers: { 'open-planning': PLAN }, refuses });
  await page.getByRole('button', { name: 'Move the 3 ready ones into Sprint 15' }).click();
  await page.getByText('1 item was not moved').waitFor();
  await page.getByText('BARK-9 Jira said: Issue BARK-9 cannot be scheduled.').waitFor();
  await page.waitForLoadState('networkidle');
  expect(flags).toEqual(['2 items moved into Sprint 15']);
  expect(sent.map(({ keys }) => keys.join(' '))).toEqual([
    'BARK-7 BARK-9 BARK-11',
    'BARK-7 BARK-9',
    'BARK-7',
    'BARK-9',
    'BARK-11',
  ]);
  for (const mode of ['light', 'dark'] as const) {
    await show(mode, mode === 'dark' ? 480 : 1280);
    await picture(page, `planning refused-${mode}`);
    expect(await violationsOn(page)).toEqual([]);
  }
  expect(wrong).toEqual([]);
  await close();
});

test('when Jira asks for a pause nothing more is tried', async () => {
  const { page, sent, close } = await openPlanning({ answers: { 'open-planning': LONG }, pauseAfter: 1 });
  await page.getByRole('button', { name: 'Move the 120 ready ones into Sprint 15' }).click();
  await page.getByText('70 items were not moved').waitFor();
  expect(sent).toHaveLength(2);
  expect(await page.getByText('not tried, because Jira asked for a pause').count()).toBe(70);
  await close();
});

test('an item is let through with a reason, by keyboard', async () => {
  const said = { issue: '10002', sprint: 14, by: 'me', at: PLAN.now, reason: 'x' };
  const { page, asked, flags, show, wrong, close } = await openPlanning({
    answers: { 'open-planning': PLAN, 'override-gate': said },
  });
  const sprint = page.getByRole('region', { name: 'Sprint 14' });
  const missing = sprint.getByText(/^Gaps: Missing estimate · Security has looked at it/).first();
  await missing.focus();
  await page.keyboard.press('Enter');
  await sprint.getByRole('button', { name: 'Let it through… (BARK-2)' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await page.getByRole('form').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Let it through… (BARK-2)');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Say why, so that others need not ask.').waitFor();
  expect(asked).not.toContain('override-gate');
  for (const mode of ['light', 'dark'] as const) {
    await show(mode, mode === 'dark' ? 480 : 1280);
    await picture(page, `planning override-${mode}`);
    expect(await violationsOn(page)).toEqual([]);
  }
  await page.getByLabel('It may stay in this sprint, because').focus();
  await page.keyboard.type('Promised to the kennel in Ghent.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('form').waitFor({ state: 'detached' });
  expect(await sprint.getByText('Let through', { exact: true }).count()).toBe(2);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('root');
  expect(flags).toEqual(['BARK-2 may stay in Sprint 14']);
  expect(wrong).toEqual([]);
  await close();
});

test('who may not let an item through is told why', async () => {
  const answers = { 'open-planning': PLAN, 'override-gate': new Error('Only its administrators may do that.') };
  const { page, close } = await openPlanning({ answers });
  const sprint = page.getByRole('region', { name: 'Sprint 14' });
  await sprint
    .getByText(/^Gaps: /)
    .first()
    .click();
  await sprint.getByRole('button', { name: /^Let it through/ }).click();
  await page.getByLabel('It may stay in this sprint, because').fill('Because.');
  await page.getByRole('button', { name: 'Let it through', exact: true }).click();
  await page.getByText('Only its administrators may do that.').waitFor();
  await close();
});

test('nothing from Jira is taken for markup', async () => {
  const hostile = '<img src=x onerror=alert(1)><b>bold</b>';
  const next = PLAN.next.map((one) => ({ ...one, summary: hostile }));
  const { page, wrong, close } = await openPlanning({ answers: { 'open-planning': { ...PLAN, next } } });
  await page.getByText('<b>bold</b>').first().waitFor();
  expect(await page.locator('img, b').count()).toBe(0);
  expect(wrong).toEqual([]);
  await close();
});

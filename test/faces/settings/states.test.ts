// Every state of the settings page and every part of it: light and dark, wide and narrow, clean to axe.

import { expect, test } from '@jest/globals';
import { CHECKS } from '../../../src/core/checks';
import { REFUSALS } from '../../../src/core/model/refusal';
import { en } from '../../../static/src/settings/words/en';
import { violationsOn } from '../support/axe';
import { picture } from '../support/rooms';
import { SETTINGS_STATES } from './every-state';
import { openSettings, type SettingsVisit } from './host';
import { OWN_CRITERIA, PREVIEW } from './told';

const fine = async ({ page, show, wrong }: SettingsVisit, name: string): Promise<void> => {
  await page.waitForLoadState('networkidle');
  for (const mode of ['light', 'dark'] as const) {
    await show(mode, 1280);
    await picture(page, `settings ${name}-${mode}`);
    expect(await violationsOn(page)).toEqual([]);
  }
  await show('light', 480);
  await picture(page, `settings ${name}-narrow`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(480);
  expect(await page.locator('body').innerText()).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
  expect(wrong).toEqual([]);
};

test.each([...SETTINGS_STATES])('%s', async (name, told, says) => {
  const visit = await openSettings({ 'open-settings': told });
  await visit.page.getByText(says).first().waitFor();
  if (name === 'own criteria') await visit.page.getByText('9 of the next 24 items are ready.').waitFor();
  await fine(visit, name);
  await visit.close();
});

test.each(['Gate', 'What is judged', 'File and copy'])('the part %s', async (tab) => {
  const visit = await openSettings({ 'open-settings': OWN_CRITERIA });
  await visit.page.getByRole('tab', { name: tab }).click();
  await visit.page.getByRole('tabpanel').getByRole('heading').first().waitFor();
  await fine(visit, tab);
  await visit.close();
});

test('who looks only finds nothing to press', async () => {
  const { page, close } = await openSettings({ 'open-settings': { ...OWN_CRITERIA, mayEdit: false } });
  await page.getByText('You are looking only').waitFor();
  for (const tab of ['Definition of Ready', 'Gate', 'What is judged', 'File and copy']) {
    await page.getByRole('tab', { name: tab }).click();
    const panel = page.getByRole('tabpanel');
    await panel.getByRole('heading').first().waitFor();
    expect(await panel.locator(':is(input, select, textarea):enabled').count()).toBe(0);
    expect(await panel.getByRole('button', { name: /^(?:Add|Remove|Move|Give|Copy)/ }).count()).toBe(0);
  }
  expect(await page.getByRole('button', { name: 'Save' }).count()).toBe(0);
  await close();
});

test('a preview says what changes, what cannot be told, and when nothing does', async () => {
  const visit = await openSettings({ 'open-settings': OWN_CRITERIA });
  const preview = visit.page.getByRole('region', { name: 'What this would change' });
  await preview.getByText('With this definition 9 of the next 24 items are ready.').waitFor();
  await preview.getByText('As saved, 12 are.').waitFor();
  await preview.getByText('Gaps: Security has looked at it · Missing estimate').waitFor();
  await preview.getByText('Known only after saving, and left out here: Has a design').waitFor();
  visit.answers['preview-policy'] = { ...PREVIEW, after: 12, changes: [], unread: 2 };
  await visit.page
    .getByRole('combobox', { name: /^Weight/ })
    .first()
    .selectOption('advisory');
  await preview.getByText('No item changes.').waitFor();
  await preview.getByText(/^2 items are left out/).waitFor();
  visit.answers['preview-policy'] = new Error('Too late');
  await visit.page
    .getByRole('combobox', { name: /^Weight/ })
    .first()
    .selectOption('required');
  await preview.getByRole('alert').filter({ hasText: 'Too late' }).waitFor();
  await visit.close();
});

test('every threshold has a label and every refusal a sentence', () => {
  const thresholds = CHECKS.flatMap(({ id, options }) =>
    Object.keys(options).map((option) => `threshold.${id}.${option}`),
  );
  const refusals = Object.keys(REFUSALS).map((code) => `refusal.${code}`);
  expect([...thresholds, ...refusals].filter((key) => !Object.hasOwn(en, key))).toEqual([]);
  const known = Object.keys(en).filter((key) => /^(?:threshold|refusal)\./.test(key));
  expect(known.filter((key) => ![...thresholds, ...refusals].includes(key))).toEqual([]);
});

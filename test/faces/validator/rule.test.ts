// The rule in Jira's editor of workflows: what it keeps, and how it reads in the list of rules.

import { expect, test } from '@jest/globals';
import { settingsIn } from '../../../static/src/validator/settings-in';
import { violationsOn } from '../support/axe';
import { openBuilt } from '../support/built';
import { picture, withPages } from '../support/rooms';
import type { Visit } from '../support/visit';

const open = withPages(() => openBuilt('validator-config'));
const openView = withPages(() => openBuilt('validator-view'));

const openRule = (extension: Record<string, unknown>): Promise<Visit> =>
  open({ answers: {}, extension: { type: 'jira:workflowValidator', ...extension } });

const configured = ({ page }: Visit): Promise<unknown> =>
  page.evaluate('globalThis.__configure()').then((text) => JSON.parse(String(text)));

const fine = async ({ page, show, wrong }: Visit, name: string): Promise<void> => {
  for (const mode of ['light', 'dark'] as const) {
    await show(mode, mode === 'dark' ? 480 : 1280);
    await picture(page, `rule ${name}-${mode}`);
    expect(await violationsOn(page)).toEqual([]);
  }
  expect(await page.locator('body').innerText()).not.toMatch(/\{\w+\}|undefined/);
  expect(wrong).toEqual([]);
};

test('a new rule asks for what is required; by keyboard it asks for all and says whom to ask', async () => {
  const visit = await openRule({});
  const { page } = visit;
  await page.getByRole('group', { name: 'What must hold' }).waitFor();
  expect(await configured(visit)).toEqual({ v: 1, demand: 'required', hint: '' });
  await page.getByLabel('Required criteria').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ask Ada.');
  expect(await configured(visit)).toEqual({ v: 1, demand: 'every', hint: 'Ask Ada.' });
  await fine(visit, 'form');
  await visit.close();
});

test('a rule that is edited begins with what it says', async () => {
  const validatorConfig = JSON.stringify({ v: 1, demand: 'every', hint: 'Ask Ada.' });
  const visit = await openRule({ validatorConfig });
  await visit.page.getByLabel('All criteria, advisory ones too').waitFor();
  expect(await visit.page.getByLabel('All criteria, advisory ones too').isChecked()).toBe(true);
  expect(await configured(visit)).toEqual(JSON.parse(validatorConfig));
  await visit.close();
});

test('in the list of rules it is a sentence', async () => {
  const validatorConfig = JSON.stringify({ v: 1, demand: 'every', hint: 'Ask Ada.' });
  const visit = await openView({ answers: {}, extension: { type: 'jira:workflowValidator', validatorConfig } });
  await visit.page.getByText('Items must meet all criteria of their Definition of Ready').waitFor();
  await visit.page.getByText('After the refusal it says: “Ask Ada.”').waitFor();
  expect(await visit.page.locator('input').count()).toBe(0);
  await fine(visit, 'summary');
  await visit.close();
});

test.each([
  [undefined, 'required', ''],
  ['', 'required', ''],
  ['no json', 'required', ''],
  ['null', 'required', ''],
  ['{"demand":"all","hint":7}', 'required', ''],
  [JSON.stringify({ demand: 'every', hint: 'x'.repeat(300) }), 'every', 'x'.repeat(200)],
])('settings kept as %j', (kept, demand, hint) => {
  expect(settingsIn(kept)).toEqual({ v: 1, demand, hint });
});

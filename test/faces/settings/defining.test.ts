// Defining readiness by keyboard and by mouse: criteria, gate, people, files, and what keeps settings from being saved.

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { BUILT_IN } from '../../../src/core/readiness/built-in';
import { violationsOn } from '../support/axe';
import { picture } from '../support/rooms';
import { openSettings } from './host';
import { OWN_CRITERIA, SETTINGS } from './told';

test('by keyboard alone: a tick is added, moved up, made advisory and saved', async () => {
  const visit = await openSettings();
  const { page, saved, flags, wrong } = visit;
  await page.getByRole('button', { name: /^Defect \d+ required, \d+ advisory$/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'A Defect is ready when' }).waitFor();
  await page.getByLabel('Kind', { exact: true }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Reproduced by somebody');
  await page.keyboard.press('Enter');
  const name = 'Reproduced by somebody';
  await page.getByRole('button', { name: `Move “${name}” up` }).focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: `“${name}” is now number ${BUILT_IN.defect.length} of ${BUILT_IN.defect.length + 1}` })
    .waitFor();
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement?.textContent')).toBe(`Move “${name}” up`);
  await page.getByRole('combobox', { name: `Weight of “${name}”` }).focus();
  await page.keyboard.press('End');
  await page.getByRole('button', { name: 'Save' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Everything is saved.').waitFor();
  expect(flags).toEqual(['Settings saved']);
  const list = saved[0]?.policy.definition?.kinds.defect ?? [];
  expect(saved[0]?.version).toBe(7);
  expect(list).toHaveLength(BUILT_IN.defect.length + 1);
  expect(list.at(-3)).toEqual({ by: 'tick', id: expect.any(String), name, required: false });
  expect(wrong).toEqual([]);
  await visit.close();
});

test('the gate is told by keyboard in which language it writes', async () => {
  const { page, saved, show, close } = await openSettings();
  await page.getByRole('tab', { name: 'Gate' }).click();
  const language = page.getByRole('group', { name: 'Language of comments and refusals' });
  await language.getByLabel('English').focus();
  await page.keyboard.press('ArrowDown');
  for (const mode of ['light', 'dark'] as const) {
    await show(mode, mode === 'dark' ? 480 : 1280);
    await picture(page, `settings gate-${mode}`);
    expect(await violationsOn(page)).toEqual([]);
  }
  await page.getByRole('button', { name: 'Save' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Everything is saved.').waitFor();
  expect(saved[0]?.policy.language).toBe('de');
  await close();
});

test('by mouse: a check, a field and a JQL clause for one type of issue', async () => {
  const { page, saved, close } = await openSettings();
  await page.getByRole('button', { name: 'Story as its kind' }).click();
  await page.getByRole('button', { name: 'Give Story a definition of its own' }).click();
  const add = page.getByRole('form', { name: 'Add a criterion' });
  await add.getByLabel('Check').selectOption('Missing outcome');
  await add.getByRole('button', { name: 'Add' }).click();
  await add.getByLabel('Kind').selectOption('A field that must be filled in');
  await add.getByLabel('Field').selectOption('Walk route');
  await add.getByRole('button', { name: 'Add' }).click();
  await add.getByLabel('Kind').selectOption('A JQL clause that must match');
  await add.getByRole('button', { name: 'Add' }).click();
  await add.getByRole('alert').filter({ hasText: 'Give it a name.' }).waitFor();
  await add.getByLabel('Name').fill('Has a design');
  await add.getByLabel('JQL', { exact: true }).fill('labels = designed');
  await add.getByRole('button', { name: 'Add' }).click();
  await page.getByRole('button', { name: 'Remove ““Missing description” finds nothing”' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Everything is saved.').waitFor();
  const list = saved[0]?.policy.definition?.types['10001'] ?? [];
  expect(list.slice(-3)).toEqual([
    { by: 'check', check: 'missing-outcome', required: true },
    { by: 'field', field: 'customfield_2', name: 'Walk route', required: true },
    { by: 'jql', id: expect.any(String), name: 'Has a design', jql: 'labels = designed', required: true },
  ]);
  expect(list.some((one) => one.by === 'check' && one.check === 'missing-description')).toBe(false);
  await close();
});

test('what was changed and changed back is not to be saved', async () => {
  const { page, close } = await openSettings({ 'open-settings': OWN_CRITERIA });
  const weight = page.getByRole('combobox', { name: /^Weight/ }).first();
  await weight.selectOption('advisory');
  await page.getByText('There are changes that are not saved.').waitFor();
  await weight.selectOption('required');
  await page.getByText('Everything is saved.').waitFor();
  expect(await page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  await close();
});

test('the gate by keyboard: return, with grace, and a named person may let through', async () => {
  const { page, saved, close } = await openSettings();
  await page.getByRole('tab', { name: 'Definition of Ready' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('group', { name: 'Into an active sprint' }).getByLabel('Advise').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.getByLabel('Minutes to mend it first').fill('20');
  await page.getByRole('group', { name: 'Who may let an item through' }).getByLabel('Administrators').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.getByLabel('Add a person').focus();
  await page.keyboard.type('Be');
  await page.getByRole('button', { name: 'Add Ben Birch' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove Ben Birch' }).waitFor();
  expect(await page.getByText('Berta Bot').count()).toBe(0);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Everything is saved.').waitFor();
  expect(saved[0]?.policy.gate).toEqual({ mode: 'return', grace: 20 });
  expect(saved[0]?.policy.override).toEqual({ who: 'named', people: ['ben'] });
  await close();
});

test('kinds, labels, thresholds and checks', async () => {
  const { page, saved, close } = await openSettings();
  await page.getByRole('tab', { name: 'What is judged' }).click();
  await page.getByLabel('Kind of work of Story').selectOption('Feature');
  await page.getByLabel('Judge items of the type Bug').uncheck();
  await page.getByLabel('Labels that leave an item out').fill('chore, spike');
  const stale = page.getByRole('listitem').filter({ hasText: 'Use “Stale item”' });
  await stale.getByText('1 threshold').click();
  await stale.getByLabel('Days without a change by a person').fill('200');
  await page.getByLabel('Use “Overdue date”').uncheck();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Everything is saved.').waitFor();
  expect(saved[0]?.policy).toMatchObject({
    kinds: { 10001: 'feature' },
    excludedTypes: ['10002'],
    excludedLabels: ['chore', 'spike'],
    options: { 'stale-item': { days: 200 } },
    off: ['overdue-date'],
  });
  await close();
});

test('a refusal stands at its field and above the buttons', async () => {
  const at = 'definition.kinds.feature.2.jql';
  const refusals = [{ at, code: 'bad-jql', values: { message: 'Expecting operator' }, message: 'x' }];
  const { page, show, close } = await openSettings({
    'open-settings': OWN_CRITERIA,
    'save-policy': { saved: false, conflict: false, refusals },
  });
  await page.getByLabel('JQL that a ready item matches').first().fill('labels');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('1 thing keeps this from being saved').waitFor();
  await page.waitForLoadState('networkidle');
  const input = page.getByLabel('JQL that a ready item matches').first();
  expect(await input.getAttribute('aria-invalid')).toBe('true');
  const told = await input.evaluate(
    (one) => document.getElementById((one.getAttribute('aria-describedby') ?? '').trim())?.textContent,
  );
  expect(told).toBe('Jira does not understand it: Expecting operator');
  for (const mode of ['light', 'dark'] as const) {
    await show(mode, mode === 'dark' ? 480 : 1280);
    await picture(page, `settings refused-${mode}`);
    expect(await violationsOn(page)).toEqual([]);
  }
  await close();
});

test('somebody else saved meanwhile: theirs, or mine over theirs', async () => {
  const conflict = { saved: false, conflict: true, refusals: [] };
  const visit = await openSettings({ 'open-settings': OWN_CRITERIA, 'save-policy': conflict });
  const { page, answers, flags, asked } = visit;
  await page
    .getByRole('combobox', { name: /^Weight/ })
    .first()
    .selectOption('advisory');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Somebody else has saved meanwhile').waitFor();
  await page.waitForLoadState('networkidle');
  expect(await violationsOn(page)).toEqual([]);
  answers['open-settings'] = { ...SETTINGS, version: 9 };
  answers['save-policy'] = ({ policy, version }: { policy: unknown; version: number }) => ({
    saved: version === 9,
    conflict: version !== 9,
    refusals: [],
    version: 10,
    policy,
  });
  await page.getByRole('button', { name: 'Save mine over theirs' }).click();
  await page.getByText('Everything is saved.').waitFor();
  expect(flags).toEqual(['Settings saved']);
  answers['save-policy'] = conflict;
  await page
    .getByRole('combobox', { name: /^Weight/ })
    .first()
    .selectOption('required');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Look at theirs' }).click();
  await page.getByText('As built in, until you change it.').waitFor();
  expect(asked.filter((one) => one === 'save-policy')).toHaveLength(3);
  await visit.close();
});

test('out into a file and in again; a wrong file changes nothing', async () => {
  const { page, flags, close } = await openSettings({ 'open-settings': OWN_CRITERIA });
  await page.getByRole('tab', { name: 'File and copy' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as a file' }).click();
  const path = await (await download).path();
  const text = readFileSync(path, 'utf8');
  expect(JSON.parse(text)).toEqual({ format: 'backlog-vitals-policy', v: 1, policy: OWN_CRITERIA.policy });
  const put = (content: string) =>
    page
      .getByLabel('File with settings')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  await put('no json');
  await page.getByText('It is not a file of settings that Backlog Vitals has exported.').waitFor();
  await put(text.replace('"missing-description"', '"missing-everything"'));
  await page.getByText('There is no check “missing-everything” that looks at single items.').waitFor();
  await put(text.replace('"return"', '"__proto__"'));
  await page.getByText(/^Choose one of/).waitFor();
  await page.getByText('Everything is saved.').waitFor();
  await put(text.replace('"return"', '"off"'));
  await page.getByText('There are changes that are not saved.').waitFor();
  expect(flags).toEqual(['The file is taken over. Look through it, then save.']);
  await close();
});

test('another project is copied into the page and not saved', async () => {
  const { page, saved, close } = await openSettings({ 'copy-policy': { policy: OWN_CRITERIA.policy } });
  await page.getByRole('tab', { name: 'File and copy' }).click();
  await page.getByRole('button', { name: 'Copy its settings' }).click();
  await page.getByText('There are changes that are not saved.').waitFor();
  expect(saved).toEqual([]);
  await page.getByRole('button', { name: 'Discard changes' }).click();
  await page.getByText('Everything is saved.').waitFor();
  await close();
});

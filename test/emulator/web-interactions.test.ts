// Component by interactive property: each is driven in a browser as a person would, and the app must hear of it. The list
// is that of the package's own types, so that a new property without a row fails.

import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { demoWorld } from '../../emulator/demo/world';
import { kitHandlers } from '../support/kit-handlers';
import { eventually, openWebDesk, type WebDesk } from '../support/web-page';

let desk: WebDesk;
let page: Page;
let kit: Locator;
let complaints: string[];
const root = resolve(__dirname, '../..');

beforeAll(async () => {
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, ['test/support/build.mjs'], { cwd: root, env });
  desk = await openWebDesk('test/apps/gallery', demoWorld(Date.parse('2026-03-02T09:00:00Z')));
  ({ page, complaints } = await desk.open('/jira/settings/apps/interactions'));
  kit = page.locator('.app-page');
  await kit.getByRole('button', { name: 'Plain' }).waitFor();
});
afterAll(() => desk?.close());

const button = (name: string) => kit.getByRole('button', { name, exact: true });
const visit = async (field: Locator) => {
  await field.focus();
  await field.blur();
};
const box = (name: string, role: 'textbox' | 'combobox' | 'checkbox' | 'radio' | 'slider' = 'textbox') =>
  kit.getByRole(role, { name }).first();
const toggle = () => kit.locator('[id$="-switch"]').first();
const editor = (label: string) => kit.locator(`[data-partial="${label}"]`);
const calendar = () => kit.getByRole('grid').first();
const pick = async (field: Locator, option: string) => {
  await field.click();
  await page.getByRole('option', { name: option }).first().click();
};

/** Component → what a person does → the properties that the app must hear of by then. */
const ROWS: [component: string, act: () => Promise<unknown>, heard: string[]][] = [
  ['Button', () => button('Plain').click(), ['onClick']],
  ['Button', () => visit(button('Plain')), ['onFocus', 'onBlur']],
  ['LoadingButton', () => button('Waiting').click(), ['onClick']],
  ['LoadingButton', () => visit(button('Waiting')), ['onFocus', 'onBlur']],
  ['LinkButton', () => kit.getByRole('link', { name: 'Leading' }).click(), ['onClick']],
  ['LinkButton', () => visit(kit.getByRole('link', { name: 'Leading' })), ['onFocus', 'onBlur']],
  ['Pressable', () => button('Pressable').click(), ['onClick']],
  ['Checkbox', () => box('Box', 'checkbox').check(), ['onChange']],
  ['Checkbox', () => visit(box('Box', 'checkbox')), ['onFocus', 'onBlur']],
  ['CheckboxGroup', () => box('Two', 'checkbox').check(), ['onChange']],
  [
    'Radio',
    () => box('Alone', 'radio').evaluate((input) => (input as HTMLInputElement).reportValidity()),
    ['onInvalid'],
  ],
  [
    'RadioGroup',
    () => box('Two', 'radio').evaluate((input) => (input as HTMLInputElement).reportValidity()),
    ['onInvalid'],
  ],
  ['Radio', () => box('Alone', 'radio').check(), ['onChange']],
  ['Radio', () => visit(box('Alone', 'radio')), ['onFocus', 'onBlur']],
  ['RadioGroup', () => box('Two', 'radio').check(), ['onChange']],
  ['Form', () => button('Send all').click(), ['onSubmit']],
  ['Toggle', () => toggle().check({ force: true }), ['onChange']],
  ['Toggle', () => visit(toggle()), ['onFocus', 'onBlur']],
  ['Range', () => box('', 'slider').fill('7'), ['onChange']],
  ['Range', () => visit(box('', 'slider')), ['onFocus', 'onBlur']],
  ['Textfield', () => box('Line').pressSequentially('ab'), ['onChange']],
  ['Textfield', () => visit(box('Line')), ['onFocus', 'onBlur']],
  ['TextArea', () => box('Area').fill('long'), ['onChange']],
  ['TextArea', () => visit(box('Area')), ['onFocus', 'onBlur']],
  ['Select', () => box('Selection', 'combobox').pressSequentially('Tw'), ['onFocus', 'onInputChange']],
  ['Select', () => page.getByRole('option', { name: 'Two' }).click(), ['onChange']],
  ['Select', () => box('Selection', 'combobox').blur(), ['onBlur']],
  [
    'UserPicker',
    async () => {
      const name = desk.server.desk().world.users[1]?.displayName ?? '';
      await box('Somebody', 'combobox').fill(name.slice(0, 4));
      await page.getByRole('option', { name }).click();
    },
    ['onChange'],
  ],
  [
    'Calendar',
    () =>
      kit
        .getByRole('button', { name: /next month/i })
        .first()
        .click(),
    ['onChange'],
  ],
  ['Calendar', () => calendar().getByRole('button', { name: /17/ }).first().click(), ['onSelect', 'onFocus']],
  ['Calendar', () => button('Plain').focus(), ['onBlur']],
  [
    'DatePicker',
    async () => {
      await box('Date', 'combobox').fill('12/03/2026');
      await box('Date', 'combobox').press('Enter');
    },
    ['onFocus', 'onChange'],
  ],
  ['DatePicker', () => button('Plain').focus(), ['onBlur']],
  ['TimePicker', () => pick(box('Time', 'combobox'), '10:30'), ['onFocus', 'onChange']],
  ['TimePicker', () => button('Plain').focus(), ['onBlur']],
  ['FileCard', () => button('Download').click(), ['onDownload']],
  ['FileCard', () => button('Delete').click(), ['onDelete']],
  [
    'FilePicker',
    () =>
      kit
        .locator('input[type=file]')
        .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') }),
    ['onChange'],
  ],
  [
    'InlineEdit',
    async () => {
      await button('Edit').click();
      await kit.locator('.kit-inline input').fill('new');
      await button('Confirm').click();
    },
    ['onConfirm'],
  ],
  ['SectionMessageAction', () => button('Act').click(), ['onClick']],
  ['Tabs', () => kit.getByRole('tab', { name: 'Second' }).click(), ['onChange']],
  [
    'Tag',
    () => kit.getByRole('button', { name: /Remove it/ }).click(),
    ['onBeforeRemoveAction', 'onAfterRemoveAction'],
  ],
  ['Breadcrumbs', () => kit.getByRole('navigation').getByRole('button').first().click(), ['onExpand']],
  [
    'Pagination',
    () =>
      kit
        .getByRole('button', { name: /page 2|^2$/i })
        .first()
        .click(),
    ['onChange'],
  ],
  [
    'DynamicTable',
    () =>
      kit
        .getByRole('row', { name: 'Row a' })
        .first()
        .dragTo(kit.getByRole('row', { name: 'Row b' }).first()),
    ['onRankStart', 'onRankEnd'],
  ],
  [
    'DynamicTable',
    () =>
      kit
        .getByRole('button', { name: /page 2|^2$/i })
        .last()
        .click(),
    ['onSetPage'],
  ],
  ['CommentEditor', () => editor('Comment editor').getByRole('textbox').fill('said'), ['onChange']],
  ['CommentEditor', () => editor('Comment editor').getByRole('button', { name: 'Save' }).click(), ['onSave']],
  ['CommentEditor', () => editor('Comment editor').getByRole('button', { name: 'Cancel' }).click(), ['onCancel']],
  ['ChromelessEditor', () => editor('Editor').getByRole('textbox').fill('written'), ['onChange']],
  [
    'Popup',
    async () => {
      await button('Pop up').click();
      await page.getByText('Popped up').waitFor();
      await page.keyboard.press('Escape');
    },
    ['onClose'],
  ],
  [
    'Modal',
    async () => {
      await button('Open the modal').click();
      await page.getByText('Inside').waitFor();
      await page.keyboard.press('Escape');
    },
    ['onClose'],
  ],
];

/** Properties that the types of function components hide. */
const UNTYPED = ['Popup.onClose'];

test('the table has a row for every interactive property of the package, and no other', () => {
  const driven = new Set(ROWS.flatMap(([component, , heard]) => heard.map((name) => `${component}.${name}`)));
  expect([...driven].sort()).toEqual([...kitHandlers(root), ...UNTYPED].sort());
});

const HEARD = '.kit-root > div > p';

const hears = (component: string, names: string[]) =>
  eventually(async () => {
    const told = await kit.locator(HEARD).textContent();
    for (const name of names) expect(told).toContain(`${component}.${name} `);
  });

/** Down, and up again only when the app has answered the first half of it by drawing itself anew. */
const pressSlowly = async (control: Locator, component: string) => {
  const { x, y, width, height } = (await control.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await hears(component, ['onFocus']);
  await page.mouse.up();
};

describe('in a browser', () => {
  test.each<[string, () => Locator, string]>([
    ['Button', () => button('Plain'), 'onClick'],
    ['LoadingButton', () => button('Waiting'), 'onClick'],
    ['LinkButton', () => kit.getByRole('link', { name: 'Leading' }), 'onClick'],
    ['Checkbox', () => box('Box', 'checkbox'), 'onChange'],
  ])('%s is pressed though the app redraws in the middle of it', async (component, control, name) => {
    await page.reload();
    await control().waitFor();
    await pressSlowly(control(), component);
    await hears(component, [name]);
  });

  test.each(ROWS)('%s tells the app what the person did', async (component, act, names) => {
    await act();
    await hears(component, names);
  });

  test('nothing complains', () => expect(complaints).toEqual([]));
});

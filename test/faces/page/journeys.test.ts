// What readers do on the sub-pages, by keyboard alone: walk the findings, lead a refinement, take the pictures away.

import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { withPages } from '../support/rooms';
import { openHost } from './host';
import { AGENDA, FINDINGS_VIEW, HUGE, outcome, TRENDS } from './pages-told';
import { commands } from './people';
import { HEALTHY } from './told';

const open = withPages(openHost);

const path = (page: Page): Promise<string> =>
  page.evaluate(() => (globalThis as unknown as { __history: { path: () => string } }).__history.path());

const goBack = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { __history: { back: () => void } }).__history.back());

const detail = (page: Page) => page.getByRole('region', { name: 'The chosen finding' });

test('findings are walked with the arrow keys, and the address follows', async () => {
  const { page, wrong, close } = await open({
    answers: { 'open-findings': FINDINGS_VIEW },
    route: '/findings',
    commands,
  });
  const list = page.getByRole('grid', { name: 'Findings in backlog order' });
  await list.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await detail(page).getByText('Refund of the deposit').waitFor();
  expect(await detail(page).locator('mark').allInnerTexts()).toEqual(['Do we refund the deposit when the dog is ill?']);
  expect(await path(page)).toBe('/findings?at=20001%3Aopen-question');
  await page.keyboard.press('End');
  await detail(page).getByRole('heading', { name: 'Possible duplicate' }).waitFor();
  await page.keyboard.press('Home');
  await detail(page).getByRole('heading', { name: 'Prescriptive item' }).waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('a filter is a step that the back button takes back, and a link leads into it', async () => {
  const { page, close } = await open({ answers: { 'open-findings': FINDINGS_VIEW }, route: '/findings', commands });
  await page.getByText('9 findings on 7 items').waitFor();
  await page.getByLabel('Check').focus();
  await page.keyboard.type('Stale');
  await page.getByText('2 findings on 2 items').waitFor();
  expect(await path(page)).toBe('/findings?check=stale-item');
  await goBack(page);
  await page.getByText('9 findings on 7 items').waitFor();
  await close();
});

test('what is listed opens in Jira as a search', async () => {
  const { page, went, close } = await open({
    answers: { 'open-findings': FINDINGS_VIEW },
    route: '/findings?check=stale-item',
    commands,
  });
  await page.getByRole('button', { name: 'Open 2 items in Jira' }).focus();
  await page.keyboard.press('Enter');
  expect(went).toEqual([`same-tab /issues/?jql=${encodeURIComponent('issuekey in (BARK-41, BARK-42) ORDER BY Rank')}`]);
  await close();
});

test('a finding is dismissed and restored from the list', async () => {
  const about = { issue: '20000', check: 'prescriptive-item' };
  const said = {
    ...about,
    key: 'BARK-1',
    by: 'me',
    own: true,
    at: 1,
    reason: 'So it was asked',
    until: null,
    print: 'x',
  };
  const { page, asked, close } = await open({
    answers: { 'open-findings': FINDINGS_VIEW, 'dismiss-finding': said, 'restore-finding': about },
    route: '/findings',
    commands,
  });
  await detail(page)
    .getByRole('button', { name: /^Not a problem here/ })
    .focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('So it was asked');
  await detail(page).getByRole('button', { name: 'Dismiss' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('8 findings on 7 items').waitFor();
  const holder = 'document.activeElement.getAttribute("role")';
  expect(await page.evaluate(holder)).toBe('grid');
  await page.getByLabel('State').focus();
  await page.keyboard.type('Dis');
  await page.getByText('2 findings on 2 items').waitFor();
  await detail(page).getByRole('button', { name: 'Restore' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('1 finding on 1 item').waitFor();
  expect(await page.evaluate(holder)).toBe('grid');
  expect(asked.filter((question) => question.endsWith('-finding'))).toEqual(['dismiss-finding', 'restore-finding']);
  await close();
});

test('of five thousand findings only those in sight are drawn', async () => {
  const { page, close } = await open({ answers: { 'open-findings': HUGE }, route: '/findings', commands });
  const list = page.getByRole('grid');
  await list.focus();
  await page.keyboard.press('End');
  await page.getByRole('row', { selected: true }).waitFor();
  expect(await list.getAttribute('aria-rowcount')).toBe('5001');
  expect(await page.getByRole('row').count()).toBeLessThan(60);
  await close();
});

test('a refinement is led by keyboard alone', async () => {
  const { page, asked, wrong, close } = await open({
    answers: {
      'open-refinement': AGENDA,
      'record-outcome': outcome,
      'tick-criterion': { tick: 'tick-1', done: true, by: 'me', at: 1 },
    },
    route: '/refinement',
    commands,
  });
  await page.getByRole('button', { name: 'Start the session' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('1 of 3').waitFor();
  expect(await page.evaluate('document.activeElement.tagName')).toBe('H2');
  await page.getByLabel('Talked through with support').focus();
  await page.keyboard.press('Space');
  await page.getByLabel('Talked through with support').and(page.locator(':checked')).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Start the session' }).waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Start the session');
  await goBack(page);
  await page.getByText('1 of 3').waitFor();

  await page.keyboard.press('n');
  await page.keyboard.type('2 parts');
  await page.keyboard.press('Escape');
  await page.keyboard.press('3');
  await page.getByText('2 of 3').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByText('3 of 3').waitFor();
  await page.keyboard.press('k');
  await page.keyboard.press('1');
  await page.getByText('3 of 3').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('To be split, now “2 parts”').waitFor();
  expect(await page.getByText('Refined, now').count()).toBe(1);
  expect(asked.filter((question) => question === 'record-outcome')).toHaveLength(2);
  expect(wrong).toEqual([]);
  await close();
});

test('letters and digits are no keys for whoever turns them off, and stay so; arrows and Escape go on', async () => {
  const { page, asked, wrong, close } = await open({
    answers: { 'open-refinement': AGENDA, 'record-outcome': outcome },
    route: '/refinement?session=20000',
    commands,
  });
  const characters = page.getByLabel('Letters and digits work as keys');
  await characters.focus();
  await page.keyboard.press('Space');
  await page.getByText('Keys: → next, ← back, Esc end').waitFor();
  expect(await page.getByRole('button', { name: '1 Refined' }).count()).toBe(0);
  for (const key of ['j', '1', 'n', 'k']) await page.keyboard.press(key);
  expect(await page.getByText('1 of 3').count()).toBe(1);
  expect(asked).not.toContain('record-outcome');
  await page.keyboard.press('ArrowRight');
  await page.getByText('2 of 3').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Start the session' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('1 of 3').waitFor();
  expect(await characters.isChecked()).toBe(false);
  await characters.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('j');
  await page.getByText('2 of 3').waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('who may not record walks the agenda and is offered nothing else', async () => {
  const { page, close } = await open({
    answers: { 'open-refinement': { ...AGENDA, mayRecord: false } },
    route: '/refinement?session=20000',
    commands,
  });
  await page.getByText('1 of 3').waitFor();
  expect(await page.getByRole('button', { name: /Refined/ }).count()).toBe(0);
  expect(await page.getByLabel('Talked through with support').isDisabled()).toBe(true);
  await close();
});

test('the agenda is a file of plain text', async () => {
  const { page, close } = await open({ answers: { 'open-refinement': AGENDA }, route: '/refinement', commands });
  await page.getByText('Ask Kim Ashby, Jon Vale').first().waitFor();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as text' }).focus();
  await page.keyboard.press('Enter');
  const chunks: string[] = [];
  for await (const chunk of await (await coming).createReadStream()) chunks.push(String(chunk));
  expect(chunks.join('')).toContain('2. BARK-2 Refund of the deposit\n   Missing: Open question, Missing estimate\n');
  await close();
});

/** The file that a button gives, by keyboard. */
const fileOf = async (page: Page, button: string): Promise<{ name: string; text: string }> => {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).focus();
  await page.keyboard.press('Enter');
  const download = await coming;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  const name = download.suggestedFilename();
  if (process.env.SCREENS) await download.saveAs(join(process.env.SCREENS, name));
  return { name, text: Buffer.concat(chunks).toString(name.endsWith('.png') ? 'latin1' : 'utf8') };
};

test('a picture is saved as an image and as values', async () => {
  const { page, wrong, close } = await open({ answers: { 'open-trends': TRENDS }, route: '/trends', commands });
  for (const [button, file, begins] of [
    ['Save as image (Written and finished)', 'created-and-finished.png', '\u0089PNG'],
    ['Save as CSV (Since somebody last cared)', 'age.csv', '\ufeffUntouched for,Open items\r\nLess than 30 days,31'],
  ] as const) {
    const { name, text } = await fileOf(page, button);
    expect([name, text.startsWith(begins)]).toEqual([file, true]);
  }
  expect(wrong).toEqual([]);
  await close();
});

test('every picture of the overview has its numbers behind it and can be taken along', async () => {
  const { page, wrong, close } = await open({ answers: { 'open-page': HEALTHY } });
  await page.getByRole('heading', { name: 'Six vitals' }).waitFor();
  for (const [title, file, begins] of [
    ['Six vitals', 'vitals', 'Vital,Score,"Judged, in %"\r\nOrdered,,0\r\nSized,100,100\r\nReady,71,93\r\n'],
    ['In one number', 'score', 'Day,Score,Open items\r\n"May 12, 2026",78,118\r\n'],
    ['Ready work ahead', 'runway', 'Measure,Value\r\nReady items,21\r\n'],
    ['The shape of the backlog', 'backlog-shape', 'State,Open items\r\nReady,'],
  ] as const) {
    const region = page.getByRole('region', { name: title });
    await region.getByText('Table and files').focus();
    await page.keyboard.press('Enter');
    await region.getByRole('table', { name: title }).waitFor();
    const image = await fileOf(page, `Save as image (${title})`);
    expect([image.name, image.text.slice(1, 4)]).toEqual([`${file}.png`, 'PNG']);
    const values = await fileOf(page, `Save as CSV (${title})`);
    expect([values.name, values.text.slice(1, 1 + begins.length)]).toEqual([`${file}.csv`, begins]);
  }
  expect(wrong).toEqual([]);
  await close();
});

test('the overview leads to the findings without leaving the page', async () => {
  const { page, asked, close } = await open({
    answers: { 'open-page': HEALTHY, 'open-findings': FINDINGS_VIEW },
    commands,
  });
  await page.getByRole('link', { name: 'See all findings' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Findings', level: 1 }).waitFor();
  expect(await path(page)).toBe('/findings');
  // The link is gone; the page has the focus, and its first control is next.
  expect(await page.evaluate('document.activeElement.id')).toBe('root');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toMatch(/^Open \d+ items in Jira/);
  await goBack(page);
  await page.getByRole('heading', { name: 'Six vitals' }).waitFor();
  expect(asked).toContain('open-findings');
  await close();
});

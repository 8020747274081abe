// What a reader can do on the project page, by keyboard alone, and how it follows a scan.

import { expect, test } from '@jest/globals';
import { violationsOn } from '../support/axe';
import { picture, withPages } from '../support/rooms';
import { STATES } from './every-state';
import { openHost } from './host';
import { CHANGES } from './pages-told';
import { commands } from './people';
import { FINDINGS, FIRST_RUN, HEALTHY, SCANNING } from './told';

const open = withPages(openHost);

const focused = 'document.activeElement?.textContent';

test('an administrator enrols, leaves, and finds the scan and its result', async () => {
  const visit = await open({ answers: { 'open-page': FIRST_RUN, 'enrol-project': SCANNING } });
  const { page, asked, answers } = visit;
  await page.getByRole('button', { name: 'Enrol this project' }).waitFor();
  await page.clock.install();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(focused)).toBe('Enrol this project');
  await page.keyboard.press('Enter');
  await page.getByText('61 of 118').waitFor();
  expect(asked.filter((question) => question === 'enrol-project')).toHaveLength(1);
  expect(await page.evaluate('document.activeElement.id')).toBe('root');

  answers['open-page'] = { ...SCANNING, progress: { ...SCANNING.progress, done: 100 } };
  await page.clock.fastForward(2_000);
  await page.getByText('100 of 118').waitFor();

  await page.reload();
  await page.getByText('100 of 118').waitFor();
  answers['open-page'] = HEALTHY;
  await page.clock.fastForward(2_000);
  await page.getByRole('heading', { name: 'Six vitals' }).waitFor();

  // A question that was on its way when the report came may still be answered.
  await page.clock.fastForward(5_000);
  const quiet = asked.length;
  await page.clock.fastForward(60_000);
  expect(asked).toHaveLength(quiet);
  expect(visit.wrong).toEqual([]);
  await visit.close();
});

test('a scan that starts says so, and a second one cannot be asked for meanwhile', async () => {
  const progress = { phase: 'cards', done: 3, total: 118, startedAt: HEALTHY.now, pausedUntil: null };
  const visit = await open({ answers: { 'open-page': HEALTHY, 'start-scan': { ...HEALTHY, progress } } });
  const { page, asked } = visit;
  await page.getByRole('button', { name: 'Scan now' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('3 of 118').waitFor();
  expect(await page.getByRole('button', { name: 'Scanning…' }).isDisabled()).toBe(true);
  expect(asked.filter((question) => question === 'start-scan')).toHaveLength(1);
  await visit.close();
});

test('an administrator goes on to the settings, which are a page of Jira', async () => {
  let went: (to: unknown) => void = () => undefined;
  const wanted = new Promise((resolve) => {
    went = resolve;
  });
  const visit = await open({ answers: { 'open-page': HEALTHY }, commands: { navigate: (to) => went(to) } });
  await visit.page.getByRole('button', { name: 'Settings' }).focus();
  await visit.page.keyboard.press('Enter');
  expect(await wanted).toMatchObject({ target: 'module', moduleKey: 'readiness-settings', projectKey: 'BARK' });
  expect(visit.wrong).toEqual([]);
  await visit.close();
});

test('who may not scan is not offered to', async () => {
  const visit = await open({ answers: { 'open-page': { ...HEALTHY, mayScan: false } } });
  await visit.page.getByRole('heading', { name: 'Six vitals' }).waitFor();
  expect(await visit.page.getByRole('button', { name: 'Scan now' }).count()).toBe(0);
  await visit.close();
});

test('a failed question is asked again on request, and what was known stays', async () => {
  const visit = await open({ answers: { 'open-page': HEALTHY, 'start-scan': new Error('Too many requests') } });
  const { page } = visit;
  await page.getByRole('button', { name: 'Scan now' }).click();
  await page.getByText(/Too many requests/).waitFor();
  expect(await page.getByRole('heading', { name: 'Six vitals' }).count()).toBe(1);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText(/Too many requests/).waitFor({ state: 'detached' });
  await visit.close();
});

test('links go to issues through the router, in a new tab where that was asked for', async () => {
  const visit = await open({ answers: { 'open-page': HEALTHY } });
  const { page, went } = visit;
  const link = page.getByRole('link', { name: 'BARK-3' }).first();
  await link.focus();
  await page.keyboard.press('Enter');
  await link.click({ modifiers: ['Control'] });
  expect(went).toEqual(['same-tab /browse/BARK-3', 'new-tab /browse/BARK-3']);
  expect(await link.getAttribute('href')).toBe('https://example.test/browse/BARK-3');
  await visit.close();
});

test('the words that caused a finding are marked, all of them and nothing else', async () => {
  const visit = await open({ answers: { 'open-page': HEALTHY } });
  const { page } = visit;
  await page.getByText('Do these 5 things').waitFor();
  const quoted = FINDINGS[0]?.words[0];
  const sentence = page.locator('blockquote').first();
  expect(await sentence.innerText()).toBe(quoted?.quote);
  expect(await sentence.locator('mark').allInnerTexts()).toEqual(
    quoted?.marks.map(([start, end]) => quoted.quote.slice(start, end)),
  );
  await visit.close();
});

/** What Tab stops at, in order, and whether it shows. */
const CONTROLS = ':is(a, button, summary, select, textarea, input, [tabindex="0"]):not(:disabled)';

test.each([
  ['/', 'overview'],
  ['/findings', 'findings listed'],
  ['/refinement', 'refinement agenda'],
  ['/refinement?session=20000', 'refinement session'],
  ['/trends', 'trends drawn'],
])('every control of %s is reached by the keyboard and shows that it is', async (_, name) => {
  const state = STATES.find((one) => one.name === name);
  if (!state) throw new Error(`no state ${name}`);
  const visit = await open({ answers: state.answers, route: state.route, commands });
  const { page } = visit;
  await page.getByText(state.says).first().waitFor();
  // From the top, wherever the page has put the focus.
  await page.locator('#root').evaluate((root) => {
    root.tabIndex = -1;
    root.focus();
  });
  const reached: string[] = [];
  const wanted = await page.locator(CONTROLS).count();
  for (let at = 0; at < wanted; at += 1) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate((controls) => {
        const at = document.activeElement as HTMLElement;
        const { outlineStyle, boxShadow } = getComputedStyle(at);
        if (outlineStyle === 'none' && boxShadow === 'none') return `no ring: ${at.outerHTML.slice(0, 160)}`;
        return at.matches(controls)
          ? String([...document.querySelectorAll(controls)].indexOf(at))
          : at.outerHTML.slice(0, 160);
      }, CONTROLS),
    );
  }
  expect(reached).toEqual(Array.from({ length: wanted }, (_, at) => String(at)));
  await visit.close();
});

test('what is shown on request stays in reach', async () => {
  const visit = await open({ answers: { 'open-page': HEALTHY } });
  const { page } = visit;
  await page.getByRole('button', { name: 'Show 1 more' }).focus();
  await page.keyboard.press('Space');
  expect(await page.getByText('Print labels for collars').count()).toBe(1);
  await visit.close();
});

test('what has no title in the report is called as Jira calls it, asked once by whoever looks', async () => {
  const read: unknown[] = [];
  const fetchProduct = (call: Record<string, unknown>) => {
    read.push(call);
    return commands.fetchProduct();
  };
  const answers = { 'open-page': { ...HEALTHY, changes: CHANGES } };
  const visit = await open({ answers, commands: { fetchProduct } });
  await visit.page.getByText('Photos of a stay for the owner').waitFor();
  expect(read).toMatchObject([{ restPath: '/rest/api/3/issue/bulkfetch', fetchRequestInit: { method: 'POST' } }]);
  expect(JSON.stringify(read)).toContain('20005');
  expect(visit.wrong).toEqual([]);
  await visit.close();
});

test('nothing from Jira is taken for markup', async () => {
  const hostile = '<img src=x onerror=alert(1)><b>bold</b>';
  const top = FINDINGS.map((finding) => ({
    ...finding,
    summary: hostile,
    words: [{ where: 'summary' as const, quote: hostile, marks: [[0, 5] as [number, number]] }],
  }));
  const visit = await open({ answers: { 'open-page': { ...HEALTHY, top } } });
  await visit.page.getByText('<b>bold</b>').first().waitFor();
  expect(await visit.page.locator('img, b').count()).toBe(0);
  expect(visit.wrong).toEqual([]);
  await visit.close();
});

test('a finding is dismissed with a reason and restored, by keyboard', async () => {
  const [finding] = FINDINGS;
  if (!finding) throw new Error('There is no finding.');
  const { issue, key, check } = finding;
  const said = {
    issue,
    key,
    check,
    by: 'me',
    own: true,
    at: HEALTHY.now - 1_000,
    reason: 'The owner asked for exactly this.',
    until: null,
    print: 'x',
  };
  const visit = await open({
    answers: { 'open-page': HEALTHY, 'dismiss-finding': said, 'restore-finding': { issue, check } },
  });
  const { page, asked } = visit;
  const row = page.getByRole('listitem').filter({ hasText: 'Kennel drop-down in the calendar' }).first();
  await row.getByRole('button', { name: /^Not a problem here/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await row.getByLabel('Ask again').waitFor({ state: 'detached' });
  expect(await page.evaluate(focused)).toMatch(/^Not a problem here/);
  await page.keyboard.press('Enter');
  await row.getByRole('button', { name: 'Dismiss' }).focus();
  await page.keyboard.press('Enter');
  await row.getByRole('alert').filter({ hasText: 'Say why' }).waitFor();
  expect(asked).not.toContain('dismiss-finding');
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.type(said.reason);
  await picture(page, 'dismissing');
  await row.getByRole('button', { name: 'Dismiss' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(`“${said.reason}”`).waitFor();
  await page.getByText('By you,').waitFor();
  expect(await page.evaluate('document.activeElement.tagName')).toBe('OL');
  expect(await page.locator('blockquote').count()).toBe(1);
  for (const mode of ['light', 'dark'] as const) {
    await visit.show(mode, mode === 'dark' ? 480 : 1280);
    await picture(page, `dismissed-${mode}`);
    expect(await violationsOn(page)).toEqual([]);
  }
  await page.getByRole('button', { name: /^Restore/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(`“${said.reason}”`).waitFor({ state: 'detached' });
  expect(await page.evaluate('document.activeElement.id')).toBe('root');
  expect(asked.filter((one) => /finding/.test(one))).toEqual(['dismiss-finding', 'restore-finding']);
  expect(visit.wrong).toEqual([]);
  await visit.close();
});

test('who may not dismiss is not offered to', async () => {
  const visit = await open({ answers: { 'open-page': { ...HEALTHY, mayDismiss: false } } });
  await visit.page.getByText('Do these 5 things').waitFor();
  expect(await visit.page.getByRole('button', { name: /^Not a problem here/ }).count()).toBe(0);
  await visit.close();
});

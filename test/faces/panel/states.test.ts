// The issue panel in a browser, drawn as the local Jira draws it: its verdict, its gaps, the words that order a solution,
// and what it reads to know them.

import { expect, test } from '@jest/globals';
import type { IssueContext } from '../../../src/contract';
import { piecesOf } from '../../../src/core/words/pieces';
import { judgeIssue } from '../../../src/panels/judge-issue';
import { violationsOn } from '../support/axe';
import { picture, withPages } from '../support/rooms';
import type { Visit } from '../support/visit';
import { openStage } from './host';
import { adf, CONTEXT, ESTIMATED_AROUND, issueWith, NOW, POINTS, READY } from './told';

const open = withPages(openStage);

interface Jira {
  issue: unknown;
  history?: unknown;
  /** Paths asked for. */
  read: string[];
}

const openPanel = (context: IssueContext | Error, jira: Jira): Promise<Visit> =>
  open({
    answers: { 'open-issue': context },
    extension: { type: 'jira:issueContext', issue: { id: '10003', key: 'BARK-3' } },
    commands: {
      fetchProduct: ({ restPath }) => {
        const path = String(restPath);
        jira.read.push(path);
        const body = JSON.stringify(path.includes('expand=changelog') ? jira.history : jira.issue);
        return { status: 200, statusText: 'OK', headers: {}, body };
      },
    },
  });

const fine = async ({ page, wrong, show }: Visit, name: string): Promise<void> => {
  for (const mode of ['light', 'dark'] as const) {
    await show(mode, 360);
    await picture(page, `panel ${name}-${mode}`);
    expect(await violationsOn(page)).toEqual([]);
  }
  expect(await page.locator('[data-not-drawn]').count()).toBe(0);
  expect(await page.locator('#stage').innerText()).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
  expect(wrong).toEqual([]);
};

test('an item that is not ready: three findings, the words, one fix each, and where it went all the same', async () => {
  const jira: Jira = { issue: issueWith(), read: [] };
  const visit = await openPanel(ESTIMATED_AROUND, jira);
  const { page } = visit;
  await page.getByText('Not ready', { exact: true }).waitFor();
  expect(await page.getByText('Fix:').count()).toBe(3);
  await expect(page.getByText('Moved into Sprint 14 before it was ready, 2 hours ago').count()).resolves.toBe(1);
  await fine(visit, 'not-ready');
  await page.getByRole('button', { name: /^Show all/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Show fewer' }).waitFor();
  expect(await page.getByText('Fix:').count()).toBeGreaterThan(3);
  const strong = await page.locator('#stage strong').allInnerTexts();
  const marked = judgeIssue(jira.issue, null, ESTIMATED_AROUND)
    .findings.flatMap(({ words }) => words.flatMap(piecesOf))
    .filter((piece) => piece.marked);
  expect(strong.filter((text) => text !== 'Fix:')).toEqual(marked.map(({ text }) => text));
  await picture(page, 'panel all');
  expect(jira.read).toHaveLength(1);
  await visit.close();
});

test('a ready item says so and nothing else', async () => {
  const visit = await openPanel(CONTEXT, { issue: READY, read: [] });
  await visit.page.getByText('Ready', { exact: true }).waitFor();
  expect(await visit.page.getByText('Fix:').count()).toBe(0);
  await visit.page.getByText('Last changed by a person last month').waitFor();
  await fine(visit, 'ready');
  await visit.close();
});

test('its history is read where it decides when a person last cared', async () => {
  const issue = issueWith({
    description: adf('A fax gateway for vets.'),
    created: '2023-01-10T08:00:00.000+0000',
    updated: new Date(NOW - 86_400_000).toISOString(),
    [POINTS]: 5,
  });
  const history = { changelog: { histories: [] }, fields: { comment: { comments: [] } } };
  const jira: Jira = { issue, history, read: [] };
  const visit = await openPanel({ ...CONTEXT, inHorizon: false, position: 90 }, jira);
  await visit.page.getByText('Last changed by a person 3 years ago').waitFor();
  await visit.page.getByText('It stands below the items that are asked to be ready').waitFor();
  expect(jira.read).toHaveLength(2);
  await visit.close();
});

test('it follows the issue when Jira says that it changed', async () => {
  const jira: Jira = { issue: issueWith(), read: [] };
  const visit = await openPanel(CONTEXT, jira);
  const { page } = visit;
  await page.getByText('Not ready', { exact: true }).waitFor();
  jira.issue = READY;
  const tell = (issueId: string) =>
    page.evaluate(
      (id) =>
        (globalThis as unknown as { __tell: (e: string, p: unknown) => void }).__tell('JIRA_ISSUE_CHANGED', {
          issueId: id,
        }),
      issueId,
    );
  await tell('10999');
  expect(jira.read).toHaveLength(1);
  await tell('10003');
  await page.getByText('Ready', { exact: true }).waitFor();
  expect(jira.read).toHaveLength(2);
  await visit.close();
});

test.each([
  ['not enrolled', { state: 'not-enrolled' } as const, 'This project is not enrolled'],
  ['first scan', { state: 'first-scan' } as const, 'Not judged yet'],
  ['no permission', { state: 'no-permission' } as const, /You may not see/],
  ['failed', new Error('The app answered late'), 'This issue could not be judged'],
])('%s', async (name, context, says) => {
  const visit = await openPanel(context, { issue: READY, read: [] });
  await visit.page.getByText(says).waitFor();
  await fine(visit, name);
  await visit.close();
});

test('epics are not judged', async () => {
  const epic = issueWith({ issuetype: { id: '10000', name: 'Epic', subtask: false, hierarchyLevel: 1 } });
  const visit = await openPanel(CONTEXT, { issue: epic, read: [] });
  await visit.page.getByText(/Epics and sub-tasks are not judged/).waitFor();
  await fine(visit, 'epic');
  await visit.close();
});

test('a finding is called no problem here, with a reason, and its verdict stays', async () => {
  const jira: Jira = { issue: issueWith(), read: [] };
  const [first] = judgeIssue(jira.issue, null, ESTIMATED_AROUND).findings;
  if (!first) throw new Error('There is nothing to dismiss.');
  const reason = 'The owner asked for exactly this.';
  const said = {
    issue: '10003',
    key: 'BARK-3',
    check: first.check,
    by: null,
    own: false,
    at: NOW - 60_000,
    reason,
    until: null,
    print: first.print,
  };
  const visit = await openPanel({ ...ESTIMATED_AROUND, dismissals: [said] }, jira);
  const { page } = visit;
  await page.getByText(reason).waitFor();
  await page.getByText('Not ready', { exact: true }).waitFor();
  visit.answers['restore-finding'] = { issue: '10003', check: first.check };
  await page.getByRole('button', { name: 'Restore' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(reason).waitFor({ state: 'detached' });
  visit.answers['dismiss-finding'] = said;
  await page.getByRole('button', { name: 'Not a problem here…' }).first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await page.getByText(/Say why/).waitFor();
  expect(visit.asked).not.toContain('dismiss-finding');
  await page.getByLabel('Not a problem here, because').focus();
  await page.keyboard.type(reason);
  await picture(page, 'panel dismissing');
  await page.getByRole('button', { name: 'Dismiss' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(`not a problem here. “${reason}”`).waitFor();
  await page.getByText('Not ready', { exact: true }).waitFor();
  await fine(visit, 'dismissed');
  await visit.close();
});

// The panel of an item whose team has a Definition of Ready of its own: ticks, fields, JQL, what is merely advised, the
// way past the gate, and the draft that begins with the problem.

import { expect, test } from '@jest/globals';
import type { IssueContext, OverrideAsk, TickAsk } from '../../../src/contract';
import type { Criterion } from '../../../src/core/model/criterion';
import { violationsOn } from '../support/axe';
import { picture, withPages } from '../support/rooms';
import type { Visit } from '../support/visit';
import { openStage } from './host';
import { ESTIMATED_AROUND, issueWith, NOW, READY, SPRINT } from './told';

const open = withPages(openStage);

type Enrolled = Extract<IssueContext, { state: 'enrolled' }>;

const CRITERIA: Criterion[] = [
  { by: 'tick', id: 't1', name: 'Security has looked at it', required: true },
  { by: 'tick', id: 't2', name: 'Shown to a walker', required: false },
  { by: 'field', field: 'customfield_1', name: 'Customer', required: true },
  { by: 'jql', id: 'q1', name: 'Has a design', jql: 'labels = designed', required: false },
  { by: 'check', check: 'missing-description', required: true },
  { by: 'check', check: 'open-question', required: false },
];

const KINDS = { feature: CRITERIA, defect: CRITERIA, technical: CRITERIA, research: CRITERIA };

const OWN: Enrolled = {
  ...ESTIMATED_AROUND,
  entries: [],
  policy: { ...ESTIMATED_AROUND.policy, definition: { kinds: KINDS, types: {} } },
  matches: { q1: false },
  mayOverride: true,
};

const IN_SPRINT = {
  customfield_1: null,
  [SPRINT]: [{ id: 14, name: 'Sprint 14', state: 'active', boardId: 1, startDate: '2026-05-07T09:00:00.000Z' }],
};

const openPanel = (context: Enrolled, issue: unknown, answers: Record<string, unknown> = {}): Promise<Visit> =>
  open({
    answers: { 'open-issue': context, ...answers },
    extension: { type: 'jira:issueContext', issue: { id: '10003', key: 'BARK-3' } },
    commands: {
      fetchProduct: () => ({ status: 200, statusText: 'OK', headers: {}, body: JSON.stringify(issue) }),
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

test('what its team asks stands there, required and advised apart', async () => {
  const visit = await openPanel(OWN, issueWith(IN_SPRINT));
  const { page } = visit;
  await page.getByText('Not ready', { exact: true }).waitFor();
  await page.getByText('2 things are missing before it can start.').waitFor();
  await page.getByLabel('Security has looked at it (required)').waitFor();
  await page.getByLabel('Shown to a walker').waitFor();
  await page.getByText('Customer is not filled in.').waitFor();
  await page.getByText('Advised: Has a design: does not hold, as last asked.').waitFor();
  await page.getByRole('button', { name: /^Show all/ }).click();
  const advised = page.getByText('Advised, not required');
  const question = page.getByText('Open question', { exact: true });
  const [above, below] = [await advised.boundingBox(), await question.boundingBox()];
  expect(above?.y).toBeLessThan(below?.y ?? 0);
  await fine(visit, 'own definition');
  await visit.close();
});

test('the last gap is ticked by keyboard, and the verdict follows', async () => {
  const asked: TickAsk[] = [];
  const visit = await openPanel(OWN, {
    ...READY,
    fields: { ...(READY.fields as object), customfield_1: 'Kennel Ghent' },
  });
  const { page, answers } = visit;
  await page.getByText('1 thing is missing before it can start.').waitFor();
  answers['tick-criterion'] = (wish: TickAsk) => {
    asked.push(wish);
    return { tick: wish.tick, done: wish.done, by: 'ada', at: NOW - 60_000 };
  };
  await page.getByLabel('Security has looked at it (required)').focus();
  await page.keyboard.press('Space');
  await page.getByText('Ready', { exact: true }).waitFor();
  await page.getByText('Ticked 1 minute ago by').waitFor();
  expect(asked).toEqual([{ issue: '10003', tick: 't1', done: true }]);
  await fine(visit, 'ticked');
  await visit.close();
});

test('a tick that is refused says why', async () => {
  const visit = await openPanel(OWN, READY, { 'tick-criterion': new Error('You may not edit it.') });
  await visit.page.getByLabel('Shown to a walker').focus();
  await visit.page.keyboard.press('Space');
  await visit.page.getByText(/The tick was not kept: .*You may not edit it\./).waitFor();
  await visit.close();
});

test('who may not edit cannot tick', async () => {
  const visit = await openPanel({ ...OWN, mayDismiss: false }, READY);
  await visit.page.getByLabel('Shown to a walker').waitFor();
  expect(await visit.page.getByLabel('Shown to a walker').isDisabled()).toBe(true);
  await visit.close();
});

test('in a sprint and not ready it is let through with a reason, by keyboard', async () => {
  const asked: OverrideAsk[] = [];
  const visit = await openPanel(OWN, issueWith(IN_SPRINT));
  const { page, answers } = visit;
  const reason = 'Promised to the kennel in Ghent.';
  const said = { issue: '10003', sprint: 14, by: 'ada', at: NOW - 60_000, reason };
  answers['override-gate'] = (wish: OverrideAsk) => {
    asked.push(wish);
    return said;
  };
  await page.getByRole('button', { name: 'Let it through…' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Let it through', exact: true }).click();
  await page.getByText('Say why, so that others need not ask.').waitFor();
  expect(asked).toEqual([]);
  await page.getByLabel('It may stay in its sprint, because').focus();
  await page.keyboard.type(reason);
  await fine(visit, 'overriding');
  await page.getByRole('button', { name: 'Let it through', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(`Let through: “${reason}”`).waitFor();
  expect(asked).toEqual([{ issue: '10003', sprint: 14, reason }]);
  await page.getByText('Not ready', { exact: true }).waitFor();
  await fine(visit, 'overridden');
  await visit.close();
});

test('what was put back may come in again with a reason', async () => {
  const frame = {
    ...OWN.frame,
    sprints: [{ id: 7, name: 'Sprint 14', state: 'active' as const, boardId: 1, startedAt: null, endsAt: null }],
  };
  const visit = await openPanel({ ...OWN, frame, entries: ESTIMATED_AROUND.entries }, issueWith());
  await visit.page.getByRole('button', { name: 'Let it through…' }).click();
  await visit.page.getByLabel('It may come into Sprint 14, because').waitFor();
  await visit.close();
});

test.each([
  ['who may not', { ...OWN, mayOverride: false }, issueWith(IN_SPRINT)],
  ['what is in no sprint', OWN, issueWith()],
])('letting through is not offered to %s', async (_, context, issue) => {
  const visit = await openPanel(context, issue);
  await visit.page.getByText('Not ready', { exact: true }).waitFor();
  expect(await visit.page.getByRole('button', { name: /^Let it through/ }).count()).toBe(0);
  await visit.close();
});

test('an ordered solution is turned round into a draft that asks for the problem', async () => {
  const visit = await openPanel(ESTIMATED_AROUND, issueWith());
  const { page } = visit;
  await page.getByRole('button', { name: 'Turn it round…' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Problem: Who cannot do what today, and what does it cost them?').waitFor();
  await page.getByText(/^One idea, not a must: /).waitFor();
  await page
    .getByText(/^To decide first: /)
    .first()
    .waitFor();
  await fine(visit, 'rewrite');
  await page.getByRole('button', { name: 'Close the draft' }).click();
  await page.getByText(/^Problem: /).waitFor({ state: 'detached' });
  await visit.close();
});

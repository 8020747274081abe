// The audit and its proof: every state, the filter, older lines, and a file that no spreadsheet takes for a programme.

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Deed } from '../../../src/contract';
import { violationsOn } from '../support/axe';
import { openBuilt } from '../support/built';
import { picture, withPages } from '../support/rooms';
import type { Answers, Visit } from '../support/visit';
import { AUDIT_STATES, AUDITED } from './every-state';
import { AUDIT, HOSTILE, line } from './told';

const open = withPages(() => openBuilt('project-page'));

const PEOPLE = { values: [{ accountId: 'ada', displayName: 'Ada Amber' }] };

const openAudit = (answers: Answers = {}): Promise<Visit> =>
  open({
    answers: { ...AUDITED, ...answers },
    route: '/audit',
    commands: {
      fetchProduct: () => ({ status: 200, statusText: 'OK', headers: {}, body: JSON.stringify(PEOPLE) }),
    },
  });

test.each([...AUDIT_STATES])('%s', async (name, answers, says) => {
  const { page, show, wrong, close } = await openAudit(answers);
  await page.getByText(says).first().waitFor();
  await page.waitForLoadState('networkidle');
  for (const mode of ['light', 'dark'] as const) {
    await show(mode, 1280);
    await picture(page, `audit ${name}-${mode}`);
    expect(await violationsOn(page)).toEqual([]);
  }
  await show('light', 480);
  await picture(page, `audit ${name}-narrow`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(480);
  expect(await page.locator('body').innerText()).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
  expect(wrong).toEqual([]);
  await close();
});

test('who, what, gaps and reason stand in a line; the gate is no person', async () => {
  const { page, close } = await openAudit();
  const lines = page.getByRole('region', { name: 'What was done' }).getByRole('listitem');
  const returned = lines.filter({ hasText: 'BARK-2' });
  await returned.getByText('Gaps: Missing estimate · Security has looked at it. Gate: return').waitFor();
  await returned.getByText(/^Backlog Vitals · May 12, 2026/).waitFor();
  await lines
    .filter({ hasText: 'BARK-3' })
    .getByText(/^Ada Amber · /)
    .waitFor();
  await lines
    .filter({ hasText: 'BARK-8' })
    .getByText(/^Somebody · /)
    .waitFor();
  await close();
});

test('filtered by keyboard, and read on', async () => {
  const asked: unknown[] = [];
  const answer = (payload: { from: string | null; did: Deed | null }) => {
    asked.push(payload);
    const lines = payload.from === null ? [line(40, 'returned')] : [line(41, 'returned')];
    return { ...AUDIT, lines, next: payload.from === null ? '5:1' : null };
  };
  const { page, close } = await openAudit({ 'open-audit': answer });
  await page.getByLabel('Show', { exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: 'Show older' }).focus();
  await page.getByText('BARK-40').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('BARK-41').waitFor();
  expect(await page.getByText('BARK-40').count()).toBe(1);
  expect(asked.at(0)).toEqual({ from: null, did: null });
  expect(asked.at(-1)).toEqual({ from: '5:1', did: 'entered' });
  await close();
});

test('the file holds all pages, names people, and no formula', async () => {
  const answer = ({ from }: { from: string | null }) =>
    from === null ? { ...AUDIT, next: '5:1' } : { ...AUDIT, lines: [line(41, 'returned', { reason: '+1,"x"' })] };
  const { page, close } = await openAudit({ 'open-audit': answer });
  await page.getByText('BARK-2').first().waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as CSV' }).click();
  const rows = readFileSync(await (await download).path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(rows).toHaveLength(1 + AUDIT.lines.length + 1);
  expect(rows[0]).toContain('Time,Person,Account id');
  expect(rows[1]).toContain('Ada Amber,ada,Came into a sprint,BARK-0,Sprint 14,Not ready,');
  expect(rows.join('\n')).toContain(`'${HOSTILE.replaceAll('"', '""')}`);
  expect(rows.filter((row) => /(?:^|,)"?[=+@-]/.test(row))).toEqual([]);
  await close();
});

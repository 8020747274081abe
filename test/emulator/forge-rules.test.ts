// Workflow rules and filters of triggers: Jira expressions where Forge computes them, and post functions.

import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openDesk, type TestDesk } from '../support/desk';
import { worldOf } from '../support/worlds';

const appDir = join(__dirname, '../apps/doorman');
let desk: TestDesk;
let admin: string;

const open = async (expectUnmodelled: string[] = []) => {
  desk = await openDesk({ world: worldOf({ items: 6 }), appDir, disorder: { duplicates: 0 }, expectUnmodelled });
  admin = desk.world.users[0]!.accountId;
};
beforeEach(() => open());
afterEach(() => desk.close());

const runs = (name: string) => desk.forge.recorder.runs.filter((run) => run.function === name).length;
const rename = (key: string, summary: string) =>
  desk.rest(admin).put(`/rest/api/3/issue/${key}`, { fields: { summary } });

test('a filter lets through what its expression says; a failing one tells, and receives where it was told to', async () => {
  for (const { key } of desk.world.issues) await rename(key, `Renamed ${key}`);
  await desk.settle();
  const { length } = desk.world.issues;
  expect(runs('hear')).toBe(desk.world.issues.filter(({ key }) => key.endsWith('-3')).length);
  expect(runs('hear')).toBe(1);
  expect(runs('hear-broken')).toBe(length);
  expect(runs('hear-silent')).toBe(0);
  expect(desk.forge.recorder.logs.filter(({ text }) => text.includes('event.nothing.there'))).toHaveLength(2 * length);
});

const { issues, statuses, projects } = worldOf({ items: 6 });
const done = statuses.find(({ statusCategory }) => statusCategory.key === 'done')!;
const open6 = issues.find(({ fields }) => (fields.status as { id: string }).id !== done.id)!;

const move = async () => {
  const path = `/rest/api/3/issue/${open6.key}/transitions`;
  const { body } = await desk.rest(admin).get<{ transitions: { id: string; to: { id: string } }[] }>(path);
  const { id } = body.transitions.find(({ to }) => to.id === done.id)!;
  const answer = await desk.rest(admin).post<{ errorMessages?: string[] } | null>(path, { transition: { id } });
  return [answer.status, answer.body?.errorMessages?.[0]];
};
const rule = (configuration: object) =>
  desk.jira.setRules?.(projects[0]!.key, [{ to: done.id, validator: 'long-enough', configuration }]);

test('a validator lets through by its expression and refuses with the message that another one makes', async () => {
  await rename(open6.key, 'four');
  rule({ least: 5 });
  expect(await move()).toEqual([400, 'It takes 5 characters.']);
  await rename(open6.key, 'fiver');
  expect((await move())[0]).toBe(204);
});

test('the configuration may bring an expression of its own, whose text is the refusal', async () => {
  rule({ least: 0, expression: "issue.key + ' stays'" });
  expect(await move()).toEqual([400, `${open6.key} stays`]);
});

test('an expression that fails refuses and is logged', async () => {
  rule({ expression: 'issue.summary < 1', least: 1 });
  expect((await move())[0]).toBe(400);
  expect(desk.forge.recorder.logs.map(({ text }) => text).join()).toContain('of long-enough failed');
});

test('what the desk does not give to the expression of a rule is named', async () => {
  await desk.close();
  await open(['transition in the expression']);
  rule({ expression: "transition.to.name == 'Done'", least: 1 });
  const [status, message] = await move();
  expect([status, message]).toEqual([400, expect.stringContaining('does not model transition')]);
});

test('a post function runs after its transition, with its configuration', async () => {
  desk.jira.setRules?.(projects[0]!.key, [{ to: done.id, validator: 'bell', configuration: { tone: 'c' } }]);
  expect((await move())[0]).toBe(204);
  await desk.settle();
  const rung = desk.forge.recorder.logs.map(({ text }) => text);
  expect(rung.filter((text) => text.startsWith('['))).toEqual([
    JSON.stringify([open6.key, 'string', 'resolution', { tone: 'c' }, admin]),
  ]);
});

test('a condition hides its transition, and what is hidden cannot be made', async () => {
  desk.jira.setRules?.(projects[0]!.key, [{ to: done.id, validator: 'opening-hours', configuration: { least: 5 } }]);
  const path = `/rest/api/3/issue/${open6.key}/transitions`;
  const targets = async () => {
    const { body } = await desk.rest(admin).get<{ transitions: { id: string; to: { id: string } }[] }>(path);
    return body.transitions;
  };
  await rename(open6.key, 'fiver');
  const { id } = (await targets()).find(({ to }) => to.id === done.id)!;
  await rename(open6.key, 'four');
  expect((await targets()).map(({ to }) => to.id)).not.toContain(done.id);
  expect((await desk.rest(admin).post(path, { transition: { id } })).status).toBe(400);
  await rename(open6.key, 'fiver');
  expect((await desk.rest(admin).post(path, { transition: { id } })).status).toBe(204);
});

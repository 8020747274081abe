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

test('an expression that fails refuses, is logged, and is told to whoever listens', async () => {
  rule({ expression: 'issue.summary < 1', least: 1 });
  expect((await move())[0]).toBe(400);
  await desk.settle();
  const logs = desk.forge.recorder.logs.map(({ text }) => text);
  expect(logs.join()).toContain('of long-enough failed');
  const project = projects[0]!.key;
  expect(logs).toContain(JSON.stringify(['long-enough', `Workflow of ${project}`, 'issue.summary < 1', 1]));
});

test('an expression knows the transition, its workflow, and the issue before and after the screen', async () => {
  const asked = [
    `transition.to.id == ${done.id}`,
    'transition.from.id == originalIssue.status.id',
    'transition.hasScreen',
    `workflow.name == 'Workflow of ${projects[0]!.key}'`,
    'originalIssue.assignee == null',
    'issue.assignee.accountId == user.accountId',
    'project.key == issue.project.key',
  ];
  const path = `/rest/api/3/issue/${open6.key}`;
  await desk.rest(admin).put(path, { fields: { assignee: null } });
  const { body } = await desk
    .rest(admin)
    .get<{ transitions: { id: string; to: { id: string } }[] }>(`${path}/transitions`);
  const transition = { id: body.transitions.find(({ to }) => to.id === done.id)!.id };
  rule({ expression: asked.join(' && '), least: 1 });
  const without = await desk.rest(admin).post(`${path}/transitions`, { transition });
  expect(without.status).toBe(400);
  const fields = { assignee: { accountId: admin } };
  expect((await desk.rest(admin).post(`${path}/transitions`, { transition, fields })).status).toBe(204);
});

test('what an expression asks of the workflow beyond its name is named', async () => {
  await desk.close();
  await open(['property id of Workflow']);
  rule({ expression: "workflow.id == 'x'", least: 1 });
  const [status, message] = await move();
  expect([status, message]).toEqual([400, expect.stringContaining('does not model property id of Workflow')]);
});

test('a filter reads entity properties, and the event brings along those that were asked for', async () => {
  const [first, second] = desk.world.issues;
  const { key } = projects[0]!;
  await desk.rest(admin).put(`/rest/api/3/project/${key}/properties/street`, { name: 'Elm' });
  const furnish = (to: string, level: number) =>
    desk.rest(admin).put(`/rest/api/3/issue/${to}/properties/house`, { floor: { level }, tags: ['sunny'] });
  await furnish(first!.key, 2);
  await furnish(second!.key, 1);
  for (const issue of desk.world.issues) await rename(issue.key, `Renamed ${issue.key}`);
  await desk.settle();
  const logs = desk.forge.recorder.logs.map(({ text }) => text);
  const told = {
    "issue.properties['house'].floor.level": 2,
    "issue.properties['house']['floor']": null,
    "project.properties['street'].name": 'Elm',
  };
  expect(logs.filter((text) => text.startsWith('['))).toEqual([JSON.stringify([first!.key, told])]);
});

test('fields of the app are there while it is, checked by its expression, and found by JQL', async () => {
  const named = async (name: string) => {
    const { body } = await desk.rest(admin).get<{ id: string; name: string; schema: object }[]>('/rest/api/3/field');
    return body.find((field) => field.name === name);
  };
  const [first] = desk.world.issues;
  const doors = (await named('Doors'))!;
  expect(doors.schema).toMatchObject({ type: 'number', custom: expect.stringMatching(/\/static\/doors$/) });
  const write = (id: string, value: unknown) =>
    desk.rest(admin).put<{ errors: object }>(`/rest/api/3/issue/${first!.key}`, { fields: { [id]: value } });
  expect((await write(doors.id, 12)).body.errors).toEqual({ [doors.id]: 'A house has less than ten doors.' });
  expect((await write(doors.id, 'three')).status).toBe(400);
  expect((await write(doors.id, 3)).status).toBe(204);
  expect((await write((await named('Keys handed out'))!.id, 1)).status).toBe(400);
  await desk.advance('1m');
  const search = () =>
    desk.rest(admin).post<{ issues: { id: string }[] }>('/rest/api/3/search/jql', { jql: 'Doors >= 3' });
  expect((await search()).body.issues).toEqual([{ id: first!.id }]);
  await desk.clock.until(desk.forge.lifecycle.uninstall());
  expect([await named('Doors'), (await search()).body.issues]).toEqual([undefined, []]);
  desk.forge.lifecycle.install(null);
  expect(await named('Doors')).toEqual(doors);
  expect((await search()).body.issues).toEqual([{ id: first!.id }]);
});

test('a manifest with a filter of more than 10,000 characters is refused', async () => {
  const long = (text: string) => text.replace("endsWith('-3')", `endsWith('${'3'.repeat(10_000)}')`);
  await desk.close();
  await expect(openDesk({ world: worldOf({ items: 1 }), appDir, manifest: long })).rejects.toThrow('10000 allowed');
  await open();
});

test('a manifest whose triggers name more than five paths is refused', async () => {
  const more = (text: string) =>
    text.replace(/^( +)- issue.properties\['house'\].cellar\n/m, '$&$1- issue.properties.a\n$1- issue.properties.b\n');
  await desk.close();
  await expect(openDesk({ world: worldOf({ items: 1 }), appDir, manifest: more })).rejects.toThrow('name 7 paths');
  await open();
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

test('a post function learns which comment came with its transition, and so do all of one transition alike', async () => {
  const rules = ['c', 'd'].map((tone) => ({ to: done.id, validator: 'bell', configuration: { tone } }));
  desk.jira.setRules?.(projects[0]!.key, rules);
  const path = `/rest/api/3/issue/${open6.key}`;
  const { body } = await desk
    .rest(admin)
    .get<{ transitions: { id: string; to: { id: string } }[] }>(`${path}/transitions`);
  const transition = { id: body.transitions.find(({ to }) => to.id === done.id)!.id };
  const words = {
    type: 'doc',
    version: 1,
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Done' }] }],
  };
  const update = { comment: [{ add: { body: words } }] };
  expect((await desk.rest(admin).post(`${path}/transitions`, { transition, update })).status).toBe(204);
  await desk.settle();
  const { comments } = (await desk.rest(admin).get<{ comments: { id: string }[] }>(`${path}/comment`)).body;
  const told = desk.forge.recorder.logs.map(({ text }) => text).filter((text) => text.startsWith('comment '));
  expect(told).toHaveLength(2);
  expect(new Set(told).size).toBe(1);
  expect(told[0]).toContain(`comment ${comments.at(-1)!.id} on `);
});

test('a condition knows how the conditions of its transition are grouped', async () => {
  const path = `/rest/api/3/issue/${open6.key}/transitions`;
  const offered = async (...conditions: [validator: string, configuration: object][]) => {
    const rules = conditions.map(([validator, configuration]) => ({ to: done.id, validator, configuration }));
    desk.jira.setRules?.(projects[0]!.key, rules);
    const { body } = await desk.rest(admin).get<{ transitions: { to: { id: string } }[] }>(path);
    return body.transitions.some(({ to }) => to.id === done.id);
  };
  const bell: [string, object] = ['bell', {}];
  expect(await offered(['grouped', { group: null }], bell)).toBe(true);
  expect(await offered(['grouped', { group: 'AND' }], bell)).toBe(false);
  expect(await offered(['grouped', { group: 'AND' }], ['opening-hours', { least: 0 }])).toBe(true);
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

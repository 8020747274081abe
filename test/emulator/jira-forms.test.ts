// What an app meets that fills in forms, watches, completes queries and moves work into epics: who may, what is refused.

import { describe, expect, test } from '@jest/globals';
import { testJira } from '../support/jira';
import { FLAGGED, POINTS, RANK, SPRINT, TEAM_POINTS, text } from '../support/jira-world';

const ids = (list: { id?: string; fieldId?: string }[]) => list.map((each) => each.fieldId ?? each.id);
const notOnScreen = (field: string) =>
  `Field '${field}' cannot be set. It is not on the appropriate screen, or unknown.`;

describe('forms', () => {
  test('tell the types and fields of a project to whoever may create in it', async () => {
    const { as } = testJira();
    const { body } = await as('mia')('GET', '/rest/api/3/issue/createmeta/SHOP/issuetypes?maxResults=3');
    expect([body.total, ids(body.issueTypes)]).toEqual([4, ['10000', '10001', '10002']]);
    expect((await as('vic')('GET', '/rest/api/3/issue/createmeta/SHOP/issuetypes')).status).toBe(400);
    expect((await as('vic')('GET', '/rest/api/3/issue/createmeta/TEAM/issuetypes')).status).toBe(404);
  });

  test('have required fields, allowed values, and the fields of their own project only', async () => {
    const { as } = testJira();
    const form = async (who: string, project: string, type: string) =>
      (await as(who)('GET', `/rest/api/3/issue/createmeta/${project}/issuetypes/${type}`)).body.fields;
    const sub = await form('mia', 'SHOP', '10003');
    const required = sub.filter((field: { required: boolean }) => field.required);
    expect(ids(required)).toEqual(['summary', 'issuetype', 'project', 'parent']);
    expect(ids(sub)).toEqual(expect.arrayContaining([POINTS, SPRINT, FLAGGED, 'assignee', 'security']));
    for (const hidden of [RANK, TEAM_POINTS, 'reporter', 'resolution']) expect(ids(sub)).not.toContain(hidden);
    const versions = sub.find((field: { fieldId: string }) => field.fieldId === 'fixVersions');
    expect([versions.operations, ids(versions.allowedValues)]).toEqual([
      ['add', 'set', 'remove'],
      ['700', '701'],
    ]);
    expect(ids(await form('ada', 'SHOP', '10001'))).toContain('reporter');
    const team = ids(await form('ben', 'TEAM', '10001'));
    expect([team.includes(TEAM_POINTS), team.includes('security')]).toEqual([true, false]);
    expect((await as('mia')('GET', '/rest/api/3/issue/createmeta/TEAM/issuetypes/10003')).status).toBe(400);
  });

  test('of an edit are empty for whoever may not edit', async () => {
    const { as } = testJira();
    const form = async (who: string) => (await as(who)('GET', '/rest/api/3/issue/SHOP-2/editmeta')).body.fields;
    expect(Object.keys(await form('vic'))).toEqual([]);
    const fields = await form('mia');
    expect(fields.issuetype.allowedValues).toHaveLength(4);
    expect(Object.keys(fields)).not.toContain('project');
  });
});

test('an issue brings along what may be done with it, for who asks', async () => {
  const { as } = testJira();
  const read = async (who: string) =>
    (await as(who)('GET', '/rest/api/3/issue/SHOP-2?fields=summary&expand=transitions,editmeta')).body;
  const [mine, theirs] = [await read('mia'), await read('vic')];
  const { body: listed } = await as('mia')('GET', '/rest/api/3/issue/SHOP-2/transitions');
  expect(mine.transitions).toEqual(listed.transitions);
  expect(mine.editmeta).toEqual((await as('mia')('GET', '/rest/api/3/issue/SHOP-2/editmeta')).body);
  expect([theirs.transitions, theirs.editmeta]).toEqual([[], { fields: {} }]);
  const { status } = await as('mia')('GET', '/rest/api/3/issue/SHOP-2?expand=renderedFields');
  expect(status).toBe(501);
});

describe('the screen of a transition', () => {
  const PATH = '/rest/api/3/issue/SHOP-2/transitions';
  const to = (id: string, more: object = {}) => ({ transition: { id }, ...more });
  const FINISH = '41';
  const REVIEW = '31';

  test('is there where a company-managed issue is finished', async () => {
    const { as } = testJira();
    const { body } = await as('mia')('GET', `${PATH}?expand=transitions.fields`);
    const screens = body.transitions.map((each: { id: string; hasScreen: boolean; fields: object }) => [
      each.id,
      each.hasScreen,
      Object.keys(each.fields),
    ]);
    expect(screens).toEqual([
      ['11', false, []],
      [REVIEW, false, []],
      [FINISH, true, ['resolution', 'fixVersions', 'assignee']],
    ]);
    const team = await as('ben')('GET', '/rest/api/3/issue/TEAM-1/transitions');
    expect(team.body.transitions.some((each: { hasScreen: boolean }) => each.hasScreen)).toBe(false);
  });

  test('takes its fields and a comment, in one change and one comment', async () => {
    const { as, events } = testJira();
    const update = { comment: [{ add: { body: text('Paid.') } }] };
    const fields = { resolution: { name: 'Done' }, assignee: { accountId: 'ben' }, fixVersions: [{ id: '700' }] };
    expect((await as('mia')('POST', PATH, to(FINISH, { fields, update }))).status).toBe(204);
    expect(events.map(({ eventType }) => eventType)).toEqual([
      'avi:jira:updated:issue',
      'avi:jira:assigned:issue',
      'avi:jira:commented:issue',
    ]);
    const { body } = await as('mia')('GET', '/rest/api/3/issue/SHOP-2');
    expect([body.fields.status.id, body.fields.resolution.name, body.fields.assignee.accountId]).toEqual([
      '6',
      'Done',
      'ben',
    ]);
    expect(body.fields.comment.comments.at(-1).body).toEqual(text('Paid.'));
  });

  test('refuses what is not on it, before anything happens', async () => {
    const { as, events } = testJira();
    const mia = as('mia');
    expect((await mia('POST', PATH, to(FINISH, { fields: { summary: 'x' } }))).body.errors).toEqual({
      summary: notOnScreen('summary'),
    });
    expect((await mia('POST', PATH, to(REVIEW, { fields: { resolution: { name: 'Done' } } }))).status).toBe(400);
    expect((await mia('POST', PATH, to(FINISH, { fields: { resolution: { name: 'Burnt' } } }))).status).toBe(400);
    expect((await mia('POST', PATH, to(FINISH, { update: { comment: [{ add: { body: 'Paid.' } }] } }))).status).toBe(
      400,
    );
    expect((await mia('POST', PATH, to(REVIEW, { update: { comment: [{ add: { body: text('x') } }] } }))).status).toBe(
      501,
    );
    expect(
      (await mia('PUT', '/rest/api/3/issue/SHOP-2', { fields: { resolution: { name: 'Done' } } })).body.errors,
    ).toEqual({ resolution: notOnScreen('resolution') });
    expect(events).toEqual([]);
  });
});

describe('watchers', () => {
  const PATH = '/rest/api/3/issue/SHOP-2/watchers';

  test('come and go, are counted, and are found', async () => {
    const { as } = testJira();
    expect((await as('mia')('POST', PATH)).status).toBe(204);
    expect((await as('ada')('POST', PATH, 'ben')).status).toBe(204);
    const told = (await as('mia')('GET', PATH)).body;
    expect([
      told.watchCount,
      told.isWatching,
      told.watchers.map((each: { accountId: string }) => each.accountId),
    ]).toEqual([2, true, ['mia', 'ben']]);
    const found = await as('mia')('POST', '/rest/api/3/search/jql', { jql: 'watchers = 2', fields: ['watches'] });
    expect(found.body.issues.map((each: { key: string }) => each.key)).toEqual(['SHOP-2']);
    expect((await as('ada')('DELETE', `${PATH}?accountId=ben`)).status).toBe(204);
    expect((await as('vic')('GET', PATH)).body).toMatchObject({ watchCount: 1, isWatching: false, watchers: [] });
  });

  test('of others are managed by those who may', async () => {
    const { as, nobody } = testJira();
    expect((await as('mia')('POST', PATH, 'ben')).status).toBe(403);
    expect((await as('ada')('POST', PATH, 'stranger')).status).toBe(404);
    expect((await as('ada')('POST', '/rest/api/3/issue/TEAM-1/watchers', 'vic')).status).toBe(404);
    expect((await as('ben')('POST', '/rest/api/3/issue/TEAM-1/watchers', 'vic')).status).toBe(400);
    expect((await nobody('GET', PATH)).status).toBe(404);
  });
});

describe('help with JQL', () => {
  test('names fields with their operators, and every field it names can be asked for', async () => {
    const { as } = testJira();
    const { body } = await as('mia')('GET', '/rest/api/3/jql/autocompletedata');
    const fields: { value: string; cfid?: string; operators: string[] }[] = body.visibleFieldNames;
    const named = (value: string) => fields.find((each) => each.value === value)?.operators;
    expect(named('summary')).toEqual(['~', '!~', 'is', 'is not']);
    expect(named('status')).toContain('changed');
    expect(fields.find((each) => each.value === '"Story Points"')?.cfid).toBe(`cf[${POINTS.slice(12)}]`);
    expect(body.jqlReservedWords).toEqual(expect.arrayContaining(['and', 'empty']));
    const ask = (value: string, operators: string[]) =>
      operators.includes('is not')
        ? `${value} is not EMPTY`
        : `${value} ${operators[0]} ${value === 'issuekey' ? 'SHOP-2' : 1}`;
    const queries = fields.map(({ value, operators }) => ask(value, operators));
    const { body: parsed } = await as('mia')('POST', '/rest/api/3/jql/parse?validation=strict', { queries });
    expect(parsed.queries.filter((each: { errors?: string[] }) => each.errors)).toEqual([]);
    const team = await as('mia')('POST', '/rest/api/3/jql/autocompletedata', { projectIds: [10000] });
    const names = team.body.visibleFieldNames.map((each: { value: string }) => each.value);
    expect([names.includes('"Story Points"'), names.includes('"Story point estimate"')]).toEqual([true, false]);
  });

  test('suggests values that the asker may know, and marks what was typed', async () => {
    const { as } = testJira();
    const suggest = async (who: string, query: string) =>
      (await as(who)('GET', `/rest/api/3/jql/autocompletedata/suggestions?${query}`)).body.results;
    expect(await suggest('mia', 'fieldName=status&fieldValue=do')).toEqual([
      { value: 'Doing', displayName: '<b>Do</b>ing' },
    ]);
    expect(await suggest('mia', 'fieldName=labels&fieldValue=mon')).toEqual([
      { value: 'Money', displayName: '<b>Mon</b>ey' },
    ]);
    expect(await suggest('vic', 'fieldName=project')).toEqual([{ value: 'SHOP', displayName: 'Shop (SHOP)' }]);
    expect(await suggest('mia', 'fieldName=assignee&fieldValue=gone')).toEqual([]);
    expect(await suggest('mia', 'fieldName=summary&fieldValue=a')).toEqual([]);
  });
});

describe('epics of the Agile API', () => {
  const keysIn = async (rest: ReturnType<ReturnType<typeof testJira>['as']>) =>
    (
      await rest('POST', '/rest/api/3/search/jql', { jql: 'parent = SHOP-1 ORDER BY key ASC', fields: ['key'] })
    ).body.issues.map((each: { key: string }) => each.key);

  test('are filled and emptied, with a changelog', async () => {
    const { as } = testJira({ searchLag: 0 });
    const mia = as('mia');
    expect((await mia('POST', '/rest/agile/1.0/epic/SHOP-1/issue', { issues: ['SHOP-3', '20004'] })).status).toBe(204);
    expect(await keysIn(mia)).toEqual(['SHOP-2', 'SHOP-3', 'SHOP-4']);
    expect((await mia('POST', '/rest/agile/1.0/epic/none/issue', { issues: ['SHOP-3', 'SHOP-2'] })).status).toBe(204);
    expect(await keysIn(mia)).toEqual(['SHOP-4']);
    const log = await mia('GET', '/rest/api/3/issue/SHOP-3/changelog');
    expect(log.body.values).toHaveLength(2);
  });

  test('are renamed and ranked', async () => {
    const { as } = testJira({ searchLag: 0 });
    const mia = as('mia');
    const renamed = await mia('POST', '/rest/agile/1.0/epic/SHOP-1', { summary: 'Invoices for all' });
    expect(renamed.body).toMatchObject({ key: 'SHOP-1', summary: 'Invoices for all' });
    const made = { project: { key: 'SHOP' }, issuetype: { id: '10000' }, summary: 'First' };
    const { body: first } = await mia('POST', '/rest/api/3/issue', { fields: made });
    const rank = { rankBeforeEpic: 'SHOP-1' };
    expect((await mia('PUT', `/rest/agile/1.0/epic/${first.key}/rank`, rank)).status).toBe(204);
    const jql = 'type = Epic and project = SHOP ORDER BY Rank';
    const { body } = await mia('POST', '/rest/api/3/search/jql', { jql, fields: ['key'] });
    expect(body.issues.map((each: { key: string }) => each.key)).toEqual([first.key, 'SHOP-1']);
  });

  test('refuse what is no epic, what may not be edited, and team-managed projects', async () => {
    const { as } = testJira();
    const status = async (who: string, path: string, body: object, method = 'POST') =>
      (await as(who)(method, `/rest/agile/1.0/epic/${path}`, body)).status;
    expect(await status('mia', 'SHOP-2/issue', { issues: ['SHOP-3'] })).toBe(404);
    expect(await status('vic', 'SHOP-1/issue', { issues: ['SHOP-3'] })).toBe(403);
    expect(await status('mia', 'SHOP-1/issue', { issues: ['SHOP-5'] })).toBe(404);
    expect(await status('mia', 'SHOP-1/issue', { issues: ['SHOP-6'] })).toBe(400);
    expect(await status('mia', 'SHOP-1/issue', { issues: [] })).toBe(400);
    expect(await status('mia', 'none/issue', { issues: ['TEAM-1'] })).toBe(400);
    expect(await status('mia', 'SHOP-1/rank', {}, 'PUT')).toBe(400);
    expect(await status('mia', 'SHOP-1', { color: { key: 'color_2' } })).toBe(501);
  });
});

describe('expressions over REST', () => {
  const PATH = '/rest/api/3/expression/evaluate';

  test('see what was asked for, as the caller', async () => {
    const { as } = testJira();
    const evaluate = (who: string, expression: string, context: object = {}) =>
      as(who)('POST', PATH, { expression, context });
    const issue = { issue: { key: 'SHOP-2' } };
    expect((await evaluate('mia', 'issue.labels.length + user.displayName', issue)).body).toEqual({
      value: '2Mia Member',
    });
    expect(
      (await evaluate('mia', 'sprint.name + project.key', { sprint: 12, project: { id: 10000 } })).body.value,
    ).toBe('Shop 12SHOP');
    expect((await evaluate('mia', 'project.key', issue)).status).toBe(400);
    expect((await evaluate('mia', 'issue.key', { issue: { key: 'SHOP-5' } })).status).toBe(404);
    expect((await evaluate('mia', 'issue.key', { issue: { key: 'SHOP-2', id: 20002 } })).status).toBe(400);
    expect((await evaluate('mia', 'issues.length', { issues: { jql: { query: 'project = SHOP' } } })).status).toBe(501);
  });

  test('are analysed for their syntax', async () => {
    const { as } = testJira();
    const { body } = await as('mia')('POST', '/rest/api/3/expression/analyse', {
      expressions: ['issue.key', 'issue..key'],
    });
    expect(body.results.map((each: { valid: boolean }) => each.valid)).toEqual([true, false]);
    expect(body.results[1].errors[0]).toMatchObject({ type: 'syntax' });
  });
});

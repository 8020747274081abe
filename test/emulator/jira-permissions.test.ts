// Who sees and may what: project roles, issue security, apps, nobody; and that what is hidden is hidden everywhere.

import { describe, expect, test } from '@jest/globals';
import { testJira } from '../support/jira';
import { text } from '../support/jira-world';

const ISSUE = '/rest/api/3/issue';

describe('visibility', () => {
  const { as, app, nobody } = testJira();
  const reader = app('read:jira-work');

  test.each([
    ['a member of the project', as('mia'), 'SHOP-2', 200],
    ['a viewer', as('vic'), 'SHOP-2', 200],
    ['a viewer, another project', as('vic'), 'TEAM-1', 404],
    ['nobody', nobody, 'SHOP-2', 404],
    ['a member below the security level', as('mia'), 'SHOP-5', 404],
    ['a member of the security level', as('ben'), 'SHOP-5', 200],
    ['the app, which belongs to every level', reader, 'SHOP-5', 200],
    ['an issue that never was', as('ada'), 'SHOP-99', 404],
  ])('%s', async (_, rest, key, status) => {
    const answer = await rest('GET', `${ISSUE}/${key}`);
    expect(answer.status).toBe(status);
    if (status === 404)
      expect(answer.body.errorMessages).toEqual(['Issue does not exist or you do not have permission to see it.']);
  });

  test('a restricted issue shows up in no list, count, match, bulk read or link for others', async () => {
    const counts = await Promise.all(
      [as('mia'), as('ben'), reader].map(async (rest) => {
        const jql = 'project = SHOP';
        const found = await rest('POST', '/rest/api/3/search/jql', { jql });
        const count = await rest('POST', '/rest/api/3/search/approximate-count', { jql });
        const match = await rest('POST', '/rest/api/3/jql/match', { issueIds: [20005], jqls: [jql] });
        const bulk = await rest('POST', '/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: ['SHOP-5'] });
        const changes = await rest('POST', '/rest/api/3/changelog/bulkfetch', { issueIdsOrKeys: ['SHOP-5'] });
        expect(changes.status).toBe(200);
        return [
          found.body.issues.length,
          count.body.count,
          match.body.matches[0].matchedIssues.length,
          bulk.body.issues.length,
          bulk.body.issueErrors.length,
        ];
      }),
    );
    expect(counts).toEqual([
      [7, 7, 0, 0, 1],
      [8, 8, 1, 1, 0],
      [8, 8, 1, 1, 0],
    ]);
  });

  test('project keys are case-sensitive, issue keys are not', async () => {
    expect((await as('ada')('GET', '/rest/api/3/project/shop')).status).toBe(404);
    expect((await as('ada')('GET', `${ISSUE}/shop-2`)).status).toBe(200);
  });

  test('projects and boards of others do not exist', async () => {
    const vic = as('vic');
    expect(
      (await vic('GET', '/rest/api/3/project/search')).body.values.map((each: { key: string }) => each.key),
    ).toEqual(['SHOP']);
    expect((await vic('GET', '/rest/agile/1.0/board')).body.values.map((each: { id: number }) => each.id)).toEqual([
      1, 2,
    ]);
    expect((await vic('GET', '/rest/agile/1.0/board/3')).status).toBe(404);
    const { body: parsed } = await vic('POST', '/rest/api/3/jql/parse?validation=strict', {
      queries: ['project = TEAM'],
    });
    expect(parsed.queries[0].warnings).toEqual(["The value 'TEAM' does not exist for the field 'project'."]);
  });
});

describe('rights', () => {
  const edits: [what: string, method: string, path: string, body: unknown][] = [
    ['edit', 'PUT', `${ISSUE}/SHOP-8`, { fields: { summary: 'x' } }],
    ['comment', 'POST', `${ISSUE}/SHOP-8/comment`, { body: text('x') }],
    ['transition', 'POST', `${ISSUE}/SHOP-8/transitions`, { transition: { id: '21' } }],
    ['rank', 'PUT', '/rest/agile/1.0/issue/rank', { issues: ['SHOP-8'], rankBeforeIssue: 'SHOP-2' }],
    ['plan', 'POST', '/rest/agile/1.0/sprint/13/issue', { issues: ['SHOP-8'] }],
    [
      'link',
      'POST',
      '/rest/api/3/issueLink',
      { type: { name: 'Blocks' }, inwardIssue: { key: 'SHOP-8' }, outwardIssue: { key: 'SHOP-2' } },
    ],
    ['mark', 'PUT', `${ISSUE}/SHOP-8/properties/mark`, 1],
    ['create', 'POST', ISSUE, { fields: { project: { key: 'SHOP' }, issuetype: { id: '10001' }, summary: 'x' } }],
    ['make a sprint', 'POST', '/rest/agile/1.0/sprint', { name: 'x', originBoardId: 1 }],
  ];

  test.each(edits)('%s: a member may, a viewer may not', async (_, method, path, body) => {
    const { as } = testJira();
    expect((await as('vic')(method, path, body)).status).toBeGreaterThanOrEqual(400);
    expect((await as('mia')(method, path, body)).status).toBeLessThan(300);
  });

  test.each([
    ['delete an issue', 'DELETE', `${ISSUE}/SHOP-8`, undefined],
    ['set a project property', 'PUT', '/rest/api/3/project/SHOP/properties/x', 1],
    ['edit in silence', 'PUT', `${ISSUE}/SHOP-8?notifyUsers=false`, { fields: { summary: 'x' } }],
  ])('%s: an administrator of the project may, a member may not', async (_, method, path, body) => {
    const { as } = testJira();
    expect((await as('mia')(method, path, body)).status).toBe(403);
    expect((await as('ada')(method, path, body)).status).toBeLessThan(300);
  });

  test('what one may is told, by oneself and to apps', async () => {
    const { as, app } = testJira();
    const mine = await as('vic')(
      'GET',
      '/rest/api/3/mypermissions?permissions=EDIT_ISSUES,BROWSE_PROJECTS&issueKey=SHOP-2',
    );
    const have = Object.values<{ key: string; havePermission: boolean }>(mine.body.permissions);
    expect(have.map(({ key, havePermission }) => [key, havePermission])).toEqual([
      ['EDIT_ISSUES', false],
      ['BROWSE_PROJECTS', true],
    ]);
    const asked = {
      accountId: 'mia',
      globalPermissions: ['ADMINISTER'],
      projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], issues: [20002, 20005], projects: [10000, 10001] }],
    };
    const { body, points } = await app()('POST', '/rest/api/3/permissions/check', asked);
    expect(body).toEqual({
      globalPermissions: [],
      projectPermissions: [{ permission: 'BROWSE_PROJECTS', issues: [20002], projects: [10000, 10001] }],
    });
    expect(points).toBe(3);
    expect((await as('vic')('POST', '/rest/api/3/permissions/check', asked)).status).toBe(403);
    expect((await as('vic')('GET', '/rest/api/3/mypermissions?permissions=FLY')).status).toBe(400);
    expect((await as('gone')('GET', '/rest/api/3/myself')).status).toBe(401);
  });
});

describe('apps', () => {
  test('need the documented scopes, in one of the documented sets', async () => {
    const { app } = testJira();
    const status = async (scopes: string[], method: string, path: string, body?: unknown) =>
      (await app(...scopes)(method, path, body)).status;
    expect(await status([], 'GET', `${ISSUE}/SHOP-2`)).toBe(401);
    expect(await status(['read:jira-work'], 'GET', '/rest/agile/1.0/board/1')).toBe(401);
    expect(await status(['read:board-scope:jira-software'], 'GET', '/rest/agile/1.0/board/1')).toBe(401);
    expect(
      await status(['read:board-scope:jira-software', 'read:issue-details:jira'], 'GET', '/rest/agile/1.0/board/1'),
    ).toBe(200);
    expect(await status(['read:jira-work'], 'PUT', '/rest/api/3/project/SHOP/properties/x', 1)).toBe(401);
    expect(await status(['manage:jira-project'], 'PUT', '/rest/api/3/project/SHOP/properties/x', 1)).toBe(201);
    const { body } = await app()('GET', `${ISSUE}/SHOP-2`);
    expect(body).toEqual({ code: 401, message: 'Unauthorized; scope does not match' });
  });

  test('pay a point for the call and one for each object, two for people', async () => {
    const { app } = testJira();
    const rest = app('read:jira-work', 'read:jira-user', 'write:jira-work');
    const points = async (method: string, path: string, body?: unknown) => (await rest(method, path, body)).points;
    expect(await points('POST', '/rest/api/3/search/jql', { jql: 'project = SHOP' })).toBe(9);
    expect(await points('POST', '/rest/api/3/search/approximate-count', { jql: 'project = SHOP' })).toBe(1);
    expect(await points('GET', `${ISSUE}/SHOP-2`)).toBe(2);
    expect(await points('GET', '/rest/api/3/user/bulk?accountId=mia&accountId=ben')).toBe(5);
    expect(await points('PUT', `${ISSUE}/SHOP-2`, { fields: { summary: 'x' } })).toBe(1);
  });

  test('are refused when they ask too much, and told why and for how long', async () => {
    const quota = testJira({ quota: 15 });
    const rest = quota.app('read:jira-work');
    const ask = () => rest('POST', '/rest/api/3/search/jql', { jql: 'project = SHOP' });
    expect((await ask()).headers['x-ratelimit-remaining']).toBe('6');
    await ask();
    const refused = await ask();
    expect([refused.status, refused.headers['ratelimit-reason'], refused.headers['retry-after']]).toEqual([
      429,
      'jira-quota-global-based',
      '3600',
    ]);
    quota.pass(3_600_000);
    expect((await ask()).status).toBe(200);

    const burst = testJira();
    const statuses = [];
    for (let i = 0; i < 101; i++) statuses.push((await burst.app('read:jira-work')('GET', '/rest/api/3/field')).status);
    expect([statuses.filter((each) => each === 200).length, statuses.at(-1)]).toEqual([100, 429]);
    burst.pass(1_000);
    expect((await burst.app('read:jira-work')('GET', '/rest/api/3/field')).status).toBe(200);

    const writes = testJira();
    const write = () => writes.app('write:jira-work')('PUT', `${ISSUE}/SHOP-2/properties/p`, 1);
    for (let i = 0; i < 20; i++) expect((await write()).status).toBeLessThan(300);
    expect((await write()).headers['ratelimit-reason']).toBe('jira-per-issue-on-write');
    writes.pass(2_000);
    expect((await write()).status).toBe(200);
  });

  test('write to an issue by its id, by its key and among others, and it is one issue', async () => {
    const desk = testJira();
    const app = desk.app('write:jira-work', 'write:sprint:jira-software', 'write:issue:jira-software');
    const ways = [
      () => app('PUT', `${ISSUE}/SHOP-2/properties/p`, 1),
      () => app('PUT', `${ISSUE}/20002/properties/p`, 1),
      () => app('POST', '/rest/agile/1.0/sprint/13/issue', { issues: ['SHOP-2', 'SHOP-3'] }),
      () => app('PUT', '/rest/agile/1.0/issue/rank', { issues: ['20002'], rankBeforeIssue: 'SHOP-3' }),
    ];
    for (let i = 0; i < 20; i++) expect((await ways[i % ways.length]!()).status).toBeLessThan(300);
    expect((await ways[0]!()).headers['ratelimit-reason']).toBe('jira-per-issue-on-write');
    expect((await app('PUT', `${ISSUE}/SHOP-3/properties/p`, 1)).status).toBe(201);
  });

  test('hear of what is not modelled by name', async () => {
    const { status, body, points } = await testJira().app('read:jira-work')('GET', '/rest/api/3/dashboard');
    expect([status, points, body.errorMessages]).toEqual([501, 0, ['not modelled: GET /rest/api/3/dashboard']]);
  });
});

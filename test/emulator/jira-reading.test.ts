// How Jira hands things out: ids unless fields are named, pages, tokens, the lag of search, numbers where documents say text.

import { describe, expect, test } from '@jest/globals';
import { type Loose, testJira } from '../support/jira';
import { POINTS, SPRINT, smallWorld, TEAM_POINTS } from '../support/jira-world';

const SEARCH = '/rest/api/3/search/jql';
const ISSUE = '/rest/api/3/issue';

describe('search', () => {
  const { as } = testJira();
  const rest = as('mia');

  test('answers ids unless fields are named, and then exactly those', async () => {
    const { body } = await rest('GET', `${SEARCH}?jql=key%3DSHOP-2`);
    expect(body).toEqual({ issues: [{ id: '20002' }], isLast: true });
    const { body: named } = await rest('GET', `${SEARCH}?jql=key%3DSHOP-2&fields=summary,${POINTS}`);
    expect(named.issues[0]).toMatchObject({
      id: '20002',
      key: 'SHOP-2',
      fields: { summary: 'Customers pay by invoice', [POINTS]: 5 },
    });
    expect(Object.keys(named.issues[0].fields)).toEqual(['summary', POINTS]);
    expect(named).not.toHaveProperty('total');
  });

  test('has pages of at most a hundred with fields, five thousand with ids', async () => {
    const world = smallWorld();
    const [model] = world.issues;
    world.issues = Array.from({ length: 150 }, (_, index) => ({
      ...model!,
      id: String(index + 1),
      key: `SHOP-${index + 1}`,
    }));
    const big = testJira({ world }).as('mia');
    const size = async (fields: string[]) =>
      (await big('POST', SEARCH, { jql: 'project = SHOP', maxResults: 5_000, fields })).body.issues.length;
    expect([await size(['summary']), await size(['key']), await size([])]).toEqual([100, 150, 150]);
    expect((await big('POST', SEARCH, { jql: 'project = SHOP' })).body.issues).toHaveLength(50);
  });

  test.each([
    { startAt: 5 },
    { validateQuery: true },
    { expand: ['names'] },
    { maxResults: -1 },
    { maxResults: 1.5 },
    { maxResults: '5' },
  ])('refuses a body with %j', async (more) => {
    const body = { jql: 'project = SHOP', ...more };
    expect((await testJira().as('ada')('POST', '/rest/api/3/search/jql', body)).status).toBe(400);
  });

  test('refuses a token of another question, and one that is too old', async () => {
    const fresh = testJira();
    const ask = (body: unknown) => fresh.as('mia')('POST', SEARCH, body);
    const { nextPageToken } = (await ask({ jql: 'project = SHOP', maxResults: 2 })).body;
    expect((await ask({ jql: 'project = SHOP', maxResults: 2, nextPageToken })).status).toBe(200);
    expect((await ask({ jql: 'project = TEAM', nextPageToken })).status).toBe(400);
    expect((await ask({ jql: 'project = SHOP', nextPageToken: 'x' })).status).toBe(400);
    fresh.pass(8 * 86_400_000);
    expect((await ask({ jql: 'project = SHOP', nextPageToken })).status).toBe(400);
  });

  test('learns of changes late, but at once of issues that the caller names', async () => {
    const late = testJira({ searchLag: 5_000 });
    const ask = late.as('mia');
    const found = async (reconcileIssues?: number[]) =>
      (await ask('POST', SEARCH, { jql: 'summary ~ "vouchers"', reconcileIssues })).body.issues.length;
    await ask('PUT', `${ISSUE}/SHOP-8`, { fields: { summary: 'Vouchers' } });
    expect((await ask('GET', `${ISSUE}/SHOP-8?fields=summary`)).body.fields.summary).toBe('Vouchers');
    expect([await found(), await found([20008])]).toEqual([0, 1]);
    const backlog = await ask('GET', '/rest/software/1.0/board/1/backlog?jql=summary~vouchers&reconcileIssues=20008');
    expect(backlog.body.issues).toHaveLength(1);
    late.pass(5_000);
    expect(await found()).toBe(1);
    await late.as('ada')('DELETE', `${ISSUE}/SHOP-8`);
    expect(await found()).toBe(1);
    late.pass(5_000);
    expect(await found()).toBe(0);
    expect(
      (await ask('POST', SEARCH, { jql: 'project = SHOP', reconcileIssues: Array.from({ length: 51 }, (_, i) => i) }))
        .status,
    ).toBe(400);
  });

  test('the old one is gone', async () => {
    expect((await rest('GET', '/rest/api/3/search?jql=project=SHOP')).status).toBe(410);
  });
});

describe('bulk reads', () => {
  const { as } = testJira();
  const rest = as('ben');

  test('changelogs come with times as numbers, cut by changes and not by issues', async () => {
    const edited = testJira();
    for (const summary of ['a', 'b', 'c']) await edited.as('ben')('PUT', `${ISSUE}/SHOP-8`, { fields: { summary } });
    const ask = (body: unknown) => edited.as('ben')('POST', '/rest/api/3/changelog/bulkfetch', body);
    const issueIdsOrKeys = ['SHOP-2', '20008'];
    const first = await ask({ issueIdsOrKeys, maxResults: 3 });
    expect(first.body.issueChangeLogs.map((each: Loose) => [each.issueId, each.changeHistories.length])).toEqual([
      ['20002', 1],
      ['20008', 2],
    ]);
    expect(first.body.issueChangeLogs[0].changeHistories[0].created).toBe(Date.parse('2026-02-18T09:00:00.000Z'));
    const second = await ask({ issueIdsOrKeys, maxResults: 3, nextPageToken: first.body.nextPageToken });
    expect(second.body.issueChangeLogs.map((each: Loose) => [each.issueId, each.changeHistories.length])).toEqual([
      ['20008', 1],
    ]);
    expect(second.body.nextPageToken).toBeUndefined();
    const sprints = await ask({ issueIdsOrKeys, fieldIds: [SPRINT] });
    expect(sprints.body.issueChangeLogs).toHaveLength(1);
    expect((await ask({ issueIdsOrKeys: Array.from({ length: 1_001 }, String) })).status).toBe(400);
  });

  test('issues come in the order of ids, the rest as errors', async () => {
    const { body } = await rest('POST', '/rest/api/3/issue/bulkfetch', {
      issueIdsOrKeys: ['SHOP-7', 'SHOP-2', 'x'],
      fields: ['summary'],
    });
    expect(body.issues.map((each: Loose) => each.key)).toEqual(['SHOP-2', 'SHOP-7']);
    expect(body.issueErrors).toHaveLength(1);
    expect(
      (await rest('POST', '/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: Array.from({ length: 101 }, String) }))
        .status,
    ).toBe(400);
  });
});

describe('boards', () => {
  const { as } = testJira();
  const rest = as('mia');
  const keys = async (path: string) => (await rest('GET', path)).body.issues.map((each: Loose) => each.key);

  test('a backlog is what is open, in no open sprint, and no epic', async () => {
    expect(await keys('/rest/software/1.0/board/1/backlog')).toEqual(['SHOP-4', 'SHOP-6', 'SHOP-8']);
    expect((await rest('GET', '/rest/software/1.0/board/1/backlog/approximate-count')).body).toEqual({ count: 3 });
    expect(await keys('/rest/software/1.0/board/2/issue')).toEqual(['SHOP-4']);
    expect(await keys('/rest/software/1.0/sprint/11/issue')).toEqual(['SHOP-2', 'SHOP-7']);
    expect(await keys('/rest/software/1.0/board/1/epic/20001/issue')).toEqual(['SHOP-2']);
    expect(await keys('/rest/software/1.0/board/3/backlog')).toEqual(['TEAM-1', 'TEAM-2']);
  });

  test('lists show sprints, epics and flags as fields of their own, and rich text as text', async () => {
    const { body } = await rest('GET', '/rest/software/1.0/sprint/12/issue');
    expect(body.issues[0].fields).toMatchObject({
      sprint: { id: 12, state: 'active' },
      closedSprints: [{ id: 11 }],
      epic: { key: 'SHOP-1' },
      flagged: false,
      description: expect.stringContaining('companies can buy'),
    });
  });

  test('lists have tokens now, and positions of old', async () => {
    const first = await rest('GET', '/rest/software/1.0/board/1/issue?maxResults=3');
    expect(first.body).toMatchObject({ isLast: false, nextPageToken: expect.any(String) });
    const next = await rest(
      'GET',
      `/rest/software/1.0/board/1/issue?maxResults=9&nextPageToken=${first.body.nextPageToken}`,
    );
    expect([...first.body.issues, ...next.body.issues].map((each: Loose) => each.key)).toHaveLength(7);
    const old = await rest('GET', '/rest/agile/1.0/board/1/issue?startAt=5&maxResults=2');
    expect([old.body.startAt, old.body.total, old.body.issues.length]).toEqual([5, 7, 2]);
  });

  test('say how they are set up, by the field of their own kind of project', async () => {
    const configuration = async (id: number) => (await rest('GET', `/rest/agile/1.0/board/${id}/configuration`)).body;
    expect((await configuration(1)).estimation).toEqual({
      type: 'field',
      field: { fieldId: POINTS, displayName: 'Story Points' },
    });
    expect((await configuration(3)).estimation.field.fieldId).toBe(TEAM_POINTS);
    expect((await configuration(2)).estimation).toBeUndefined();
    expect(
      (await configuration(1)).columnConfig.columns.map((each: Loose) => [
        each.name,
        each.statuses.map((s: Loose) => s.id),
      ]),
    ).toEqual([
      ['To Do', ['1']],
      ['In Progress', ['3', '4']],
      ['Done', ['6']],
    ]);
    expect((await configuration(1)).ranking).toEqual({ rankCustomFieldId: 10019 });
  });

  test('fields of a team-managed project carry their project, and no search lists them', async () => {
    const fields = (await rest('GET', '/rest/api/3/field')).body;
    expect(fields.find((each: Loose) => each.id === TEAM_POINTS).scope.project.id).toBe('10001');
    const { values } = (await rest('GET', '/rest/api/3/field/search?query=point%20estimate')).body;
    expect(values).toEqual([]);
  });
});

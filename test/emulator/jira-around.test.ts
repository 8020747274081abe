// What stands around issues: votes, links to elsewhere, files, many issues at once, groups, roles and the catalogue.

import { describe, expect, test } from '@jest/globals';
import { testJira } from '../support/jira';
import { NOW, smallWorld, text } from '../support/jira-world';

const ISSUE = '/rest/api/3/issue/SHOP-2';

describe('votes', () => {
  test('are counted once for each who is neither reporter nor late, and JQL orders by them', async () => {
    const { as, nobody } = testJira({ searchLag: 0 });
    const votes = `${ISSUE}/votes`;
    for (const who of ['ben', 'vic', 'ben']) expect((await as(who)('POST', votes)).status).toBe(204);
    expect((await as('mia')('POST', votes)).status).toBe(404);
    expect((await as('ben')('POST', '/rest/api/3/issue/SHOP-7/votes')).status).toBe(404);
    expect((await nobody('POST', votes)).status).toBe(401);
    const { body } = await as('mia')('GET', votes);
    expect([body.votes, body.hasVoted, body.voters.length]).toEqual([2, false, 2]);
    expect((await as('vic')('GET', votes)).body).toMatchObject({ hasVoted: true, voters: [] });
    expect((await as('ben')('GET', `${ISSUE}?fields=votes`)).body.fields.votes).toMatchObject({
      votes: 2,
      hasVoted: true,
    });
    expect((await as('ben')('DELETE', votes)).status).toBe(204);
    expect((await as('ben')('DELETE', votes)).status).toBe(404);
    expect((await as('mia')('GET', votes)).body.votes).toBe(1);
  });
});

describe('links to elsewhere', () => {
  const LINKS = `${ISSUE}/remotelink`;
  const link = (title: string, more: object = {}) => ({ object: { url: 'https://example.com/1', title }, ...more });

  test('with a global id are overwritten, and the changelog tells both', async () => {
    const { as, events } = testJira();
    const mia = as('mia');
    const made = await mia('POST', LINKS, link('Plan', { globalId: 'page=1', relationship: 'is planned in' }));
    expect(made.status).toBe(201);
    const again = await mia('POST', LINKS, link('New plan', { globalId: 'page=1', application: { name: 'Wiki' } }));
    expect([again.status, again.body]).toEqual([200, made.body]);
    const { body } = await mia('GET', `${LINKS}?globalId=page%3D1`);
    expect(body).toMatchObject({ id: made.body.id, object: { title: 'New plan' }, application: { name: 'Wiki' } });
    expect(body).not.toHaveProperty('relationship');
    const { histories } = (await mia('GET', `${ISSUE}?expand=changelog`)).body.changelog;
    const id = String(made.body.id);
    expect(histories[0].items).toMatchObject([
      { field: 'RemoteIssueLink', from: id, fromString: 'This issue is planned in "Plan (Web Link)"', to: null },
      { field: 'RemoteIssueLink', from: null, to: id, toString: 'This issue links to "New plan (Wiki)"' },
    ]);
    expect(events.map(({ eventType }) => eventType)).toEqual(Array(2).fill('avi:jira:updated:issue'));
  });

  test('belong to one issue, and those who link may change them', async () => {
    const { as } = testJira();
    const { body } = await as('mia')('POST', LINKS, link('Plan'));
    const at = (key: string) => `/rest/api/3/issue/${key}/remotelink/${body.id}`;
    expect((await as('vic')('DELETE', at('SHOP-2'))).status).toBe(403);
    expect((await as('mia')('DELETE', at('SHOP-3'))).status).toBe(400);
    expect((await as('mia')('GET', `${LINKS}/404404`)).status).toBe(404);
    expect((await as('mia')('GET', `${LINKS}/first`)).status).toBe(400);
    expect((await as('mia')('PUT', at('SHOP-2'), link('Plan B'))).status).toBe(204);
    expect((await as('vic')('GET', LINKS)).body).toMatchObject([{ id: body.id, object: { title: 'Plan B' } }]);
    expect((await as('mia')('DELETE', at('SHOP-2'))).status).toBe(204);
    expect((await as('mia')('DELETE', `${LINKS}?globalId=page%3D1`)).status).toBe(404);
    expect((await as('mia')('GET', LINKS)).body).toEqual([]);
  });

  test('go with their issue', async () => {
    const { as } = testJira();
    const { body } = await as('mia')('POST', '/rest/api/3/issue/SHOP-8/remotelink', link('Plan'));
    await as('ada')('DELETE', '/rest/api/3/issue/SHOP-8');
    expect((await as('mia')('GET', `${LINKS}/${body.id}`)).status).toBe(404);
  });

  test.each([
    {},
    { object: { title: 'Plan' } },
    { object: { title: ' ', url: 'https://a.example' } },
    { object: { title: 'Plan', url: 'nowhere' } },
  ])('%j is none', async (body) => {
    const { as, events } = testJira();
    expect([(await as('mia')('POST', LINKS, body)).status, events]).toEqual([400, []]);
  });
});

describe('many issues at once', () => {
  const BULK = '/rest/api/3/issue/bulk';
  const issue = (summary?: string, type = '10001') => ({
    fields: { project: { key: 'SHOP' }, issuetype: { id: type }, ...(summary ? { summary } : {}) },
  });

  test('stand or fall one by one', async () => {
    const { as, events } = testJira();
    const issueUpdates = [issue('First'), issue(), issue('Third', '404'), issue('Fourth')];
    const { status, body } = await as('mia')('POST', BULK, { issueUpdates });
    expect([status, body.issues.map(({ key }: { key: string }) => key)]).toEqual([201, ['SHOP-9', 'SHOP-10']]);
    const told = body.errors.map(
      (each: { failedElementNumber: number; status: number; elementErrors: { errors: object } }) => [
        each.failedElementNumber,
        each.status,
        Object.keys(each.elementErrors.errors),
      ],
    );
    expect(told).toEqual([
      [1, 400, ['summary']],
      [2, 400, ['issuetype']],
    ]);
    expect(events.map(({ eventType }) => eventType)).toEqual(Array(2).fill('avi:jira:created:issue'));
  });

  test('are none where all fall, and fifty at most', async () => {
    const { as, events } = testJira();
    const none = await as('vic')('POST', BULK, { issueUpdates: [issue('First')] });
    expect([none.status, none.body.issues, none.body.errors.length]).toEqual([400, [], 1]);
    const many = Array.from({ length: 51 }, (_, index) => issue(`Number ${index}`));
    expect((await as('mia')('POST', BULK, { issueUpdates: many })).status).toBe(400);
    expect((await as('mia')('POST', BULK, { issueUpdates: [] })).status).toBe(400);
    expect(events).toEqual([]);
  });
});

test('a file is read by whoever sees its issue, and taken away by its author', async () => {
  const world = smallWorld();
  const file = { filename: 'plan.txt', author: { accountId: 'mia' }, created: NOW, size: 12, mimeType: 'text/plain' };
  world.issues[1]!.fields.attachment = [{ id: '600', ...file }];
  world.issues[4]!.fields.attachment = [{ id: '601', ...file }];
  const { as, events } = testJira({ world });
  const FILE = '/rest/api/3/attachment';
  expect((await as('vic')('GET', `${FILE}/600`)).body).toMatchObject({
    id: 600,
    filename: 'plan.txt',
    author: { accountId: 'mia' },
  });
  expect((await as('mia')('GET', `${FILE}/601`)).status).toBe(404);
  expect((await as('ben')('DELETE', `${FILE}/600`)).status).toBe(403);
  expect((await as('mia')('DELETE', `${FILE}/600`)).status).toBe(204);
  expect((await as('mia')('GET', `${ISSUE}?fields=attachment`)).body.fields.attachment).toEqual([]);
  const { histories } = (await as('mia')('GET', `${ISSUE}?expand=changelog`)).body.changelog;
  expect(histories[0].items).toMatchObject([{ field: 'Attachment', from: '600', fromString: 'plan.txt', to: null }]);
  expect(events.map(({ eventType }) => eventType)).toEqual(['avi:jira:updated:issue', 'avi:jira:deleted:attachment']);
  expect(events[1]!.payload.attachment).toMatchObject({ id: '600', issueId: '20002', fileName: 'plan.txt' });
});

describe('groups', () => {
  test('are two where the data tells of none', async () => {
    const { as, nobody } = testJira();
    const ofUser = async (account: string) =>
      (await as('mia')('GET', `/rest/api/3/user/groups?accountId=${account}`)).body.map(
        ({ name }: { name: string }) => name,
      );
    expect([await ofUser('ada'), await ofUser('vic')]).toEqual([
      ['site-admins', 'jira-users-desk'],
      ['jira-users-desk'],
    ]);
    const members = async (query: string) =>
      (await as('mia')('GET', `/rest/api/3/group/member?groupname=jira-users-desk${query}`)).body.total;
    expect([await members(''), await members('&includeInactiveUsers=true')]).toEqual([4, 5]);
    expect((await as('mia')('GET', '/rest/api/3/group/member?groupname=none')).status).toBe(404);
    expect((await as('mia')('GET', '/rest/api/3/group/member')).status).toBe(400);
    expect((await as('mia')('GET', '/rest/api/3/user/groups?accountId=stranger')).status).toBe(404);
    expect((await nobody('GET', '/rest/api/3/user/groups?accountId=ada')).status).toBe(401);
    const { groups, total } = (await as('mia')('GET', '/rest/api/3/groups/picker?query=admin')).body;
    expect([total, groups[0].html]).toEqual([1, 'site-<b>admin</b>s']);
    expect((await nobody('GET', '/rest/api/3/groups/picker?query=admin')).body.total).toBe(0);
    const me = async (query: string) => (await as('ada')('GET', `/rest/api/3/myself${query}`)).body.groups;
    expect([await me(''), (await me('?expand=groups')).items[0].name]).toEqual([{ size: 2, items: [] }, 'site-admins']);
  });

  test('are those of the data where it has some', async () => {
    const { as } = testJira({ world: { ...smallWorld(), groups: [{ groupId: 'g', name: 'crew', members: ['mia'] }] } });
    const { body } = await as('ada')('GET', '/rest/api/3/group/bulk');
    expect(body.values).toEqual([{ groupId: 'g', name: 'crew' }]);
  });
});

test('the roles of a project name who is in them, for who administers it', async () => {
  const { as } = testJira();
  const ROLES = '/rest/api/3/project/SHOP/role';
  const { body } = await as('ada')('GET', ROLES);
  expect(Object.keys(body)).toContain('Administrators');
  expect((await as('ada')('GET', '/rest/api/3/project/SHOP')).body.roles).toEqual(body);
  const actors = async (name: string) => {
    const told = await as('ada')('GET', body[name].slice('https://desk.atlassian.net'.length));
    return told.body.actors.map((each: { actorUser: { accountId: string } }) => each.actorUser.accountId);
  };
  expect([await actors('Administrators'), await actors('Member')]).toEqual([['ada'], ['ben', 'mia']]);
  expect((await as('vic')('GET', ROLES)).status).toBe(404);
  expect((await as('mia')('GET', `${ROLES}/10002`)).status).toBe(404);
  expect((await as('mia')('GET', '/rest/api/3/role')).status).toBe(403);
});

test('an e-mail goes to somebody, who is not oneself', async () => {
  const { as } = testJira();
  const notify = async (to: object, key = 'SHOP-2') =>
    (await as('mia')('POST', `/rest/api/3/issue/${key}/notify`, { subject: 'News', to })).status;
  expect(await notify({ reporter: true, groups: [{ name: 'site-admins' }] })).toBe(204);
  expect(await notify({})).toBe(400);
  expect(await notify({ users: [{ accountId: 'mia' }] })).toBe(400);
  expect(await notify({ users: [{ accountId: 'stranger' }] })).toBe(400);
  expect(await notify({ assignee: true }, 'SHOP-3')).toBe(400);
  expect(await notify({ reporter: true }, 'SHOP-5')).toBe(404);
});

test('an entry of the catalogue is found by its id, and a type by who sees a project with it', async () => {
  const { as, nobody } = testJira();
  const vic = as('vic');
  const got = async (path: string) => {
    const { status, body } = await vic('GET', `/rest/api/3/${path}`);
    return status === 200 ? body.name : status;
  };
  expect([await got('resolution/10000'), await got('resolution/1')]).toEqual(['Done', 404]);
  expect([await got('priority/2'), await got('priority/9')]).toEqual(['High', 404]);
  expect([await got('issuetype/10002'), await got('issuetype/9'), await got('issuetype/x')]).toEqual(['Bug', 404, 400]);
  expect([await got('issueLinkType/10100'), await got('issueLinkType/9')]).toEqual(['Blocks', 404]);
  expect((await nobody('GET', '/rest/api/3/issuetype/10002')).status).toBe(404);
  const { body } = await as('mia')('GET', '/rest/api/3/project');
  expect(body.map(({ key }: { key: string }) => key)).toEqual(['SHOP', 'TEAM']);
});

test('apps keep properties with comments, and read comments by their ids', async () => {
  const { as, events } = testJira();
  const PROPERTIES = '/rest/api/3/comment/8001/properties';
  expect((await as('ben')('PUT', `${PROPERTIES}/origin`, { app: 1 })).status).toBe(201);
  expect((await as('mia')('PUT', `${PROPERTIES}/origin`, { app: 2 })).status).toBe(403);
  expect((await as('vic')('GET', `${PROPERTIES}/origin`)).body).toEqual({ key: 'origin', value: { app: 1 } });
  const secret = await as('ada')('POST', '/rest/api/3/issue/SHOP-5/comment', { body: text('Hush') });
  const ids = [8001, Number(secret.body.id)];
  const list = async (who: string) =>
    (await as(who)('POST', '/rest/api/3/comment/list?expand=properties', { ids })).body;
  expect(await list('mia')).toMatchObject({ total: 1, values: [{ id: '8001', properties: [{ key: 'origin' }] }] });
  expect((await list('ada')).total).toBe(2);
  expect((await as('mia')('GET', `/rest/api/3/comment/${secret.body.id}/properties`)).status).toBe(404);
  expect((await as('mia')('GET', '/rest/api/3/comment/first/properties')).status).toBe(400);
  expect((await as('ben')('DELETE', `${PROPERTIES}/origin`)).status).toBe(204);
  expect(events.map(({ eventType }) => eventType)).toEqual(['avi:jira:commented:issue']);
});

test("an issue is found while one types: one's own first, then those of a query", async () => {
  const { as, nobody } = testJira();
  const pick = async (query: string, rest = as('mia')) => {
    const { body } = await rest('GET', `/rest/api/3/issue/picker?${query}`);
    return body.sections.map(({ id, issues }: { id: string; issues: { key: string }[] }) => [
      id,
      issues.map(({ key }) => key),
    ]);
  };
  await as('ben')('POST', `${ISSUE}/comment`, { body: text('Mine, too') });
  expect(await pick('query=inv', as('ben'))).toEqual([['hs', ['SHOP-2']]]);
  const jql = encodeURIComponent('project = SHOP');
  const [, search] = await pick(`query=inv cust&currentJQL=${jql}`, as('ben'));
  expect(search).toEqual(['cs', ['SHOP-2', 'SHOP-3']]);
  expect((await pick(`query=SHOP-5&currentJQL=${jql}`))[1]).toEqual(['cs', []]);
  expect((await pick(`query=5&currentJQL=${jql}`, as('ada')))[1]).toEqual(['cs', ['SHOP-5']]);
  expect((await pick(`query=texts&currentJQL=${jql}&showSubTasks=false`))[1]).toEqual(['cs', []]);
  expect((await pick(`query=invoice&currentJQL=${jql}&currentIssueKey=SHOP-2`))[1][1]).not.toContain('SHOP-2');
  expect(await pick('query=invoice', nobody)).toEqual([['hs', []]]);
  const { body } = await as('mia')('GET', '/rest/api/3/issue/picker?query=pay');
  expect(body.sections[0].issues[0]).toMatchObject({ key: 'SHOP-2', summary: 'Customers <b>pay</b> by invoice' });
});

test('people and groups are found together, addresses only as a whole', async () => {
  const { as, nobody } = testJira();
  const pick = async (query: string) => {
    const { users, groups } = (await as('vic')('GET', `/rest/api/3/groupuserpicker?${query}`)).body;
    return [
      users.users.map((each: { accountId: string }) => each.accountId),
      groups.groups.map((each: { name: string }) => each.name),
    ];
  };
  expect(await pick('query=min')).toEqual([['ada'], ['site-admins']]);
  expect(await pick('query=ben@example.com')).toEqual([['ben'], []]);
  expect(await pick('query=example')).toEqual([[], []]);
  expect((await as('vic')('GET', '/rest/api/3/groupuserpicker')).status).toBe(400);
  expect((await nobody('GET', '/rest/api/3/groupuserpicker?query=a')).status).toBe(401);
});

test('the old form of what can be created leaves out what is not there, and what one may not do', async () => {
  const { as } = testJira();
  const META = '/rest/api/3/issue/createmeta';
  const { projects } = (await as('mia')('GET', `${META}?projectKeys=SHOP,NONE&issuetypeNames=Bug`)).body;
  expect(projects).toMatchObject([{ key: 'SHOP', issuetypes: [{ name: 'Bug' }] }]);
  expect(projects[0].issuetypes[0]).not.toHaveProperty('fields');
  const full = await as('mia')('GET', `${META}?projectIds=10000&expand=projects.issuetypes.fields`);
  expect(full.body.projects[0].issuetypes[3].fields.parent).toMatchObject({ required: true, key: 'parent' });
  expect((await as('vic')('GET', META)).body.projects).toEqual([]);
});

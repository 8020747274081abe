// Versions and components: what administrators do to them follows on the issues, in their changelogs and in events.

import { describe, expect, test } from '@jest/globals';
import { type Loose, testJira } from '../support/jira';
import { smallWorld } from '../support/jira-world';

const VERSION = '/rest/api/3/version';
const COMPONENT = '/rest/api/3/component';

const open = () => {
  const desk = testJira({ searchLag: 0 });
  const ada = desk.as('ada');
  const fieldOf = async (key: string, field: string): Promise<string[]> =>
    (await ada('GET', `/rest/api/3/issue/${key}?fields=${field}`)).body.fields[field].map(
      ({ name }: { name: string }) => name,
    );
  const told = () => desk.events.splice(0).map(({ eventType }) => eventType.replace('avi:jira:', ''));
  const names = async (query = '') =>
    (await ada('GET', `/rest/api/3/project/SHOP/version${query}`)).body.values.map(
      ({ name }: { name: string }) => name,
    );
  const make = async (body: object) => (await ada('POST', VERSION, { projectId: 10_000, ...body })).body;
  return { ...desk, ada, fieldOf, told, names, make };
};

describe('a version', () => {
  test('is made last in its project, and told of with its dates', async () => {
    const { make, names, events, told } = open();
    const body = await make({ name: ' 3.0 ', startDate: '2026-02-01', releaseDate: '2026-03-01', description: 'Next' });
    expect(body).toMatchObject({ name: '3.0', projectId: 10_000, released: false, archived: false, overdue: true });
    expect([body.userStartDate, body.userReleaseDate]).toEqual(['1/Feb/2026', '1/Mar/2026']);
    expect(events[0]!.payload).toMatchObject({ version: body, atlassianId: 'ada' });
    expect(told()).toEqual(['created:version']);
    expect(await names()).toEqual(['1.0', '2.0', '3.0']);
    expect(await names('?orderBy=-name&status=unreleased&query=n')).toEqual(['3.0']);
  });

  test.each<[string, object, string]>([
    ['without a name', {}, 'name'],
    ['with an empty name', { name: ' ' }, 'name'],
    ['with the name of another', { name: '2.0' }, 'name'],
    ['with a name that is too long', { name: 'x'.repeat(256) }, 'name'],
    ['with a day that no calendar has', { name: '3.0', releaseDate: '2026-02-30' }, 'releaseDate'],
    ['that ends before it begins', { name: '3.0', startDate: '2026-03-02', releaseDate: '2026-03-01' }, 'startDate'],
    ['of no project', { name: '3.0', projectId: null }, 'projectId'],
  ])('%s is refused', async (_, body, field) => {
    const { ada, told } = open();
    const answer = await ada('POST', VERSION, { projectId: 10_000, ...body });
    expect([answer.status, Object.keys(answer.body.errors), told()]).toEqual([400, [field], []]);
  });

  test('is for administrators, each resource refusing in its own way', async () => {
    const { as } = open();
    const mia = as('mia');
    expect((await mia('POST', VERSION, { projectId: 10_000, name: '3.0' })).status).toBe(404);
    expect((await mia('PUT', `${VERSION}/701`, { released: true })).status).toBe(400);
    expect((await mia('POST', `${VERSION}/701/move`, { position: 'First' })).status).toBe(401);
    expect((await mia('POST', `${VERSION}/701/removeAndSwap`, {})).status).toBe(404);
    expect((await mia('DELETE', `${VERSION}/701`)).status).toBe(401);
    expect((await mia('GET', `${VERSION}/701`)).status).toBe(200);
    expect((await as('gone')('GET', `${VERSION}/701`)).status).toBe(401);
  });

  test('is released once, and what is unfinished may go on to another', async () => {
    const { ada, make, fieldOf, told } = open();
    const next = await make({ name: '3.0' });
    await ada('PUT', '/rest/api/3/issue/SHOP-7', { fields: { fixVersions: [{ id: '701' }] } });
    told();
    const body = { released: true, moveUnfixedIssuesTo: next.self };
    expect((await ada('PUT', `${VERSION}/701`, body)).body).toMatchObject({ released: true, name: '2.0' });
    expect(told()).toEqual(['updated:issue', 'released:version']);
    expect([await fieldOf('SHOP-2', 'fixVersions'), await fieldOf('SHOP-7', 'fixVersions')]).toEqual([
      ['3.0'],
      ['2.0'],
    ]);
    await ada('PUT', `${VERSION}/701`, { released: true });
    expect(told()).toEqual([]);
    await ada('PUT', `${VERSION}/701`, { released: false, archived: true, name: '2.1' });
    expect(told()).toEqual(['updated:version', 'unreleased:version', 'archived:version']);
  });

  test('counts the issues that the caller sees', async () => {
    const { ada, as } = open();
    await ada('PUT', '/rest/api/3/issue/SHOP-5', {
      fields: { fixVersions: [{ id: '701' }], versions: [{ id: '701' }] },
    });
    const counts = async (who: string): Promise<Loose> =>
      (await as(who)('GET', `${VERSION}/701/relatedIssueCounts`)).body;
    expect(await counts('ada')).toMatchObject({ issuesFixedCount: 2, issuesAffectedCount: 1, customFieldUsage: [] });
    expect(await counts('mia')).toMatchObject({ issuesFixedCount: 1, issuesAffectedCount: 0 });
    const { body } = await ada('GET', `${VERSION}/701/unresolvedIssueCount`);
    expect([body.issuesCount, body.issuesUnresolvedCount]).toEqual([2, 2]);
    const { issuesStatusForFixVersion } = (await ada('GET', `${VERSION}/701?expand=issuesstatus`)).body;
    expect(issuesStatusForFixVersion).toEqual({ unmapped: 0, toDo: 1, inProgress: 1, done: 0 });
  });

  test('that goes away leaves the issues to what comes in its stead, where JQL finds them', async () => {
    const { ada, make, fieldOf, told, names, events } = open();
    const next = await make({ name: '3.0' });
    await ada('PUT', '/rest/api/3/issue/SHOP-2', {
      fields: { versions: [{ id: '701' }], fixVersions: [{ id: '701' }, { id: next.id }] },
    });
    told();
    const swap = { moveFixIssuesTo: Number(next.id) };
    const before = await ada('GET', '/rest/api/3/issue/SHOP-2/changelog');
    expect((await ada('POST', `${VERSION}/701/removeAndSwap`, swap)).status).toBe(204);
    expect([await fieldOf('SHOP-2', 'fixVersions'), await fieldOf('SHOP-2', 'versions')]).toEqual([['3.0'], []]);
    const { values } = (await ada('GET', '/rest/api/3/issue/SHOP-2/changelog')).body;
    const items = values.slice(before.body.total).flatMap((each: { items: object[] }) => each.items);
    expect(items).toMatchObject([
      { field: 'Fix Version', from: '701', fromString: '2.0', to: null },
      { field: 'Version', from: '701', fromString: '2.0', to: null },
    ]);
    expect(events.at(-1)!.payload).toMatchObject({ version: { name: '2.0' }, newFixVersion: { name: '3.0' } });
    expect(events.at(-1)!.payload).not.toHaveProperty('newAffectsVersion');
    expect(told()).toEqual(['updated:issue', 'updated:issue', 'deleted:version']);
    expect(await names()).toEqual(['1.0', '3.0']);
    const { body } = await ada('GET', '/rest/api/3/search/jql?jql=fixVersion="3.0"&fields=key');
    expect(body.issues.map(({ key }: { key: string }) => key)).toEqual(['SHOP-2']);
    expect((await ada('GET', `${VERSION}/701`)).status).toBe(404);
  });

  test('merges into another, which is told with the one that went', async () => {
    const { ada, fieldOf, told, events } = open();
    expect((await ada('PUT', `${VERSION}/701/mergeto/701`)).status).toBe(400);
    expect((await ada('PUT', `${VERSION}/701/mergeto/700`)).status).toBe(204);
    expect(await fieldOf('SHOP-2', 'fixVersions')).toEqual(['1.0']);
    expect(events.at(-1)!.payload).toMatchObject({ version: { id: '700' }, mergedVersion: { id: '701' } });
    expect(told()).toEqual(['updated:issue', 'deleted:version', 'merged:version']);
  });

  test('in a custom field keeps it from going away here', async () => {
    const world = smallWorld();
    const schema = { type: 'array', items: 'version', custom: 'x:multiversion' };
    world.fields.push({ id: 'customfield_10050', name: 'Promised', custom: true, clauseNames: [], schema });
    world.issues[1]!.fields.customfield_10050 = [{ id: '701', name: '2.0' }];
    const { as } = testJira({ world });
    const { body } = await as('ada')('GET', `${VERSION}/701/relatedIssueCounts`);
    expect([body.issueCountWithCustomFieldsShowingVersion, body.customFieldUsage[0].fieldName]).toEqual([
      1,
      'Promised',
    ]);
    expect((await as('ada')('POST', `${VERSION}/701/removeAndSwap`, {})).status).toBe(501);
    expect((await as('ada')('GET', `${VERSION}/701`)).status).toBe(200);
  });

  test('moves among those of its project, and JQL orders by the new places', async () => {
    const { ada, make, names, told } = open();
    const { id, self } = await make({ name: '3.0' });
    told();
    const move = async (of: string, body: object) => (await ada('POST', `${VERSION}/${of}/move`, body)).status;
    const later = async () =>
      (await ada('GET', '/rest/api/3/search/jql?jql=fixVersion > "3.0" order by key&fields=key')).body.issues.length;
    expect(await later()).toBe(0);
    expect(await move(id, { position: 'First' })).toBe(200);
    expect([await names(), await later()]).toEqual([['3.0', '1.0', '2.0'], 1]);
    expect(await move(id, { position: 'Later' })).toBe(200);
    expect(await names()).toEqual(['1.0', '3.0', '2.0']);
    expect(await move('700', { after: self })).toBe(200);
    expect(await names()).toEqual(['3.0', '1.0', '2.0']);
    expect(told()).toEqual(Array(3).fill('moved:version'));
    for (const body of [{}, { position: 'Middle' }, { position: 'First', after: self }, { after: '/404' }])
      expect(await move(id, body)).toBe(400);
  });
});

describe('a component', () => {
  test('is made and changed by administrators, and issues can have it at once', async () => {
    const { ada, as, told, fieldOf } = open();
    const draft = { project: 'SHOP', name: 'Cellar', description: 'Below', leadAccountId: 'ben' };
    expect((await as('mia')('POST', COMPONENT, draft)).status).toBe(403);
    const { status, body } = await ada('POST', COMPONENT, draft);
    expect([status, body.lead.accountId, body.projectId, body.realAssigneeType]).toEqual([
      201,
      'ben',
      10_000,
      'PROJECT_DEFAULT',
    ]);
    await ada('PUT', '/rest/api/3/issue/SHOP-3', { fields: { components: [{ name: 'Cellar' }] } });
    const one = `${COMPONENT}/${body.id}`;
    expect((await ada('PUT', one, { name: 'Basement', leadAccountId: '' })).body).not.toHaveProperty('lead');
    expect(await fieldOf('SHOP-3', 'components')).toEqual(['Basement']);
    const { components } = (await ada('GET', '/rest/api/3/issue/SHOP-3?fields=components')).body.fields;
    expect(Object.keys(components[0]).sort()).toEqual(['description', 'id', 'name', 'self']);
    expect((await ada('GET', `${one}/relatedIssueCounts`)).body.issueCount).toBe(1);
    const list = await ada('GET', '/rest/api/3/project/SHOP/component?orderBy=-issueCount&query=e');
    expect(list.body.values.map(({ name }: { name: string }) => name)).toEqual(['Checkout', 'Basement']);
    expect(told()).toEqual(['created:component', 'updated:issue', 'updated:component']);
  });

  test.each<[string, object, number]>([
    ['without a name', { name: '' }, 400],
    ['with the name of another, whatever the case', { name: 'checkout' }, 400],
    ['led by nobody', { name: 'A', leadAccountId: 'stranger' }, 400],
    ['of a wrong kind', { name: 'A', assigneeType: 'ANYBODY' }, 400],
    ['that assigns new issues', { name: 'A', assigneeType: 'COMPONENT_LEAD' }, 501],
    ['of no project', { name: 'A', project: 'NONE' }, 404],
  ])('%s is refused', async (_, body, status) => {
    const { ada, told } = open();
    const answer = await ada('POST', COMPONENT, { project: 'SHOP', ...body });
    expect([answer.status, told()]).toEqual([status, []]);
  });

  test('that goes away is replaced on its issues, or cleared', async () => {
    const { ada, told, fieldOf } = open();
    const { body } = await ada('POST', COMPONENT, { project: 'SHOP', name: 'Cellar' });
    told();
    expect((await ada('DELETE', `${COMPONENT}/800?moveIssuesTo=404`)).status).toBe(404);
    expect((await ada('DELETE', `${COMPONENT}/800?moveIssuesTo=${body.id}`)).status).toBe(204);
    expect([await fieldOf('SHOP-2', 'components'), told()]).toEqual([
      ['Cellar'],
      ['updated:issue', 'deleted:component'],
    ]);
    expect((await ada('DELETE', `${COMPONENT}/${body.id}`)).status).toBe(204);
    expect(await fieldOf('SHOP-2', 'components')).toEqual([]);
    expect((await ada('GET', `${COMPONENT}/${body.id}`)).status).toBe(404);
  });
});

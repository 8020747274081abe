// Saved filters: whose they are, who sees them, and those that come with the boards.

import { describe, expect, test } from '@jest/globals';
import { type Rest, testJira } from '../support/jira';

const FILTER = '/rest/api/3/filter';
const draft = { name: 'Open bugs', jql: 'type = Bug and resolution is empty', description: 'To be mended' };

const open = () => {
  const desk = testJira();
  const told = () => desk.events.splice(0).map(({ eventType }) => eventType.replace('avi:jira:', ''));
  const names = async (rest: Rest, path = '/search'): Promise<string[]> => {
    const { body } = await rest('GET', `${FILTER}${path}`);
    return (Array.isArray(body) ? body : body.values).map(({ name }: { name: string }) => name);
  };
  return { ...desk, told, names, mia: desk.as('mia'), ben: desk.as('ben'), vic: desk.as('vic') };
};

test("a filter is its own maker's until it is shared", async () => {
  const { mia, ben, told, names, events } = open();
  const { status, body } = await mia('POST', FILTER, draft);
  expect([status, body]).toMatchObject([
    200,
    { ...draft, owner: { accountId: 'mia' }, favourite: false, sharePermissions: [] },
  ]);
  expect(events[0]!.payload).toMatchObject({ filter: { id: body.id }, atlassianId: 'mia' });
  expect(told()).toEqual(['created:filter']);
  expect([await names(mia, '/my'), await names(ben, '/my')]).toEqual([['Open bugs'], ['Filter for Team board']]);
  expect((await ben('GET', `${FILTER}/${body.id}`)).status).toBe(400);
  const sharePermissions = [{ type: 'user', user: { accountId: 'ben' } }];
  await mia('PUT', `${FILTER}/${body.id}`, { name: 'Bugs', sharePermissions });
  expect((await ben('GET', `${FILTER}/${body.id}`)).body).toMatchObject({ name: 'Bugs', jql: draft.jql });
  expect((await ben('PUT', `${FILTER}/${body.id}`, { name: 'Mine' })).status).toBe(400);
  expect((await ben('DELETE', `${FILTER}/${body.id}`)).status).toBe(401);
  expect((await mia('DELETE', `${FILTER}/${body.id}`)).status).toBe(204);
  expect(told()).toEqual(['updated:filter', 'deleted:filter']);
  expect((await mia('GET', `${FILTER}/${body.id}`)).status).toBe(400);
});

describe('a filter is seen', () => {
  test.each<[string, object, string[]]>([
    ['nobody', { type: 'user', user: { accountId: 'mia' } }, []],
    ['who browses the project', { type: 'project', project: { id: '10001' } }, ['ben']],
    ['who is in the group', { type: 'group', group: { name: 'site-admins' } }, ['ada']],
    ['everybody with an account', { type: 'authenticated' }, ['ada', 'ben', 'vic']],
    ['everybody', { type: 'global' }, ['ada', 'ben', 'vic', 'nobody']],
  ])('by %s', async (_, share, expected) => {
    const { as, mia, nobody, names } = open();
    await mia('POST', FILTER, { ...draft, sharePermissions: [share] });
    const seen = [];
    for (const [who, rest] of [
      ...['ada', 'ben', 'vic'].map((id) => [id, as(id)] as const),
      ['nobody', nobody] as const,
    ])
      if ((await names(rest)).includes('Open bugs')) seen.push(who);
    expect(seen).toEqual(expected);
  });
});

test.each<[string, object, number]>([
  ['without a name', { ...draft, name: ' ' }, 400],
  ['named like another of the same person', { ...draft, name: 'taken' }, 400],
  ['that no one could run', { ...draft, jql: 'colour = red' }, 400],
  ['that is no JQL', { ...draft, jql: 'type = ' }, 400],
  [
    'shared with a project that one does not see',
    { ...draft, sharePermissions: [{ type: 'project', project: { id: '10001' } }] },
    400,
  ],
  ['shared with a group that is none', { ...draft, sharePermissions: [{ type: 'group', group: { name: 'x' } }] }, 400],
  [
    'shared with a role',
    { ...draft, sharePermissions: [{ type: 'project', project: { id: '10000' }, role: { id: 10_002 } }] },
    501,
  ],
])('a filter %s is not saved', async (_, body, status) => {
  const { as, names } = open();
  const vic = as('vic');
  await vic('POST', FILTER, { ...draft, name: 'Taken' });
  expect([(await vic('POST', FILTER, body)).status, await names(vic, '/my')]).toEqual([status, ['Taken']]);
});

test("favourites are each person's own", async () => {
  const { mia, ben, names } = open();
  const { body } = await mia('POST', FILTER, { ...draft, sharePermissions: [{ type: 'authenticated' }] });
  expect((await ben('PUT', `${FILTER}/${body.id}/favourite`)).body).toMatchObject({
    favourite: true,
    favouritedCount: 1,
  });
  expect([await names(ben, '/favourite'), await names(mia, '/favourite')]).toEqual([['Open bugs'], []]);
  expect(await names(ben, '/my?includeFavourites=true&expand=jql')).toEqual(['Filter for Team board', 'Open bugs']);
  await ben('DELETE', `${FILTER}/${body.id}/favourite`);
  expect(await names(ben, '/favourite')).toEqual([]);
});

test('a search finds by name, owner and share, and tells what it is asked to', async () => {
  const { mia, names } = open();
  await mia('POST', FILTER, draft);
  await mia('POST', FILTER, { ...draft, name: 'Opened late' });
  expect(await names(mia, '/search?accountId=mia')).toEqual(['Open bugs', 'Opened late']);
  expect(await names(mia, '/search?filterName=open')).toEqual(['Open bugs']);
  expect(await names(mia, '/search?filterName=open*&orderBy=-name')).toEqual(['Opened late', 'Open bugs']);
  expect(await names(mia, '/search?filterName=pen&isSubstringMatch=true')).toHaveLength(2);
  expect(await names(mia, '/search?projectId=10000')).toEqual(['Filter for Shop scrum', 'Filter for Shop support']);
  const { values } = (await mia('GET', `${FILTER}/search?accountId=mia&expand=jql&maxResults=1`)).body;
  expect([Object.keys(values[0]).sort(), values[0].jql]).toEqual([['expand', 'id', 'jql', 'name', 'self'], draft.jql]);
  expect((await mia('GET', `${FILTER}/search?orderBy=colour`)).status).toBe(400);
  expect((await mia('GET', `${FILTER}/search?expand=colour`)).status).toBe(400);
  expect((await mia('GET', `${FILTER}/search?expand=isWritable`)).status).toBe(501);
});

test('what a board shows is a filter that can be read, and is not changed here', async () => {
  const { as, mia } = open();
  const { id } = (await mia('GET', '/rest/agile/1.0/board/2/configuration')).body.filter;
  const { body } = await mia('GET', `${FILTER}/${id}`);
  expect(body.jql).toBe('project = SHOP AND (type = Bug) ORDER BY Rank ASC');
  const found = await mia('GET', `/rest/api/3/search/jql?fields=key&jql=${encodeURIComponent(body.jql)}`);
  expect(found.body.issues.map(({ key }: { key: string }) => key)).toEqual(['SHOP-4']);
  const boards = await mia('GET', `/rest/agile/1.0/board?filterId=${id}`);
  expect(boards.body.values.map((board: { id: number }) => board.id)).toEqual([2]);
  expect((await as('ada')('PUT', `${FILTER}/${id}`, { name: 'Other' })).status).toBe(501);
  expect((await as('ada')('DELETE', `${FILTER}/${id}`)).status).toBe(501);
});

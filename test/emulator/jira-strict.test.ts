// Where a kinder Jira would shrug: each of these is refused on Cloud, and what is refused changes nothing.

import { describe, expect, test } from '@jest/globals';
import { createJira } from '../../emulator/jira';
import { testJira } from '../support/jira';
import { FLAGGED, NOW, POINTS, SPRINT, smallWorld, text } from '../support/jira-world';

const ISSUE = '/rest/api/3/issue/SHOP-2';
const PEOPLE = 'customfield_10040';
const COLOUR = 'customfield_10041';
const LINE = 'customfield_10042';
const TYPES = 'com.atlassian.jira.plugin.system.customfieldtypes:';

const world = () => {
  const made = smallWorld();
  const field = (id: string, name: string, schema: object, more: object = {}) => ({
    id,
    name,
    custom: true,
    clauseNames: [name],
    schema: { type: 'any', ...schema },
    ...more,
  });
  const options = [
    { id: '1', value: 'Red' },
    { id: '2', value: 'Blue' },
  ];
  made.fields.push(
    field(PEOPLE, 'Guests', { type: 'array', items: 'user', custom: `${TYPES}multiuserpicker` }),
    field(COLOUR, 'Colour', { type: 'option', custom: `${TYPES}select` }, { options }),
    field(LINE, 'Line', { type: 'string', custom: `${TYPES}textfield` }),
  );
  made.components.push({ id: '900', name: 'Elsewhere', projectKey: 'TEAM' });
  return made;
};

describe('an edit', () => {
  test.each<[string, string, unknown, unknown]>([
    ['an assignee by a plain text', 'assignee', 'ben', 'expected Object'],
    ['an assignee by the name of old', 'assignee', { name: 'ben' }, "Specify an 'accountId' for the user."],
    ['a reporter who is nobody', 'reporter', { accountId: 'stranger' }, 'The reporter specified is not a user.'],
    ['a day that no calendar has', 'duedate', '2026-02-30', 'Error parsing date string: 2026-02-30'],
    [
      'a component of another project',
      'components',
      [{ name: 'Elsewhere' }],
      "Specify a valid 'id' or 'name' for component",
    ],
    ['a label longer than its place', 'labels', ['x'.repeat(256)], expect.stringContaining('maximum length')],
    ['a sub-task out of a story', 'issuetype', { name: 'Sub-task' }, 'The issue type selected is invalid.'],
    ['an option that the list has not', COLOUR, { value: 'Green' }, "Option value 'Green' is not valid"],
    ['an option id that the list has not', COLOUR, { id: '3' }, "Option id '3' is not valid"],
    ['an option by a plain text', COLOUR, 'Red', "Specify a valid 'id' or 'value' for the option"],
    ['a flag of another kind', FLAGGED, [{ value: 'Pirate' }], "Option value 'Pirate' is not valid"],
    ['guests who are nobody', PEOPLE, [{ accountId: 'stranger' }], "The user 'stranger' does not exist."],
    ['a line longer than a line', LINE, 'x'.repeat(256), expect.stringContaining('limit of 255 characters')],
    [
      'a text longer than a text',
      'description',
      text('x'.repeat(32_768)),
      expect.stringContaining('32,767 characters'),
    ],
    ['another project', 'project', { key: 'TEAM' }, expect.stringContaining('cannot be set')],
    ['points as a text', POINTS, '5', 'Operation value must be a number'],
  ])('does not take %s', async (_, field, value, error) => {
    const { as, events } = testJira({ world: world() });
    const { status, body } = await as('ada')('PUT', ISSUE, { fields: { [field]: value } });
    expect([status, body.errors, events]).toEqual([400, { [field]: error }, []]);
  });

  test('takes what the lists have, and shows it whole', async () => {
    const { as } = testJira({ world: world() });
    const fields = {
      [COLOUR]: { value: 'Blue' },
      [FLAGGED]: [{ value: 'Impediment' }],
      [PEOPLE]: [{ accountId: 'ben' }],
      labels: ['a', 'b', 'a'],
      assignee: { accountId: '-1' },
    };
    expect((await as('ada')('PUT', ISSUE, { fields, update: {} })).status).toBe(204);
    const shown = (await as('mia')('GET', ISSUE)).body.fields;
    expect(shown[COLOUR]).toEqual({ id: '2', value: 'Blue' });
    expect(shown[FLAGGED]).toEqual([{ id: '10019', value: 'Impediment' }]);
    expect(shown[PEOPLE]).toMatchObject([{ accountId: 'ben', displayName: 'Ben Both' }]);
    expect([shown.labels, shown.assignee]).toEqual([['a', 'b'], null]);
    const { body } = await as('mia')('GET', `${ISSUE}/editmeta`);
    expect(body.fields[COLOUR].allowedValues).toHaveLength(2);
  });

  test('leaves a sub-task with its parent, whose sprint is its own', async () => {
    const { as } = testJira();
    const edit = async (fields: object) => (await as('ada')('PUT', '/rest/api/3/issue/SHOP-6', { fields })).body.errors;
    expect(await edit({ parent: null })).toHaveProperty('parent');
    expect(await edit({ parent: { key: 'TEAM-1' } })).toHaveProperty('parent');
    expect(await edit({ [SPRINT]: 13 })).toHaveProperty(SPRINT);
  });
});

test('a new issue has the comments that came with it, and none where one is refused', async () => {
  const { as, events } = testJira();
  const fields = { project: { key: 'SHOP' }, issuetype: { name: 'Story' }, summary: 'With words' };
  const create = (body: object) =>
    as('mia')('POST', '/rest/api/3/issue', { fields, update: { comment: [{ add: { body } }] } });
  expect((await create({ type: 'text' })).status).toBe(400);
  expect(events).toEqual([]);
  const { body: made } = await create(text('Said'));
  const { body } = await as('mia')('GET', `/rest/api/3/issue/${made.key}/comment`);
  expect(body.comments.map((each: { body: unknown }) => each.body)).toEqual([text('Said')]);
  expect(events.map(({ eventType }) => eventType)).toEqual(['avi:jira:created:issue', 'avi:jira:commented:issue']);
});

test.each<[path: string, body: object]>([
  ['/rest/api/3/changelog/bulkfetch', { issueIdsOrKeys: ['SHOP-2'], startAt: 0 }],
  ['/rest/api/3/changelog/bulkfetch', { issueIdsOrKeys: [] }],
  ['/rest/api/3/changelog/bulkfetch', { issueIdsOrKeys: ['SHOP-2'], maxResults: 10_001 }],
  ['/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: ['SHOP-2'], startAt: 0 }],
  ['/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: ['SHOP-2'], expand: 'names' }],
  ['/rest/api/3/search/approximate-count', { jql: 'project = SHOP', maxResults: 1 }],
])('%s knows no more than its document: %j', async (path, body) => {
  expect((await testJira().as('mia')('POST', path, body)).status).toBe(400);
});

test('a comment says something', async () => {
  const { as, events } = testJira();
  for (const body of [text(), text('  ', ' ')]) {
    const answer = await as('mia')('POST', `${ISSUE}/comment`, { body });
    expect([answer.status, answer.body.errors]).toEqual([400, { comment: 'Comment body can not be empty!' }]);
  }
  expect(events).toEqual([]);
});

test('a comment has an end, too', async () => {
  const { as, events } = testJira();
  const { status, body } = await as('mia')('POST', `${ISSUE}/comment`, { body: text('x'.repeat(32_768)) });
  expect([status, body.errors.comment, events]).toEqual([400, expect.stringContaining('32,767'), []]);
});

test.each([
  [{}, 415],
  [{ 'content-type': 'application/x-www-form-urlencoded' }, 415],
  [{ 'content-type': 'text/plain;charset=UTF-8' }, 415],
  [{ 'Content-Type': 'application/json;charset=UTF-8' }, 204],
])('a body that calls itself %j is answered %d', async (headers, status) => {
  const clock = { now: () => Date.parse(NOW), at: () => ({ cancel: () => undefined }) };
  const jira = createJira({ world: smallWorld(), clock });
  const caller = { type: 'user', accountId: 'mia', scopes: null } as const;
  const body = JSON.stringify({ fields: { summary: 'x' } });
  expect((await jira.handle({ method: 'PUT', path: ISSUE, headers, body, caller })).status).toBe(status);
});

describe('what the desk does not heed', () => {
  test.each<[string, string, object | undefined]>([
    ['GET', '/rest/agile/1.0/board?projectLocation=SHOP', undefined],
    ['GET', '/rest/agile/1.0/board/1/backlog?validateQuery=false', undefined],
    ['GET', '/rest/api/3/field/search?orderBy=-name', undefined],
    ['GET', '/rest/api/3/project/search?status=archived', undefined],
    ['GET', '/rest/api/3/filter/defaultShareScope', undefined],
    ['GET', '/rest/api/3/worklog/updated?expand=colours', undefined],
    ['GET', '/rest/api/3/project/recent', undefined],
    ['PUT', '/rest/api/3/issue/archive', { issueIdsOrKeys: ['SHOP-2'] }],
    ['POST', `${ISSUE}/comment`, { body: text('Hush'), visibility: { type: 'role', value: 'Administrators' } }],
    ['POST', `${ISSUE}/comment`, { body: text('Hush'), parentId: '8001' }],
    [
      'PUT',
      ISSUE,
      { update: { comment: [{ add: { body: text('Hush'), visibility: { type: 'role', value: 'Viewer' } } }] } },
    ],
    [
      'POST',
      '/rest/api/3/issueLink',
      {
        type: { name: 'Blocks' },
        inwardIssue: { key: 'SHOP-2' },
        outwardIssue: { key: 'SHOP-8' },
        comment: { body: text('Hush'), visibility: { type: 'role', value: 'Viewer' } },
      },
    ],
    ['PUT', ISSUE, { update: { comment: [{ edit: { id: '1', body: text('Hush') } }] } }],
  ])('%s %s is said by name', async (method, path, body) => {
    const { as, events } = testJira();
    const { status, headers } = await as('ada')(method, path, body);
    expect([status, typeof headers['x-not-modelled'], events]).toEqual([501, 'string', []]);
  });

  test.each([
    ['GET', '/rest/agile/1.0/board/1/backlog?validateQuery=true'],
    ['GET', '/rest/api/3/project/search?orderBy=key&status=live&expand=lead'],
    ['GET', '/rest/api/3/project/SHOP?expand=lead,issueTypes'],
  ])('%s %s is no more than it does anyway', async (method, path) => {
    const { as } = testJira();
    expect((await as('ada')(method, path)).status).toBe(200);
  });
});

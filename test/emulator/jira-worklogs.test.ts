// Work logged on issues: what it does to the times of the issue, to its changelog, and what an app hears of it.

import { describe, expect, test } from '@jest/globals';
import { included } from '../../emulator/forge/event-properties';
import type { Shared } from '../../emulator/forge/state';
import { testJira } from '../support/jira';
import { text } from '../support/jira-world';

const ISSUE = '/rest/api/3/issue/SHOP-2';
const WORKLOG = `${ISSUE}/worklog`;
const SPENT = { timeSpent: '3h 20m' };

const open = async (estimate = '1d') => {
  const desk = testJira({ searchLag: 0 });
  const mia = desk.as('mia');
  await mia('PUT', ISSUE, { fields: { timetracking: { originalEstimate: estimate } } });
  desk.events.length = 0;
  const times = async () => (await mia('GET', `${ISSUE}?fields=timetracking`)).body.fields.timetracking;
  return { ...desk, mia, times };
};

test('an original estimate is what remains until work is logged', async () => {
  const { mia, times } = await open('1w 2d');
  const told = { originalEstimate: '1w 2d', originalEstimateSeconds: 201_600 };
  expect(await times()).toEqual({ ...told, remainingEstimate: '1w 2d', remainingEstimateSeconds: 201_600 });
  await mia('PUT', ISSUE, { update: { timetracking: [{ edit: { remainingEstimate: '30m' } }] } });
  expect(await times()).toEqual({ ...told, remainingEstimate: '30m', remainingEstimateSeconds: 1_800 });
  const { status, body } = await mia('PUT', ISSUE, { fields: { timetracking: { originalEstimate: 'soon' } } });
  expect([status, Object.keys(body.errors)]).toEqual([400, ['timetracking']]);
});

test('work takes from the estimate; its changelog names the times, and the worklog as Jira does', async () => {
  const { mia, times, events } = await open();
  const { status, body } = await mia('POST', WORKLOG, { ...SPENT, comment: text('Dug') });
  expect([status, body.timeSpentSeconds, body.timeSpent, body.author.accountId]).toEqual([
    201,
    12_000,
    '3h 20m',
    'mia',
  ]);
  expect(await times()).toMatchObject({ timeSpent: '3h 20m', remainingEstimate: '4h 40m' });
  const { histories } = (await mia('GET', `${ISSUE}?expand=changelog`)).body.changelog;
  const none = { to: null, toString: null };
  expect(histories[0].items).toEqual([
    {
      field: 'timeestimate',
      fieldtype: 'jira',
      fieldId: 'timeestimate',
      from: '28800',
      fromString: '28800',
      to: '16800',
      toString: '16800',
    },
    {
      field: 'timespent',
      fieldtype: 'jira',
      fieldId: 'timespent',
      from: null,
      fromString: null,
      to: '12000',
      toString: '12000',
    },
    { field: 'WorklogId', fieldtype: 'jira', from: body.id, fromString: body.id, ...none },
  ]);
  expect(events.map(({ eventType }) => eventType)).toEqual(['avi:jira:updated:issue', 'avi:jira:created:worklog']);
  expect(events[0]!.payload.jiraEventTypeName).toBe('issue_work_logged');
  expect(events[1]!.payload).toEqual({ timestamp: expect.any(String), worklog: body });
});

describe('the estimate', () => {
  test.each([
    ['', '4h 40m'],
    ['?adjustEstimate=leave', '1d'],
    ['?adjustEstimate=new&newEstimate=2d', '2d'],
    ['?adjustEstimate=manual&reduceBy=1h', '7h'],
    ['?adjustEstimate=manual&reduceBy=3d', '0m'],
  ])('after %s is %s', async (query, remainingEstimate) => {
    const { mia, times } = await open();
    expect((await mia('POST', `${WORKLOG}${query}`, SPENT)).status).toBe(201);
    expect(await times()).toMatchObject({ remainingEstimate });
  });

  test('of none is nothing once work was logged', async () => {
    const { as } = testJira();
    await as('mia')('POST', '/rest/api/3/issue/SHOP-3/worklog', SPENT);
    const { body } = await as('mia')('GET', '/rest/api/3/issue/SHOP-3?fields=timeestimate,timespent,workratio');
    expect(body.fields).toEqual({ timeestimate: 0, timespent: 12_000, workratio: -1 });
  });

  test('follows an edit and comes back when the work is deleted', async () => {
    const { mia, times, events } = await open();
    const { body } = await mia('POST', WORKLOG, SPENT);
    expect((await mia('PUT', `${WORKLOG}/${body.id}`, { timeSpentSeconds: 3_600 })).body.timeSpent).toBe('1h');
    expect(await times()).toMatchObject({ timeSpent: '1h', remainingEstimate: '7h' });
    expect((await mia('DELETE', `${WORKLOG}/${body.id}?adjustEstimate=manual&increaseBy=2h`)).status).toBe(204);
    expect(await times()).toMatchObject({ timeSpent: '0m', remainingEstimate: '1d 1h' });
    const told = events.flatMap(({ eventType }) => (eventType.endsWith(':worklog') ? [eventType.split(':')[2]] : []));
    expect(told).toEqual(['created', 'updated', 'deleted']);
    expect((await mia('GET', WORKLOG)).body).toMatchObject({ total: 0, worklogs: [] });
  });
});

describe('what is no work changes nothing', () => {
  test.each<[string, string, object]>([
    ['a moment that ends in Z', '', { ...SPENT, started: '2026-03-01T09:00:00.000Z' }],
    ['a moment without milliseconds', '', { ...SPENT, started: '2026-03-01T09:00:00+0000' }],
    ['no time', '', {}],
    ['less than a minute', '', { timeSpentSeconds: 59 }],
    ['a time in words', '', { timeSpent: 'a while' }],
    ['two times', '', { timeSpent: '1h', timeSpentSeconds: 3_600 }],
    ['a plain comment', '', { ...SPENT, comment: 'Dug' }],
    ['a new estimate that is missing', '?adjustEstimate=new', SPENT],
    ['a reduction that is missing', '?adjustEstimate=manual', SPENT],
    ['an adjustment of no kind', '?adjustEstimate=guess', SPENT],
  ])('%s', async (_, query, body) => {
    const { mia, events, times } = await open();
    const before = await times();
    const answer = await mia('POST', `${WORKLOG}${query}`, body);
    expect([answer.status, events, await times()]).toEqual([400, [], before]);
  });

  test('and who may see it is said by name', async () => {
    const { mia } = await open();
    expect((await mia('POST', WORKLOG, { ...SPENT, visibility: { type: 'role', value: 'Member' } })).status).toBe(501);
  });
});

test('members log work and change their own; administrators change all', async () => {
  const { as, mia, nobody } = await open();
  expect((await as('vic')('POST', WORKLOG, SPENT)).status).toBe(400);
  expect((await nobody('POST', WORKLOG, SPENT)).status).toBe(404);
  const { body } = await mia('POST', WORKLOG, SPENT);
  const one = `${WORKLOG}/${body.id}`;
  expect((await as('ben')('PUT', one, { timeSpent: '1h' })).status).toBe(400);
  expect((await as('ben')('DELETE', one)).status).toBe(400);
  expect((await as('ada')('PUT', one, { timeSpent: '1h' })).body.updateAuthor.accountId).toBe('ada');
  expect((await as('vic')('GET', one)).status).toBe(200);
  expect((await mia('GET', `/rest/api/3/issue/SHOP-3/worklog/${body.id}`)).status).toBe(404);
});

test('the feed tells of work after a minute, of what went as well, and nothing of what one may not see', async () => {
  const { as, mia, pass } = await open();
  const { body } = await mia('POST', WORKLOG, SPENT);
  const secret = await as('ada')('POST', '/rest/api/3/issue/SHOP-5/worklog', SPENT);
  const updated = async (who: string, since = 0) =>
    (await as(who)('GET', `/rest/api/3/worklog/updated?since=${since}`)).body;
  expect((await updated('mia')).values).toEqual([]);
  pass(60_000);
  const { values, until, lastPage } = await updated('mia');
  expect([values.map((each: { worklogId: number }) => each.worklogId), lastPage]).toEqual([[Number(body.id)], true]);
  expect((await updated('mia', until)).values).toEqual([]);
  expect((await updated('ada')).values).toHaveLength(2);
  const ids = [Number(body.id), Number(secret.body.id), 404];
  expect((await mia('POST', '/rest/api/3/worklog/list', { ids })).body).toEqual([body]);
  expect((await mia('POST', '/rest/api/3/worklog/list', { ids: [] })).status).toBe(400);
  await mia('DELETE', `${WORKLOG}/${body.id}`);
  pass(60_000);
  const gone = (await mia('GET', '/rest/api/3/worklog/deleted')).body.values;
  expect(gone.map((each: { worklogId: number }) => each.worklogId)).toEqual([Number(body.id)]);
});

test('worklogs are listed by when the work began', async () => {
  const { mia } = await open();
  for (const day of ['01', '02', '03'])
    await mia('POST', WORKLOG, { ...SPENT, started: `2026-02-${day}T09:00:00.000+0100` });
  const between = `startedAfter=${Date.parse('2026-02-02T00:00:00Z')}&startedBefore=${Date.parse('2026-02-03T00:00:00Z')}`;
  const { body } = await mia('GET', `${WORKLOG}?${between}`);
  expect([body.total, body.worklogs[0].started]).toEqual([1, '2026-02-02T08:00:00.000+0000']);
  expect((await mia('GET', `${WORKLOG}?maxResults=2`)).body).toMatchObject({ total: 3, worklogs: { length: 2 } });
  expect((await mia('GET', `${WORKLOG}?startAt=first`)).status).toBe(404);
});

test('apps keep properties with worklogs, by whoever may edit them', async () => {
  const { as, mia, events } = await open();
  const { body } = await mia('POST', WORKLOG, { ...SPENT, properties: [{ key: 'bill', value: 7 }] });
  const one = `${WORKLOG}/${body.id}`;
  events.length = 0;
  expect((await mia('PUT', `${one}/properties/paid`, { by: 'card' })).status).toBe(201);
  expect((await mia('PUT', `${one}/properties/paid`, { by: 'cash' })).status).toBe(200);
  expect((await as('ben')('PUT', `${one}/properties/paid`, {})).status).toBe(403);
  expect((await as('vic')('GET', `${one}/properties/bill`)).body).toEqual({ key: 'bill', value: 7 });
  const properties = [
    { key: 'bill', value: 7 },
    { key: 'paid', value: { by: 'cash' } },
  ];
  expect((await mia('GET', `${WORKLOG}?expand=properties`)).body.worklogs).toMatchObject([{ properties }]);
  expect((await mia('GET', one)).body).not.toHaveProperty('properties');
  expect((await mia('DELETE', `${one}/properties/bill`)).status).toBe(204);
  expect((await mia('GET', `${one}/properties`)).body.keys).toMatchObject([{ key: 'paid' }]);
  expect(events).toEqual([]);
});

test('a trigger learns the properties of the issue that the work was done on', async () => {
  const { jira, mia, events } = await open();
  await mia('POST', WORKLOG, SPENT);
  const { eventType, payload } = events.at(-1)!;
  const asked = { include: { propertyPaths: ['issue.properties.ready.verdict'] } };
  expect(included({ jira } as Shared, asked, { ...payload, eventType })).toEqual({
    payloadIncludeProperties: { 'issue.properties.ready.verdict': 'yes' },
  });
});

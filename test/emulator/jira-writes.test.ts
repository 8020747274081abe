// What happens when something is written: to the issue, its changelog, its search result and the apps that listen.

import { describe, expect, test } from '@jest/globals';
import type { ProductEvent } from '../../emulator/wall';
import { type Loose, testJira } from '../support/jira';
import { POINTS, SPRINT, smallWorld, text } from '../support/jira-world';

const ISSUE = '/rest/api/3/issue';
const told = (events: ProductEvent[]) =>
  events.map(({ eventType, actor, payload }) => {
    const items = (payload.changelog as Loose)?.items?.map((item: Loose) => [item.field, item.from, item.to]);
    return items ? [eventType, actor, ...items] : [eventType, actor];
  });

describe('issues', () => {
  test('a new one has what was given, what Jira adds, and the lowest rank', async () => {
    const { as, events } = testJira({ searchLag: 0 });
    const fields = {
      project: { key: 'SHOP' },
      issuetype: { name: 'Story' },
      summary: 'Vouchers',
      description: text('Because of Christmas.'),
      labels: ['gift'],
      [POINTS]: 3,
      [SPRINT]: 13,
      parent: { key: 'SHOP-1' },
      fixVersions: [{ name: '2.0' }],
    };
    const created = await as('mia')('POST', ISSUE, { fields });
    expect([created.status, created.body.key]).toEqual([201, 'SHOP-9']);
    const { body } = await as('mia')('GET', `${ISSUE}/SHOP-9`);
    expect(body.fields).toMatchObject({
      summary: 'Vouchers',
      description: text('Because of Christmas.'),
      status: { id: '1' },
      priority: { name: 'Medium' },
      reporter: { accountId: 'mia' },
      labels: ['gift'],
      [POINTS]: 3,
      [SPRINT]: [{ id: 13, state: 'future', boardId: 1 }],
      parent: { key: 'SHOP-1', fields: { summary: 'Invoices' } },
      fixVersions: [{ name: '2.0' }],
    });
    const ranked = await as('mia')('POST', '/rest/api/3/search/jql', {
      jql: 'project = SHOP order by rank',
      fields: ['key'],
    });
    expect(ranked.body.issues.at(-1).key).toBe('SHOP-9');
    expect(told(events)).toEqual([['avi:jira:created:issue', 'mia']]);
    expect(Object.keys((events[0]!.payload.issue as Loose).fields).sort()).toEqual(
      ['assignee', 'created', 'creator', 'issuetype', 'project', 'reporter', 'status', 'summary', 'updated'].sort(),
    );
  });

  test.each([
    ['no project', { summary: 'x', issuetype: { id: '10001' } }, { project: 'valid project is required' }],
    [
      'a project of others',
      { project: { key: 'NOPE' }, summary: 'x', issuetype: { id: '10001' } },
      { project: 'valid project is required' },
    ],
    [
      'no summary',
      { project: { key: 'SHOP' }, issuetype: { id: '10001' } },
      { summary: 'You must specify a summary of the issue.' },
    ],
    [
      'a type of another project',
      { project: { key: 'TEAM' }, summary: 'x', issuetype: { id: '10002' } },
      { issuetype: 'The issue type selected is invalid.' },
    ],
    [
      'a plain text as description',
      { project: { key: 'SHOP' }, summary: 'x', issuetype: { id: '10001' }, description: 'text' },
      { description: expect.stringContaining('must be an Atlassian Document') },
    ],
    [
      'a sub-task of nothing',
      { project: { key: 'SHOP' }, summary: 'x', issuetype: { id: '10003' } },
      { parent: expect.stringContaining('sub-task') },
    ],
    [
      'a field that is none',
      { project: { key: 'SHOP' }, summary: 'x', issuetype: { id: '10001' }, mood: 1 },
      { mood: expect.stringContaining('cannot be set') },
    ],
    [
      'several mistakes',
      { project: { key: 'SHOP' }, summary: '', issuetype: { id: '10001' }, labels: ['a b'] },
      { summary: expect.any(String), labels: expect.any(String) },
    ],
  ])('%s: nothing is made', async (_, fields, errors) => {
    const { as, events } = testJira();
    const { status, body } = await as('mia')('POST', ISSUE, { fields });
    expect([status, body.errors, events]).toEqual([400, errors, []]);
  });

  test('an edit is in the changelog by id and by name, and told once', async () => {
    const { as, events } = testJira();
    const edit = {
      fields: {
        summary: 'Pay by invoice',
        priority: { id: '4' },
        assignee: { accountId: 'ben' },
        duedate: '2026-04-01',
        [POINTS]: 8,
      },
      update: { labels: [{ add: 'b2b' }, { remove: 'Money' }], fixVersions: [{ add: { id: '700' } }] },
    };
    expect((await as('mia')('PUT', `${ISSUE}/SHOP-2`, edit)).status).toBe(204);
    const { body } = await as('mia')('GET', `${ISSUE}/SHOP-2/changelog?startAt=1`);
    expect(body.total).toBe(2);
    expect(
      body.values[0].items.map((each: Loose) => [
        each.field,
        each.fieldId,
        each.from,
        each.fromString,
        each.to,
        each.toString,
      ]),
    ).toEqual([
      ['summary', 'summary', null, 'Customers pay by invoice', null, 'Pay by invoice'],
      ['priority', 'priority', '2', 'High', '4', 'Low'],
      ['assignee', 'assignee', 'mia', 'Mia Member', 'ben', 'Ben Both'],
      ['labels', 'labels', '', 'invoice Money', '', 'invoice b2b'],
      ['Fix Version', 'fixVersions', null, null, '700', '1.0'],
      ['duedate', 'duedate', null, null, '2026-04-01', '2026-04-01 00:00:00.0'],
      ['Story Points', POINTS, null, '5', null, '8'],
    ]);
    expect(events.map((event) => event.eventType)).toEqual(['avi:jira:updated:issue', 'avi:jira:assigned:issue']);
    expect((await as('mia')('PUT', `${ISSUE}/SHOP-2`, { fields: { summary: 'Pay by invoice' } })).status).toBe(204);
    expect(events).toHaveLength(2);
  });

  /** Operations on SHOP-2, and what is then in the field; null: refused with 400, and nothing has changed. */
  test.each<[field: string, operations: unknown, after: string[] | null]>([
    ['components', [{ remove: { name: 'Checkout' } }], []],
    ['components', [{ remove: { id: '800' } }], []],
    ['components', [{ remove: { name: 'Elsewhere' } }], ['Checkout']],
    ['components', [{ add: { name: 'Checkout' } }], ['Checkout']],
    ['components', [{ set: [] }, { add: { id: '800' } }], ['Checkout']],
    ['fixVersions', [{ remove: { name: '2.0' } }, { add: { name: '1.0' } }], ['1.0']],
    ['fixVersions', [{ add: { id: 700 } }], ['2.0', '1.0']],
    ['fixVersions', [{ remove: { id: 701 } }], []],
    ['labels', [{ set: ['x', 'y'] }, { add: 'z' }, { remove: 'x' }], ['y', 'z']],
    ['labels', [{ remove: 'INVOICE' }], ['invoice', 'Money']],
    ['labels', [], ['invoice', 'Money']],
    ['labels', [{ add: 'a', remove: 'Money' }], null],
    ['labels', [{ add: '' }], null],
    ['labels', [{ add: 'two words' }], null],
    ['labels', [{ edit: 'a' }], null],
    ['labels', { add: 'a' }, null],
    ['summary', [{ add: 'a' }], null],
    ['components', [{ add: { name: 'checkout' } }], null],
  ])('update %s by %j', async (field, operations, after) => {
    const { as, events } = testJira();
    const edited = await as('mia')('PUT', `${ISSUE}/SHOP-2`, { update: { [field]: operations } });
    expect(edited.status).toBe(after === null ? 400 : 204);
    if (after === null) return expect(events).toEqual([]);
    const { body } = await as('mia')('GET', `${ISSUE}/SHOP-2?fields=${field}`);
    expect(body.fields[field].map((each: Loose) => each.name ?? each)).toEqual(after);
  });

  test('an edit or a link whose comment is refused changes nothing', async () => {
    const { as, events } = testJira();
    const edit = { fields: { summary: 'x' }, update: { comment: [{ add: { body: 'text' } }] } };
    expect((await as('mia')('PUT', `${ISSUE}/SHOP-2`, edit)).status).toBe(400);
    const ends = { inwardIssue: { key: 'SHOP-8' }, outwardIssue: { key: 'SHOP-2' } };
    const link = { ...ends, type: { name: 'Blocks' }, comment: { body: 'text' } };
    expect((await as('mia')('POST', '/rest/api/3/issueLink', link)).status).toBe(400);
    expect(events).toEqual([]);
  });

  test('one with sub-tasks goes only together with them', async () => {
    const { as, events } = testJira({ searchLag: 0 });
    expect((await as('ada')('DELETE', `${ISSUE}/SHOP-2`)).status).toBe(400);
    expect((await as('ada')('DELETE', `${ISSUE}/SHOP-2?deleteSubtasks=true`)).status).toBe(204);
    expect((await as('ada')('GET', `${ISSUE}/SHOP-6`)).status).toBe(404);
    expect((await as('ada')('GET', `${ISSUE}/SHOP-3?fields=issuelinks`)).body.fields.issuelinks).toEqual([]);
    expect(told(events)).toEqual([
      ['avi:jira:deleted:issue', 'ada'],
      ['avi:jira:deleted:issue', 'ada'],
    ]);
  });
});

describe('comments, links, properties', () => {
  test('a comment touches the issue, leaves no changelog, and is told', async () => {
    const { as, events, pass } = testJira();
    pass(60_000);
    const path = `${ISSUE}/SHOP-8/comment`;
    expect((await as('mia')('POST', path, { body: 'text' })).body.errors).toEqual({
      comment: 'Comment body is not valid!',
    });
    expect((await as('vic')('POST', path, { body: text('Hello') })).status).toBe(400);
    const made = await as('mia')('POST', path, { body: text('Hello') });
    expect([made.status, made.body.author.accountId]).toEqual([201, 'mia']);
    const { body } = await as('mia')('GET', `${ISSUE}/SHOP-8?expand=changelog&fields=updated,comment`);
    expect([body.fields.updated, body.changelog.total, body.fields.comment.total]).toEqual([
      '2026-03-02T09:01:00.000+0000',
      0,
      1,
    ]);
    expect((await as('ben')('PUT', `${path}/${made.body.id}`, { body: text('Ha') })).status).toBe(400);
    expect((await as('mia')('DELETE', `${path}/${made.body.id}`)).status).toBe(204);
    expect(told(events)).toEqual([
      ['avi:jira:commented:issue', 'mia'],
      ['avi:jira:deleted:comment', 'mia'],
    ]);
  });

  test('"A blocks B" has A as inward issue, and both remember it', async () => {
    const { as, events } = testJira();
    const body = { type: { name: 'Blocks' }, inwardIssue: { key: 'SHOP-8' }, outwardIssue: { key: 'SHOP-4' } };
    expect((await as('mia')('POST', '/rest/api/3/issueLink', body)).status).toBe(201);
    const linksOf = async (key: string) =>
      (await as('mia')('GET', `${ISSUE}/${key}?fields=issuelinks`)).body.fields.issuelinks;
    expect((await linksOf('SHOP-8'))[0].outwardIssue.key).toBe('SHOP-4');
    expect((await linksOf('SHOP-4'))[0].inwardIssue.key).toBe('SHOP-8');
    expect(
      events.map(({ eventType, payload }) => [eventType, (payload.changelog as Loose)?.items[0].toString]),
    ).toEqual([
      ['avi:jira:updated:issue', 'This issue blocks SHOP-4'],
      ['avi:jira:updated:issue', 'This issue is blocked by SHOP-8'],
      ['avi:jira:created:issuelink', undefined],
    ]);
  });

  test('a property survives as it was written, and touches nothing', async () => {
    const { as, events } = testJira();
    const path = `${ISSUE}/SHOP-8/properties`;
    const value = { deep: [1, null, { x: 'ü' }] };
    expect((await as('mia')('GET', path)).body).toEqual({ keys: [] });
    expect((await as('mia')('PUT', `${path}/mark`, value)).status).toBe(201);
    expect((await as('mia')('PUT', `${path}/mark`, value)).status).toBe(200);
    expect((await as('mia')('GET', `${path}/mark`)).body).toEqual({ key: 'mark', value });
    expect((await as('mia')('PUT', `${path}/mark`, 'x'.repeat(32_768))).status).toBe(400);
    expect((await as('mia')('DELETE', `${path}/mark`)).status).toBe(204);
    expect((await as('mia')('GET', `${path}/mark`)).status).toBe(404);
    const { body } = await as('mia')('GET', `${ISSUE}/SHOP-8?expand=changelog&fields=updated`);
    expect([body.changelog.total, body.fields.updated]).toEqual([0, '2026-02-08T09:00:00.000+0000']);
    expect(new Set(events.map((event) => event.eventType))).toEqual(
      new Set(['avi:jira:set:issue-property', 'avi:jira:deleted:issue-property']),
    );
  });

  test('many properties at once are a task', async () => {
    const { as } = testJira();
    const issues = [
      { issueID: 20008, properties: { mark: 1 } },
      { issueID: 20005, properties: { mark: 1 } },
    ];
    const { status, headers } = await as('mia')('POST', '/rest/api/3/issue/properties/multi', { issues });
    expect(status).toBe(303);
    expect((await as('mia')('GET', headers.location!)).body).toMatchObject({
      status: 'COMPLETE',
      result: { updatedCount: 1 },
    });
    expect((await as('ben')('GET', `${ISSUE}/SHOP-5/properties/mark`)).status).toBe(404);
  });
});

describe('transitions', () => {
  test('done work is resolved, reopened work is not', async () => {
    const { as, events } = testJira();
    const go = async (name: string) => {
      const { body } = await as('mia')('GET', `${ISSUE}/SHOP-8/transitions`);
      const { id } = body.transitions.find((each: Loose) => each.name === name);
      return as('mia')('POST', `${ISSUE}/SHOP-8/transitions`, { transition: { id } });
    };
    expect((await go('Closed')).status).toBe(204);
    expect((await go('Open')).status).toBe(204);
    expect(told(events)).toEqual([
      ['avi:jira:updated:issue', 'mia', ['resolution', null, '10000'], ['status', '1', '6']],
      ['avi:jira:updated:issue', 'mia', ['resolution', '10000', null], ['status', '6', '1']],
    ]);
    expect((await as('mia')('POST', `${ISSUE}/SHOP-8/transitions`, { transition: { id: '999' } })).status).toBe(400);
  });

  test("an app's validator decides, and its silence refuses", async () => {
    const world = smallWorld();
    world.projects[0]!.rules = [{ to: '3', validator: 'ready-check', configuration: { strict: true } }];
    const { as, jira } = testJira({ world });
    const go = () => as('mia')('POST', `${ISSUE}/SHOP-8/transitions`, { transition: { id: '21' } });
    expect((await go()).status).toBe(400);
    const asked: unknown[] = [];
    jira.validate = async (check) => {
      asked.push(check);
      return { result: false, errorMessage: 'Not ready: no estimate.' };
    };
    expect((await go()).body.errorMessages).toEqual(['Not ready: no estimate.']);
    expect(asked).toEqual([
      {
        validator: 'ready-check',
        issueKey: 'SHOP-8',
        rules: ['ready-check'],
        workflow: 'Workflow of SHOP',
        evaluate: expect.any(Function),
        configuration: { strict: true },
        transition: { from: { id: '1' }, to: { id: '3' }, modifiedFields: {} },
        actor: 'mia',
      },
    ]);
    let release = (_: { result: boolean }): void => undefined;
    jira.validate = () =>
      new Promise((resolve) => {
        release = resolve;
      });
    const first = go();
    expect((await go()).status).toBe(409);
    release({ result: true });
    expect((await first).status).toBe(204);
  });
});

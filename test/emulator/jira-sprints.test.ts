// Sprints and ranks: what moves, what is refused, what the changelog and the apps are told.

import { describe, expect, test } from '@jest/globals';
import type { ProductEvent } from '../../emulator/wall';
import { type Loose, testJira } from '../support/jira';
import { SPRINT, smallWorld } from '../support/jira-world';

const ISSUE = '/rest/api/3/issue';
const told = (events: ProductEvent[]) =>
  events.map(({ eventType, actor, payload }) => {
    const items = (payload.changelog as Loose)?.items?.map((item: Loose) => [item.field, item.from, item.to]);
    return items ? [eventType, actor, ...items] : [eventType, actor];
  });

describe('sprints and ranks', () => {
  test('moving in and out is a changelog of sprint ids, and one open sprint at a time', async () => {
    const { as, events } = testJira();
    const rest = as('mia');
    expect((await rest('POST', '/rest/agile/1.0/sprint/13/issue', { issues: ['SHOP-2'] })).status).toBe(204);
    expect((await rest('POST', '/rest/agile/1.0/backlog/issue', { issues: ['SHOP-2', 'SHOP-3'] })).status).toBe(204);
    expect(told(events)).toEqual([
      ['avi:jira:updated:issue', 'mia', ['Sprint', '11, 12', '11, 13']],
      ['avi:jira:updated:issue', 'mia', ['Sprint', '11, 13', '11']],
      ['avi:jira:updated:issue', 'mia', ['Sprint', '13', null]],
    ]);
    const { body } = await rest('GET', `${ISSUE}/SHOP-3?expand=changelog&fields=${SPRINT}`);
    expect([body.fields[SPRINT], body.changelog.histories[0].items[0]]).toEqual([
      null,
      {
        field: 'Sprint',
        fieldtype: 'custom',
        fieldId: SPRINT,
        from: '13',
        fromString: 'Shop 13',
        to: '',
        toString: '',
      },
    ]);
  });

  test.each([
    [
      'more than fifty',
      '/rest/agile/1.0/sprint/13/issue',
      { issues: Array.from({ length: 51 }, (_, i) => `SHOP-${i}`) },
    ],
    ['a closed sprint', '/rest/agile/1.0/sprint/11/issue', { issues: ['SHOP-2'] }],
    ['a sub-task', '/rest/agile/1.0/sprint/13/issue', { issues: ['SHOP-6'] }],
    ['an unknown issue', '/rest/agile/1.0/backlog/issue', { issues: ['SHOP-99'] }],
    ['a Kanban board', '/rest/agile/1.0/backlog/2/issue', { issues: ['SHOP-4'] }],
    ['nothing', '/rest/agile/1.0/backlog/issue', { issues: [] }],
  ])('%s: nothing moves', async (_, path, body) => {
    const { as, events } = testJira();
    expect([(await as('mia')('POST', path, body)).status, events]).toEqual([400, []]);
  });

  test('a rank is a changelog, but leaves the date of the last change alone', async () => {
    const { as, events } = testJira();
    const updated = async () => (await as('mia')('GET', `${ISSUE}/SHOP-8?fields=updated`)).body.fields.updated;
    const before = await updated();
    await as('mia')('PUT', '/rest/agile/1.0/issue/rank', { issues: ['SHOP-8'], rankBeforeIssue: 'SHOP-2' });
    expect(await updated()).toBe(before);
    const { changelog } = events[0]!.payload as Loose;
    expect(changelog.items).toEqual([
      {
        field: 'Rank',
        fieldtype: 'custom',
        fieldId: 'customfield_10019',
        from: null,
        fromString: '',
        to: null,
        toString: 'Ranked higher',
      },
    ]);
  });

  test('what cannot be ranked is told one by one, the rest moves', async () => {
    const world = smallWorld();
    world.projects[1]!.roles.viewers = ['mia'];
    world.projects[1]!.roles.members = [];
    const { as } = testJira({ world });
    const body = { issues: ['SHOP-8', 'TEAM-1'], rankBeforeIssue: 'SHOP-2' };
    const answer = await as('mia')('PUT', '/rest/agile/1.0/issue/rank', body);
    expect([answer.status, answer.body.entries.map((each: Loose) => [each.issueKey, each.status])]).toEqual([
      207,
      [
        ['SHOP-8', 200],
        ['TEAM-1', 403],
      ],
    ]);
  });

  test('a sprint ends after it begins, and a rank has a field that there is', async () => {
    const mia = testJira().as('mia');
    const days = { startDate: '2026-03-10', endDate: '2026-03-01' };
    const made = await mia('POST', '/rest/agile/1.0/sprint', { name: 'x', originBoardId: 1, ...days });
    expect([made.status, made.body.errors]).toEqual([400, { endDate: expect.stringContaining('after the start') }]);
    expect((await mia('POST', '/rest/agile/1.0/sprint/13', days)).status).toBe(400);
    const rank = (rankCustomFieldId: number) =>
      mia('PUT', '/rest/agile/1.0/issue/rank', { issues: ['SHOP-3'], rankAfterIssue: 'SHOP-4', rankCustomFieldId });
    expect([(await rank(1)).status, (await rank(10019)).status]).toEqual([400, 204]);
  });

  test('a sprint goes from future to active to closed, and never back', async () => {
    const { as, events } = testJira();
    const update = (id: number, body: unknown) => as('mia')('POST', `/rest/agile/1.0/sprint/${id}`, body);
    expect((await update(13, { state: 'closed' })).status).toBe(400);
    expect((await update(13, { state: 'active' })).status).toBe(400);
    const dates = { startDate: '2026-03-02T09:00:00.000Z', endDate: '2026-03-16T09:00:00.000Z' };
    expect((await update(13, { ...dates, state: 'active' })).body.errors.state).toContain('active sprint');
    expect((await update(12, { state: 'closed' })).body).toMatchObject({
      state: 'closed',
      completeDate: '2026-03-02T09:00:00.000Z',
    });
    expect((await update(12, { state: 'active' })).status).toBe(400);
    expect((await update(13, { ...dates, state: 'active' })).body.state).toBe('active');
    expect((await update(13, { goal: 'Sell' })).body.goal).toBe('Sell');
    const made = await as('mia')('POST', '/rest/agile/1.0/sprint', { name: 'Shop 14', originBoardId: 1 });
    expect([made.status, made.body.state]).toEqual([201, 'future']);
    expect((await as('mia')('DELETE', `/rest/agile/1.0/sprint/${made.body.id}`)).status).toBe(204);
    expect(told(events).map(([type]) => type)).toEqual(
      ['closed', 'started', 'updated', 'created', 'deleted'].map((what) => `avi:jira-software:${what}:sprint`),
    );
    expect((await as('mia')('GET', '/rest/agile/1.0/sprint/999')).body.errorMessages).toEqual([
      'We could not find the sprint.',
    ]);
    expect((await as('mia')('GET', '/rest/agile/1.0/board/2/sprint')).body.errorMessages).toEqual([
      'The board does not support sprints',
    ]);
  });
});

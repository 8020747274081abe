// Exports as people have them: lines, arrays, gzip, wiki markup, servers of old, several projects; and broken ones, of
// which nothing is loaded and of which the line is named.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { ImportError, readExport } from '../../emulator/import';
import type { Json, World } from '../../emulator/jira/world';
import { type Loose, testJira } from '../support/jira';

const folder = mkdtempSync(join(tmpdir(), 'export-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const file = (content: string | Buffer, end = 'jsonl'): string => {
  const path = join(folder, `${++files}.${end}`);
  writeFileSync(path, content);
  return path;
};

const issue = (key: string, fields: Json = {}, rest: Json = {}): Json => ({
  id: String(1_000 + Number(key.split('-')[1])),
  key,
  fields: {
    summary: `About ${key}`,
    issuetype: { id: '1', name: 'Story', subtask: false },
    project: { id: '10', key: key.split('-')[0], name: 'Shop' },
    status: { id: '1', name: 'Offen', statusCategory: { id: 2, key: 'new', name: 'Zu erledigen' } },
    created: '2026-01-05T10:00:00.000+0100',
    updated: '2026-01-06T10:00:00.000+0100',
    ...fields,
  },
  ...rest,
});
const lines = (...issues: unknown[]): string => issues.map((each) => JSON.stringify(each)).join('\n');
const open = (world: World) => testJira({ world }).as('desk-admin');

describe('forms', () => {
  const three = [issue('SHOP-1'), issue('SHOP-2'), issue('SHOP-3')];
  test.each([
    ['JSON lines', lines(...three)],
    ['JSON lines with an empty line and Windows ends', `${lines(...three).replaceAll('\n', '\r\n\r\n')}\r\n`],
    ['an array', JSON.stringify(three)],
    ['an array over many lines', JSON.stringify(three, null, 2)],
    ['the answer of a search', JSON.stringify({ issues: three, isLast: true }, null, 2)],
    ['with a byte order mark', `\uFEFF${lines(...three)}`],
  ])('%s, plain and in gzip', async (_, content) => {
    for (const path of [file(content), file(gzipSync(content), 'gz')]) {
      const world = await readExport(path);
      expect(world.issues.map((each) => each.key)).toEqual(['SHOP-1', 'SHOP-2', 'SHOP-3']);
      expect([world.now, world.projects[0]!.key]).toEqual(['2026-01-06T09:00:00.000Z', 'SHOP']);
    }
  });
});

describe('what is broken', () => {
  const good = lines(issue('SHOP-1'), issue('SHOP-2'));
  const zipped = gzipSync(
    lines(...Array.from({ length: 400 }, (_, i) => issue(`SHOP-${i + 1}`, { note: Math.sin(i) }))),
  );
  test.each<[string, () => string, Loose, RegExp]>([
    ['nothing there', () => join(folder, 'none.jsonl'), {}, /none\.jsonl does not exist/],
    ['an empty file', () => file(''), {}, /is empty/],
    ['only white space', () => file(' \n\n'), {}, /is empty/],
    ['an empty list', () => file('[]'), {}, /is empty/],
    ['a line that is no JSON', () => file(`${good}\n{"id":"3", oops`), {}, /line 3: not JSON/],
    ['an array that ends too early', () => file(`[\n${JSON.stringify(issue('SHOP-1'))},\n`), {}, /line 3: not JSON/],
    ['a line that is no issue', () => file(`${good}\n7`), {}, /line 3: not a Jira issue/],
    ['an issue without fields', () => file(`${good}\n{"id":"3","key":"SHOP-3"}`), {}, /line 3: SHOP-3 has no fields/],
    [
      'an issue without status',
      () => file(`${good}\n${JSON.stringify(issue('SHOP-3', { status: null }))}`),
      {},
      /line 3: SHOP-3 has no status/,
    ],
    [
      'a gzip that ends in the middle',
      () => file(zipped.subarray(0, zipped.length / 2), 'gz'),
      {},
      /line \d+: the gzip stream is broken here/,
    ],
    ['an unknown project', () => file(good), { project: 'NOPE' }, /has no project NOPE; it has SHOP \(2\)/],
    ['a date that is none', () => file(good), { now: 'soon' }, /"soon" is not a date/],
    ['sprints that are none', () => file(good), { sprints: file('{"a":1}', 'json') }, /no sprint in it/],
  ])('%s', async (_, path, options, message) => {
    const failure = await readExport(path(), options).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ImportError);
    expect((failure as Error).message).toMatch(message);
  });
});

describe('what becomes of an export', () => {
  test('the largest project is opened, unless one is named', async () => {
    const path = file(lines(issue('BIG-1'), issue('BIG-2'), issue('SMALL-1')));
    const largest = await readExport(path);
    expect([largest.projects[0]!.key, largest.notes]).toEqual([
      'BIG',
      [expect.stringContaining('Opened the largest, BIG')],
    ]);
    const named = await readExport(path, { project: 'SMALL' });
    expect([named.issues.length, named.notes]).toEqual([1, []]);
  });

  test('wiki markup is ADF when it is read, ADF stays, and both can be searched', async () => {
    const adf = {
      type: 'doc',
      version: 1,
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'native' }] }],
    };
    const comment = {
      comments: [
        {
          id: '1',
          author: { accountId: 'a', displayName: 'Ann' },
          created: '2026-01-05T10:00:00.000+0000',
          body: '*loud*',
        },
      ],
    };
    const world = await readExport(
      file(
        lines(issue('SHOP-1', { description: 'h2. Why\n\nBecause', comment }), issue('SHOP-2', { description: adf })),
      ),
    );
    const rest = open(world);
    const { body } = await rest('GET', '/rest/api/3/issue/SHOP-1');
    expect(body.fields.description.content.map((each: Loose) => each.type)).toEqual(['heading', 'paragraph']);
    expect(body.fields.comment.comments[0].body.content[0].content[0].marks).toEqual([{ type: 'strong' }]);
    expect((await rest('GET', '/rest/api/3/issue/SHOP-2')).body.fields.description).toEqual(adf);
    const found = await rest('POST', '/rest/api/3/search/jql', {
      jql: 'text ~ because or text ~ native or text ~ loud',
    });
    expect(found.body.issues).toHaveLength(2);
  });

  test('the rank field orders the backlog where there is one, else the file does', async () => {
    const ranked = ['0|i00003:', '0|i00001:', '0|i00002:'].map((rank, i) =>
      issue(`SHOP-${i + 1}`, { customfield_10019: rank }),
    );
    expect((await readExport(file(lines(...ranked)))).issues.map((each) => each.key)).toEqual([
      'SHOP-2',
      'SHOP-3',
      'SHOP-1',
    ]);
    expect((await readExport(file(lines(issue('SHOP-2'), issue('SHOP-1'))))).issues.map((each) => each.key)).toEqual([
      'SHOP-2',
      'SHOP-1',
    ]);
  });

  test('sprints come from the issues, boards from the sprints, estimates from what is estimated', async () => {
    const cloud = [
      {
        id: 7,
        name: 'S7',
        state: 'active',
        boardId: 3,
        goal: '',
        startDate: '2026-01-01T00:00:00.000Z',
        endDate: '2026-01-15T00:00:00.000Z',
      },
    ];
    const server = [
      'com.atlassian.greenhopper.service.sprint.Sprint@1f[id=6,rapidViewId=4,state=CLOSED,name=S, six,startDate=2025-12-01T00:00:00.000Z,endDate=<null>]',
    ];
    const world = await readExport(
      file(
        lines(
          issue('SHOP-1', { customfield_10007: cloud, customfield_10016: 3 }),
          issue('SHOP-2', { customfield_10007: server }),
          issue('SHOP-3'),
        ),
      ),
    );
    expect(world.sprints.map(({ id, name, state, originBoardId }) => [id, name, state, originBoardId])).toEqual([
      [6, 'S, six', 'closed', 4],
      [7, 'S7', 'active', 3],
    ]);
    expect(world.boards.map(({ id, type, estimateFieldId }) => [id, type, estimateFieldId])).toEqual([
      [4, 'scrum', null],
      [3, 'scrum', 'customfield_10016'],
    ]);
    const { body } = await open(world)('GET', '/rest/software/1.0/sprint/7/issue');
    expect(body.issues.map((each: Loose) => each.key)).toEqual(['SHOP-1']);
  });

  test('without sprints there is one Kanban board', async () => {
    const world = await readExport(file(lines(issue('SHOP-1'))));
    expect(world.boards).toEqual([
      { id: 1, name: 'SHOP board', type: 'kanban', projectKey: 'SHOP', estimateFieldId: null },
    ]);
  });

  test('a sprints file adds what is over, and what nobody is in must not be younger than the issues', async () => {
    const sprints = [
      {
        id: 1,
        name: 'Past',
        state: 'closed',
        boardId: 3,
        startDate: '2025-11-01T00:00:00.000Z',
        completeDate: '2025-11-15T00:00:00.000Z',
        issueKeys: ['SHOP-1'],
      },
      {
        id: 2,
        name: 'Later',
        state: 'closed',
        boardId: 3,
        startDate: '2026-06-01T00:00:00.000Z',
        completeDate: '2026-06-15T00:00:00.000Z',
        issueKeys: ['SHOP-1'],
      },
      {
        id: 3,
        name: 'Others',
        state: 'closed',
        boardId: 9,
        completeDate: '2025-11-15T00:00:00.000Z',
        issueKeys: ['ELSE-1'],
      },
    ];
    const world = await readExport(
      file(lines(issue('SHOP-1', { customfield_10020: [{ id: 5, name: 'S5', state: 'future', boardId: 3 }] }))),
      {
        sprints: file(JSON.stringify(sprints), 'json'),
      },
    );
    expect(world.sprints.map(({ name, state }) => [name, state])).toEqual([
      ['Past', 'closed'],
      ['S5', 'future'],
    ]);
  });

  test('ids decide where names are translated; people of old servers get accounts; epics become parents', async () => {
    const epic = issue('SHOP-1', { issuetype: { id: '6', name: 'Epos', subtask: false } });
    const story = issue('SHOP-2', {
      customfield_10014: 'SHOP-1',
      reporter: { name: 'hans', key: 'hans', displayName: 'Hans' },
      status: { id: '5', name: 'Erledigt', statusCategory: { id: 3, key: 'fertig', name: 'Fertig' } },
    });
    const world = await readExport(file(lines(epic, story)));
    expect(world.statuses.map(({ name, statusCategory }) => [name, statusCategory.key])).toEqual([
      ['Offen', 'new'],
      ['Erledigt', 'done'],
    ]);
    const { body } = await open(world)('GET', '/rest/api/3/issue/SHOP-2');
    expect([body.fields.parent.key, body.fields.reporter.accountId, body.fields.reporter.displayName]).toEqual([
      'SHOP-1',
      'hans',
      'Hans',
    ]);
  });

  test('links to issues that are not in the file are kept', async () => {
    const outwardIssue = { id: '77', key: 'ELSE-7', fields: { summary: 'Elsewhere' } };
    const world = await readExport(
      file(
        lines(
          issue('SHOP-1', {
            issuelinks: [
              { id: '5', type: { id: '9', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' }, outwardIssue },
            ],
          }),
        ),
      ),
    );
    const { body } = await open(world)('GET', '/rest/api/3/issue/SHOP-1');
    expect(body.fields.issuelinks[0]).toMatchObject({ type: { outward: 'blocks' }, outwardIssue: { key: 'ELSE-7' } });
  });
});

// The requests around JQL: what a search returns beside ids, page tokens, counts, matching and parsing.

import { describe, expect, test } from '@jest/globals';
import { type Loose, testJira } from '../support/jira';

const SEARCH = '/rest/api/3/search/jql';
const MATCH = '/rest/api/3/jql/match';
const PARSE = '/rest/api/3/jql/parse';
const DAY = 86_400_000;

describe('a search', () => {
  const { as } = testJira();
  const ask = (body: object) => as('ben')('POST', SEARCH, { jql: 'key = SHOP-2', ...body });
  const first = async (body: object) => (await ask(body)).body.issues[0];

  test('without fields has ids, and beside them only what was asked for', async () => {
    expect(await first({})).toEqual({ id: '20002' });
    expect(await first({ fields: [] })).toEqual({ id: '20002' });
    expect(await first({ fields: ['id'] })).toEqual({ id: '20002' });
    const ready = { ready: { verdict: 'yes', gaps: 0 } };
    expect(await first({ properties: ['ready', 'nothing'] })).toEqual({ id: '20002', properties: ready });
    expect(Object.keys(await first({ expand: 'changelog' })).sort()).toEqual(['changelog', 'id']);
    expect(await first({ fields: ['key'] })).toMatchObject({ id: '20002', key: 'SHOP-2', fields: {} });
    expect((await first({ fields: ['summary', 'no-such-field'] })).fields).toEqual({ summary: expect.any(String) });
  });

  test.each<[string, object]>([
    ['a parameter of the old search', { startAt: 0 }],
    ['another parameter of the old search', { validateQuery: 'strict' }],
    ['a size as a text', { maxResults: '5' }],
    ['half an issue', { maxResults: 1.5 }],
    ['less than nothing', { maxResults: -1 }],
    ['an expansion as a list', { expand: ['names'] }],
    ['JQL as a number', { jql: 5 }],
    ['six properties', { properties: ['a', 'b', 'c', 'd', 'e', 'f'] }],
    ['issues to reconcile by key', { reconcileIssues: ['SHOP-2'] }],
    ['more issues to reconcile than fifty', { reconcileIssues: Array.from({ length: 51 }, (_, at) => at + 1) }],
    ['a token of nobody', { nextPageToken: 'abc' }],
  ])('refuses %s', async (_, body) => {
    expect((await ask(body)).status).toBe(400);
  });

  test.each([['renderedFields'], ['operations'], ['versionedRepresentations']])(
    'says by name that %s is not modelled',
    async (expand) => {
      const { status, body } = await ask({ expand, fields: ['summary'] });
      expect([status, body.errorMessages]).toEqual([501, [`not modelled: expand=${expand}`]]);
    },
  );

  test('a token is good for its question and seven days', async () => {
    const { as: asker, pass } = testJira();
    const page = (body: object) => asker('ben')('POST', SEARCH, { jql: 'project = SHOP', maxResults: 3, ...body });
    const { nextPageToken } = (await page({})).body;
    const next = (await page({ nextPageToken })).body.issues;
    expect(next).toHaveLength(3);
    expect((await page({ nextPageToken, maxResults: 1 })).body.issues).toEqual([next[0]]);
    for (const other of [{ jql: 'project = TEAM' }, { fields: ['summary'] }])
      expect((await page({ nextPageToken, ...other })).status).toBe(400);
    expect((await page({ nextPageToken: null })).body.issues).toEqual((await page({})).body.issues);
    pass(7 * DAY);
    expect((await page({ nextPageToken })).body.issues).toEqual(next);
    pass(1);
    expect((await page({ nextPageToken })).status).toBe(400);
  });

  test('shows nothing to whoever may see nothing, and says nothing', async () => {
    const { nobody } = testJira();
    expect(await nobody('POST', SEARCH, { jql: 'project = SHOP' })).toMatchObject({
      status: 200,
      body: { issues: [] },
    });
  });
});

describe('matching', () => {
  const { as } = testJira();
  test('tells each issue once, keeps what the asker may not see, and tells errors query by query', async () => {
    const jqls = ['project = SHOP', 'foo = 1', 'type = Bug', 'a b'];
    const { body } = await as('mia')('POST', MATCH, { issueIds: [20001, 20001, 20005, 4711], jqls });
    expect(body.matches.map((each: Loose) => [each.matchedIssues, each.errors.length])).toEqual([
      [[20001], 0],
      [[], 1],
      [[], 0],
      [[], 1],
    ]);
  });

  test.each([
    [{ issueIds: ['SHOP-1'], jqls: [] }],
    [{ issueIds: ['20001'], jqls: [] }],
    [{ issueIds: [20001] }],
    [{ jqls: [] }],
    [{ issueIds: [], jqls: [], more: 1 }],
    [undefined],
  ])('%j is no question', async (body) => {
    expect((await as('mia')('POST', MATCH, body)).status).toBe(400);
  });
});

describe('parsing', () => {
  const { as } = testJira();
  const parsed = async (validation: string, jql: string) =>
    (await as('ben')('POST', `${PARSE}?validation=${validation}`, { queries: [jql] })).body.queries[0];

  /** What is answered beside the query. */
  test.each<[jql: string, strict: string[], warn: string[], none: string[]]>([
    ['project = SHOP', ['structure'], ['structure'], ['structure']],
    ['project = INVALID', ['warnings'], ['structure', 'warnings'], ['structure']],
    ['universe = 42', ['errors'], ['errors', 'structure'], ['structure']],
    ['universe = 42 and project = INVALID', ['errors', 'warnings'], ['errors', 'structure', 'warnings'], ['structure']],
    ['summary in test', ['errors'], ['errors'], ['errors']],
    ['invalid query', ['errors'], ['errors'], ['errors']],
  ])('%s', async (jql, ...expected) => {
    const told = await Promise.all(['strict', 'warn', 'none'].map((validation) => parsed(validation, jql)));
    expect(told.map(({ query, ...rest }) => [query, Object.keys(rest).sort()])).toEqual(
      expected.map((keys) => [jql, keys]),
    );
  });

  test('a direction that nobody wrote is not there', async () => {
    const { structure } = await parsed('strict', 'project = SHOP order by created, key desc');
    expect(structure.orderBy.fields.map((each: Loose) => each.direction)).toEqual([undefined, 'desc']);
  });

  test.each([
    ['?validation=strict', { queries: [] }],
    ['?validation=strict', { queries: [''] }],
    ['?validation=strict', { queries: 'a = b' }],
    ['?validation=strict', { queries: ['a = b'], more: 1 }],
    ['?validation=perhaps', { queries: ['a = b'] }],
    ['', { queries: ['a = b'] }],
  ])('%s %j is no question', async (query, body) => {
    expect((await as('ben')('POST', `${PARSE}${query}`, body)).status).toBe(400);
  });
});

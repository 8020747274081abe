// JQL as the desk reads it: Atlassian's own corpus for the grammar, tables for the meaning, and a plain evaluation over
// generated worlds for filters and order.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseJql, syntaxErrors } from '../../emulator/jira/jql/parse';
import { testJira } from '../support/jira';
import { smallWorld } from '../support/jira-world';

const CORPUS = join(dirname(require.resolve('@atlaskit/jql-parser/package.json')), 'test-utils/data');
const corpus = (kind: 'valid' | 'invalid'): string[] =>
  readdirSync(CORPUS).flatMap((file) => {
    const queries = (JSON.parse(readFileSync(join(CORPUS, file), 'utf8')) as Record<string, unknown[]>)[kind] ?? [];
    return queries.map((each) => (typeof each === 'string' ? each : String((each as { query: string }).query)));
  });

describe("the grammar's own corpus", () => {
  const valid = corpus('valid');
  const invalid = corpus('invalid');

  test('is all there', () => expect([valid.length, invalid.length]).toEqual([242, 430]));

  test('valid queries parse, and each is answered: with issues, with an error of Jira or by name', async () => {
    const rest = testJira().as('ada');
    for (const jql of valid) {
      expect([jql, syntaxErrors(jql)]).toEqual([jql, []]);
      const { status, body } = await rest('POST', '/rest/api/3/search/jql', { jql });
      expect([200, 400, 501]).toContain(status);
      if (status !== 200) expect(body.errorMessages).toEqual([expect.any(String)]);
    }
  });

  test('invalid queries are refused; where only the kind of a value is wrong they find nothing', async () => {
    const rest = testJira().as('ada');
    for (const jql of invalid) {
      expect([jql, syntaxErrors(jql).length > 0]).toEqual([jql, true]);
      const { status, body } = await rest('POST', '/rest/api/3/search/jql', { jql });
      const { body: parsed } = await rest('POST', '/rest/api/3/jql/parse?validation=none', { queries: [jql] });
      const said = parsed.queries?.[0].errors[0] ?? '';
      if (status === 200) expect([jql, body.issues, said]).toEqual([jql, [], expect.stringMatching(/^Operator '/)]);
      else if (status !== 501)
        expect([jql, status, body.errorMessages]).toEqual([
          jql,
          400,
          [expect.stringMatching(/^Error in the JQL Query: /)],
        ]);
    }
  });

  test('a query parses the same the second time', () => {
    const jql = 'project = SHOP ORDER BY rank';
    expect(parseJql(jql)).toEqual(parseJql(jql));
    expect(parseJql(jql).where).not.toBeNull();
  });
});

/** Query, and the numbers of the SHOP issues that Ada (who sees no restricted issue but as a member) gets in rank order. */
const MEANING: [jql: string, numbers: number[]][] = [
  ['project = SHOP', [1, 2, 3, 4, 5, 6, 7, 8]],
  ['project = "Shop" and key = shop-2', [2]],
  ['id in (20002, SHOP-3)', [2, 3]],
  ['project = SHOP and id >= 20007', [7, 8]],
  ['key > SHOP-6', [7, 8]],
  ['type = Story and project = SHOP', [2, 3, 5, 7, 8]],
  ['issuetype in subTaskIssueTypes()', [6]],
  ['type not in (Story, Bug) and project = SHOP', [1, 6]],
  ['status = Doing and project = SHOP', [1, 2]],
  ['statusCategory = "In Progress" and project = SHOP', [1, 2]],
  ['statusCategory != Done and type = Story and project = SHOP', [2, 3, 5, 8]],
  ['status = Prüfung', []],
  ['assignee = currentUser()', []],
  ['assignee is EMPTY and project = SHOP', [1, 3, 4, 5, 6, 7]],
  ['assignee in (mia, EMPTY) and type = Story and project = SHOP', [2, 3, 5, 7]],
  ['assignee != mia and project = SHOP', [8]],
  ['not assignee = mia and project = SHOP', [8]],
  ['not (assignee = mia or type = Bug) and project = SHOP', [8]],
  ['reporter = "Mia Member" and type = Bug', [4]],
  ['labels = INVOICE', [2]],
  ['labels is empty and type = Epic', [1]],
  ['priority = High', [2]],
  ['priority > Low and type = Bug', []],
  ['priority >= Medium and project = SHOP and type = Story', [2, 3, 5, 7, 8]],
  ['priority is empty', [4]],
  ['resolution = Unresolved and project = SHOP and type = Story', [2, 3, 5, 8]],
  ['resolution = Done', [7]],
  ['sprint in openSprints()', [2]],
  ['sprint in futureSprints()', [3]],
  ['sprint in closedSprints()', [2, 7]],
  ['sprint not in openSprints()', [3, 7]],
  ['sprint = "Shop 11"', [2, 7]],
  ['sprint = 12', [2]],
  ['sprint is empty and type = Story and project = SHOP', [5, 8]],
  ['parent = SHOP-1', [2]],
  ['"Epic Link" = SHOP-1', [2]],
  ['fixVersion in unreleasedVersions(SHOP)', [2]],
  ['fixVersion = 2.0', [2]],
  ['component = checkout', [2]],
  ['level = "Board only"', [5]],
  ['issueLinkType = "is blocked by"', [3]],
  ['issue in linkedIssues(SHOP-2, blocks)', [3]],
  ['summary ~ invoice', [1, 2, 3]],
  ['summary ~ "invoices remind"', [3]],
  ['summary ~ "\\"open invoices\\""', [3]],
  ['summary ~ "invoices open" and summary !~ remind', []],
  ['summary ~ "cust*"', [2, 3]],
  ['text ~ tax', [2]],
  ['comment ~ "which tax"', [2]],
  ['description ~ button', [2]],
  ['description is empty and type = Bug', [4]],
  ['due <= 2026-03-20', [3]],
  ['due < "2026/03/20"', []],
  ['due >= startOfMonth() and due < endOfMonth()', [3]],
  ['created >= -55d and project = SHOP', [5, 6, 7, 8]],
  ['created >= startOfDay(-53d) and project = SHOP', [7, 8]],
  ['updated < "2026-02-01 09:01" and project = SHOP', [1]],
  ['updated < "2026-02-01 09:00" and project = SHOP', []],
  ['resolved >= -2w', []],
  ['resolved >= -3w', [7]],
  ['cf[10016] >= 3', [2, 7]],
  ['"Story Points" = 1', [4]],
  ['"Story Points[Number]" is not empty and statusCategory != Done', [2, 4, 8]],
  ['status was Open and project = SHOP and type = Story', [2, 3, 5, 8]],
  ['status changed from Open to Doing', [2]],
  ['status changed by mia after -2w', [2]],
  ['status changed before -20d', []],
  ['status was not Open and project = SHOP', [1, 7]],
  ['votes = 0 and type = Bug', [4]],
  ['fixVersion > 1.0', [2]],
  ['fixVersion >= "2.0" and fixVersion <= 2.0', [2]],
  ['fixVersion < 2.0', []],
  ['cf[10020] in openSprints()', [2]],
  ['not (not (not (status = Doing))) and project = SHOP', [3, 4, 5, 6, 7, 8]],
  ['((((project = SHOP)))) and (type = Bug or (type = Epic and (status = Doing and not status = Open)))', [1, 4]],
  ['issue in linkedIssues("SHOP-2", "Blocks")', [3]],
  ['status was in (Doing, EMPTY) and type = Story and project = SHOP', [2]],
  ['status changed on -12d', [2]],
  ['status changed on "2026-02-17"', []],
  ['status changed during ("2026-02-17", startOfDay(-12d))', []],
  ['summary ~ "Customers-pay"', [2]],
  ['summary ~ "c\\u0075stomers\\tpay"', [2]],
  ['"Story\\u0020Points" = 1', [4]],
  ['status = Do\\u0069ng and project = SHOP', [1, 2]],
  ["summary ~ 'pay' and summary !~ 'Ä\u00f6 \u6f22\u5b57'", [2]],
];

const REFUSED: [jql: string, message: RegExp][] = [
  ['foo = 1', /Field 'foo' does not exist or you do not have permission to view it/],
  ['issue.property[secret].verdict = "yes"', /Field 'issue.property\[secret\].verdict' does not exist/],
  ['project = NOPE', /The value 'NOPE' does not exist for the field 'project'/],
  ['status = Nowhere', /The value 'Nowhere' does not exist for the field 'status'/],
  ['status ~ Open', /operator '~' is not supported by the 'status' field/],
  ['summary = x', /operator '=' is not supported by the 'summary' field/],
  ['labels > x', /operator '>' is not supported by the 'labels' field/],
  ['created >= "soon"', /Date value 'soon' for field 'created' is invalid/],
  ['cf[10016] > many', /is not a number/],
  ['labels was x', /History searches do not support the 'labels' field/],
  ['assignee = "x', /Error in the JQL Query/],
  ['issue.property[ready].verdict = true', /Error in the JQL Query/],
  ['status in nowhere()', /Unable to find JQL function 'nowhere\(\)'/],
  [`project = SHOP order by ${Array.from({ length: 8 }, () => 'created').join()}`, /ordered by at most 7 fields/],
  ['project = SHOP order by comment', /Not able to sort using field 'comment'/],
  ['project = SHOP order by bogus', /Not able to sort using field 'bogus'/],
  ['project = SHOP order by created, key, createdDate desc', /sort field 'created' is referenced multiple times/],
  ['key = SHOP-999', /An issue with key 'SHOP-999' does not exist for field 'key'/],
  ['id = 4711', /A value with ID '4711' does not exist for the field 'id'/],
  ['id > 4711', /A value with ID '4711' does not exist for the field 'id'/],
  ['key < SHOP-999', /An issue with key 'SHOP-999' does not exist for field 'key'/],
  ['key = SHOP', /The issue key 'SHOP' for field 'key' is invalid/],
  ['issue = "20002"', /The issue key '20002' for field 'issue' is invalid/],
  ['priority > EMPTY', /does not support the empty value representation 'EMPTY'/],
  ['summary ~ ""', /does not support searching for an empty string/],
  ['summary ~ "*voice"', /is not allowed to start with '\*'/],
  ['created > "2026-02-30"', /Date value '2026-02-30' for field 'created' is invalid/],
  ['created > "2026-01/02"', /is invalid/],
  ['created > "2026-01-02T10:00"', /is invalid/],
  ['assignee = currentUser(1)', /Function 'currentUser' expected '0' arguments but received '1'/],
  ['created < now("+1d")', /Function 'now' expected '0' arguments but received '1'/],
  ['issue in linkedIssues()', /Incorrect number of arguments for function 'linkedIssues'/],
  ['issue in linkedIssues(SHOP-2, hugs)', /Issue link type 'hugs' could not be found/],
  ['issue in linkedIssues(NOPE-1)', /Issue 'NOPE-1' could not be found/],
];

const UNMODELLED = [
  'project = SHOP order by labels',
  'text ~ "the"',
  'text ~ "[a TO b]"',
  'issue in issueHistory()',
  'issue in updatedBy(mia, "-8d")',
  'key in watchedIssues()',
  'key in votedIssues()',
  'project in projectsWhereUserHasRole(Administrators)',
  'worklogAuthor = mia',
  'attachments is not EMPTY',
  'category = x',
  'originalEstimate > 1h',
  'assignee in membersOf(x)',
  'assignee in (mia, membersOf(x))',
  'watcher = mia',
  'created > lastLogin()',
  'text ~ "roam~"',
  'text ~ "\\"pay invoice\\"~3"',
  'text ~ "pay OR invoice"',
  'text ~ "pay -invoice"',
];

describe('what JQL means', () => {
  const { as, jira } = testJira();
  jira.searchable([
    {
      key: 'ready',
      entity: 'issue',
      values: [
        { path: 'verdict', type: 'string', alias: 'readiness' },
        { path: 'gaps', type: 'number' },
      ],
    },
  ]);
  const numbers = async (jql: string): Promise<unknown> => {
    const { status, body } = await as('ben')('POST', '/rest/api/3/search/jql', {
      jql: `${jql}${/order by/i.test(jql) ? '' : ' order by rank'}`,
      fields: ['key'],
    });
    return status === 200 ? body.issues.map((each: { key: string }) => Number(each.key.split('-')[1])) : body;
  };

  test.each(MEANING)('%s', async (jql, expected) => {
    const rest = as('ben');
    const query = `${jql} order by rank`;
    const { body } = await rest('POST', '/rest/api/3/search/jql', { jql: query, fields: ['key'] });
    const keys = (body.issues ?? [body]).map((each: { key: string }) => each.key);
    expect(keys).toEqual(expected.map((number) => `SHOP-${number}`));
  });

  test('properties that an app made searchable, by path and by alias', async () => {
    expect(await numbers('issue.property[ready].verdict = "yes"')).toEqual([2]);
    expect(await numbers('readiness = yes')).toEqual([2]);
    expect(await numbers('issue.property[ready].gaps < 1')).toEqual([2]);
    expect(await numbers('readiness is empty and type = Bug')).toEqual([4]);
  });

  test.each(REFUSED)('%s is refused where it is validated', async (jql, message) => {
    const { body } = await as('ben')('POST', '/rest/api/3/jql/parse?validation=strict', { queries: [jql] });
    const [{ errors, warnings }] = body.queries;
    expect(errors ?? warnings).toEqual([expect.stringMatching(message)]);
  });

  test.each(['', 'order by rank', '  '])('a search without a restriction (%j) is refused', async (jql) => {
    for (const path of ['/rest/api/3/search/jql', '/rest/api/3/search/approximate-count']) {
      const { status, body } = await as('ben')('POST', path, { jql });
      expect([status, body.errorMessages[0]]).toEqual([400, expect.stringMatching(/^Unbounded JQL queries are not/)]);
    }
  });

  test.each<[jql: string, numbers: number[]]>([
    ['project = NOPE', []],
    ['foo = 1', []],
    ['not foo = 1', []],
    ['status != Nowhere and project = SHOP', []],
    ['foo = 1 or key = SHOP-2', [2]],
    ['key in (SHOP-2, SHOP-999)', [2]],
    ['key not in (SHOP-2, SHOP-999) and key < SHOP-4', [1, 3]],
    ['id >= 4711', []],
    ['this is not jql', []],
  ])('a search does not validate: %s', async (jql, expected) => {
    expect(await numbers(jql)).toEqual(expected);
  });

  test.each(UNMODELLED)('%s is not modelled, and says so', async (jql) => {
    const { status, body } = await as('ben')('POST', '/rest/api/3/search/jql', { jql });
    expect([status, body.errorMessages[0]]).toEqual([501, expect.stringContaining('not modelled')]);
  });

  test('the zone of the asker decides when a day begins', async () => {
    const jql = 'created >= "2026-01-02 09:30" and created <= "2026-01-02 10:30" and project = SHOP';
    const count = async (who: string) =>
      (await as(who)('POST', '/rest/api/3/search/approximate-count', { jql })).body.count;
    expect([await count('ben'), await count('mia')]).toEqual([0, 1]);
    const berlin = testJira({ world: { ...smallWorld(), timeZone: 'Europe/Berlin' } });
    const asApp = berlin.app('read:jira-work');
    expect((await asApp('POST', '/rest/api/3/search/approximate-count', { jql })).body.count).toBe(1);
  });

  test('an app answers for its own functions', async () => {
    jira.jqlFunction = async (name) =>
      name === 'stalest' ? { jql: 'key in (SHOP-8, SHOP-3)' } : { error: `unknown function ${name}` };
    expect(await numbers('issue in stalest()')).toEqual([3, 8]);
    expect(await numbers('issue in (SHOP-2, stalest())')).toEqual([2, 3, 8]);
    expect(await numbers('not issue in (SHOP-2, stalest()) and type = Story and project = SHOP')).toEqual([5, 7]);
    const parsed = await as('ben')('POST', '/rest/api/3/jql/parse?validation=strict', {
      queries: ['issue in stalest()', 'project = SHOP order by comment'],
    });
    expect(parsed.body.queries.map(({ errors }: { errors?: string[] }) => errors?.length ?? 0)).toEqual([0, 1]);
    jira.jqlFunction = async () => ({ error: 'No.' });
    const { status, body } = await as('ben')('POST', '/rest/api/3/search/jql', { jql: 'issue in stalest()' });
    expect([status, body.errorMessages]).toEqual([400, ['No.']]);
  });

  test('order', async () => {
    const order = async (by: string) => numbers(`project = SHOP and type in (Story, Bug) order by ${by}`);
    // Without a direction dates, priorities, types and statuses begin with the greatest; empty is more than anything.
    expect(await order('created')).toEqual([8, 7, 5, 4, 3, 2]);
    expect(await order('created asc')).toEqual([2, 3, 4, 5, 7, 8]);
    expect(await order('updated asc')).toEqual([2, 3, 4, 5, 7, 8]);
    expect(await order('priority, key')).toEqual([4, 2, 3, 5, 7, 8]);
    expect(await order('priority asc, key desc')).toEqual([8, 7, 5, 3, 2, 4]);
    expect(await order('cf[10016] desc, rank')).toEqual([3, 5, 2, 7, 8, 4]);
    expect(await order('cf[10016], rank desc')).toEqual([4, 8, 7, 2, 5, 3]);
    expect(await order('rank')).toEqual([2, 3, 4, 5, 7, 8]);
    expect(await order('rank desc')).toEqual([8, 7, 5, 4, 3, 2]);
    expect(await order('due')).toEqual([8, 7, 5, 4, 2, 3]);
    expect(await order('due asc')).toEqual([3, 8, 7, 5, 4, 2]);
    expect(await order('status, summary')).toEqual([7, 2, 8, 5, 4, 3]);
    expect(await order('issuetype, key')).toEqual([2, 3, 5, 7, 8, 4]);
    expect(await order('resolution, key desc')).toEqual([7, 8, 5, 4, 3, 2]);
    expect(await order('assignee, key')).toEqual([8, 2, 3, 4, 5, 7]);
    expect(await order('hierarchyLevel desc, id desc')).toEqual([8, 7, 5, 4, 3, 2]);
    expect(await order('fixVersion, component desc, status desc, created')).toEqual([2, 7, 8, 5, 4, 3]);
  });
});

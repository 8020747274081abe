// What written values mean: names and ids, quotes and escapes, fields that share a name, days and moments where the asker
// lives, words and wildcards. Expected from Atlassian's reference pages and from Jira's own tests of literals.

import { describe, expect, test } from '@jest/globals';
import type { World, WorldIssue } from '../../emulator/jira/world';
import { testJira } from '../support/jira';
import { smallWorld, text } from '../support/jira-world';

const TYPES = 'com.atlassian.jira.plugin.system.customfieldtypes:';
const field = (number: number, name: string, type: string, schema: object, more: object = {}) => ({
  id: `customfield_${number}`,
  name,
  custom: true,
  clauseNames: [`cf[${number}]`, name],
  schema: { type: 'any', custom: `${TYPES}${type}`, customId: number, ...schema },
  ...more,
});
const cf = (number: number): string => `customfield_${number}`;

/** Words that stand in no text node. */
const NODES = {
  type: 'doc',
  version: 1,
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'mention', attrs: { id: '712020:KeI', text: '@Kei' } },
        { type: 'status', attrs: { text: 'parked', color: 'red' } },
        { type: 'inlineCard', attrs: { url: 'https://example.com/roadmap' } },
      ],
    },
    { type: 'expand', attrs: { title: 'Small print' }, content: [{ type: 'paragraph', content: [] }] },
  ],
};

/** One project without history; numbers of issues are what the tables name. */
const world = (): World => {
  const made = smallWorld();
  let n = 0;
  const item = (fields: object): WorldIssue => ({
    id: String(40_000 + ++n),
    key: `SHOP-${n}`,
    fields: {
      summary: `Item ${n}`,
      project: { id: '10000', key: 'SHOP' },
      issuetype: { id: '10001' },
      status: { id: '1' },
      priority: { id: '3' },
      created: '2026-01-05T10:00:00.000+0000',
      updated: '2026-01-05T10:00:00.000+0000',
      ...fields,
    },
  });
  return {
    ...made,
    users: [
      ...made.users,
      {
        ...made.users[1]!,
        accountId: 'syd',
        displayName: 'Syd',
        emailAddress: 'syd@example.com',
        timeZone: 'Australia/Sydney',
      },
      {
        ...made.users[1]!,
        accountId: '712020:KeI',
        displayName: 'Kei',
        emailAddress: 'kei@example.com',
        timeZone: 'America/Los_Angeles',
      },
    ],
    projects: made.projects.map((each) => ({
      ...each,
      roles: { ...each.roles, viewers: ['syd', '712020:KeI', 'vic'] },
    })),
    resolutions: [
      { id: '10000', name: 'Done' },
      { id: '10001', name: "Won't Do" },
      { id: '10002', name: 'Unresolved' },
    ],
    versions: [
      { id: '700', name: '701', projectKey: 'SHOP', released: true },
      { id: '701', name: '2026', projectKey: 'SHOP', released: true },
      { id: '702', name: 'Next', projectKey: 'SHOP', released: false },
      { id: '703', name: 'Later', projectKey: 'SHOP', released: false },
    ],
    fields: [
      ...made.fields,
      field(10101, 'Effort', 'float', { type: 'number' }),
      field(10102, 'Effort', 'float', { type: 'number' }, { scope: { type: 'PROJECT', project: { id: '10001' } } }),
      field(10103, 'Mixed', 'float', { type: 'number' }),
      field(10104, 'Mixed', 'textfield', { type: 'string' }),
      field(10105, 'Begins', 'datepicker', { type: 'date' }),
      field(10106, 'Checked at', 'datetime', { type: 'datetime' }),
      field(
        10107,
        'Colour',
        'select',
        { type: 'option' },
        {
          options: [
            { id: '1', value: 'Red' },
            { id: '2', value: 'Dark blue' },
            { id: '3', value: '1' },
          ],
        },
      ),
      field(10108, 'Notes', 'textarea', { type: 'string' }),
      field(10109, 'Guests', 'multiuserpicker', { type: 'array', items: 'user' }),
      field(10110, 'Team', 'atlassian-team', { type: 'team' }),
    ],
    issues: [
      item({ summary: 'Größe ändern — 東京', labels: ['größe'], [cf(10101)]: 3, fixVersions: [{ id: '700' }] }), // 1
      item({ summary: 'Say "hello" to C:\\temp', [cf(10101)]: 0, fixVersions: [{ id: '701' }], duedate: '2026-03-02' }), // 2
      item({ summary: 'Out of memory in the night', duedate: '2026-03-03', [cf(10105)]: '2026-03-02' }), // 3
      item({
        summary: 'Pay-as-you-go plans',
        [cf(10106)]: '2026-03-01T23:30:00.000+0000',
        [cf(10107)]: { id: '2', value: 'Dark blue' },
      }), // 4
      item({
        summary: 'Running tests',
        [cf(10108)]: text('A zebra crossing'),
        description: NODES,
        [cf(10107)]: { id: '3', value: '1' },
      }), // 5
      item({
        summary: 'Test runs',
        resolution: { id: '10002' },
        [cf(10109)]: [{ accountId: 'ben' }, { accountId: '712020:KeI' }],
      }), // 6
      item({ summary: 'x', resolution: { id: '10000' }, priority: null, fixVersions: [{ id: '702' }, { id: '703' }] }), // 7
    ],
  };
};

const { as } = testJira({ world: world() });
/** Numbers of the issues in ascending order, or what was said instead. */
const found = async (jql: string, who = 'ben'): Promise<unknown> => {
  const strict = await as(who)('POST', '/rest/api/3/jql/parse?validation=strict', { queries: [jql] });
  if (strict.status !== 200) return strict.body.errorMessages[0];
  const [{ errors = [], warnings = [] }] = strict.body.queries;
  if (errors.length + warnings.length > 0) return [...errors, ...warnings];
  const { body } = await as(who)('POST', '/rest/api/3/search/jql', { jql: `${jql} order by key asc`, fields: ['key'] });
  return body.issues.map((each: { key: string }) => Number(each.key.replace('SHOP-', '')));
};

type Row = [jql: string, expected: number[] | string];
const holds = async (jql: string, expected: number[] | string, who: string) =>
  expect([jql, await found(jql, who)]).toEqual([jql, typeof expected === 'string' ? [expected] : expected]);

describe('names and ids', () => {
  test.each<Row>([
    // A number without quotes is an id before it is a name, with quotes a name before it is an id.
    ['fixVersion = 701', [2]],
    ['fixVersion = "701"', [1]],
    ['fixVersion = "2026"', [2]],
    ['fixVersion = 2026', [2]],
    ['fixVersion = 666', "A value with ID '666' does not exist for the field 'fixVersion'."],
    ['fixVersion = "666"', "The value '666' does not exist for the field 'fixVersion'."],
    ['fixVersion = ""', "The value '' does not exist for the field 'fixVersion'."],
    ['fixVersion > 701', [7]],
    ['fixVersion <= 2026', [1, 2]],
    ['fixVersion != "Next"', [1, 2]],
    ['fixVersion not in ("Next")', [1, 2]],
    ['fixVersion in ("Next", EMPTY)', [3, 4, 5, 6, 7]],
    ['fixVersion = latestReleasedVersion()', [2]],
    ['fixVersion = latestReleasedVersion(shop)', [2]],
    ['fixVersion = earliestUnreleasedVersion(Shop)', [7]],
    ['fixVersion in releasedVersions("10000")', [1, 2]],
    ['fixVersion in unreleasedVersions(TEAM)', []],
    ['project = shop', [1, 2, 3, 4, 5, 6, 7]],
    ['project = "SHOP"', [1, 2, 3, 4, 5, 6, 7]],
    ['project = 10000 and key = SHOP-1', [1]],
    ['project in projectsLeadByUser(ada) and key = SHOP-1', [1]],
    ['project = 99999', "A value with ID '99999' does not exist for the field 'project'."],
    ['key = shop-1', [1]],
    ['id = 40001', [1]],
    ['id = "40001"', "The issue key '40001' for field 'id' is invalid."],
    [
      'key in ()',
      "Error in the JQL Query: Expecting either a value, list or function but got ')'. You must surround ')' in quotation marks to use it as a value. (line 1, character 9)",
    ],
    ['resolution = Unresolved', [1, 2, 3, 4, 5]],
    ['resolution != unresolved', [6, 7]],
    ['resolution = "\\"unresolved\\""', [6]],
    ['resolution in (unresolved, Done)', [1, 2, 3, 4, 5, 7]],
    ['resolution > "Won\'t Do"', [6]],
    ['priority != Medium', []],
    ['priority is empty', [7]],
    ['status in (1, Doing)', [1, 2, 3, 4, 5, 6, 7]],
    ['statusCategory = new', [1, 2, 3, 4, 5, 6, 7]],
    ['statusCategory = 3', []],
    ['statusCategory = "No Category"', []],
    ['statusCategory = Nope', "The value 'Nope' does not exist for the field 'statusCategory'."],
    ['labels = GRÖSSE', []],
    ['labels = "größe"', [1]],
    ['labels = GRÖßE', [1]],
    ['labels = "no such label"', "The label 'no such label' contains spaces which is invalid."],
    ['labels = never-seen', []],
    ['sprint = 99', "Sprint with id '99' does not exist or you do not have permission to view it."],
    ['sprint = "Shop 99"', "Sprint with name 'Shop 99' does not exist or you do not have permission to view it."],
    ['assignee = nobody', "The value 'nobody' does not exist for the field 'assignee'."],
    ['assignee in (nobody, ada)', "The value 'nobody' does not exist for the field 'assignee'."],
    ['Guests = ben', [6]],
    ['Guests in (currentUser())', [6]],
    ['Guests = "712020:KeI"', [6]],
    ['Guests = kei', [6]],
    ['Guests is not empty', [6]],
    ['Guests = nobody', "The value 'nobody' does not exist for the field 'Guests'."],
    ['Colour = "dark BLUE"', [4]],
    ['Colour = 2', [4]],
    ['Colour = "1"', [5]],
    ['Colour = 1', []],
    ['Colour is empty and key < SHOP-5', [1, 2, 3]],
    ['Colour = Green', "The option 'Green' for field 'Colour' does not exist."],
    ['"Colour[Dropdown]" = 2', [4]],
    ['"Colour[Number]" = 2', "Field 'Colour[Number]' does not exist or you do not have permission to view it."],
    ['customfield_10107 = 2', "Field 'customfield_10107' does not exist or you do not have permission to view it."],
    ['cf[10107] = 2', [4]],
    ['cf[99] = 2', "Field 'cf[99]' does not exist or you do not have permission to view it."],
    ['Effort = 0', [2]],
    ['Effort < 1e2', [1, 2]],
    ['Effort = "3.0"', [1]],
    ['Effort = 0x3', "The value '0x3' for the field 'Effort' is not a number."],
    ['Effort is empty', [3, 4, 5, 6, 7]],
    ['cf[10102] is empty', []],
    ['Mixed = 1', "The operator '=' is not supported by the 'Mixed' field."],
    ['Mixed ~ x', "The operator '~' is not supported by the 'Mixed' field."],
    ['hierarchyLevel = 0', [1, 2, 3, 4, 5, 6, 7]],
    ['hierarchyLevel in (-1, 1)', []],
    ['parentEpic = SHOP-1', []],
    ['issueLinkType = "IS BLOCKED BY"', []],
    ['issue in linkedIssues(SHOP-1, "BLOCKS", "is blocked by")', []],
    [
      'issue in linkedIssues(SHOP-1, blocks, hugs)',
      "Issue link type 'hugs' could not be found in function 'linkedIssues'.",
    ],
  ])('%s', (jql, expected) => holds(jql, expected, 'ben'));

  test('all that is wrong is told at once', async () => {
    // Errors come before warnings.
    expect(await found('project = NOPE and (foo = 1 or not status = Nowhere) and key in (SHOP-98, SHOP-99)')).toEqual([
      "Field 'foo' does not exist or you do not have permission to view it.",
      "An issue with key 'SHOP-98' does not exist for field 'key'.",
      "An issue with key 'SHOP-99' does not exist for field 'key'.",
      "The value 'NOPE' does not exist for the field 'project'.",
      "The value 'Nowhere' does not exist for the field 'status'.",
    ]);
  });

  test('versions of a project that the asker does not see do not exist', async () => {
    const hidden = world();
    hidden.projects[1]!.roles = { admins: ['ada'], members: [], viewers: [] };
    hidden.versions.push({ id: '704', name: 'Secret', projectKey: 'TEAM' });
    const { as: other } = testJira({ world: hidden });
    const { body } = await other('ben')('POST', '/rest/api/3/jql/parse?validation=strict', {
      queries: ['fixVersion = Secret'],
    });
    expect(body.queries[0].warnings).toEqual(["The value 'Secret' does not exist for the field 'fixVersion'."]);
  });

  test('a kind of custom field that nobody models is said by name', async () => {
    expect(await found('"Team[Crew]" = 1')).toMatch(/^not modelled: JQL field "Team\[Crew\]"/);
  });
});

describe('words', () => {
  test.each<Row>([
    ['summary ~ größe', [1]],
    ['summary ~ GRÖSSE', []],
    ['summary ~ "東京"', [1]],
    ['summary ~ hello', [2]],
    ['summary ~ "\\"say hello\\""', [2]],
    ['summary ~ "\\"hello say\\""', []],
    ["summary ~ 'C:\\\\temp'", [2]],
    ['summary ~ "\\"out of memory\\""', [3]],
    // Stop words are not indexed: any word may stand in their place, and alone they ask for nothing that can be found.
    ['summary ~ "memory and the night"', [3]],
    ['summary ~ "\\"memory at a night\\""', [3]],
    ['summary ~ "\\"out memory\\""', []],
    ['summary ~ "pay-as-you-go"', [4]],
    ['summary ~ tests', [5, 6]],
    ['summary ~ "run*"', [5, 6]],
    ['summary ~ "te?t"', [6]],
    ['summary ~ "memory night"', [3]],
    ['summary ~ "memory day"', []],
    ['summary !~ item', [1, 2, 3, 4, 5, 6, 7]],
    ['not summary ~ tests', [1, 2, 3, 4, 7]],
    ['description !~ item', [5]],
    ['description is empty and key = SHOP-1', [1]],
    ['description ~ EMPTY and key = SHOP-1', [1]],
    ['text ~ zebra', [5]],
    ['description ~ kei', [5]],
    ['description ~ "712020:KeI"', [5]],
    ['text ~ parked', [5]],
    ['description ~ roadmap', [5]],
    ['description ~ "\\"small print\\""', [5]],
    ['Notes ~ zebra', [5]],
    ['"Notes[Paragraph]" ~ crossing', [5]],
    ['not text ~ zebra and Notes is not empty', []],
    ['summary ~ ""', "The field 'summary' does not support searching for an empty string."],
    ['summary ~ "?"', "The text query '?' for field 'summary' is not allowed to start with '?'."],
    ['summary ~ "BAD +"', "Unable to parse the text 'BAD +' for field 'summary'."],
    ['summary ~ "AND"', "Unable to parse the text 'AND' for field 'summary'."],
    ['summary ~ "\\"open"', "Unable to parse the text '\"open' for field 'summary'."],
    ['summary ~ currentUser()', "A value provided by the function 'currentUser' is invalid for the field 'summary'."],
  ])('%s', (jql, expected) => holds(jql, expected, 'ben'));

  test.each([
    'summary ~ "roam~"',
    'summary ~ "a^2 b"',
    'summary ~ "pay OR go"',
    'summary ~ "-pay"',
    'summary ~ -456',
    'summary ~ "/pa.y/"',
    'summary ~ "is"',
  ])('%s is not modelled, and says so', async (jql) => {
    expect(await found(jql)).toMatch(/^not modelled: JQL text search with /);
  });
});

describe('days and moments', () => {
  // Monday 2 March 2026, 9:00 UTC: 10:00 in Berlin, 20:00 in Sydney, 1:00 at night in Los Angeles.
  test.each<[who: string, ...Row]>([
    ['ben', 'due = startOfDay()', [2]],
    ['ben', 'due = now()', [2]],
    ['ben', 'due = "2026-03-02"', [2]],
    ['712020:KeI', 'due = "2026/3/2"', [2]],
    ['syd', 'due = "2026-03-02"', [2]],
    ['712020:KeI', 'due = startOfDay()', [2]],
    ['712020:KeI', 'due <= -2h', []],
    ['712020:KeI', 'due >= 0m', [2, 3]],
    ['syd', 'due = 4h', [3]],
    ['syd', 'due = endOfDay()', [2]],
    ['syd', 'due = startOfDay("+1d")', [3]],
    ['ben', 'due in ("2026-03-02", 1d)', [2, 3]],
    ['ben', 'due not in (now(), EMPTY)', [3]],
    ['ben', 'due != now()', [3]],
    ['ben', 'due is not empty', [2, 3]],
    [
      'ben',
      'due = "2026-03-02 10:00"',
      "Date value '2026-03-02 10:00' for field 'due' is invalid. Valid formats include: 'YYYY/MM/DD', 'YYYY-MM-DD', or a period format e.g. '-5d', '4w 2d'.",
    ],
    ['mia', 'Begins = "2026-03-02"', [3]],
    ['syd', 'Begins = "2026-03-02"', [3]],
    ['712020:KeI', 'Begins = startOfDay()', [3]],
    ['ben', '"Checked at" >= "2026-03-02"', []],
    ['mia', '"Checked at" >= "2026-03-02"', [4]],
    ['syd', '"Checked at" >= "2026-03-02 10:30" and "Checked at" < startOfDay("+12h")', [4]],
    ['712020:KeI', '"Checked at" = "2026-03-01 15:30"', [4]],
    ['ben', '"Checked at" <= 1772407800000 and "Checked at" >= 1772407800000', [4]],
    ['ben', '"Checked at" > -10h', [4]],
    ['ben', '"Checked at" > "-9h 29m"', []],
    ['ben', '"Checked at" > "-9hours, 31 minutes"', [4]],
    ['ben', '"Checked at" < "-1w 2d"', []],
    ['ben', '"Checked at" > endOfDay(-1)', []],
    ['ben', '"Checked at" > startOfDay(-1)', [4]],
    ['ben', '"Checked at" >= startOfWeek() and "Checked at" <= endOfWeek()', [4]],
    ['ben', '"Checked at" >= startOfMonth("-1d") and "Checked at" < startOfMonth("14d")', [4]],
    ['ben', '"Checked at" <= endOfMonth("-1M")', []],
    ['ben', '"Checked at" >= startOfYear() and "Checked at" < startOfYear("+2M") ', []],
    ['ben', '"Checked at" < endOfYear("+3M")', [4]],
    ['ben', 'created = "2026-01-05 10:00" and key = SHOP-1', [1]],
    ['mia', 'created = "2026-01-05 11:00" and key = SHOP-1', [1]],
    [
      'ben',
      'created > "-4humor"',
      "Date value '-4humor' for field 'created' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.",
    ],
    [
      'ben',
      'created > "09/1/1"',
      "Date value '09/1/1' for field 'created' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.",
    ],
    [
      'ben',
      'created > ""',
      "Date value '' for field 'created' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.",
    ],
    [
      'ben',
      'status changed after "20/12/10"',
      "Date value '20/12/10' for predicate 'after' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.",
    ],
    [
      'ben',
      'status changed after currentUser()',
      "A date for the predicate 'after' provided by the function 'currentUser' is not valid.",
    ],
    ['ben', 'status changed before (11, 12)', 'The BEFORE predicate must be supplied with only 1 date value.'],
    ['ben', 'status changed during 11', 'The DURING predicate must be supplied with exactly 2 date values.'],
    [
      'ben',
      'status changed by "mia@example.com"',
      "The user 'mia@example.com' does not exist and cannot be used in the 'by' predicate.",
    ],
    ['ben', 'status changed from fred', "The value 'fred' does not exist for the field 'status'."],
    ['ben', 'status changed from Open to fred by mia', "The value 'fred' does not exist for the field 'status'."],
    ['ben', 'status was dingbat', "The value 'dingbat' does not exist for the field 'status'."],
  ])('%s asks %s', (who, jql, expected) => holds(jql, expected, who));
});

describe('what is no JQL', () => {
  const OPERATORS =
    "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";
  test.each([
    ['invalid query', `Expecting operator but got 'query'. ${OPERATORS} (line 1, character 9)`],
    ['a', `Expecting operator before the end of the query. ${OPERATORS}`],
    ['a blah >', `Expecting operator but got 'blah'. ${OPERATORS} (line 1, character 3)`],
    ['a=', 'Expecting either a value, list or function before the end of the query.'],
    ['a=b c=d', "Expecting either 'OR' or 'AND' but got 'c'. (line 1, character 5)"],
    ['a = b\nand c d', `Expecting operator but got 'd'. ${OPERATORS} (line 2, character 7)`],
    ["comment ~ 'test", "The quoted string 'test' has not been completed. (line 1, character 11)"],
    ["comment ~ '", 'The quoted string has not been completed. (line 1, character 11)'],
    [
      'mine{www = 1',
      "The character '{' is a reserved JQL character. You must enclose it in a string or use the escape '\\u007b' instead. (line 1, character 5)",
    ],
    [
      'summary ~ true',
      "'true' is a reserved JQL word. You must surround it in quotation marks to use it in a query. (line 1, character 11)",
    ],
    ['project = SHOP order', "Expecting 'by' before the end of the query."],
    [
      'a = b order by asc',
      "Expecting a field name but got 'asc'. You must surround 'asc' in quotation marks to use it as a field name. (line 1, character 16)",
    ],
    ['[brenden] = a', "Expecting a field name but got '['. Did you mean 'cf['? (line 1, character 1)"],
    ['cf[', 'Expecting a custom field id (a positive number) before the end of the query.'],
    ['a = b and', 'Expecting a field name at the end of the query.'],
  ])('%j', async (jql, said) => {
    const message = `Error in the JQL Query: ${said}`;
    expect(await found(jql)).toEqual([message]);
    const { status, body } = await as('ben')('POST', '/rest/api/3/search/jql', { jql });
    expect([status, body.errorMessages]).toEqual([400, [message]]);
  });
});

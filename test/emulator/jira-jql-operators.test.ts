// Which operators each field bears, by Atlassian's reference of JQL fields and by what Jira's own tests expect; and which
// kind of value each operator takes. https://support.atlassian.com/jira-software-cloud/docs/jql-fields/

import { describe, expect, test } from '@jest/globals';
import { testJira } from '../support/jira';

const EQUAL = '= != in notin';
const EMPTY = 'is isnot';
const ORDERED = '< <= > >=';
const TEXT = '~ !~';
const HISTORY = 'was wasnot wasin wasnotin changed';
const ALL = [EQUAL, EMPTY, ORDERED, TEXT, HISTORY].join(' ').split(' ');

/** Field, a value that it has, and the operators that it bears. */
const BEARS: [field: string, value: string, operators: string][] = [
  ['key', 'SHOP-2', `${EQUAL} ${ORDERED}`],
  ['issue', '20002', `${EQUAL} ${ORDERED}`],
  ['id', '20002', `${EQUAL} ${ORDERED}`],
  ['project', 'SHOP', `${EQUAL} ${EMPTY}`],
  ['summary', 'invoice', `${TEXT} ${EMPTY}`],
  ['description', 'invoice', `${TEXT} ${EMPTY}`],
  ['environment', 'invoice', `${TEXT} ${EMPTY}`],
  ['comment', 'invoice', `${TEXT}`],
  ['text', 'invoice', '~'],
  ['textfields', 'invoice', '~'],
  ['status', 'Open', `${EQUAL} ${EMPTY} ${HISTORY}`],
  ['statusCategory', 'Done', `${EQUAL} ${EMPTY}`],
  ['type', 'Bug', `${EQUAL} ${EMPTY}`],
  ['issuetype', '10002', `${EQUAL} ${EMPTY}`],
  ['priority', 'High', `${EQUAL} ${EMPTY} ${ORDERED} ${HISTORY}`],
  ['resolution', 'Done', `${EQUAL} ${EMPTY} ${ORDERED} ${HISTORY}`],
  ['assignee', 'mia', `${EQUAL} ${EMPTY} ${HISTORY}`],
  ['reporter', 'mia', `${EQUAL} ${EMPTY} ${HISTORY}`],
  ['creator', 'mia', `${EQUAL} ${EMPTY}`],
  ['labels', 'invoice', `${EQUAL} ${EMPTY}`],
  ['component', 'Checkout', `${EQUAL} ${EMPTY}`],
  ['fixVersion', '1.0', `${EQUAL} ${EMPTY} ${ORDERED} ${HISTORY}`],
  ['affectedVersion', '1.0', `${EQUAL} ${EMPTY} ${ORDERED}`],
  ['sprint', '12', `${EQUAL} ${EMPTY}`],
  ['parent', 'SHOP-1', `${EQUAL} ${EMPTY}`],
  ['parentEpic', 'SHOP-1', `${EQUAL} ${EMPTY}`],
  ['issueLinkType', 'Blocks', `${EQUAL} ${EMPTY}`],
  ['level', '500', `${EQUAL} ${EMPTY}`],
  ['created', '"2026-01-05"', `${EQUAL} ${EMPTY} ${ORDERED}`],
  ['createdDate', '-1d', `${EQUAL} ${EMPTY} ${ORDERED}`],
  ['updated', 'startOfDay()', `${EQUAL} ${EMPTY} ${ORDERED}`],
  ['resolved', 'now()', `${EQUAL} ${EMPTY} ${ORDERED}`],
  ['resolutionDate', '"2026/01/05 10:00"', `${EQUAL} ${EMPTY} ${ORDERED}`],
  ['due', '"2026/01/05"', `${EQUAL} ${EMPTY} ${ORDERED}`],
  ['statusCategoryChangedDate', '-1w', `${EQUAL} ${EMPTY} ${ORDERED}`],
  ['votes', '1', `${EQUAL} ${ORDERED}`],
  ['watchers', '1', `${EQUAL} ${ORDERED}`],
  ['hierarchyLevel', '0', `${EQUAL} ${ORDERED}`],
  ['"Story Points"', '1', `${EQUAL} ${EMPTY} ${ORDERED}`],
  ['cf[10016]', '1', `${EQUAL} ${EMPTY} ${ORDERED}`],
];

const spaced = (operator: string): string =>
  operator.replace('was', 'was ').replace('not', 'not ').replace('isnot', 'is not').trim();
const clause = (field: string, operator: string, value: string): string => {
  const words = spaced(operator.replace('isnot', 'is not').replace('notin', 'not in')).replace(/\s+/g, ' ').trim();
  if (operator === 'changed') return `${field} changed`;
  if (operator.startsWith('is')) return `${field} ${words} EMPTY`;
  return `${field} ${words} ${operator.endsWith('in') ? `(${value})` : value}`;
};

describe('the operators of a field', () => {
  const { as } = testJira();
  const ask = async (jql: string): Promise<string[]> => {
    const { body } = await as('ben')('POST', '/rest/api/3/jql/parse?validation=strict', { queries: [jql] });
    return body.queries[0].errors ?? [];
  };

  test.each(BEARS)('%s', async (field, value, operators) => {
    const borne = operators.split(' ');
    for (const operator of ALL) {
      const jql = clause(field, operator, value);
      expect([jql, await ask(jql)]).toEqual([jql, borne.includes(operator) ? [] : [refused(field, jql, operator)]]);
    }
  });
});

function refused(field: string, jql: string, operator: string): string {
  const name = field.replaceAll('"', '');
  if (HISTORY.split(' ').includes(operator)) return `History searches do not support the '${name}' field.`;
  if (name === 'comment' && operator.startsWith('is'))
    return "The field 'comment' does not support searching for EMPTY values.";
  const words = jql
    .slice(field.length)
    .trim()
    .replace(/\s*(EMPTY|\(.*\)|("[^"]*"|[^\s]+))$/, '')
    .trim();
  return `The operator '${words}' is not supported by the '${name}' field.`;
}

describe('the kind of value that an operator takes', () => {
  const { as } = testJira();
  test.each<[jql: string, message: string]>([
    ['status in Open', `Operator 'in' does not support the non-list value '"Open"' for field 'status'.`],
    ['summary in test', `Operator 'in' does not support the non-list value '"test"' for field 'summary'.`],
    ['status not in Open', `Operator 'not in' does not support the non-list value '"Open"' for field 'status'.`],
    ['status = (Open, Doing)', "Operator '=' does not support the list value '(Open, Doing)' for field 'status'."],
    ['priority > EMPTY', "Operator '>' does not support the empty value representation 'EMPTY' for field 'priority'."],
    ['status is Open', "Operator 'is' does not support searching for non-empty values for field 'status'."],
    ['status is not Open', "Operator 'is not' does not support searching for non-empty values for field 'status'."],
    ['sprint = openSprints()', "Operator '=' does not support the list value 'openSprints()' for field 'sprint'."],
    [
      'type != subTaskIssueTypes()',
      "Operator '!=' does not support the list value 'subTaskIssueTypes()' for field 'type'.",
    ],
    [
      'key = linkedIssues(SHOP-2)',
      "Operator '=' does not support the list value 'linkedIssues(SHOP-2)' for field 'key'.",
    ],
    [
      'assignee in currentUser()',
      "Operator 'in' does not support the non-list value 'currentUser()' for field 'assignee'.",
    ],
    [
      'created in startOfDay()',
      "Operator 'in' does not support the non-list value 'startOfDay()' for field 'created'.",
    ],
    [
      'fixVersion in latestReleasedVersion()',
      "Operator 'in' does not support the non-list value 'latestReleasedVersion()' for field 'fixVersion'.",
    ],
    ['key = EMPTY', "The field 'key' does not support searching for EMPTY values."],
    ['key in (SHOP-1, EMPTY)', "The field 'key' does not support searching for EMPTY values."],
    ['comment ~ EMPTY', "The field 'comment' does not support searching for EMPTY values."],
    ['text ~ EMPTY', "The field 'text' does not support searching for EMPTY values."],
    ['votes = EMPTY', "Value 'EMPTY' is invalid for the 'votes' field. Votes must be a positive whole number."],
    ['votes = -3', "Value '-3' is invalid for the 'votes' field. Votes must be a positive whole number."],
    ['votes = 1.5', "Value '1.5' is invalid for the 'votes' field. Votes must be a positive whole number."],
    ['votes = ""', "Value '' is invalid for the 'votes' field. Votes must be a positive whole number."],
    ['status = currentUser()', "A value provided by the function 'currentUser' is invalid for the field 'status'."],
    ['assignee = now()', "A value provided by the function 'now' is invalid for the field 'assignee'."],
    [
      'fixVersion in openSprints()',
      "A value provided by the function 'openSprints' is invalid for the field 'fixVersion'.",
    ],
    [
      'parent = currentUSER()',
      "A value provided by the function 'currentUSER' for the field 'parent' is not a valid issue key.",
    ],
    ['due = currentUser()', "A date for the field 'due' provided by the function 'currentUser' is not valid."],
    [
      '"Story Points" = now()',
      "A value provided by the function 'now' for the field 'Story Points' is not a valid number.",
    ],
    ['assignee = currentuser(x)', "Function 'currentuser' expected '0' arguments but received '1'."],
    ['type in standardIssueTypes(arg)', "Function 'standardIssueTypes' expected '0' arguments but received '1'."],
    ['created > startOfDay(1, 2)', "Function 'startOfDay' expected between '0' and '1' arguments but received '2'."],
    [
      'created > startOfDay("invalid")',
      "Duration for function 'startOfDay' should have the format (+/-)n(yMwdm), e.g -1M for 1 month earlier.",
    ],
    [
      'project in projectsLeadByUser(a, b)',
      "Function 'projectsLeadByUser' expected between '0' and '1' arguments but received '2'.",
    ],
    [
      'fixVersion in releasedVersions(NOPE)',
      "Could not resolve the project 'NOPE' provided to function 'releasedVersions'.",
    ],
    ['status in echo(HSP)', "Unable to find JQL function 'echo(HSP)'."],
    ['status changed by bogus()', "Unable to find JQL function 'bogus()'."],
    ['status was bogus()', "Unable to find JQL function 'bogus()'."],
  ])('%s', async (jql, message) => {
    const { body } = await as('ben')('POST', '/rest/api/3/jql/parse?validation=strict', { queries: [jql] });
    expect(body.queries).toEqual([{ query: jql, errors: [message] }]);
    const searched = await as('ben')('POST', '/rest/api/3/search/jql', { jql });
    expect([searched.status, searched.body.issues]).toEqual([200, []]);
  });
});

// Jira expressions: what they compute, what Jira would refuse, and what the desk does not know and says so.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { ExpressionError, evaluateExpression } from '../../emulator/jira/expression/index';
import { Refusal } from '../../emulator/jira/refusal';
import type { Evaluated, ExpressionAbout } from '../../emulator/wall';
import { testJira } from '../support/jira';
import { POINTS } from '../support/jira-world';

const event = {
  issue: { key: 'A-1', fields: { issuetype: { name: 'Bug' }, labels: ['cash'] } },
  changelog: { items: [{ fieldId: 'status', to: '3' }] },
};

/** Written with #{ in the place of what opens an expression within a template. */
const template = (source: string): string => source.replaceAll('#{', '$'.concat('{'));

describe('the language', () => {
  test.each<[string, unknown]>([
    ['1 + 2 * 3 - -4', 11],
    ['(1 + 2) * 3 % 4', 1],
    ["'a' + 1 + true", 'a1true'],
    ['"it\\"s" == \'it"s\'', true],
    ['1 < 2 && !(2 >= 3) || false', true],
    ["'b' > 'a'", true],
    ['null ?? 7', 7],
    ['false ?? 7', false],
    ['[1, 2].includes(2) ? "in" : "out"', 'in'],
    ['[1, 2, 3].filter(n => n != 2).map(n => n * 10)', [10, 30]],
    ['[[1], [2]].flatMap(x => x).reduce((a, b) => a + b)', 3],
    ['[1, 2].some(n => n > 1) && [1, 2].every(n => n > 0)', true],
    ['["b", "a"].join("-").toUpperCase().split("-")', ['B', 'A']],
    ['{ key: event.issue.key, "n": [].length }', { key: 'A-1', n: 0 }],
    ['[1].map(n => { twice: n * 2 })', [{ twice: 2 }]],
    ['let a = 2; let b = a * a; b + 1', 5],
    ['typeof [1] == "List" && typeof "x" == "String" && typeof null == "null"', true],
    ["event.issue.fields.issuetype.name == 'Bug' // only bugs", true],
    ["event.changelog.items.some(item => item.fieldId == 'status' && item.to == '3')", true],
    ['event.comment?.author.accountId == null', true],
    ["event['issue']['fields'].labels[0].length", 4],
    ['event.issue.fields.labels[9]', null],
    ['[1, [2]] == [1, [2]]', true],
    // As Forge's documents show them for formatters and parsers of custom fields.
    [template("let value = 42; `#{'▰'.repeat(value / 10).padEnd(10, '▱')} (#{value}%)`"), '▰▰▰▰▱▱▱▱▱▱ (42%)'],
    [
      "let parts = '100 USD'.split(' '); { amount: Number(parts[0]), currency: parts[1] }",
      { amount: 100, currency: 'USD' },
    ],
    ["Number('about 50 %'.replace('[^\\\\d]', ''))", 50],
    [template("`a#{`b#{'}' + 1}`}c\\`#{{ n: 2 }.n}`"), 'ab}1c`2'],
    ["[event.issue.get('key'), event.get('nothing')]", ['A-1', null]],
    ["'7'.padStart(3, '0')", '007'],
    ["Number('x') > 1", false],
  ])('%s', (source, value) => expect(evaluateExpression(source, { event })).toEqual(value));

  test.each([
    ['1 +', 'Syntax error'],
    ['"open', 'closing quote'],
    ['a b', 'unexpected "b"'],
    ['# 1', "unexpected '#'"],
    ['nothing', 'Unrecognized name: nothing'],
    ['event.comment.author', 'Cannot read "author" of null'],
    ['(event.comment?.author).accountId', 'Cannot read "accountId" of null'],
    ['null.trim()', 'Cannot call trim() of null'],
    ['1 + null', '+ does not go with Number and null'],
    ['"a" < 1', '< does not go with String and Number'],
    ['-"a"', '- needs a Number'],
    ['[1].filter(n => n)', 'must answer a Boolean'],
    ['[1].map(1)', 'A Function is needed'],
    ['"a".includes(1)', 'A String is needed'],
    ['[].reduce((a, b) => a)', 'empty list'],
    ['true.x', 'has no property'],
    ["'a'.replace('(', '')", 'no regular expression'],
    ["'a'.repeat(-1)", 'between 0 and'],
    ['`a', 'closing quote'],
    [template('`#{1'), 'never closed'],
    [template('`#{1 +}`'), 'Syntax error'],
    ['Number(null)', 'needs a String'],
    ['[1].first', 'A List has no property'],
    [`${'('.repeat(300)}1${')'.repeat(300)}`, 'nested too deeply'],
    [`${'!'.repeat(300)}true`, 'nested too deeply'],
    [
      'let l = [1,2,3,4,5,6,7,8,9]; l.map(a => l.map(b => l.map(c => l.map(d => l.map(e => l.length)))))',
      'too complex',
    ],
  ])('%s is an error', (source, message) => {
    const run = () => evaluateExpression(source, { event });
    expect(run).toThrow(ExpressionError);
    expect(run).toThrow(message);
  });

  test.each([
    'new Date()',
    '1 === 1',
    template('`#{null}`'),
    "Number('')",
    "'a'.replace('a', '$1')",
    "'a'.replace('a', x => 'b')",
    '[1, ...[2]]',
    '"" || 1',
    '0 ? 1 : 2',
    '"a".match("b")',
    'x => { return x; }',
    '"a" + [1]',
    'String("1")',
  ])('%s is not modelled, and says so', (source) => {
    const run = () => evaluateExpression(source, { event, String: 1 });
    expect(run).toThrow(Refusal);
    expect(run).toThrow('not modelled');
  });

  test('no text breaks it: a value, an error or a name of what is missing', () => {
    const piece = fc.constantFrom(
      ...'( ) [ ] { } . ?. ?? ? : , ; + - ! == && => let new a event 1 "x" null'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        try {
          evaluateExpression(pieces.join(' '), { event, a: null });
        } catch (thrown) {
          if (!(thrown instanceof ExpressionError || thrown instanceof Refusal)) throw thrown;
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('what an expression sees of the site', () => {
  const ask = (expression: string, about: ExpressionAbout): Evaluated => testJira().jira.evaluate!(expression, about);
  const aboutInvoice = { actor: 'mia', issue: 'SHOP-2' };

  test.each<[string, unknown]>([
    ['[issue.id, issue.key, issue.project.key, project.name]', [20002, 'SHOP-2', 'SHOP', 'Shop']],
    ['issue.assignee == user && issue.reporter.displayName == "Mia Member"', true],
    ['[issue.status.name, issue.status.category.key, issue.issueType.name]', ['Doing', 'indeterminate', 'Story']],
    ['issue.labels.includes("Money") && issue.description.plainText.includes("card")', true],
    [`issue.${POINTS} + issue['${POINTS}']`, 10],
    ['[issue.sprint.name, issue.closedSprints.map(s => s.id), issue.flagged]', ['Shop 12', [11], false]],
    ['issue.links.map(l => [l.direction, l.type.name, l.linkedIssue.key])', [['outward', 'Blocks', 'SHOP-3']]],
    ['issue.parent.isEpic && issue.subtasks.map(s => s.key) == ["SHOP-6"]', true],
    ['issue.comments[0].author.accountId', 'ben'],
    ['issue.fixVersions.map(v => [v.id, v.name, v.released])', [[701, '2.0', false]]],
    ["issue.properties['ready'].verdict", 'yes'],
    ["issue.properties.get('ready').verdict", 'yes'],
    ["[user.groups().includes('jira-users-desk'), user.groups().includes('site-admins')]", [true, false]],
    ['issue.updated > issue.created && issue.created.plusDays(1).getTime() > issue.created.getTime()', true],
    ['issue.resolution == null && issue.priority.name == "High"', true],
  ])('%s', (expression, value) => expect(ask(expression, aboutInvoice)).toEqual({ value }));

  test('nobody sees through it what Jira would not show', () => {
    expect(ask('issue == null', { actor: 'mia', issue: 'SHOP-5' })).toEqual({ value: true });
    expect(ask('issue.key', { actor: 'ben', issue: 'SHOP-5' })).toEqual({ value: 'SHOP-5' });
    expect(ask('user == null', { actor: null })).toEqual({ value: true });
    expect(ask('project.key', { actor: 'vic', project: 'TEAM' })).toEqual({ error: 'Unrecognized name: project.' });
  });

  test('errors and what is not modelled are told apart', () => {
    expect(ask('issue.', aboutInvoice)).toMatchObject({ error: expect.stringContaining('Syntax error') });
    expect(ask('issue.colour', aboutInvoice)).toEqual({ unmodelled: 'property colour of Issue in Jira expressions' });
    expect(ask('issue', aboutInvoice)).toHaveProperty('unmodelled');
  });
});

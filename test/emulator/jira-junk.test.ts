// Whatever is thrown at the desk's Jira, it answers as Jira would or says by name what it does not model: it never breaks,
// and what it refuses leaves no trace.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { operations } from '../../emulator/jira';
import { testJira } from '../support/jira';
import { POINTS, SPRINT } from '../support/jira-world';

const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    'x',
    'SHOP-2',
    'SHOP',
    '20002',
    12,
    -1,
    1e9,
    [],
    {},
    ['SHOP-2'],
    [20002],
    [null],
  ),
  fc.constantFrom<unknown>({ id: '10001' }, { key: 'SHOP' }, { name: 'Blocks' }, { accountId: 'mia' }, { toString: 1 }),
  fc.jsonValue({ maxDepth: 2 }),
);
const names = [
  'fields update summary issuetype project labels parent description assignee duedate issues issueIdsOrKeys jql jqls queries',
  'issueIds fieldIds maxResults nextPageToken expand properties reconcileIssues body type inwardIssue outwardIssue comment',
  'rankBeforeIssue rankAfterIssue transition name originBoardId state startDate endDate goal value filter entityIds',
  `projectPermissions globalPermissions accountId permissions projects entitiesIds ${POINTS} ${SPRINT} constructor`,
].flatMap((line) => line.split(' '));
const body = fc.oneof(
  junk,
  fc.dictionary(fc.constantFrom(...names), fc.oneof(junk, fc.dictionary(fc.constantFrom(...names), junk)), {
    maxKeys: 5,
  }),
);
const parameter = fc.constantFrom(
  'SHOP-2',
  'SHOP',
  '1',
  '2',
  '12',
  '13',
  '20002',
  '99999',
  'x',
  '%E0%A4%A',
  'constructor',
  '__proto__',
  '..',
);
const query = fc.dictionary(
  fc.constantFrom(
    'jql',
    'fields',
    'expand',
    'startAt',
    'maxResults',
    'state',
    'boardId',
    'accountId',
    'query',
    'permissions',
    'validation',
  ),
  fc.constantFrom(
    '',
    'x',
    '-1',
    '1e99',
    'project = SHOP',
    'order by',
    '*all',
    'names',
    'strict',
    'active',
    '1',
    'mia',
    'EDIT_ISSUES',
  ),
  { maxKeys: 4 },
);

describe('junk', () => {
  test.each(operations().map((each) => [`${each.method} ${each.path}`, each] as const))('%s', async (_, operation) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(parameter, { minLength: 3, maxLength: 3 }),
        query,
        body,
        async (parameters, asked, sent) => {
          const { as, events } = testJira();
          let next = 0;
          const path = operation.path.replace(/\{\w+\}/g, () => parameters[next++]!);
          const search = new URLSearchParams(asked).toString();
          const answer = await as('ada')(
            operation.method,
            search ? `${path}?${search}` : path,
            operation.method === 'GET' ? undefined : sent,
          );
          expect([answer.status === 500 ? answer.body : '', answer.status]).toEqual(['', expect.any(Number)]);
          if (answer.status >= 400) {
            expect(Array.isArray(answer.body.errorMessages)).toBe(true);
            expect(events).toEqual([]);
          }
        },
      ),
      { numRuns: 25, seed: 3 },
    );
  });
});

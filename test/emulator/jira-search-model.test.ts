// Filters, order and pages of the search against a plain evaluation: random worlds, random queries, and a loop over all
// issues that anybody can read.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { World, WorldIssue } from '../../emulator/jira/world';
import { testJira } from '../support/jira';
import { at, POINTS, SPRINT, smallWorld } from '../support/jira-world';

interface Plain {
  id: number;
  status: string;
  priority: string | null;
  points: number | null;
  created: number;
  labels: string[];
  sprint: number | null;
}

const plainIssue = fc.record({
  status: fc.constantFrom('1', '3', '6'),
  priority: fc.constantFrom('2', '3', '4', null),
  points: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
  created: fc.integer({ min: -40, max: -1 }),
  labels: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
  sprint: fc.constantFrom(11, 12, 13, null),
});

const worldOf = (issues: Plain[]): World => ({
  ...smallWorld(),
  issues: issues.map(
    (each): WorldIssue => ({
      id: String(each.id),
      key: `SHOP-${each.id}`,
      fields: {
        summary: `Item ${each.id}`,
        project: { id: '10000', key: 'SHOP' },
        issuetype: { id: '10001' },
        status: { id: each.status },
        priority: each.priority === null ? null : { id: each.priority },
        created: at(each.created),
        updated: at(each.created),
        labels: each.labels,
        [POINTS]: each.points,
        [SPRINT]: each.sprint === null ? null : [{ id: each.sprint }],
      },
    }),
  ),
});

type Test = (issue: Plain) => boolean;
const clause: fc.Arbitrary<[string, Test]> = fc.oneof(
  fc.constantFrom('1', '3', '6').chain((id): fc.Arbitrary<[string, Test]> => {
    const name = { 1: 'Open', 3: 'Doing', 6: 'Closed' }[Number(id)]!;
    return fc.constantFrom<[string, Test]>(
      [`status = ${name}`, (issue) => issue.status === id],
      [`status != ${name}`, (issue) => issue.status !== id],
    );
  }),
  fc.constantFrom<[string, Test]>(
    ['priority is EMPTY', (issue) => issue.priority === null],
    ['priority != High', (issue) => issue.priority !== null && issue.priority !== '2'],
    ['priority in (High, EMPTY)', (issue) => issue.priority === null || issue.priority === '2'],
    ['priority > Low', (issue) => issue.priority === '2' || issue.priority === '3'],
    ['labels not in (a, b)', (issue) => issue.labels.length > 0 && !issue.labels.some((l) => l === 'a' || l === 'b')],
    ['labels = c', (issue) => issue.labels.includes('c')],
    ['sprint in openSprints()', (issue) => issue.sprint === 12],
    ['sprint not in openSprints()', (issue) => issue.sprint !== null && issue.sprint !== 12],
    ['sprint is not EMPTY', (issue) => issue.sprint !== null],
    ['resolution = Unresolved', () => true],
  ),
  fc
    .integer({ min: 0, max: 5 })
    .map((n): [string, Test] => [`cf[10016] >= ${n}`, (i) => i.points !== null && i.points >= n]),
  fc.integer({ min: 1, max: 40 }).map((n): [string, Test] => [`created > -${n}d`, (issue) => issue.created > -n]),
);

/** NOT turns operators round, so it leaves out what is empty: the plain side does the same by hand. */
const query: fc.Arbitrary<[string, Test]> = fc
  .array(fc.tuple(clause, fc.constantFrom('and', 'or')), { minLength: 1, maxLength: 4 })
  .map((parts) =>
    parts
      .slice(1)
      .reduce<[string, Test]>(
        ([text, test], [[more, other], word]) =>
          word === 'and'
            ? [`(${text}) and ${more}`, (i) => test(i) && other(i)]
            : [`(${text}) or ${more}`, (i) => test(i) || other(i)],
        parts[0]![0],
      ),
  );

/** Ascending; nothing is more than anything. */
type Key = (issue: Plain, place: number) => number;
const orNothing = (value: number | null): number => value ?? Number.POSITIVE_INFINITY;
/** The best priority has the least id, and is the greatest. */
const weight = ({ priority }: Plain): number => (priority === null ? Number.POSITIVE_INFINITY : -Number(priority));
const orders: [string, Key][] = [
  ['rank', (_, place) => place],
  ['rank desc', (_, place) => -place],
  ['created asc', (issue) => issue.created],
  ['created', (issue) => -issue.created],
  ['cf[10016]', (issue) => orNothing(issue.points)],
  ['cf[10016] desc', (issue) => -orNothing(issue.points)],
  ['priority asc', weight],
  ['priority', (issue) => -weight(issue)],
];

const sorted = (issues: { issue: Plain; place: number }[], key: Key): number[] =>
  [...issues]
    .sort((a, b) => {
      const [x, y] = [key(a.issue, a.place), key(b.issue, b.place)];
      if (x !== y) return x - y;
      return b.issue.id - a.issue.id;
    })
    .map(({ issue }) => issue.id);

describe('search against a plain evaluation', () => {
  test('finds the same issues in the same order, page by page', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(plainIssue, { maxLength: 25 }),
        query,
        fc.constantFrom(...orders),
        fc.integer({ min: 1, max: 7 }),
        async (drafts, [text, matches], [by, key], size) => {
          const issues = drafts.map((each, index) => ({ ...each, id: index + 1 }));
          const rest = testJira({ world: worldOf(issues) }).as('ada');
          const expected = sorted(
            issues.map((issue, place) => ({ issue, place })).filter(({ issue }) => matches(issue)),
            key,
          );
          const found: number[] = [];
          let nextPageToken: string | undefined;
          do {
            const body = { jql: `project = SHOP and (${text}) order by ${by}`, maxResults: size, nextPageToken };
            const answer = await rest('POST', '/rest/api/3/search/jql', body);
            expect(answer.status).toBe(200);
            expect(answer.body.isLast).toBe(answer.body.nextPageToken === undefined);
            expect(answer.body.issues.length).toBeLessThanOrEqual(size);
            found.push(...answer.body.issues.map((issue: { id: string }) => Number(issue.id)));
            nextPageToken = answer.body.nextPageToken;
          } while (nextPageToken);
          expect([text, by, found]).toEqual([text, by, expected]);
          const count = await rest('POST', '/rest/api/3/search/approximate-count', {
            jql: `project = SHOP and (${text})`,
          });
          expect(count.body.count).toBe(expected.length);
        },
      ),
      { numRuns: 150, seed: 7 },
    );
  });

  test('ranking is a permutation: nothing is lost, and what was asked for stands together', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            moved: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
            anchor: fc.integer({ min: 1, max: 12 }),
            before: fc.boolean(),
          }),
          { maxLength: 12 },
        ),
        async (moves) => {
          const blank = { status: '1', priority: null, points: null, created: -1, labels: [], sprint: null };
          const issues = Array.from({ length: 12 }, (_, index) => ({ ...blank, id: index + 1 }));
          const { as } = testJira({ world: worldOf(issues), searchLag: 0 });
          let model = issues.map(({ id }) => id);
          for (const { moved, anchor, before } of moves) {
            const body = {
              issues: moved.map((id) => `SHOP-${id}`),
              [before ? 'rankBeforeIssue' : 'rankAfterIssue']: `SHOP-${anchor}`,
            };
            expect((await as('ada')('PUT', '/rest/agile/1.0/issue/rank', body)).status).toBe(204);
            const others = moved.filter((id) => id !== anchor);
            const rest = model.filter((id) => !others.includes(id));
            rest.splice(rest.indexOf(anchor) + (before ? 0 : 1), 0, ...others);
            model = rest;
            const { body: told } = await as('ada')('POST', '/rest/api/3/search/jql', {
              jql: 'project = SHOP order by rank',
            });
            expect(told.issues.map((each: { id: string }) => Number(each.id))).toEqual(model);
          }
        },
      ),
      { numRuns: 40, seed: 11 },
    );
  });
});

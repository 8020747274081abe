import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { applyMove, ordersOf, refresh, type Section, step } from '../../emulator/web/shell/backlog/model';
import { heights, inView, rowsOf, topsOf } from '../../emulator/web/shell/backlog/rows';
import type { Issue, Sprint } from '../../emulator/web/shell/data/shapes';

const issue = (key: string): Issue => ({ id: key, key, fields: { summary: `About ${key}` } });
const sprint = (id: number): Sprint => ({ id, name: `Sprint ${id}`, state: 'future' });
const sections = (): Section[] => [
  { sprint: sprint(1), issues: [issue('A-1'), issue('A-2')] },
  { sprint: null, issues: [issue('A-3'), issue('A-4'), issue('A-5')] },
];
const keys = (all: Section[]) => all.map((section) => section.issues.map(({ key }) => key).join(' '));

describe('moving in the backlog', () => {
  test('into a sprint, before an issue', () => {
    const move = { keys: ['A-4'], to: 1, before: 'A-2' };
    expect(keys(applyMove(sections(), move))).toEqual(['A-1 A-4 A-2', 'A-3 A-5']);
    expect(ordersOf(sections(), move)).toEqual({
      sprint: { id: 1, issues: ['A-4'] },
      backlog: null,
      rank: { issues: ['A-4'], rankBeforeIssue: 'A-2' },
    });
  });

  test('out of a sprint to the end of the backlog', () => {
    const move = { keys: ['A-1'], to: null, before: null };
    expect(keys(applyMove(sections(), move))).toEqual(['A-2', 'A-3 A-4 A-5 A-1']);
    expect(ordersOf(sections(), move)).toEqual({
      sprint: null,
      backlog: { issues: ['A-1'] },
      rank: { issues: ['A-1'], rankAfterIssue: 'A-5' },
    });
  });

  test('inside a section only the rank is told', () => {
    expect(ordersOf(sections(), { keys: ['A-5'], to: null, before: 'A-3' })).toEqual({
      sprint: null,
      backlog: null,
      rank: { issues: ['A-5'], rankBeforeIssue: 'A-3' },
    });
  });

  test('one place up or down, and no further at the ends', () => {
    const [, backlog] = sections() as [Section, Section];
    expect(step(backlog, 'A-4', -1)).toEqual({ keys: ['A-4'], to: null, before: 'A-3' });
    expect(step(backlog, 'A-4', 1)).toEqual({ keys: ['A-4'], to: null, before: null });
    expect(step(backlog, 'A-3', 1)).toEqual({ keys: ['A-3'], to: null, before: 'A-5' });
    expect(step(backlog, 'A-3', -1)).toBeNull();
  });

  test('an issue that somebody else moved changes its section', () => {
    expect(keys(refresh(sections(), { ...issue('A-3'), fields: { summary: 'New' } }, 1))).toEqual([
      'A-1 A-2 A-3',
      'A-4 A-5',
    ]);
  });

  test('no move loses or doubles an issue', () => {
    const all = ['A-1', 'A-2', 'A-3', 'A-4', 'A-5'];
    const move = fc.record({
      keys: fc.uniqueArray(fc.constantFrom(...all), { minLength: 1 }),
      to: fc.constantFrom(1, null),
      before: fc.constantFrom(...all, null),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const after = moves.reduce(applyMove, sections());
        expect(after.flatMap((section) => section.issues.map(({ key }) => key)).sort()).toEqual(all);
      }),
    );
  });
});

describe('rows of the backlog', () => {
  test('a closed section shows its head only; a search keeps what has every word', () => {
    const kinds = (closed: (number | null)[], text: string) =>
      rowsOf(sections(), new Set(closed), { text }).map((row) => (row.kind === 'issue' ? row.issue.key : row.kind));
    expect(kinds([1], '')).toEqual(['header', 'foot', 'header', 'A-3', 'A-4', 'A-5', 'foot']);
    expect(kinds([], 'a-4 about')).toEqual(['header', 'empty', 'foot', 'header', 'A-4', 'foot']);
  });

  test('only what is in view is drawn, however long the backlog', () => {
    const long = [{ sprint: null, issues: Array.from({ length: 5000 }, (_, at) => issue(`L-${at}`)) }];
    const rows = rowsOf(long, new Set(), { text: '' });
    const tops = topsOf(rows);
    expect(tops.at(-1)).toBe(heights.header + 5000 * heights.issue + heights.foot);
    const [first, end] = inView(tops, 100_000, 100_800);
    expect(end - first).toBeLessThanOrEqual(22);
    expect(tops[first]).toBeLessThanOrEqual(100_000);
    expect(tops[end]).toBeGreaterThanOrEqual(100_800);
    expect(inView(topsOf([]), 0, 800)).toEqual([0, 0]);
  });
});

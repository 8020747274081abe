// What stands behind the pages: filters, searches, files, windows, scales, the agenda as text.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jqlFor, MOST_KEYS, searchPath } from '../../static/src/findings/jql';
import { rowsOf, sifted, wantedIn } from '../../static/src/findings/listed';
import { ROW_HEIGHT, windowAt } from '../../static/src/findings/window';
import { csv } from '../../static/src/parts/csv';
import { placer, someOf, ticksFor } from '../../static/src/pictures/scale';
import { agendaText, latestOf, needsTalk } from '../../static/src/refinement/agenda';
import { pathOf, placeOf } from '../../static/src/shell/address';
import { AGENDA, FINDINGS_VIEW, outcome } from './page/pages-told';

describe('a list of findings', () => {
  const rows = rowsOf(FINDINGS_VIEW.items, (_, { dismissed }) => dismissed);
  const shown = (query: Record<string, string>) => sifted(rows, wantedIn(query)).shown.map(({ id }) => id);

  test('shows what is open, unless somebody asks for more', () => {
    expect(shown({})).toHaveLength(9);
    expect(shown({ said: 'dismissed' })).toEqual(['20002:missing-acceptance-criteria']);
    expect(shown({ said: 'all' })).toHaveLength(10);
  });

  test.each<[Record<string, string>, string[]]>([
    [{ vital: 'problem-led' }, ['20000:prescriptive-item']],
    [{ check: 'stale-item', type: '10001' }, ['20040:stale-item', '20041:stale-item']],
    [{ owner: 'nobody', where: 'next' }, ['20000:prescriptive-item', '20000:missing-estimate']],
    [{ parent: '30000', where: 'later' }, ['20040:stale-item']],
    [{ check: 'no-such-check' }, []],
  ])('%j', (query, ids) => {
    expect(shown(query).filter((id) => !id.startsWith('20042'))).toEqual(ids);
  });

  test('each filter tells how much it would show, the others as they are', () => {
    expect(sifted(rows, wantedIn({ vital: 'fresh' })).counts.check).toEqual([['stale-item', 2]]);
    expect(new Map(sifted(rows, wantedIn({ check: 'stale-item' })).counts.where)).toEqual(new Map([['later', 2]]));
  });
});

describe('a search in Jira', () => {
  test('names keys and nothing else', () => {
    expect(jqlFor(['BARK-1', 'BARK-2', 'BARK-1', 'A) OR project = X-1', 'lower-1', 'BARK-01'])).toBe(
      'issuekey in (BARK-1, BARK-2) ORDER BY Rank',
    );
    expect(jqlFor(['nothing'])).toBeNull();
    expect(searchPath('issuekey in (A-1)')).toBe('/issues/?jql=issuekey%20in%20(A-1)');
  });

  test('is never longer than an address may be', () => {
    const jql = jqlFor(Array.from({ length: 5_000 }, (_, at) => `BARK-${at + 1}`)) ?? '';
    expect(jql.split(',')).toHaveLength(MOST_KEYS);
    expect(searchPath(jql).length).toBeLessThan(8_000);
  });
});

describe('a file of values', () => {
  test('a cell is never a formula, and quotes stay inside their cell', () => {
    expect(
      csv(
        ['a', 'b'],
        [
          ['=1+1', 'say "hi", twice'],
          ['-5', -5],
          [null, ' @x'],
        ],
      ),
    ).toBe('\ufeffa,b\r\n\'=1+1,"say ""hi"", twice"\r\n\'-5,-5\r\n,\' @x\r\n');
  });

  test('no text begins a cell with what a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [, cell = ''] = csv(['head'], [[text]]).split('\r\n');
        expect(cell).not.toMatch(/^"?\s*[=+@\t\r-]/);
      }),
    );
  });
});

test('a window holds every row in sight, and few others', () => {
  fc.assert(
    fc.property(fc.nat(5_000), fc.integer({ min: 100, max: 900 }), fc.nat(1_000_000), (rows, height, wanted) => {
      const top = Math.min(wanted, Math.max(0, rows * ROW_HEIGHT - height));
      const { from, to } = windowAt(top, height, rows);
      expect(from).toBeLessThanOrEqual(Math.floor(top / ROW_HEIGHT));
      expect(to).toBeGreaterThanOrEqual(Math.min(rows, Math.ceil((top + height) / ROW_HEIGHT)));
      expect(to - from).toBeLessThan(height / ROW_HEIGHT + 40);
    }),
  );
});

describe('a scale', () => {
  test.each([
    [0, [0, 1]],
    [3, [0, 1, 2, 3]],
    [118, [0, 50, 100, 150]],
    [4695, [0, 2000, 4000, 6000]],
  ])('of %i', (largest, ticks) => expect(ticksFor(largest)).toEqual(ticks));

  test('covers its largest value with few, even steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (largest) => {
        const ticks = ticksFor(largest);
        expect(ticks[ticks.length - 1]).toBeGreaterThanOrEqual(largest);
        expect(ticks.length).toBeLessThanOrEqual(6);
      }),
    );
  });

  test('places its ends, and a range of nothing in the middle', () => {
    expect([placer(0, 10, 100, 0)(0), placer(0, 10, 100, 0)(10), placer(5, 5, 0, 100)(5)]).toEqual([100, 0, 50]);
    expect(someOf(13, 4)).toEqual([0, 4, 8, 12]);
  });
});

describe('an agenda', () => {
  test('names what needs words, in order, with the newest outcome', () => {
    expect(AGENDA.items.filter(needsTalk).map(({ key }) => key)).toEqual(['BARK-1', 'BARK-2', 'BARK-4']);
    const newer = outcome({ issue: '20003', outcome: 'refined', note: '' });
    expect(latestOf([newer, ...AGENDA.outcomes]).get('20003')).toBe(newer);
    expect(latestOf([...AGENDA.outcomes, newer]).get('20003')).toBe(newer);
  });

  test('is plain text', () => {
    const text = agendaText(
      AGENDA.items.slice(0, 2),
      latestOf([outcome({ issue: '20000', outcome: 'split', note: 'two' })]),
      {
        title: 'Refinement',
        missing: (gaps) => `missing ${gaps}`,
        open: (words) => `open ${words}`,
        ask: (names) => `ask ${names}`,
        outcome: ({ outcome: said, note }) => `${said} ${note}`,
        gapName: (gap) => gap,
        person: (id) => (id === 'person-1' ? 'Jon Vale' : undefined),
      },
    );
    expect(text).toBe(
      [
        'Refinement',
        '',
        '1. BARK-1 Paw button in the top bar',
        '   missing missing-estimate',
        '   ask Jon Vale',
        '   split two',
        '',
        '2. BARK-2 Refund of the deposit',
        '   missing open-question, missing-estimate',
        '   open Do we refund the deposit when the dog is ill?',
        '   ask Jon Vale',
        '',
      ].join('\n'),
    );
  });
});

test('an address names a sub-page and what it is to show', () => {
  expect(placeOf({ pathname: '/findings', search: '?check=stale-item' })).toEqual({
    page: 'findings',
    query: { check: 'stale-item' },
  });
  expect(placeOf({ pathname: '/nowhere/else', search: '' })).toEqual({ page: 'overview', query: {} });
  expect(pathOf('findings', { check: 'a b', vital: '' })).toBe('/findings?check=a+b');
});

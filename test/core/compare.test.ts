// What changed in a week: named issue by issue, and nothing told that did not happen.

import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CHECKS } from '../../src/core/checks';
import { compare } from '../../src/core/health/compare';
import { quietOf } from '../../src/core/health/dismissed';
import { examine } from '../../src/core/health/examine';
import { imprintOf, itemsOf } from '../../src/core/health/imprint';
import { reportOf } from '../../src/core/health/report';
import type { Card } from '../../src/core/model/card';
import type { Dismissal } from '../../src/core/model/dismissal';
import { DEFAULT_POLICY, type Policy } from '../../src/core/model/policy';
import { backlogFrom, boardOf, cardFrom, daysAgo, NOW, type Sketch } from '../support/sketch';

const look = (cards: Card[], policy: Policy = DEFAULT_POLICY, pace = 20) => {
  const examination = examine(backlogFrom(cards, { boards: [boardOf(1, [pace, pace, pace])] }), policy, NOW);
  return { examination, report: reportOf(examination, policy), policy };
};
type Looked = ReturnType<typeof look>;

const imprint = ({ examination, report, policy }: Looked) => imprintOf(examination, report, policy);
const between = (before: Looked, { examination, report, policy }: Looked, dismissals: Dismissal[] = []) =>
  compare(imprint(before), examination, report, policy, quietOf(examination, dismissals));

const steps = (some: readonly { issue: string; check: string }[] | undefined): string[] =>
  (some ?? []).map(({ issue, check }) => `${issue} ${check}`);
const cards = (...sketches: Sketch[]): Card[] => sketches.map((sketch, index) => cardFrom(sketch, `${index + 1}`));

describe('what changed', () => {
  test('is told by what came, went, appeared and was mended', () => {
    const before = look(cards({ age: 900, idle: 800 }, {}, { summary: 'Members find lost books' }));
    const after = look([...cards({ age: 900 }, { due: daysAgo(9) }), cardFrom({}, '4')]);
    const changes = between(before, after);
    expect(steps(changes?.cleared)).toEqual(['1 stale-item', '1 abandoned-item']);
    expect(steps(changes?.appeared)).toEqual(['2 overdue-date']);
    expect(changes?.arrived.map(({ key }) => key)).toEqual(['PLAN-4']);
    expect(changes?.left).toEqual([{ issue: '3', key: 'PLAN-3', summary: 'Members find lost books' }]);
    expect(changes?.counts).toEqual({ appeared: 1, cleared: 2, arrived: 1, left: 1 });
    expect(changes?.vitals.fresh).toBeGreaterThan(0);
  });

  test('an item that left the top has mended nothing by it, and one that came there has lost nothing', () => {
    const rough = cardFrom({ estimate: null, flagged: true }, '1');
    const others = Array.from({ length: 9 }, (_, index) => cardFrom({}, `${index + 2}`));
    const top = look([rough, ...others], DEFAULT_POLICY, 2);
    const tail = look([...others, rough], DEFAULT_POLICY, 2);
    expect(between(top, tail)).toMatchObject({ appeared: [], cleared: [], arrived: [], left: [] });
    expect(between(tail, top)).toMatchObject({ appeared: [], cleared: [], arrived: [], left: [] });
  });

  test('a check that fell silent says nothing of single items', () => {
    const most = look(cards(...Array.from({ length: 10 }, (_, index) => (index < 6 ? { flagged: true } : {}))));
    const few = look(cards(...Array.from({ length: 10 }, (_, index) => (index < 2 ? { flagged: true } : {}))));
    expect(between(most, few)?.cleared).toEqual([]);
    expect(between(few, most)?.appeared).toEqual([]);
  });

  test('another threshold is no event', () => {
    const policy = { ...DEFAULT_POLICY, options: { 'stale-item': { days: 100 } }, off: ['abandoned-item'] };
    const old = cards({ age: 900, idle: 200 }, {});
    expect(between(look(old), look(old, policy))).toMatchObject({ appeared: [], cleared: [] });
    expect(between(look(old, policy), look(old))).toMatchObject({ appeared: [], cleared: [] });
  });

  test('another choice of items cannot be compared', () => {
    const policy = { ...DEFAULT_POLICY, excludedTypes: ['99'] };
    expect(between(look(cards({})), look(cards({}), policy))).toBeNull();
  });

  test('what turned unknown is not mended', () => {
    const known = look(cards({ age: 900, idle: 800 }, {}));
    const murky = look(
      cards({ age: 900, touched: { at: NOW, certain: false, atLeast: daysAgo(900) }, updated: NOW }, {}),
    );
    expect(steps(between(known, murky)?.cleared)).not.toContain('1 stale-item');
  });

  test('a dismissed finding is no news', () => {
    const after = look(cards({ due: daysAgo(9) }));
    const dismissal = { issue: '1', check: 'overdue-date', by: 'ana', at: NOW, reason: 'Kept.', until: null };
    const [first] = after.examination.items;
    expect(first?.answers['overdue-date']?.verdict).toBe('found');
    const print = '811c9dc5';
    const quiet = { ...dismissal, print: Number.parseInt(print, 16).toString(36) };
    expect(between(look(cards({})), after, [quiet])?.appeared).toEqual([]);
    expect(between(look(cards({})), after, [{ ...quiet, print: 'other' }])?.counts.appeared).toBe(1);
  });

  test('restricted items are in no list and no count, whichever side they are on', () => {
    const open = look(cards({}, { due: daysAgo(9) }, {}));
    const hidden = look(cards({}, { restricted: true, due: daysAgo(9) }, {}, { restricted: true }));
    const none = { appeared: 0, cleared: 0, arrived: 0, left: 0 };
    expect(between(open, hidden)?.counts).toEqual(none);
    expect(JSON.stringify(imprint(hidden))).not.toContain(cardFrom({}, '2').summary);
    expect(between(hidden, open)?.counts).toEqual({ ...none, arrived: 1 });
  });

  test('names at most thirty of each and counts all', () => {
    const fresh = look(cards(...Array.from({ length: 50 }, () => ({}))));
    const late = look(cards(...Array.from({ length: 50 }, (_, index) => (index % 3 ? { due: daysAgo(9) } : {}))));
    const changes = between(look([]), fresh);
    expect(changes?.arrived).toHaveLength(30);
    expect(changes?.counts.arrived).toBe(50);
    expect(between(fresh, late)?.counts).toMatchObject({ left: 0, arrived: 0 });
  });
});

describe('an imprint', () => {
  const drawn = fc.record({
    age: fc.integer({ min: 1, max: 900 }),
    estimate: fc.option(fc.integer({ min: 1, max: 9 })),
    flagged: fc.boolean(),
    due: fc.option(fc.integer({ min: -50, max: 50 }).map(daysAgo)),
    restricted: fc.boolean(),
  });

  test('tells again what was found, and compares as equal with itself', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 99_999 }), { maxLength: 15 }),
        fc.array(drawn, { minLength: 15, maxLength: 15 }),
        (ids, sketches) => {
          const looked = look(
            ids.map((id, index) => cardFrom({ ...sketches[index], key: `PLAN-${id % 977}` }, `${id}`)),
          );
          const items = itemsOf(imprint(looked));
          for (const { id, key, answers } of looked.examination.items) {
            if (looked.examination.scene.card(id)?.restricted) expect(items.has(id)).toBe(false);
            else expect(`PLAN-${items.get(id)?.number}`).toBe(key);
            for (const check of items.get(id)?.found ?? []) expect(answers[check]?.verdict).toBe('found');
          }
          expect(between(looked, looked)?.counts).toEqual({ appeared: 0, cleared: 0, arrived: 0, left: 0 });
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is small: fifty thousand items fit one stored value', () => {
    const few = look(cards({ age: 900, idle: 800 }, {}, { estimate: null }));
    const any = (index: number, most: number): string => Math.floor(1 + most * Math.abs(Math.sin(index))).toString(36);
    const line = (index: number): string =>
      `${any(index, 12)} ${any(index + 0.5, 6)} ${'+,'.slice(Number(any(index, 3)) - 1)}`;
    const rows = Array.from({ length: 50_000 }, (_, index) => line(index)).join('\n');
    const packed = deflateRawSync(JSON.stringify({ ...imprint(few), rows })).toString('base64');
    expect(packed.length).toBeLessThan(240 * 1024);
  });

  test('has a character for each check, and none that ends a line', () => {
    expect(33 + CHECKS.length).toBeLessThan(127);
  });
});

// What must hold of every score and report, whatever the backlog.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CHECKS } from '../../src/core/checks';
import { counts } from '../../src/core/health/counted';
import { printOf } from '../../src/core/health/dismissed';
import { examine } from '../../src/core/health/examine';
import { reportOf } from '../../src/core/health/report';
import type { Backlog } from '../../src/core/model/backlog';
import type { Card } from '../../src/core/model/card';
import type { Dismissal } from '../../src/core/model/dismissal';
import type { Words } from '../../src/core/model/finding';
import { DEFAULT_POLICY } from '../../src/core/model/policy';
import type { Report } from '../../src/core/model/report';
import { type BacklogSketch, backlogFrom, boardOf, cardFrom, daysAgo, NOW, type Sketch } from '../support/sketch';

const RUNS = { numRuns: 60 };

const sketch: fc.Arbitrary<Sketch> = fc.record({
  age: fc.integer({ min: 0, max: 2000 }),
  touched: fc.record({
    at: fc.integer({ min: 0, max: 1500 }).map(daysAgo),
    certain: fc.boolean(),
    atLeast: fc.constant(daysAgo(1500)),
  }),
  estimate: fc.option(fc.integer({ min: 0, max: 40 })),
  priority: fc.option(fc.constantFrom('1', '3', '5', '77')),
  kind: fc.constantFrom('feature' as const, 'defect' as const, 'technical' as const, 'research' as const),
  stage: fc.constantFrom('new' as const, 'doing' as const),
  flagged: fc.boolean(),
  parent: fc.option(fc.constant('900')),
  planned: fc.integer({ min: 0, max: 6 }),
  sprint: fc.option(
    fc.record({ id: fc.integer({ min: 1, max: 3 }), state: fc.constantFrom('future' as const, 'active' as const) }),
  ),
  due: fc.option(fc.integer({ min: -100, max: 100 }).map(daysAgo)),
  restricted: fc.boolean(),
  votes: fc.nat(9),
  links: fc.array(
    fc.record({
      kind: fc.constantFrom('blocked-by' as const, 'blocks' as const, 'duplicate' as const, 'related' as const),
      id: fc.integer({ min: 1, max: 60 }).map(String),
      key: fc.constant('PLAN-7'),
      stage: fc.constantFrom('new' as const, 'doing' as const, 'done' as const),
    }),
    { maxLength: 3 },
  ),
  wording: fc.record({
    language: fc.constantFrom('en', null),
    length: fc.integer({ min: 0, max: 900 }),
    thin: fc.double({ min: 0, max: 1, noNaN: true }),
    prescriptive: fc.double({ min: 0, max: 1, noNaN: true }),
    terms: fc.array(fc.constantFrom('loan', 'fee', 'mail', 'search', 'title', 'door', 'hours'), { maxLength: 6 }),
  }),
});

const shape: fc.Arbitrary<BacklogSketch> = fc.record({
  boards: fc.array(
    fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 5 }).map((finished) => boardOf(1, finished)),
    { maxLength: 2 },
  ),
  flow: fc.option(
    fc.record({
      created: fc.array(fc.nat(9), { maxLength: 13 }),
      finished: fc.array(fc.nat(9), { maxLength: 13 }),
      finishedByType: fc.dictionary(fc.constantFrom('10', '20'), fc.nat(50)),
    }),
  ),
});

const backlogs: fc.Arbitrary<Backlog> = fc.tuple(fc.array(sketch, { maxLength: 40 }), shape).map(([sketches, rest]) =>
  backlogFrom(
    sketches.map((one, index) => cardFrom(one, String(index + 1))),
    rest,
  ),
);

const reported = (backlog: Backlog): Report => reportOf(examine(backlog, DEFAULT_POLICY, NOW), DEFAULT_POLICY);
const ready = (report: Report) => report.vitals.find(({ id }) => id === 'ready');

const rough = (id: string): Card =>
  cardFrom(
    { age: 40, idle: 20, estimate: null, wording: { length: 0, outcome: null, acceptance: null, thin: 1, terms: [] } },
    id,
  );

describe('health', () => {
  test('scores and coverages stay in their ranges', () => {
    fc.assert(
      fc.property(backlogs, (backlog) => {
        const { vitals, score, coverage } = reported(backlog);
        for (const one of [...vitals, { score, coverage }]) {
          if (one.score !== null) expect(one.score).toBeGreaterThanOrEqual(0);
          if (one.score !== null) expect(one.score).toBeLessThanOrEqual(100);
          expect(one.coverage).toBeGreaterThanOrEqual(0);
          expect(one.coverage).toBeLessThanOrEqual(1);
        }
        for (const vital of vitals) expect(vital.score === null).toBe(vital.coverage < 0.5);
      }),
      RUNS,
    );
  });

  test('a hundred rough ideas at the tail move no readiness', () => {
    fc.assert(
      fc.property(backlogs, fc.integer({ min: 1, max: 4 }), (drawn, velocity) => {
        const backlog = { ...drawn, boards: [boardOf(1, [velocity, velocity, velocity])] };
        fc.pre(backlog.cards.filter(({ restricted }) => !restricted).length >= 2 * velocity);
        const ideas = Array.from({ length: 100 }, (_, index) => rough(`idea-${index}`));
        const cards = [...backlog.cards, ...ideas];
        const before = reported(backlog);
        const after = reported({ ...backlog, cards, ordered: cards.length });
        expect(ready(after)).toEqual(ready(before));
        expect(after.runway).toEqual(before.runway);
        expect(after.horizon).toEqual(before.horizon);
        expect(after.strip?.startsWith(before.strip ?? '')).toBe(true);
      }),
      RUNS,
    );
  });

  test('unknown is in neither count: judging less changes no score but the coverage', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 7 }), fc.integer({ min: 0, max: 3 }), (known, unknown) => {
        const clear = Array.from({ length: known }, (_, index) =>
          cardFrom({ age: 900, idle: index * 200 }, `${index}`),
        );
        const murky = Array.from({ length: unknown }, (_, index) =>
          cardFrom({ age: 900, touched: { at: NOW, certain: false, atLeast: daysAgo(900) } }, `u${index}`),
        );
        const policy = { ...DEFAULT_POLICY, off: CHECKS.map(({ id }) => id).filter((id) => id !== 'stale-item') };
        const scoreOf = (cards: Card[]) => reportOf(examine(backlogFrom(cards), policy, NOW), policy).vitals;
        const fresh = (cards: Card[]) => scoreOf(cards).find(({ id }) => id === 'fresh');
        expect(fresh([...clear, ...murky])?.score).toBe(fresh(clear)?.score);
        expect(fresh([...clear, ...murky])?.coverage).toBeCloseTo(known / (known + unknown));
        expect(fresh([...clear, ...murky])?.checks[0]?.unknown).toBe(unknown);
      }),
      RUNS,
    );
  });

  test('restricted items move no sum and are in no list', () => {
    fc.assert(
      fc.property(backlogs, (backlog) => {
        const visible = backlog.cards.map((card) => ({ ...card, restricted: false, links: [] }));
        const half = visible.slice(0, Math.floor(visible.length / 2));
        const hidden = visible.slice(half.length).map((card) => ({ ...card, restricted: true }));
        const alone = reported({ ...backlog, cards: half, ordered: half.length });
        const beside = reported({ ...backlog, cards: [...half, ...hidden], ordered: visible.length });
        // Place weights look at how long the list is; every count is the same.
        expect(beside.vitals.map(({ checks }) => checks)).toEqual(alone.vitals.map(({ checks }) => checks));
        expect(beside.items).toBe(alone.items);
        expect(beside.runway).toEqual(alone.runway);
        expect(beside.strip).toBe(alone.strip);
        const ids = new Set(hidden.map(({ id }) => id));
        expect(beside.top.filter(({ issue }) => ids.has(issue))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('the same backlog says the same, and is left as it was', () => {
    fc.assert(
      fc.property(backlogs, (backlog) => {
        const copy = structuredClone(backlog);
        expect(reported(backlog)).toEqual(reported(backlog));
        expect(backlog).toEqual(copy);
      }),
      RUNS,
    );
  });

  test('every finding in the list is an answer of its item, at most three each', () => {
    fc.assert(
      fc.property(backlogs, (backlog) => {
        const examination = examine(backlog, DEFAULT_POLICY, NOW);
        const { top } = reportOf(examination, DEFAULT_POLICY);
        const of = new Map<string, number>();
        for (const { issue, check, values } of top) {
          const answer = examination.items.find(({ id }) => id === issue)?.answers[check];
          expect(answer).toMatchObject({ verdict: 'found', values });
          const card = examination.scene.card(issue);
          expect(card && counts(card, NOW)).toBe(true);
          of.set(issue, (of.get(issue) ?? 0) + 1);
        }
        for (const count of of.values()) expect(count).toBeLessThanOrEqual(3);
      }),
      RUNS,
    );
  });

  test('no check flags most of the horizon item by item, except where work starts next', () => {
    fc.assert(
      fc.property(backlogs, (drawn) => {
        const cards = drawn.cards.map((card) => ({ ...card, sprint: null, restricted: false }));
        const { items } = examine({ ...drawn, cards }, DEFAULT_POLICY, NOW);
        const near = items.filter(({ inHorizon }) => inHorizon);
        fc.pre(near.length >= 8);
        for (const { id } of CHECKS) {
          const found = near.filter(({ answers }) => answers[id]?.verdict === 'found').length;
          expect(found / near.length).toBeLessThanOrEqual(0.4);
        }
      }),
      RUNS,
    );
  });

  test('a report of a huge backlog fits into one stored value', () => {
    const cards = Array.from({ length: 3000 }, (_, index) =>
      cardFrom({ age: 2000, idle: 1500, summary: 'x'.repeat(255), estimate: null }, String(index)),
    );
    const report = reported(backlogFrom(cards, { boards: [boardOf(1, [40, 40, 40])] }));
    expect(JSON.stringify(report).length).toBeLessThan(60_000);
  });

  test('words that were only moved are the ones that were dismissed', () => {
    const found = (words: Words[]) => printOf({ verdict: 'found', values: { words: words[0]?.quote ?? '' }, words });
    const at = (where: Words['where'], quote: string): Words => ({ where, quote, marks: [[0, 3]] });
    const print = found([at('description', 'Who pays?'), at('description', 'TBD.')]);
    expect(found([at('description', 'TBD.'), at('acceptance', 'Who pays?')])).toBe(print);
    expect(found([at('description', 'Who pays?'), at('description', 'To be decided.')])).not.toBe(print);
    expect(found([at('description', 'Who pays?')])).not.toBe(print);
  });

  test('a dismissal quiets lists and score, until it expires or the words change', () => {
    const prescriptive = (quote: string) =>
      cardFrom(
        {
          wording: {
            prescriptive: 1,
            prescriptions: [{ where: 'description', quote, marks: [[0, quote.length]] }],
          },
        },
        '1',
      );
    const cards = (quote: string) => [prescriptive(quote), ...['2', '3', '4'].map((id) => cardFrom({}, id))];
    const look = (quote: string) => examine(backlogFrom(cards(quote)), DEFAULT_POLICY, NOW);
    const first = look('Add a red button');
    const answer = first.items[0]?.answers['prescriptive-item'];
    if (answer?.verdict !== 'found') throw new Error('There is nothing to dismiss.');
    const dismissal: Dismissal = {
      issue: '1',
      check: 'prescriptive-item',
      by: 'ana',
      at: NOW,
      reason: 'The law names the button.',
      until: daysAgo(-30),
      print: printOf(answer),
    };
    const problem = (report: Report) => report.vitals.find(({ id }) => id === 'problem-led')?.score;
    const plain = reportOf(first, DEFAULT_POLICY);
    const quiet = reportOf(first, DEFAULT_POLICY, [dismissal]);
    expect(plain.top).toHaveLength(1);
    expect(quiet.top).toEqual([]);
    expect(problem(quiet)).toBe(100);
    expect(problem(plain)).toBeLessThan(100);
    expect(reportOf(first, DEFAULT_POLICY, [{ ...dismissal, until: NOW }])).toEqual(plain);
    const rewritten = look('Add a blue button');
    expect(reportOf(rewritten, DEFAULT_POLICY, [dismissal])).toEqual(reportOf(rewritten, DEFAULT_POLICY));
  });
});

// An outline stands for its card below the horizon: every check of the tail answers the same, and a whole report drawn
// from outlines and the cards near the top is the report drawn from all cards.

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHECKS } from '../../src/core/checks';
import { cardOf } from '../../src/core/facts/card-of';
import { outlined, outlineOf } from '../../src/core/facts/outline';
import { examine } from '../../src/core/health/examine';
import { judgeItem, optionsOf } from '../../src/core/health/judge';
import { reportOf } from '../../src/core/health/report';
import { sceneOf } from '../../src/core/health/scene';
import type { Backlog } from '../../src/core/model/backlog';
import type { Card } from '../../src/core/model/card';
import { DEFAULT_POLICY, type Policy } from '../../src/core/model/policy';
import { fieldShapeOf } from '../../src/jira/read/field-shape';
import { readingOf } from '../../src/jira/read/reading-of';
import { closely } from '../../src/jobs/settle/read-backlog';
import { isOpen, worldOf } from '../support/worlds';

const world = worldOf({ items: 240, seed: 5, restricted: 0.1 });
const NOW = Date.parse(world.now ?? '');
const DAY = 86_400_000;
const shape = fieldShapeOf(world.fields);
const CARDS = world.issues
  .filter(isOpen)
  .map((issue) => cardOf(readingOf(issue, shape, DEFAULT_POLICY), DEFAULT_POLICY));

const project = { id: '401', key: 'GEN', name: 'Generated' };
const frame = (size: number): Omit<Backlog, 'cards' | 'ordered'> => ({
  project,
  boards: [],
  sprints: [{ id: 7, name: 'Now', state: 'active', boardId: 1, startedAt: NOW - DAY, endsAt: null }],
  flow: { created: [size, 2, 2, 2], finished: [size, 1, 1, 1], finishedByType: {} },
});

const moment = fc.integer({ min: NOW - 1500 * DAY, max: NOW });
const perhaps = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });

/** A generated card with what generated worlds are short of. */
const card: fc.Arbitrary<Card> = fc
  .record({
    at: fc.nat({ max: CARDS.length - 1 }),
    touched: fc.record({ at: moment, certain: fc.boolean(), atLeast: moment }),
    due: perhaps(moment),
    releases: fc.array(fc.record({ id: fc.constant('9'), released: fc.boolean(), at: perhaps(moment) }), {
      maxLength: 2,
    }),
    links: fc.array(
      fc.record({
        kind: fc.constantFrom('blocked-by' as const, 'blocks' as const, 'duplicate' as const),
        id: fc.integer({ min: 100_000, max: 100_400 }).map(String),
        key: fc.constant('GEN-1'),
        stage: fc.constantFrom('new' as const, 'doing' as const, 'done' as const),
      }),
      { maxLength: 2 },
    ),
    urls: fc.nat({ max: 1 }),
    length: fc.nat({ max: 120 }),
    language: fc.constantFrom('en', 'de', null),
    terms: fc.nat({ max: 4 }),
    summary: fc.constantFrom('Stuff', 'The export of the yearly report loses its last line', 'ja', 'Ordnung'),
  })
  .map(({ at, urls, length, language, terms, ...more }) => {
    const own = CARDS[at] as Card;
    const wording = { ...own.wording, links: urls, length, language, terms: own.wording.terms.slice(0, terms) };
    return { ...own, ...more, releases: more.releases as Card['releases'], wording };
  });

const POLICIES: Policy[] = [
  DEFAULT_POLICY,
  {
    ...DEFAULT_POLICY,
    options: {
      'stale-item': { days: 90 },
      'duplicate-item': { terms: 6 },
      'offsite-detail': { least: 100 },
      'prescriptive-item': { sure: 20 },
    },
  },
  { ...DEFAULT_POLICY, off: ['stale-item'], excludedLabels: ['swept'] },
];

const there = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const throughStore = (one: Card): Card => outlined(there(outlineOf(one)) as ReturnType<typeof outlineOf>);

describe('an outline', () => {
  it('answers each check of the tail as its card does', () => {
    fc.assert(
      fc.property(card, fc.constantFrom(...POLICIES), (own, policy) => {
        const similar = new Map([[own.id, [{ id: '1', key: 'GEN-1', score: 0.9 }]]]);
        const scene = sceneOf({ ...frame(0), cards: CARDS, ordered: 0 }, policy, NOW, { similar });
        for (const check of CHECKS) {
          if (check.about !== 'item' || check.where !== 'backlog') continue;
          const options = optionsOf(check, policy);
          const whole = judgeItem(check, own, scene, options, true);
          const outline = judgeItem(check, throughStore(own), scene, options, true);
          expect([check.id, outline.verdict]).toEqual([check.id, whole.verdict]);
          // Quoted words are for a closer look; everything else that a list shows is in the outline.
          if (whole.verdict === 'found' && outline.verdict === 'found' && !whole.words)
            expect(outline.values).toEqual(whole.values);
        }
      }),
      { numRuns: 400, seed: 20260303 },
    );
  });
});

describe('a report drawn from outlines', () => {
  it('is the report drawn from all cards, but for the titles of what is far down', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(card, { minLength: 20, maxLength: 120, selector: ({ id }) => id }),
        fc.nat({ max: 30 }),
        fc.constantFrom(...POLICIES),
        fc.nat({ max: 20 }),
        (cards, size, policy, unranked) => {
          const full: Backlog = { ...frame(size), cards, ordered: Math.max(0, cards.length - unranked) };
          const outlines = cards.map(throughStore);
          const near = new Set(closely({ ...full, cards: outlines }, policy, NOW));
          const mixed = cards.map((one, at) => (near.has(one.id) ? one : (outlines[at] as Card)));
          const similar = new Map(cards.slice(0, 5).map(({ id }) => [id, [{ id: '1', key: 'GEN-1', score: 0.9 }]]));
          const told = (backlog: Backlog) => {
            const examination = examine(backlog, policy, NOW, { similar });
            const report = reportOf(examination, policy);
            const top = report.top.map(({ summary, ...one }) => (near.has(one.issue) ? { ...one, summary } : one));
            return { ...report, top, horizon: examination.items.filter(({ inHorizon }) => inHorizon) };
          };
          expect(told({ ...full, cards: mixed })).toEqual(told(full));
        },
      ),
      { numRuns: 60, seed: 20260304 },
    );
  });
});

// Judging: options of the team, places, and checks that break.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CHECKS } from '../../src/core/checks';
import { itemCheck } from '../../src/core/checks/check';
import { staleItem } from '../../src/core/checks/stale-item';
import { causes } from '../../src/core/health/cause';
import { examine, examineItem } from '../../src/core/health/examine';
import { judgeItem, optionsOf } from '../../src/core/health/judge';
import { reportOf } from '../../src/core/health/report';
import { say, sayOfBacklog } from '../../src/core/health/say';
import { sceneOf } from '../../src/core/health/scene';
import type { Card } from '../../src/core/model/card';
import { DEFAULT_POLICY } from '../../src/core/model/policy';
import { backlogFrom, boardOf, cardFrom, NOW } from '../support/sketch';

const broken = itemCheck({
  id: 'broken-check',
  vital: 'fresh',
  where: 'backlog',
  weight: 1,
  effort: 1,
  options: {},
  text: { name: 'Broken', why: 'It is.', found: 'Never.', fix: 'Mend it.' },
  judge: () => {
    throw new Error('out of reach');
  },
});

const scene = sceneOf(backlogFrom([cardFrom({}, '1')]), DEFAULT_POLICY, NOW);

describe('judging', () => {
  test('a check that throws has judged nothing', () => {
    expect(judgeItem(broken, cardFrom({}, '1'), scene, {})).toEqual({ verdict: 'unknown' });
  });

  test('junk in a card is unknown or judged, never thrown', () => {
    const junk = fc.anything({ maxDepth: 2 });
    const cards = fc.record({ id: fc.constant('1') }).chain(() =>
      fc.tuple(fc.constantFrom(...Object.keys(cardFrom({}, '1'))), junk).map(([name, value]) => ({
        ...cardFrom({}, '1'),
        ...(name === 'id' || name === 'wording' ? {} : { [name]: value }),
      })),
    );
    fc.assert(
      fc.property(cards, (card) => {
        const item = examineItem(card as Card, scene, DEFAULT_POLICY);
        expect(Object.keys(item.answers).length).toBe(CHECKS.filter(({ about }) => about === 'item').length);
      }),
    );
  });

  test('a team overrides an option by one of its kind, and nothing else', () => {
    const policy = { ...DEFAULT_POLICY, options: { 'stale-item': { days: 30, colour: 7 } } };
    expect(optionsOf(staleItem, policy)).toEqual({ days: 30 });
    expect(optionsOf(staleItem, { ...DEFAULT_POLICY, options: { 'stale-item': { days: true } } })).toEqual({
      days: 365,
    });
  });

  test('a check switched off has no answer', () => {
    const policy = { ...DEFAULT_POLICY, off: ['stale-item', 'ready-runway'] };
    const { items, backlog } = examine(backlogFrom([cardFrom({}, '1')]), policy, NOW);
    expect(items[0]?.answers).not.toHaveProperty('stale-item');
    expect(backlog).not.toHaveProperty('ready-runway');
  });

  test('readiness is asked in the horizon, and of whoever opens an item', () => {
    const cards = ['1', '2', '3'].map((id) => cardFrom({}, id));
    const backlog = backlogFrom(cards, { boards: [boardOf(1, [1, 1])] });
    const { items, scene: set } = examine(backlog, DEFAULT_POLICY, NOW);
    expect(items.map(({ readiness }) => readiness)).toEqual(['ready', 'ready', 'unknown']);
    expect(cards[2] && examineItem(cards[2], set, DEFAULT_POLICY).readiness).toBe('ready');
  });

  test('excluded types and labels are no part of the backlog', () => {
    const cards = [cardFrom({ type: '77' }, '1'), cardFrom({ labels: ['later'] }, '2'), cardFrom({}, '3')];
    const policy = { ...DEFAULT_POLICY, excludedTypes: ['77'], excludedLabels: ['later'] };
    const examination = examine(backlogFrom(cards), policy, NOW);
    expect(examination.items.map(({ id, position }) => [id, position])).toEqual([['3', 0]]);
    expect(reportOf(examination, policy).items).toBe(1);
  });

  test('items younger than a day are judged, and neither counted nor listed', () => {
    const young = cardFrom({ age: 0.5, flagged: true }, '1');
    const examination = examine(backlogFrom([young, cardFrom({}, '2')]), DEFAULT_POLICY, NOW);
    expect(examination.items[0]?.answers['flagged-item']?.verdict).toBe('found');
    const report = reportOf(examination, DEFAULT_POLICY);
    expect(report.top).toEqual([]);
    expect(report.vitals.find(({ id }) => id === 'ready')?.score).toBe(100);
  });
});

describe('saying', () => {
  test('fills slots, and leaves what nobody filled to be seen', () => {
    expect(say('{a} of {b}', { a: 3 })).toBe('3 of {b}');
    expect(say('{a}', { a: '{b}', b: 1 })).toBe('{b}');
  });

  test('a flaw of most items is told once, of the backlog', () => {
    expect(sayOfBacklog('stale-item', { found: 9, of: 10 })).toMatch(/^9 of the 10 items near the top: stale item\./);
    expect(sayOfBacklog('no-such-check', {})).toBe('no-such-check');
  });

  test('one finding per cause', () => {
    expect(causes(['missing-description', 'missing-outcome', 'missing-estimate'])).toEqual([
      'missing-description',
      'missing-estimate',
    ]);
    for (const id of ['missing-description', 'thin-item', 'abandoned-item'])
      expect(CHECKS.map((check) => check.id)).toContain(id);
  });
});

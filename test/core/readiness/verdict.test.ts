// Readiness by the team's own criteria: what holds, what does not, and what nobody can tell.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CHECKS } from '../../../src/core/checks';
import { examine } from '../../../src/core/health/examine';
import type { Kind } from '../../../src/core/model/card';
import { type Criterion, criterionId, type Evidence, NO_EVIDENCE } from '../../../src/core/model/criterion';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/model/policy';
import { BUILT_IN } from '../../../src/core/readiness/built-in';
import { judgeAlone } from '../../../src/core/readiness/judge-alone';
import { criteriaOf } from '../../../src/core/readiness/verdict';
import { backlogFrom, cardFrom, NOW, type Sketch } from '../../support/sketch';

const check = (id: string, required = true): Criterion => ({ by: 'check', check: id, required });
const field = (id: string, required = true): Criterion => ({ by: 'field', field: id, name: 'Customer', required });
const tick = (id: string, required = true): Criterion => ({ by: 'tick', id, name: 'Seen by design', required });
const jql = (id: string, required = true): Criterion => ({
  by: 'jql',
  id,
  name: 'Priced',
  jql: 'labels = x',
  required,
});

const demanding = (criteria: Criterion[], kind: Kind = 'feature'): Policy => ({
  ...DEFAULT_POLICY,
  definition: { kinds: { [kind]: criteria }, types: {} },
});

const standing = (policy: Policy, sketch: Sketch, evidence?: Evidence) => {
  const others = Array.from({ length: 6 }, (_, index) => cardFrom({}, `${index + 2}`));
  const stage = evidence ? { evidence } : {};
  const { items } = examine(backlogFrom([cardFrom(sketch, '1'), ...others]), policy, NOW, stage);
  const item = items.find(({ id }) => id === '1');
  return item && { readiness: item.readiness, gaps: item.gaps, advice: item.advice };
};

describe('without a definition of its own', () => {
  test('a feature needs an estimate, a defect does not', () => {
    expect(standing(DEFAULT_POLICY, { estimate: null })).toMatchObject({ readiness: 'not-ready' });
    expect(standing(DEFAULT_POLICY, { estimate: null, kind: 'defect' })).toEqual({
      readiness: 'ready',
      gaps: [],
      advice: ['missing-estimate'],
    });
  });

  test('every built-in criterion is a check of single items', () => {
    const ids = CHECKS.filter(({ about }) => about === 'item').map(({ id }) => id);
    for (const criteria of Object.values(BUILT_IN))
      expect(ids).toEqual(expect.arrayContaining(criteria.map(criterionId)));
  });

  test('every check of the vital "ready" is asked of some kind of work', () => {
    const asked = new Set(Object.values(BUILT_IN).flatMap((criteria) => criteria.map(criterionId)));
    expect(CHECKS.filter(({ vital, id }) => vital === 'ready' && !asked.has(id))).toEqual([]);
  });
});

describe('a definition', () => {
  test('is looked up by issue type, then by kind, then as built in', () => {
    const types = { '10': [tick('t')] };
    const policy: Policy = { ...DEFAULT_POLICY, definition: { kinds: { feature: [field('f')] }, types } };
    expect(criteriaOf(policy, { type: '10', kind: 'feature' })).toEqual([tick('t')]);
    expect(criteriaOf(policy, { type: '11', kind: 'feature' })).toEqual([field('f')]);
    expect(criteriaOf(policy, { type: '11', kind: 'defect' })).toBe(BUILT_IN.defect);
    expect(criteriaOf(policy, { type: 'constructor', kind: 'defect' })).toBe(BUILT_IN.defect);
  });

  test('that demands nothing makes nothing ready', () => {
    expect(standing(demanding([]), {})?.readiness).toBe('unknown');
    expect(standing(demanding([check('no-such-check')]), {})?.readiness).toBe('unknown');
    expect(standing(demanding([tick('t', false)]), {})).toEqual({
      readiness: 'unknown',
      gaps: [],
      advice: ['tick:t'],
    });
  });

  test('may ask for checks of other vitals', () => {
    expect(standing(demanding([check('stale-item')]), { age: 900, idle: 800 })?.gaps).toEqual(['stale-item']);
  });

  test('no longer asks for a check that is switched off', () => {
    const policy = { ...demanding([check('missing-estimate'), tick('t')]), off: ['missing-estimate'] };
    expect(standing(policy, { estimate: null })?.gaps).toEqual(['tick:t']);
  });
});

describe('a criterion', () => {
  test('by field: empty is a gap, filled holds, unread is unknown', () => {
    const policy = demanding([field('customfield_7')]);
    expect(standing(policy, { fields: { customfield_7: false } })?.gaps).toEqual(['field:customfield_7']);
    expect(standing(policy, { fields: { customfield_7: true } })?.readiness).toBe('ready');
    expect(standing(policy, { fields: {} })).toEqual({ readiness: 'unknown', gaps: [], advice: [] });
    expect(standing(policy, {})?.readiness).toBe('unknown');
    expect(standing(demanding([field('toString')]), { fields: {} })?.readiness).toBe('unknown');
  });

  test('by tick: not set is a gap', () => {
    const policy = demanding([tick('t')]);
    expect(standing(policy, {})?.gaps).toEqual(['tick:t']);
    expect(standing(policy, {}, { ticks: { '2': ['t'], '1': ['u'] }, matches: {} })?.gaps).toEqual(['tick:t']);
    expect(standing(policy, {}, { ticks: { '1': ['t'] }, matches: {} })?.readiness).toBe('ready');
  });

  test('by JQL: no match is a gap, not asked is unknown', () => {
    const policy = demanding([jql('j')]);
    expect(standing(policy, {})).toEqual({ readiness: 'unknown', gaps: [], advice: [] });
    expect(standing(policy, {}, { ticks: {}, matches: { j: { '2': true } } })?.readiness).toBe('unknown');
    expect(standing(policy, {}, { ticks: {}, matches: { j: { '1': false } } })?.gaps).toEqual(['jql:j']);
    expect(standing(policy, {}, { ticks: {}, matches: { j: { '1': true } } })?.readiness).toBe('ready');
  });

  test('a gap outweighs what is unknown', () => {
    expect(standing(demanding([jql('j'), tick('t')]), {})?.readiness).toBe('not-ready');
  });

  test('the quickest to mend comes first', () => {
    const policy = demanding([check('flagged-item'), jql('j'), tick('t'), check('vague-summary'), field('f', false)]);
    const sketch = { flagged: true, summary: 'Fix it', fields: { f: false } };
    const evidence = { ticks: {}, matches: { j: { '1': false } } };
    expect(standing(policy, sketch, evidence)).toEqual({
      readiness: 'not-ready',
      gaps: ['vague-summary', 'tick:t', 'jql:j', 'flagged-item'],
      advice: ['field:f'],
    });
  });
});

const criteria: fc.Arbitrary<Criterion[]> = fc.uniqueArray(
  fc
    .record({
      make: fc.constantFrom(check, field, tick, jql),
      id: fc.constantFrom('a', 'b', 'stale-item'),
      required: fc.boolean(),
    })
    .map(({ make, id, required }) => make(id, required)),
  { selector: criterionId, maxLength: 8 },
);

test('whatever is demanded: ready has no gap, a gap is never ready, and one item alone says the same', () => {
  fc.assert(
    fc.property(criteria, fc.subarray(['a', 'b']), fc.constantFrom(true, false, undefined), (all, ticks, match) => {
      const policy = demanding(all);
      const card = cardFrom({ fields: match === undefined ? {} : { a: match } }, '1');
      const matches: Evidence['matches'] = match === undefined ? {} : { a: { '1': match } };
      const evidence = { ticks: { '1': ticks }, matches };
      const backlog = backlogFrom([card]);
      const [item] = examine(backlog, policy, NOW, { evidence }).items;
      const { cards: _, ...frame } = backlog;
      const { answers, ...alone } = judgeAlone(card, frame, policy, NOW, evidence);
      expect(Object.keys(answers)).toEqual(Object.keys(item?.answers ?? {}));
      expect(alone).toEqual({ readiness: item?.readiness, gaps: item?.gaps, advice: item?.advice });
      expect(alone.readiness === 'not-ready').toBe(alone.gaps.length > 0);
      const required = new Set(all.filter((one) => one.required).map(criterionId));
      for (const gap of alone.gaps) expect(required.has(gap)).toBe(true);
      for (const advice of alone.advice) expect(required.has(advice)).toBe(false);
      expect(NO_EVIDENCE).toEqual({ ticks: {}, matches: {} });
    }),
  );
});

// Settings come from a browser or a file: each thing that is wrong is told at its place, and nothing makes it throw.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Criterion } from '../../../src/core/model/criterion';
import { DEFAULT_POLICY } from '../../../src/core/model/policy';
import { BUILT_IN } from '../../../src/core/readiness/built-in';
import { isPolicy, refusalsOf } from '../../../src/core/readiness/refusals';

const tick = (id: string, name = 'Seen by design'): Criterion => ({ by: 'tick', id, name, required: true });
const jql = (id: string, clause = 'labels = priced'): Criterion => ({
  by: 'jql',
  id,
  name: 'Priced',
  jql: clause,
  required: false,
});
const field = (id: string): Criterion => ({ by: 'field', field: id, name: 'Customer', required: true });

const wrong = (rest: Record<string, unknown>): string[] =>
  refusalsOf({ ...DEFAULT_POLICY, ...rest }).map(({ at, code }) => `${at}: ${code}`);
const feature = (...list: unknown[]) => wrong({ definition: { kinds: { feature: list }, types: {} } });
const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

describe('settings that may be saved', () => {
  test('the default ones', () => {
    expect(refusalsOf(DEFAULT_POLICY)).toEqual([]);
  });

  test('what is built in, written out, with everything else that can be set', () => {
    const policy = {
      ...DEFAULT_POLICY,
      options: { 'stale-item': { days: 200 }, 'blocked-item': { planned: false }, 'oversized-item': { share: 1 } },
      off: ['unbacked-item'],
      weights: { ready: 10, visible: 0 },
      kinds: { '10001': 'defect' },
      excludedTypes: ['10007'],
      excludedLabels: ['someday maybe'],
      acceptanceFields: ['customfield_10033'],
      estimateField: 'customfield_10016',
      gate: { mode: 'return', future: 'advise', grace: 15 },
      definition: {
        kinds: { ...BUILT_IN, research: [] },
        types: { '10001': [tick('design'), jql('priced'), field('customfield_10040')] },
      },
      override: { who: 'named', people: ['557058:aa-1'] },
      publish: true,
    };
    expect(refusalsOf(policy)).toEqual([]);
    expect(isPolicy(policy)).toBe(true);
  });
});

describe('settings that are refused', () => {
  test.each([
    ['an unknown setting', { colour: 'red' }, 'colour: unknown'],
    ['options of an unknown check', { options: { 'bad-mood': {} } }, 'options.bad-mood: unknown'],
    ['an unknown option', { options: { 'stale-item': { weeks: 3 } } }, 'options.stale-item.weeks: unknown'],
    ['a negative number', { options: { 'stale-item': { days: -1 } } }, 'options.stale-item.days: no-number'],
    ['no number at all', { options: { 'stale-item': { days: Number.NaN } } }, 'options.stale-item.days: no-number'],
    ['a share above one', { options: { 'oversized-item': { share: 1.5 } } }, 'options.oversized-item.share: no-number'],
    [
      'a number for a switch',
      { options: { 'blocked-item': { planned: 1 } } },
      'options.blocked-item.planned: no-switch',
    ],
    ['an unknown check switched off', { off: ['bad-mood'] }, 'off.0: no-choice'],
    ['a check switched off twice', { off: ['stale-item', 'stale-item'] }, 'off.1: twice'],
    ['a heavy weight', { weights: { ready: 11 } }, 'weights.ready: no-number'],
    ['an unknown kind', { kinds: { '10001': 'chore' } }, 'kinds.10001: no-choice'],
    ['a type id that is none', { excludedTypes: ['10 001'] }, 'excludedTypes.0: no-id'],
    ['a label that is none', { excludedLabels: [''] }, 'excludedLabels.0: no-name'],
    ['an unknown mode', { gate: { mode: 'shout' } }, 'gate.mode: no-choice'],
    ['half a minute', { gate: { mode: 'warn', grace: 0.5 } }, 'gate.grace: no-number'],
    ['more than a day', { gate: { mode: 'warn', grace: 1441 } }, 'gate.grace: no-number'],
    ['nobody named', { override: { who: 'named', people: [] } }, 'override.people: nobody'],
    ['a missing setting', { gate: undefined }, 'gate: not-settings'],
    ['a list for a table', { definition: { kinds: [], types: {} } }, 'definition.kinds: not-settings'],
    [
      'an unknown kind of work',
      { definition: { kinds: { chore: [] }, types: {} } },
      'definition.kinds.chore: no-choice',
    ],
  ])('%s', (_, rest, refusal) => {
    expect(wrong(rest)).toEqual([refusal]);
  });

  const at = 'definition.kinds.feature';
  test.each<[string, unknown[], string]>([
    ['a criterion of no sort', [{ by: 'luck', required: true }], `${at}.0.by: no-choice`],
    ['nothing', [null], `${at}.0.by: no-choice`],
    ['a check that is none', [{ by: 'check', check: 'bad-mood', required: true }], `${at}.0.check: no-check`],
    ['a check of the backlog', [{ by: 'check', check: 'ready-runway', required: true }], `${at}.0.check: no-check`],
    ['neither required nor not', [{ by: 'tick', id: 'a', name: 'A' }], `${at}.0.required: no-switch`],
    ['a name of 81 characters', [tick('a', 'x'.repeat(81))], `${at}.0.name: too-long`],
    ['a name of two lines', [tick('a', 'one\ntwo')], `${at}.0.name: no-name`],
    ['no JQL', [jql('a', ' ')], `${at}.0.jql: no-jql`],
    ['endless JQL', [jql('a', 'x'.repeat(1001))], `${at}.0.jql: too-long`],
    ['the same twice', [tick('a'), tick('b'), tick('a')], `${at}.2: twice`],
    ['31 criteria', many(31, (index) => tick(`t${index}`)), `${at}: too-many`],
    ['11 JQL criteria', many(11, (index) => jql(`j${index}`)), 'definition: too-many'],
    ['21 fields', many(21, (index) => field(`customfield_${index}`)), 'definition: too-many'],
  ])('a definition with %s', (_, list, refusal) => {
    expect(feature(...list)).toEqual([refusal]);
  });

  test('an id that means two things', () => {
    const kinds = { feature: [jql('a', 'labels = x')], defect: [jql('a', 'labels = y')] };
    expect(wrong({ definition: { kinds, types: {} } })).toEqual(['definition.kinds.defect.0: two-meanings']);
    const advised = { feature: [tick('a')], defect: [{ ...tick('a'), required: false }] };
    expect(wrong({ definition: { kinds: advised, types: {} } })).toEqual([]);
  });

  test('with a sentence that says what to do', () => {
    const [refusal] = refusalsOf({ ...DEFAULT_POLICY, weights: { ready: 99 } });
    expect(refusal?.message).toBe('Give a number from 0 to 10.');
    expect(refusal?.values).toEqual({ least: 0, most: 10 });
  });

  test('whatever is sent, by telling and never by throwing', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.constantFrom(...Object.keys(DEFAULT_POLICY), 'definition', 'override'),
        (junk, key) => {
          for (const value of [junk, { ...DEFAULT_POLICY, [key]: junk }])
            for (const { message } of refusalsOf(value))
              expect(message).not.toMatch(/\{(?:name|most|least|choices)\}|undefined/);
        },
      ),
    );
    for (const nothing of [null, undefined, 7, 'policy', []]) expect(refusalsOf(nothing)).toHaveLength(1);
  });
});

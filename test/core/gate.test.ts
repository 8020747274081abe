// The gate never acts on what it is not sure of.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Entry } from '../../src/core/model/entry';
import { type GateMemory, overrideKey, wishFor } from '../../src/core/readiness/gate';
import { NOW } from '../support/sketch';

const entry = (rest: Partial<Entry> = {}): Entry => ({
  id: '7:3:c1',
  issue: '7',
  key: 'PLAN-7',
  summary: 'Members miss the end of their loan',
  sprint: { id: 3, name: 'Sprint 3', state: 'active' },
  at: NOW,
  by: 'ana',
  readiness: 'not-ready',
  gaps: ['missing-estimate'],
  ...rest,
});

const FRESH: GateMemory = { handled: new Set(), overridden: new Set(), self: 'app' };
const modes = fc.constantFrom('off' as const, 'advise' as const, 'warn' as const, 'return' as const);

describe('gate', () => {
  test.each([
    ['off', 'nothing'],
    ['advise', 'record'],
    ['warn', 'warn'],
    ['return', 'return'],
  ] as const)('mode %s: %s', (mode, wish) => {
    expect(wishFor(entry(), mode, FRESH)).toBe(wish);
  });

  test('acts on nothing but what is surely not ready', () => {
    fc.assert(
      fc.property(modes, fc.constantFrom('ready' as const, 'unknown' as const), (mode, readiness) => {
        expect(['nothing', 'record']).toContain(wishFor(entry({ readiness }), mode, FRESH));
      }),
    );
  });

  test('never twice, never on its own writes, never against an override', () => {
    fc.assert(
      fc.property(modes, (mode) => {
        const one = entry();
        expect(wishFor(one, mode, { ...FRESH, handled: new Set([one.id]) })).toBe('nothing');
        expect(wishFor(entry({ by: 'app' }), mode, FRESH)).toBe('nothing');
        const overridden = { ...FRESH, overridden: new Set([overrideKey(one)]) };
        expect(['nothing', 'record']).toContain(wishFor(one, mode, overridden));
      }),
    );
  });

  test('an override holds for its sprint only', () => {
    const overridden = new Set([overrideKey({ issue: '7', sprint: { id: 2 } })]);
    expect(wishFor(entry(), 'return', { ...FRESH, overridden })).toBe('return');
  });
});

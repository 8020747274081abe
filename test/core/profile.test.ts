// Ages and kinds of work: every open item is in one band and one kind, and none that is restricted.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agesOf, mixOf } from '../../src/core/health/profile';
import { sceneOf } from '../../src/core/health/scene';
import { DEFAULT_POLICY } from '../../src/core/model/policy';
import { type BacklogSketch, backlogFrom, cardFrom, NOW, type Sketch } from '../support/sketch';

const sceneWith = (sketches: Sketch[], sketch: BacklogSketch = {}) => {
  const cards = sketches.map((one, index) => cardFrom(one, `${index + 1}`));
  return sceneOf(backlogFrom(cards, sketch), DEFAULT_POLICY, NOW, { similar: false });
};

describe('ages', () => {
  test('count from the last time a person cared', () => {
    const idle = [0, 29, 30, 90, 91, 181, 200, 364, 365, 729, 730, 4000];
    const bands = agesOf(sceneWith(idle.map((days) => ({ age: 5000, idle: days }))));
    expect(bands.map(({ below, items }) => [below, items])).toEqual([
      [30, 2],
      [91, 2],
      [182, 2],
      [365, 2],
      [730, 2],
      [null, 2],
    ]);
  });

  test('hold each open item once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ idle: fc.integer({ min: 0, max: 2000 }), restricted: fc.boolean() })),
        (sketches) => {
          const bands = agesOf(sceneWith(sketches));
          const shown = sketches.filter(({ restricted }) => !restricted).length;
          expect(bands.reduce((sum, { items }) => sum + items, 0)).toBe(shown);
        },
      ),
    );
  });
});

describe('a mix', () => {
  const flow = (finishedByType: Record<string, number>) => ({ created: [], finished: [], finishedByType });
  const items: Sketch[] = [
    { type: '1' },
    { type: '1' },
    { type: '1', kind: 'technical' },
    { type: '2', kind: 'technical' },
    { type: '2', kind: 'research', restricted: true },
  ];
  const typeNames = { '1': 'Story', '2': 'Task', '3': 'Bug', '4': 'Request' };

  test('counts open items by kind, and finished ones by what their type is', () => {
    const scene = sceneWith(items, { flow: flow({ '1': 10, '2': 4, '3': 7, '4': 2 }), typeNames });
    expect(mixOf(scene, DEFAULT_POLICY)).toEqual([
      { kind: 'feature', open: 2, finished: 12 },
      { kind: 'defect', open: 0, finished: 7 },
      { kind: 'technical', open: 2, finished: 4 },
      { kind: 'research', open: 0, finished: 0 },
    ]);
  });

  test('lets the team say what a type is', () => {
    const scene = sceneWith(items, { flow: flow({ '3': 7 }), typeNames });
    const mix = mixOf(scene, { ...DEFAULT_POLICY, kinds: { '3': 'research' } });
    expect(mix.find(({ kind }) => kind === 'research')?.finished).toBe(7);
  });

  test('has nothing finished where nothing was read', () => {
    expect(mixOf(sceneWith(items), DEFAULT_POLICY).every(({ finished }) => finished === 0)).toBe(true);
  });
});

// The plan: what stands where, how ready it is, and that nothing hidden shows in it.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { examine } from '../../../src/core/health/examine';
import type { Sprint } from '../../../src/core/model/backlog';
import type { DoneItem } from '../../../src/core/model/plan';
import { DEFAULT_POLICY } from '../../../src/core/model/policy';
import type { ItemReport } from '../../../src/core/model/report';
import {
  type Arrival,
  type PlanningAsk,
  plannedIssues,
  plannedItem,
  planningOf,
} from '../../../src/core/readiness/planning';
import { backlogFrom, boardOf, cardFrom, daysAgo, NOW, type Sketch } from '../../support/sketch';

const RUNNING: Sprint = {
  id: 5,
  name: 'Harvest',
  state: 'active',
  boardId: 1,
  startedAt: daysAgo(4),
  endsAt: daysAgo(-10),
};
const COMING: Sprint = { id: 6, name: 'Sowing', state: 'future', boardId: 1, startedAt: null, endsAt: null };
const FREE: Sprint = { id: 7, name: 'Someday', state: 'future', boardId: null, startedAt: null, endsAt: null };

const inside = ({ id, state }: Sprint, rest: Sketch = {}): Sketch => ({ ...rest, sprint: { id, state } });
const entry = (issue: string, { id }: Sprint, at: number): Arrival => ({ issue, sprint: id, at });
const done = (issue: string, estimate: number | null): DoneItem => ({
  issue,
  key: `PLAN-${issue}`,
  summary: 'Finished',
  assignee: null,
  estimate,
});

const ask = (sketches: Sketch[], rest: Partial<PlanningAsk> = {}): PlanningAsk => {
  const backlog = backlogFrom(
    sketches.map((sketch, index) => cardFrom(sketch, `${index + 1}`)),
    { boards: [boardOf(1, [4, 6, 5], [10, 14, 12])], sprints: [COMING, RUNNING, FREE] },
  );
  const { items, scene } = examine(backlog, DEFAULT_POLICY, NOW);
  return {
    now: NOW,
    sprints: backlog.sprints,
    boards: backlog.boards,
    items: items.filter(({ inHorizon }) => inHorizon),
    card: scene.card,
    done: new Map(),
    crossed: [],
    starts: [],
    overridden: new Set(),
    sees: () => true,
    ...rest,
  };
};

describe('a plan', () => {
  const sketches = [
    inside(RUNNING, { stage: 'doing', assignee: { id: 'bo', active: true } }),
    inside(COMING, { estimate: 8 }),
    inside(COMING, { estimate: null }),
    {},
    { estimate: null },
  ];

  test('tells the running sprint first, each with its items in backlog order, and what stands next', () => {
    const { sprints, next } = planningOf(ask(sketches));
    expect(sprints.map(({ name, items }) => [name, items.map(({ key }) => key)])).toEqual([
      ['Harvest', ['PLAN-1']],
      ['Sowing', ['PLAN-2', 'PLAN-3']],
      ['Someday', []],
    ]);
    expect(next.map(({ key }) => key)).toEqual(['PLAN-4', 'PLAN-5']);
    expect(sprints[0]?.items[0]).toMatchObject({ assignee: 'bo', position: 0, estimate: 3 });
  });

  test('sums estimates beside the pace of the board, and has none without history', () => {
    const { sprints } = planningOf(ask(sketches));
    expect(sprints[1]).toMatchObject({
      board: { id: 1, name: 'Team 1' },
      estimate: { sum: 8, with: 1, of: 2 },
      velocity: { items: 5, points: 12 },
    });
    expect(sprints[2]).toMatchObject({ board: null, velocity: { items: null, points: null } });
    const slept = planningOf(ask(sketches, { boards: [{ ...boardOf(1, []), closed: [] }] }));
    expect(slept.sprints[1]?.velocity).toEqual({ items: null, points: null });
  });

  test('says of each item how ready it is and what it lacks', () => {
    const { sprints } = planningOf(ask(sketches, { overridden: new Set(['3:6', '2:5']) }));
    expect(sprints[1]?.items.map(({ readiness, gaps, overridden }) => [readiness, gaps, overridden])).toEqual([
      ['not-ready', ['oversized-item'], false],
      ['not-ready', ['missing-estimate'], true],
    ]);
  });

  test('says with a gap what was found where its advice names that, and nothing more', () => {
    const { items, card } = ask([{}]);
    const [report, itsCard] = [items[0], card('1')];
    if (!report || !itsCard) throw new Error('There is no item.');
    const answers: ItemReport['answers'] = {
      'prescriptive-item': { verdict: 'found', values: { object: 'a drop-down' } },
      'blocked-item': { verdict: 'found', values: { blockers: 'SECRET-1' } },
    };
    const gaps = ['prescriptive-item', 'blocked-item', 'tick:agreed'];
    const { values } = plannedItem({ ...report, gaps, answers }, itsCard, new Set());
    expect(values).toEqual({ 'prescriptive-item': { object: 'a drop-down' } });
  });

  test('has what is done in its sums and asks nothing of it, even where the card is not told yet', () => {
    const finished = new Map([[5, [done('20', 5), done('1', 3)]]]);
    const [running, coming] = planningOf(ask(sketches, { done: finished })).sprints;
    expect(running).toMatchObject({ items: [], done: [{ issue: '20' }, { issue: '1' }] });
    expect(running?.estimate).toEqual({ sum: 8, with: 2, of: 2 });
    expect(coming?.done).toEqual([]);
    expect(planningOf(ask(sketches, { done: null })).sprints[0]).toMatchObject({ done: null, estimate: { of: 1 } });
  });

  test('counts what came in after the start, once', () => {
    const late = inside(RUNNING, { age: 2 });
    const crossed = [
      entry('1', RUNNING, daysAgo(3)),
      entry('1', RUNNING, daysAgo(1)),
      entry('2', RUNNING, daysAgo(2)),
      entry('9', RUNNING, daysAgo(2)),
      entry('4', RUNNING, daysAgo(9)),
      entry('4', COMING, daysAgo(1)),
    ];
    const plan = ask([inside(RUNNING), late, inside(RUNNING), inside(COMING)], { crossed });
    expect(planningOf(plan).sprints.map(({ added }) => added)).toEqual([3, 0, 0]);
    expect(planningOf({ ...plan, sees: (id) => id !== '9' }).sprints[0]?.added).toBe(2);
    expect(plannedIssues(plan).sort()).toEqual(['1', '2', '3', '4', '9']);
  });
});

test('what the viewer may not see moves nothing', () => {
  const sketch = fc.record({
    sprint: fc.constantFrom({ id: 5, state: 'active' as const }, { id: 6, state: 'future' as const }, null),
    estimate: fc.option(fc.integer({ min: 1, max: 9 })),
    age: fc.integer({ min: 1, max: 30 }),
  });
  fc.assert(
    fc.property(fc.array(sketch, { maxLength: 12 }), fc.array(fc.nat(11)), (sketches, picks) => {
      const hidden = new Set(picks.map((index) => `${index + 1}`));
      const whole = ask(sketches, { crossed: sketches.map((_, index) => entry(`${index + 1}`, RUNNING, daysAgo(1))) });
      const trimmed = planningOf({ ...whole, sees: (id) => !hidden.has(id) });
      const left = planningOf({
        ...whole,
        items: whole.items.filter(({ id }) => !hidden.has(id)),
        crossed: whole.crossed.filter(({ issue }) => !hidden.has(issue)),
      });
      expect(trimmed).toEqual(left);
      for (const { items, estimate } of trimmed.sprints) {
        expect(estimate.of).toBe(items.length);
        expect(estimate.sum).toBe(items.reduce((sum, one) => sum + (one.estimate ?? 0), 0));
      }
    }),
  );
});

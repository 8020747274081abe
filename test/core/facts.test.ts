// Derived truths: links of any wording, pace, flow, the horizon, look-alikes.

import { describe, expect, test } from '@jest/globals';
import { flowOf } from '../../src/core/facts/flow';
import { horizonOf, reachOf } from '../../src/core/facts/horizon';
import { linkKindOf } from '../../src/core/facts/link-kind';
import { similarCards } from '../../src/core/facts/similar-cards';
import { type Finished, sprintHistory } from '../../src/core/facts/sprint-history';
import { largestSprint, velocityOf } from '../../src/core/facts/velocity';
import { backlogFrom, boardOf, cardFrom, DAY, daysAgo, NOW } from '../support/sketch';

describe('what a link means', () => {
  test.each([
    ['is blocked by', 'blocked-by'],
    ['blocks', 'blocks'],
    ['Depends on', 'blocked-by'],
    ['is depended on by', 'blocks'],
    ['requires', 'blocked-by'],
    ['is required by', 'blocks'],
    ['waits_for', 'blocked-by'],
    ['has to be done before', 'blocks'],
    ['has to be done after', 'blocked-by'],
    ['wird blockiert von', 'blocked-by'],
    ['blockiert', 'blocks'],
    ['hängt ab von', 'blocked-by'],
    ['est bloqué par', 'blocked-by'],
    ['bloque', 'blocks'],
    ['está bloqueado por', 'blocked-by'],
    ['bloqueia', 'blocks'],
    ['è bloccato da', 'blocked-by'],
    ['заблокировано', 'blocked-by'],
    ['блокирует', 'blocks'],
    ['被阻塞', 'blocked-by'],
    ['阻塞', 'blocks'],
    ['ブロックされています', 'blocked-by'],
    ['is needed for', 'blocks'],
    ['depended on by', 'blocks'],
    ['Blocked', 'blocked-by'],
    ['is blocked', 'blocked-by'],
    ['no longer blocks', 'related'],
    ['does not block', 'related'],
    ['is followed by', 'blocks'],
    ['comes after', 'blocked-by'],
    ['wird benötigt von', 'blocks'],
    ['benötigt', 'blocked-by'],
    ['wird geblockt von', 'blocked-by'],
    ['blockt', 'blocks'],
    ['setzt voraus', 'blocked-by'],
    ['ist Vorgänger von', 'blocks'],
    ['hat Vorgänger', 'blocked-by'],
    ['is vereist voor', 'blocks'],
    ['jest blokowane przez', 'blocked-by'],
    ['требуется для', 'blocks'],
    ['est requis par', 'blocks'],
    ["dépend d'une autre", 'blocked-by'],
    ['被依赖', 'blocks'],
    ['依赖于', 'blocked-by'],
    ['依存されている', 'blocks'],
    ['依存する', 'blocked-by'],
    ['estää', 'blocks'],
    ['kräver', 'blocked-by'],
    ['krävs av', 'blocks'],
    ['duplicates', 'duplicate'],
    ['is duplicated by', 'duplicate'],
    ['is cloned by', 'duplicate'],
    ['is caused by', 'cause'],
    ['relates to', 'related'],
    ['tempura', 'related'],
    ['', 'related'],
  ])('"%s" is %s', (phrase, kind) => {
    expect(linkKindOf({ phrase })).toBe(kind);
  });

  test('a wording of any length is read in no time', () => {
    expect(linkKindOf({ phrase: '被'.repeat(100_000) })).toBe('related');
  });
});

const sprint = (id: number, daysSince: number, boardId = 1) => ({
  id,
  boardId,
  startedAt: daysAgo(daysSince + 14),
  completedAt: daysAgo(daysSince),
});

const done = (days: number, sprints: number[], estimate: number | null = 2, level = 0): Finished => ({
  type: { id: '10', name: 'Story', level },
  resolved: daysAgo(days),
  estimate,
  sprints: sprints.map((id) => ({ id, name: `Sprint ${id}`, state: 'closed' })),
});

describe('pace', () => {
  test('an item counts for the sprint in which it was resolved, and only as an item', () => {
    const history = sprintHistory(
      [sprint(1, 20), sprint(2, 5)],
      [done(25, [1]), done(7, [1, 2]), done(3, [2]), done(8, [2], 2, -1), done(8, [], 2)],
    ).get(1);
    expect(history?.map(({ id, items, points }) => [id, items, points])).toEqual([
      [2, 1, 2],
      [1, 1, 2],
    ]);
  });

  test('points are told where nearly all items have them', () => {
    const pointed = (count: number) => [0, 1, 2, 3, 4].map((index) => done(6, [2], index < count ? 3 : null));
    expect(sprintHistory([sprint(2, 5)], pointed(4)).get(1)?.[0]?.points).toBe(12);
    expect(sprintHistory([sprint(2, 5)], pointed(3)).get(1)?.[0]?.points).toBeNull();
  });

  test('the last five sprints of each board, their medians summed', () => {
    const closed = Array.from({ length: 7 }, (_, index) => sprint(index, 5 + 14 * index));
    expect(
      sprintHistory(closed, [])
        .get(1)
        ?.map(({ id }) => id),
    ).toEqual([0, 1, 2, 3, 4]);
    const backlog = backlogFrom([], { boards: [boardOf(1, [4, 9, 5, 1, 6]), boardOf(2, [2, 3])] });
    expect(velocityOf(backlog, NOW)).toBe(5 + 2.5);
  });

  test('a board that closed nothing for a quarter is asleep, and no board is no pace', () => {
    const asleep = boardOf(1, [8, 8, 8]);
    const backlog = backlogFrom([], { boards: [asleep] });
    expect(velocityOf(backlog, NOW + 80 * DAY)).toBe(8);
    expect(velocityOf(backlog, NOW + 120 * DAY)).toBeNull();
    expect(velocityOf(backlogFrom([]), NOW)).toBeNull();
    expect(largestSprint(backlogFrom([], { boards: [boardOf(1, [3], [9]), boardOf(2, [3], [14])] }), NOW)).toBe(14);
  });

  test('weeks are counted back from now, sub-tasks and epics left out', () => {
    const item = (created: number, resolved: number | null, level = 0) => ({
      type: { id: '10', name: 'Story', level },
      created: daysAgo(created),
      resolved: resolved === null ? null : daysAgo(resolved),
    });
    const flow = flowOf([item(1, null), item(10, 2), item(1, null, -1), item(400, 300), item(-3, null)], NOW);
    expect(flow.created.slice(0, 3)).toEqual([1, 1, 0]);
    expect(flow.finished.slice(0, 3)).toEqual([1, 0, 0]);
    expect(flow.finishedByType).toEqual({ '10': 1 });
  });
});

describe('the horizon', () => {
  const flow = (finished: number[]) => ({ created: [], finished, finishedByType: {} });

  test('two sprints of pace, else four weeks of finished items, else thirty', () => {
    expect(reachOf(backlogFrom([]), 7.5)).toEqual({ size: 15, from: 'velocity' });
    expect(reachOf(backlogFrom([], { flow: flow([2, 1, 0, 4, 90]) }), null)).toEqual({ size: 7, from: 'throughput' });
    expect(reachOf(backlogFrom([], { flow: flow([0, 0, 0, 0]) }), 0)).toEqual({ size: 30, from: 'fallback' });
  });

  test('and whatever is in a sprint, wherever it stands', () => {
    const cards = [
      cardFrom({}, '1'),
      cardFrom({ restricted: true }, '2'),
      cardFrom({}, '3'),
      cardFrom({}, '4'),
      cardFrom({ sprint: { id: 9, state: 'future' } }, '5'),
    ];
    const inside = horizonOf(backlogFrom(cards), { size: 2, from: 'velocity' });
    expect([...inside]).toEqual(['1', '2', '3', '5']);
    expect([...horizonOf(backlogFrom(cards, { ordered: 1 }), { size: 2, from: 'velocity' })]).toEqual(['1', '5']);
  });
});

describe('look-alikes', () => {
  /** Titles alike, so that the terms alone tell. */
  const about = (id: string, ...terms: string[]) =>
    cardFrom({ summary: 'Shoppers lose their basket', wording: { terms } }, id);

  test('rare words in common tell more than frequent ones', () => {
    const cards = [
      about('1', 'loan', 'fee', 'reminder', 'mail'),
      about('2', 'loan', 'fee', 'reminder', 'letter'),
      about('3', 'loan', 'shelf', 'label', 'print'),
      about('4', 'loan', 'door', 'badge', 'lock'),
    ];
    const found = similarCards(cards, 0.3);
    expect(found.get('1')?.[0]).toMatchObject({ id: '2', key: 'PLAN-2' });
    expect(found.get('3')?.[0]?.score ?? 0).toBeLessThan(found.get('1')?.[0]?.score ?? 0);
  });

  test('every item finds its twin among many', () => {
    const cards = Array.from({ length: 4000 }, (_, index) => {
      const topic = Math.floor(index / 2);
      return about(String(index), 'common', `a${topic}`, `b${topic}`, `c${topic % 50}`);
    });
    const found = similarCards(cards, 0.5);
    expect(found.size).toBe(4000);
    for (const [id, [twin]] of found) expect(Number(twin?.id) ^ 1).toBe(Number(id));
  });

  test('a series that shares one template is not a crowd of twins', () => {
    const template = ['release', 'checklist', 'branch', 'changelog', 'announce'];
    const series = Array.from({ length: 40 }, (_, index) => about(String(index), ...template, `version${index}`));
    const rest = Array.from({ length: 400 }, (_, index) => about(`r${index}`, `x${index}`, `y${index}`, `z${index}`));
    const pair = [about('a', 'loan', 'fee', 'reminder'), about('b', 'loan', 'fee', 'reminder')];
    const found = similarCards([...series, ...rest, ...pair], 0.5);
    expect([...found.keys()].sort()).toEqual(['a', 'b']);
  });

  test('a key in the text of either side is enough', () => {
    const titled = (id: string, summary: string, ...terms: string[]) =>
      cardFrom({ summary, wording: { terms }, reporter: `person-${id}`, created: daysAgo(Number(id)) }, id);
    const cards = [
      titled('1', 'Lend for longer', 'loan', 'plan-2'),
      titled('2', 'Label shelves'),
      titled('3', 'Paint'),
    ];
    const found = similarCards(cards, 0.5);
    expect(found.get('1')).toMatchObject([{ id: '2' }]);
    expect(found.get('2')).toMatchObject([{ id: '1' }]);
    expect(found.has('3')).toBe(false);
  });
});

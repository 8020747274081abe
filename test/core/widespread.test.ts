// A check that most of the horizon fails becomes one sentence about the backlog.

import { expect, test } from '@jest/globals';
import { examine } from '../../src/core/health/examine';
import { reportOf } from '../../src/core/health/report';
import { DEFAULT_POLICY } from '../../src/core/model/policy';
import { backlogFrom, cardFrom, NOW } from '../support/sketch';

const ID = 'missing-acceptance-criteria';
const done = { where: 'description' as const, quote: 'Done when the file opens.', marks: [] };

const look = (without: number, of: number) =>
  examine(
    backlogFrom(
      Array.from({ length: of }, (_, at) =>
        cardFrom({ kind: 'feature', wording: { acceptance: at < without ? null : done } }, `${at + 1}`),
      ),
    ),
    DEFAULT_POLICY,
    NOW,
  );

test('a team without sprints hears once that nothing says when work is done', () => {
  const { widespread, items } = look(9, 10);
  expect(widespread.filter(({ check }) => check === ID)).toEqual([{ check: ID, found: 9, of: 10, silent: 0 }]);
  expect(items.map(({ answers }) => answers[ID]?.verdict)).toEqual(items.map(() => 'not-applicable'));
});

test('a team that mostly says so hears nothing', () =>
  expect(look(3, 10).widespread.filter(({ check }) => check === ID)).toEqual([]));

test('items younger than a day are in no sentence about the backlog', () => {
  const cards = (age: number) =>
    Array.from({ length: 10 }, (_, at) => cardFrom({ age, idle: 0, flagged: true }, `${at + 1}`));
  const told = (age: number) =>
    reportOf(examine(backlogFrom(cards(age)), DEFAULT_POLICY, NOW), DEFAULT_POLICY).backlog.map(({ check }) => check);
  expect(told(2)).toContain('flagged-item');
  expect(told(0.5)).not.toContain('flagged-item');
});

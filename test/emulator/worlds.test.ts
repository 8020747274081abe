// Generated worlds carry budgets and benches: they must have the size that was asked for, be the same on every run, hold
// texts as long as real ones, and be valid where a Jira would be.

import { expect, test } from '@jest/globals';
import type { WorldIssue } from '../../emulator/jira/world';
import { adfErrors } from '../support/adf-schema';
import { churned, churnOf, FIELDS, isOpen, worldOf } from '../support/worlds';

const world = worldOf({ items: 400, restricted: 0.05 });
const open = world.issues.filter(isOpen);
const nodesText = (node: unknown): string => {
  const { text = '', content = [] } = (node ?? {}) as { text?: string; content?: unknown[] };
  return text + content.map(nodesText).join('');
};

test('it holds what was asked for', () => {
  expect(open).toHaveLength(400);
  expect(new Set(world.issues.map(({ key }) => key)).size).toBe(world.issues.length);
  const sprints = open.map(({ fields }) => (fields[FIELDS.sprint] as { state: string }[] | null)?.[0]?.state);
  expect(sprints.filter((state) => state === 'active')).toHaveLength(20);
  expect(sprints.filter((state) => state === 'future')).toHaveLength(20);
  const restricted = open.filter(({ fields }) => fields.security !== null).length;
  expect(restricted).toBeGreaterThan(5);
  expect(restricted).toBeLessThan(50);
});

test('the same seed gives the same world, another another', () => {
  expect(worldOf({ items: 50 })).toEqual(worldOf({ items: 50 }));
  expect(worldOf({ items: 50, seed: 2 })).not.toEqual(worldOf({ items: 50 }));
});

test('texts are valid ADF and as long as real ones', () => {
  expect(open.flatMap(({ fields }) => (fields.description ? adfErrors(fields.description) : []))).toEqual([]);
  const lengths = open.map(({ fields }) => nodesText(fields.description).length).sort((a, b) => a - b);
  expect(lengths[0]).toBe(0);
  expect(lengths[200]).toBeGreaterThan(400);
  expect(lengths[200]).toBeLessThan(900);
  expect(lengths[360]).toBeGreaterThan(1_300);
});

test('nothing happened before its item or after now', () => {
  const at = (value: unknown) => Date.parse(value as string);
  const wrong = ({ fields, changelog }: WorldIssue) => {
    const times = changelog!.histories.map(({ created }) => at(created));
    return (
      times.some((time) => time <= at(fields.created) || time > at(fields.updated)) ||
      at(fields.updated) > at(world.now) ||
      at(fields.created) > at(fields.updated)
    );
  };
  expect(world.issues.filter(wrong).map(({ key }) => key)).toEqual([]);
});

test('a board without sprints and points', () => {
  const kanban = worldOf({ items: 60, kanban: true });
  expect(kanban.sprints).toEqual([]);
  expect(kanban.boards[0]!.estimateFieldId).toBeNull();
  expect(kanban.issues.every(({ fields }) => fields[FIELDS.points] === null && fields[FIELDS.sprint] === null)).toBe(
    true,
  );
});

test('churn changes its share of the open items, each once, and nothing else', () => {
  const edits = churnOf(world, 0.02);
  expect(new Set(edits.map(({ key }) => key)).size).toBe(8);
  const at = Date.parse(world.now!) + 3_600_000;
  const after = churned(world, edits, at);
  const changed = after.issues.filter((issue, i) => issue !== world.issues[i]);
  expect(changed.map(({ key }) => key).sort()).toEqual(edits.map(({ key }) => key).sort());
  expect(changed.every(({ fields }) => Date.parse(fields.updated as string) === at)).toBe(true);
});

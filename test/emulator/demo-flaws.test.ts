// The demo teaches by example: it is about the size that was promised, and each check of the catalogue finds its flaw in
// it at least twice and finds plenty of items sound.

import { expect, test } from '@jest/globals';
import { backlogOfWorld } from '../../bench/analyze/backlog-of-world';
import { demoWorld } from '../../emulator/demo/world';
import type { World, WorldIssue } from '../../emulator/jira/world';
import { CHECKS } from '../../src/core/checks';
import { examine } from '../../src/core/health/examine';
import { reportOf } from '../../src/core/health/report';
import { DEFAULT_POLICY } from '../../src/core/model/policy';

const NOW = Date.UTC(2026, 2, 4, 15, 20);
const world = demoWorld(NOW);

const only = (key: string): World => ({
  ...world,
  projects: world.projects.filter((project) => project.key === key),
  boards: world.boards.filter((board) => board.projectKey === key),
  sprints: key === 'LEND' ? world.sprints : [],
  issues: world.issues.filter((issue) => issue.key.startsWith(`${key}-`)),
});

const examinations = ['LEND', 'WERK'].map((key) =>
  examine(backlogOfWorld(only(key), DEFAULT_POLICY, NOW), DEFAULT_POLICY, NOW),
);

const stage = ({ fields }: WorldIssue) => (fields.status as { statusCategory: { key: string } }).statusCategory.key;
const level = ({ fields }: WorldIssue) => (fields.issuetype as { hierarchyLevel: number }).hierarchyLevel;

test('it has the promised size', () => {
  const lend = world.issues.filter(({ key }) => key.startsWith('LEND-'));
  const items = lend.filter((issue) => level(issue) === 0);
  const open = items.filter((issue) => stage(issue) !== 'done').length;
  expect(open).toBeGreaterThanOrEqual(115);
  expect(open).toBeLessThanOrEqual(125);
  expect(items.length - open).toBeGreaterThanOrEqual(80);
  expect(world.sprints.filter(({ state }) => state === 'closed').length).toBeGreaterThanOrEqual(6);
  for (const wanted of [1, -1]) expect(lend.filter((issue) => level(issue) === wanted).length).toBeGreaterThan(5);
});

/** Node types of a document, however deep. */
const nodes = (node: unknown): string[] => {
  const { type, content = [] } = node as { type: string; content?: unknown[] };
  return [type, ...content.flatMap(nodes)];
};

test('its descriptions use every kind of node', () => {
  const seen = new Set(world.issues.flatMap(({ fields }) => (fields.description ? nodes(fields.description) : [])));
  const wanted =
    'paragraph heading bulletList orderedList listItem taskList taskItem decisionList decisionItem table tableRow ' +
    'tableHeader tableCell panel expand codeBlock blockquote rule mediaSingle media mention inlineCard blockCard date ' +
    'status emoji text';
  expect(wanted.split(' ').filter((type) => !seen.has(type))).toEqual([]);
});

const itemChecks = CHECKS.filter(({ about, id }) => about === 'item' && id !== 'unbacked-item').map(({ id }) => id);
const backlogChecks = CHECKS.filter(({ about }) => about === 'backlog').map(({ id }) => id);

test.each(itemChecks)('%s is found at least twice, and sound elsewhere', (check) => {
  const verdicts = examinations.flatMap(({ items }) => items.map(({ answers }) => answers[check]?.verdict));
  const quiet = examinations.some(({ widespread }) => widespread.some((one) => one.check === check));
  expect(verdicts.filter((verdict) => verdict === 'found').length).toBeGreaterThanOrEqual(quiet ? 1 : 2);
  expect(verdicts.filter((verdict) => verdict === 'sound').length).toBeGreaterThan(2);
});

test.each(backlogChecks)('%s can be judged', (check) => {
  expect(['found', 'sound']).toContain(examinations.map(({ backlog }) => backlog[check]?.verdict).find(Boolean));
});

test('two items of the future sprint are not ready, nearly all of the others are', () => {
  const [lend] = examinations;
  const future = lend!.items.filter(({ id }) => lend!.scene.card(id)?.sprint?.state === 'future');
  const titled = (title: string) => future.find(({ id }) => lend!.scene.card(id)?.summary === title);
  expect(titled('Overdue list for the branches')?.readiness).toBe('not-ready');
  expect(titled('Settings')?.readiness).toBe('not-ready');
  expect(future.filter(({ readiness }) => readiness === 'ready').length).toBeGreaterThanOrEqual(future.length - 3);
});

test('the picture is mixed: neither a paragon nor a wreck', () => {
  const { score } = reportOf(examinations[0]!, DEFAULT_POLICY);
  expect(score).toBeGreaterThan(40);
  expect(score).toBeLessThan(90);
});

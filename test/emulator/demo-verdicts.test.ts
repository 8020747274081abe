// What any product owner would say of the demo's clearest items. The items were not written to fit the rules, so this
// table is a witness from outside for the language checks: the flagrant must be found, the well put left alone.

import { expect, test } from '@jest/globals';
import { backlogOfWorld } from '../../bench/analyze/backlog-of-world';
import { demoWorld } from '../../emulator/demo/world';
import { examineItem } from '../../src/core/health/examine';
import { sceneOf } from '../../src/core/health/scene';
import { DEFAULT_POLICY } from '../../src/core/model/policy';

const NOW = Date.UTC(2026, 2, 4, 15, 20);
const world = demoWorld(NOW);
const backlog = backlogOfWorld(
  {
    ...world,
    projects: world.projects.slice(0, 1),
    boards: world.boards.slice(0, 1),
    issues: world.issues.filter(({ key }) => key.startsWith('LEND-')),
  },
  DEFAULT_POLICY,
  NOW,
);
const scene = sceneOf(backlog, DEFAULT_POLICY, NOW, {});
const verdict = (summary: string, check: string) => {
  const card = backlog.cards.find((card) => card.summary === summary);
  if (!card) throw new Error(`No open item is called "${summary}".`);
  return examineItem(card, scene, DEFAULT_POLICY).answers[check]?.verdict;
};

const FOUND: Record<string, string[]> = {
  'prescriptive-item': [
    'Add a dropdown to the top right of the branch map',
    'Put QR codes on all things',
    'Tabs on the borrower page',
    'CSV export button on every table',
    'Change the colour of the reserve button to green',
  ],
  'missing-outcome': [
    'Add a dropdown to the top right of the branch map',
    'Tabs on the borrower page',
    'Stars for things',
  ],
  'open-question': ['Overdue list for the branches', 'Search improvements', 'Try the Lendery without an account'],
  'compound-item': ['Return several things at once and show the branch its monthly numbers'],
  'thin-item': ['Search improvements', 'Notice for late van', 'Better tags'],
  'missing-reproduction': ['Photos load slowly on a phone', 'Lamp on the locker cabinet blinks all night'],
};

const NOT_FOUND: Record<string, string[]> = {
  'prescriptive-item': [
    'Open a locker with the code from the confirmation',
    'Give an uncollected locker to the next borrower',
    'Be reminded before a thing is due, not after',
    'Do not travel to a branch that closed early',
    'Deposits that fit the thing',
    'Reserve a thing with a screen reader',
  ],
  'missing-outcome': [
    'Give an uncollected locker to the next borrower',
    'See where a late fee comes from',
    'Do not travel to a branch that closed early',
  ],
  'missing-acceptance-criteria': [
    'Open a locker with the code from the confirmation',
    'Know that my thing is waiting in the locker',
    'Be reminded before a thing is due, not after',
    'No fee for the first three hours',
    'Keep a thing longer without a smartphone',
  ],
  'open-question': [
    'See where a late fee comes from',
    'Find out why one call in five is about a return date',
    'Give an uncollected locker to the next borrower',
  ],
  'compound-item': ['No fee for the first three hours', 'Do not travel to a branch that closed early'],
  'missing-reproduction': [
    'Door 4 in Mill Lane reports open although it is shut',
    'Late notice is sent twice after an extension',
  ],
  'thin-item': ['See where a late fee comes from', 'Do not travel to a branch that closed early'],
};

const rows = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([check, titles]) => titles.map((title): [string, string] => [check, title]));

test.each(rows(FOUND))('%s is found: %s', (check, title) => {
  expect(verdict(title, check)).toBe('found');
});

test.each(rows(NOT_FOUND))('%s is not found: %s', (check, title) => {
  expect(verdict(title, check)).not.toBe('found');
});

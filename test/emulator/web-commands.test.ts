// The bridge is complete by name: every command that Forge's own packages send is answered or refused with a reason.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { commands } from '../../emulator/web/bridge/answer';
import { UNMODELLED } from '../../emulator/web/bridge/unmodelled';

const sentBy = (name: string): string[] => {
  const folder = join(__dirname, '../../node_modules', name, 'out');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js') && !file.includes('__test__'))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/callBridge\('(\w+)'/g)])
    .map((found) => found[1]!);
};

/** Of @forge/jira-bridge, which not every app has beside it. */
const JIRA_BRIDGE = [
  'openIssueViewModal',
  'openIssueCreateModal',
  'refreshIssueView',
  'setWorkflowRuleConfigurationCallback',
  'getUiModificationsInternalAPI',
  'getCustomFieldInternalAPI',
];

test('every command of the packages is answered or named, and none is both', () => {
  const sent = new Set([...sentBy('@forge/bridge'), ...sentBy('@forge/react'), ...JIRA_BRIDGE]);
  const known = Object.keys(commands).filter((name) => !name.startsWith('$'));
  expect(sent.size).toBeGreaterThan(35);
  expect([...sent].filter((name) => !known.includes(name) && !Object.hasOwn(UNMODELLED, name))).toEqual([]);
  expect(Object.keys(UNMODELLED).filter((name) => known.includes(name) || !sent.has(name))).toEqual([]);
});

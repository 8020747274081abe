// A scope that is taken out of the manifest is missed at once: every scope stands behind a call that the app's sources make,
// and the desk answers that call with 401 when the scope is gone.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { virtualClock } from '../../emulator/clock';
import { parseManifest } from '../../emulator/forge/manifest';
import { createJira } from '../../emulator/jira/index';
import { operations } from '../../emulator/jira/operations';
import { type AppOperation, appOperations } from '../support/app-operations';
import { worldOf } from '../support/worlds';

const root = resolve(__dirname, '../..');
const { scopes } = parseManifest(readFileSync(join(root, 'manifest.yml'), 'utf8'));
const CALLS = appOperations(root, ['src', 'static']);
/** Scopes of services other than Jira; the app's own tests take them away. */
const NOT_JIRA = ['storage:app', 'report:personal-data'];

// Without the documents' watch: the calls have empty bodies here, only the scopes count.
const clock = virtualClock(Date.parse('2026-03-02T09:00:00Z'));
const jira = createJira({ clock, world: worldOf({ items: 3 }) });
afterAll(() => clock.close());

const offered = ({ method, path }: AppOperation): boolean =>
  operations().some(
    (one) =>
      one.method === method && !one.deprecated && new RegExp(`^${one.path.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(path),
  );

/** What an app with these scopes is answered when it makes the call with an empty body. */
const statusWith = async (given: readonly string[], { method, path }: AppOperation): Promise<number> => {
  const answer = await jira.handle({
    method,
    path: path.replaceAll('{}', '1'),
    headers: { 'content-type': 'application/json' },
    body: method === 'GET' || method === 'DELETE' ? null : '{}',
    caller: { type: 'app', scopes: given },
  });
  return answer.status;
};

test('the sources call what the desk offers, nothing deprecated, within the scopes of the manifest', async () => {
  expect(CALLS.length).toBeGreaterThan(20);
  expect(CALLS.filter((call) => !offered(call)).map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  const refused: string[] = [];
  for (const call of CALLS) if ((await statusWith(scopes, call)) === 401) refused.push(`${call.method} ${call.path}`);
  expect(refused).toEqual([]);
});

test.each(scopes.filter((scope) => !NOT_JIRA.includes(scope)))('without %s some call answers 401', async (scope) => {
  const rest = scopes.filter((one) => one !== scope);
  const missed: string[] = [];
  for (const call of CALLS) if ((await statusWith(rest, call)) === 401) missed.push(`${call.method} ${call.path}`);
  expect(missed).not.toEqual([]);
});

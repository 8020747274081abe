// A scope that is taken out of the manifest is missed at once: every scope stands behind a call that the app's sources make,
// and the desk answers that call with 401 when the scope is gone.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { virtualClock } from '../../emulator/clock';
import { parseManifest } from '../../emulator/forge/manifest';
import { createJira } from '../../emulator/jira/index';
import { operations } from '../../emulator/jira/operations';
import { type AppOperation, appOperations } from '../support/app-operations';
import { openProbe } from '../support/probe';
import { worldOf } from '../support/worlds';

const root = resolve(__dirname, '../..');
const { scopes } = parseManifest(readFileSync(join(root, 'manifest.yml'), 'utf8'));
const CALLS = appOperations(root, ['src', 'static']);
/** Scopes of services other than Jira: what the app's sources call for each, and the order that makes the probe call it. */
const NOT_JIRA: Record<string, { call: RegExp; order: string; payload: object }> = {
  'storage:app': { call: /@forge\/kvs/, order: 'kvs', payload: { orders: [{ op: 'get', key: 'a' }] } },
  'report:personal-data': {
    call: /privacy\.reportPersonalData\(/,
    order: 'report',
    payload: { accounts: [{ accountId: 'ann', updatedAt: '2026-03-01T09:00:00.000Z' }] },
  },
};

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

test.each(scopes.filter((scope) => !Object.hasOwn(NOT_JIRA, scope)))(
  'without %s some call answers 401',
  async (scope) => {
    const rest = scopes.filter((one) => one !== scope);
    const missed: string[] = [];
    for (const call of CALLS) if ((await statusWith(rest, call)) === 401) missed.push(`${call.method} ${call.path}`);
    expect(missed).not.toEqual([]);
  },
);

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(root, 'src', file), 'utf8'));

test.each(Object.entries(NOT_JIRA))(
  '%s: called by the sources, declared, and refused without',
  async (scope, asked) => {
    expect(sources.some((text) => asked.call.test(text))).toBe(true);
    expect(scopes).toContain(scope);
    const told = async (manifest?: (text: string) => string) => {
      const probe = await openProbe(manifest ? { manifest } : {});
      const answer = JSON.stringify(await probe.ask(asked.order, asked.payload));
      const statuses = probe.forge.recorder.calls.map(({ status }) => status);
      probe.close();
      return { answer, refused: statuses.includes(403) };
    };
    expect(await told()).toMatchObject({ refused: false });
    const without = await told((text) => text.replace(new RegExp(`^ +- ${scope}\\n`, 'm'), ''));
    expect(without.refused).toBe(true);
    expect(without.answer).toMatch(/error/i);
  },
);

// The manifest by Forge's own measure: valid, no error and no warning, and not one scope more or fewer than it takes.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { demoWorld } from '../emulator/demo/world';
import { openDesk } from './support/desk';

const ROOT = resolve(__dirname, '..');
const OPENAPI = resolve(ROOT, '../shared/openapi');
const HAS_DOCUMENTS = existsSync(join(OPENAPI, 'jira-platform-v3.json'));
const STORAGE = 'storage:app';
/** Needed by calls that the linter does not look for; the desk does. */
const UNSEEN = [STORAGE, 'report:personal-data'];
/** Names of people are asked for by Custom UI, where the linter does not look. */
const IN_PAGES = 'read:jira-user';

interface Told {
  file: string;
  line: number;
  message: string;
  metadata?: { missingPermission?: string };
}

interface Linted {
  valid: boolean;
  problems: unknown[];
  errors: Told[];
  warnings: Told[];
}

const lint = (documents: string, without: string[] = []): Linted => {
  const script = resolve(__dirname, 'support/lint-app.mjs');
  const out = execFileSync(process.execPath, [script, documents, ...without], { cwd: ROOT, maxBuffer: 32e6 });
  return JSON.parse(out.toString()) as Linted;
};

const MANIFEST = readFileSync(join(ROOT, 'manifest.yml'), 'utf8');
const SCOPES = /scopes:\n((?: +- \S+\n)+)/.exec(MANIFEST)?.[1]?.match(/\S+:\S+/g) ?? [];

describe('manifest.yml', () => {
  (HAS_DOCUMENTS ? it.skip : it)(
    'passes Forge validation and its client-side linters without a word',
    () => expect(lint('-')).toEqual({ valid: true, problems: [], errors: [], warnings: [] }),
    600_000,
  );

  (HAS_DOCUMENTS ? it : it.skip)(
    'passes them with each scope missed once it is taken away, and no other word (needs ../shared/openapi)',
    () => {
      const demanded = SCOPES.filter((scope) => ![...UNSEEN, IN_PAGES].includes(scope));
      const { errors, ...rest } = lint(OPENAPI, demanded);
      expect(rest).toEqual({ valid: true, problems: [], warnings: [] });
      const missed = errors.map((error) => error.metadata?.missingPermission ?? error.message);
      expect([...new Set(missed)].sort()).toEqual([...demanded].sort());
    },
    600_000,
  );

  it('may write what a gate or a property takes that somebody switched on, and no more', () => {
    expect(SCOPES.filter((scope) => !scope.startsWith('read:')).sort()).toEqual(
      [...UNSEEN, 'write:board-scope:jira-software', 'write:jira-work', 'write:sprint:jira-software'].sort(),
    );
  });

  it('cannot work without its storage, which the linter does not look for', async () => {
    const desk = await openDesk({
      world: demoWorld(Date.UTC(2026, 2, 2, 9)),
      manifest: (text) => text.replace(`    - ${STORAGE}\n`, ''),
    });
    const [project] = desk.world.projects;
    const ask = desk.invoke({
      module: 'backlog-vitals',
      function: 'open-page',
      as: project?.roles.admins[0] ?? '',
      context: { project: { id: project?.id, key: project?.key, type: 'software' } },
    });
    await expect(ask).rejects.toThrow('scope');
    await desk.close();
  });
});

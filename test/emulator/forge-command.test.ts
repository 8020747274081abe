// The command as a person types it: npm, a shell and node in a row, an app from its own folder, and Ctrl-C that leaves nothing.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';

const root = resolve(__dirname, '../..');
let running: ChildProcess | null = null;

interface Started {
  address: string;
  said: () => string;
  ended: Promise<number | null>;
}

/** In a process group of its own, as a terminal starts it: what is typed there reaches all of the group. */
const start = (command: string, ...args: string[]): Promise<Started> =>
  new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running = child;
    const ended = new Promise<number | null>((over) => child.once('close', over));
    let said = '';
    child.stdout?.on('data', (chunk) => {
      said += String(chunk);
      const address = /ready: (\S+)/.exec(said)?.[1];
      if (address) done({ address, said: () => said, ended });
    });
    child.stderr?.on('data', (chunk) => {
      said += String(chunk);
    });
    ended.then((code) => fail(new Error(`ended with ${code}: ${said}`)));
  });

const inGroup = (leader: number): string[] =>
  execFileSync('ps', ['-eo', 'pgid=,stat=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => Number(line.trim().split(/\s+/)[0]) === leader && !/^\s*\d+\s+Z/.test(line));

afterEach(() => {
  const { pid } = running ?? {};
  if (pid !== undefined && inGroup(pid).length > 0) process.kill(-pid, 'SIGKILL');
  running = null;
});

test('the second app runs from its own folder, and Ctrl-C ends all that was started', async () => {
  const { address, ended } = await start(
    'npm',
    'run',
    '--silent',
    'emulator',
    '--',
    '--port',
    '0',
    '--app',
    'test/apps/noticeboard',
  );
  const manifest = (await (await fetch(`${address}/emulator/manifest`)).json()) as { modules: object };
  expect(Object.keys(manifest.modules)).toContain('jira:dashboardGadget');
  const logs = await (await fetch(`${address}/emulator/runs`)).json();
  expect(JSON.stringify(logs)).toContain('"function":"answer"');
  const leader = running?.pid as number;
  expect(inGroup(leader).length).toBeGreaterThan(1);
  // A page that stays open, as a browser has one, must not keep the desk alive.
  const stream = await fetch(`${address}/emulator/stream`);
  process.kill(-leader, 'SIGINT');
  // npm tells the signal that ended it as 128 + 2, or ends by it.
  expect([0, 130, null]).toContain(await ended);
  await stream.text().catch(() => undefined);
  expect(inGroup(leader)).toEqual([]);
  await expect(fetch(address)).rejects.toThrow();
});

test('a signal to npm alone ends the desk too, though npm passes it to a shell that tells nobody', async () => {
  const { address, ended } = await start(
    'npm',
    'run',
    '--silent',
    'emulator',
    '--',
    '--port',
    '0',
    '--app',
    'test/apps/doorman',
  );
  const leader = running?.pid as number;
  process.kill(leader, 'SIGTERM');
  await ended;
  expect(inGroup(leader)).toEqual([]);
  await expect(fetch(address)).rejects.toThrow();
});

describe('an app that Forge would not deploy', () => {
  /** A copy of the plainest app, changed; the command that runs it. */
  const runChanged = async (change: (manifest: string) => string): Promise<Started> => {
    mkdirSync(join(root, 'build'), { recursive: true });
    folder = mkdtempSync(join(root, 'build/refused-'));
    cpSync(join(root, 'test/apps/naive'), folder, { recursive: true });
    const manifest = join(folder, 'manifest.yml');
    writeFileSync(manifest, change(readFileSync(manifest, 'utf8')));
    return start('npm', 'run', '--silent', 'emulator', '--', '--port', '0', '--app', folder);
  };
  let folder = '';
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is not started, and each reason is told', async () => {
    const failed = runChanged((text) => text.replace('nodejs22.x', 'nodejs16.x').replace(/consumer:/, 'consumers:'));
    await expect(failed).rejects.toThrow(
      /^ended with 2: [\s\S]*Forge would not deploy this app\.\nmanifest\.yml, line \d+/,
    );
    await expect(failed).rejects.toThrow(/nodejs16\.x/);
  });

  test.each<[string, (text: string) => string]>([
    ['calls a function that is not declared', (text) => text.replace(/function: (\w+)/, 'function: $1-gone')],
    ['names a source file that is not there', (text) => `${text}\nresources:\n  - key: page\n    path: src/gone.jsx\n`],
  ])('because it %s is told the line', async (_, change) => {
    await expect(runChanged(change)).rejects.toThrow(/^ended with 2: [\s\S]*\nmanifest\.yml, line \d+: /);
  });

  test('because its pages are not built yet is started without them, and told so', async () => {
    const { said } = await runChanged((text) => `${text}\nresources:\n  - key: page\n    path: static/not-built\n`);
    expect(said()).toContain("missing resource 'static/not-built' is being referenced by 'page' in resources");
  });
});

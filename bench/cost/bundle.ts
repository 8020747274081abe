// The function bundles, one for each doorplate, as Forge's own bundler emits them, without its network; esbuild's where
// that fails. And how long a fresh process takes to load each, beside an app that does nothing.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { appFolder, forgeBundles } from '../../test/support/forge-bundle';

const STARTS = 5;

const EMPTY_MANIFEST = `app:
  id: ari:cloud:ecosystem::app/44444444-2222-4333-8444-555555555555
  runtime:
    name: nodejs22.x
modules:
  scheduledTrigger:
    - key: daily
      function: nothing
      interval: day
  function:
    - key: nothing
      handler: index.nothing
permissions:
  scopes: []
`;

/** An app without a line of its own, with or without the packages of Forge that this one needs. */
const emptyApp = (packages: readonly string[]): string => {
  const app = appFolder([]);
  mkdirSync(join(app, 'src'));
  writeFileSync(join(app, 'manifest.yml'), EMPTY_MANIFEST);
  writeFileSync(join(app, 'package.json'), '{"name": "empty", "private": true}');
  const imports = packages.map((name, at) => `export * as forge${at} from '${name}';\n`).join('');
  writeFileSync(join(app, 'src/index.js'), `${imports}export const nothing = () => undefined;\n`);
  return app;
};

const PACKAGES = ['@forge/api', '@forge/kvs', '@forge/events', '@forge/resolver'];

const esbuildBundles = async (app: string): Promise<string[]> => {
  const handlers = readFileSync(join(app, 'manifest.yml'), 'utf8').matchAll(/handler: (\w+)\./g);
  const names = [...new Set([...handlers].map(([, name = '']) => name))];
  const outdir = join(app, 'built');
  const entryPoints = names.map((name) => join(app, 'src', name));
  await build({ entryPoints, bundle: true, platform: 'node', format: 'cjs', outdir, outExtension: { '.js': '.cjs' } });
  return names.map((name) => join(outdir, `${name}.cjs`));
};

const loadMs = (file: string): number => {
  const script = `globalThis.__forge_runtime__ = {}; globalThis.__forge_fetch__ = async () => new Response('');
const from = process.cpuUsage(); require(${JSON.stringify(file)});
const { user, system } = process.cpuUsage(from);
process.stdout.write('@@' + (user + system) / 1000);`;
  const times = Array.from({ length: STARTS }, () => {
    const said = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    return Number(said.slice(said.lastIndexOf('@@') + 2));
  });
  return times.sort((a, b) => a - b)[Math.floor(STARTS / 2)] ?? 0;
};

export interface Weighed {
  name: string;
  bytes: number;
  /** Of the processor: others may be busy on it. */
  loadMs: number;
}

export interface Bundled {
  bundler: string;
  files: Weighed[];
  /** An app that does nothing, and one that does nothing with Forge's packages. */
  empty: Weighed;
  bare: Weighed;
}

const weighed = (file: string, name = basename(file)): Weighed => ({
  name,
  bytes: statSync(file).size,
  loadMs: loadMs(file),
});

const measured = async (by: (app: string) => string[] | Promise<string[]>, bundler: string): Promise<Bundled> => {
  const app = appFolder();
  const apps = [app, emptyApp([]), emptyApp(PACKAGES)];
  try {
    const built = await Promise.all(apps.map(by));
    const [files = [], [empty = ''] = [], [bare = ''] = []] = built;
    return {
      bundler,
      files: files.map((file) => weighed(file)),
      empty: weighed(empty, 'an app that does nothing'),
      bare: weighed(bare, "the same with Forge's packages"),
    };
  } finally {
    for (const app of apps) rmSync(app, { recursive: true, force: true });
  }
};

export const weighBundle = async (): Promise<Bundled> => {
  try {
    return await measured((app) => forgeBundles(app).map(({ path }) => path), '@forge/bundler');
  } catch (error) {
    console.error(`@forge/bundler does not run here: ${String(error).slice(0, 400)}`);
    return await measured(esbuildBundles, 'esbuild');
  }
};

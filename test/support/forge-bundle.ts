// What Forge's own bundler makes of an app: a file for each doorplate, without its network and outside the repository.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const APP = ['src', 'manifest.yml', 'package.json', 'tsconfig.json'];
const MOST_MS = 300_000;

/** Run in the folder of an app; prints where the files lie. The bundler asks for Forge's runtime wrapper: empty ones do. */
const PROGRAM = `
const { getNodeBundler, getWrapperProvider, getEntryPoints } = require('@forge/bundler');
const { ConfigFile, FileSystemReader, FileSystemWriter } = require('@forge/cli-shared');
const reader = new FileSystemReader();
const config = new ConfigFile(reader, new FileSystemWriter());
const quiet = () => undefined;
const logger = { info: quiet, warn: quiet, error: quiet, debug: quiet, trace: quiet };
(async () => {
  const bundler = getNodeBundler(logger, getWrapperProvider({ fileSystemReader: reader }), config);
  const handlers = await config.getAppHandlers();
  const done = await bundler.bundle({ appDirectory: process.cwd(), entryPoints: getEntryPoints(handlers) });
  process.stdout.write('\\n@@' + done.outputDir);
})().catch((error) => { process.stderr.write(String(error.stack)); process.exitCode = 1; });
`;

export interface Bundle {
  /** work.cjs */
  name: string;
  path: string;
  bytes: number;
}

/** A folder for an app, with this repository's packages and a copy of these of its files; whoever asks removes it. */
export const appFolder = (files: readonly string[] = APP): string => {
  const app = mkdtempSync(join(tmpdir(), 'bundle-'));
  symlinkSync(join(ROOT, 'node_modules'), join(app, 'node_modules'));
  for (const file of files) cpSync(join(ROOT, file), join(app, file), { recursive: true });
  return app;
};

export const forgeBundles = (app: string): Bundle[] => {
  const runtime = join(app, '.runtime');
  mkdirSync(join(runtime, 'dist'), { recursive: true });
  for (const name of ['wrapper.js', 'loader.js']) writeFileSync(join(runtime, 'dist', name), 'module.exports = {};\n');
  // A file, because the bundler looks for the program that was started.
  writeFileSync(join(app, 'bundle.cjs'), PROGRAM);
  const env = { ...process.env, FORGE_RUNTIME_PATH: runtime, NODE_PATH: join(ROOT, 'node_modules') };
  const said = execFileSync(process.execPath, ['bundle.cjs'], { cwd: app, env, encoding: 'utf8', timeout: MOST_MS });
  const folder = said.slice(said.lastIndexOf('@@') + 2).trim();
  const names = readdirSync(folder).filter((name) => /^[a-z].*\.cjs$/.test(name));
  if (names.length === 0) throw new Error(`No bundle in ${folder}`);
  return names.map((name) => ({ name, path: join(folder, name), bytes: statSync(join(folder, name)).size }));
};

/** Bytes of each bundle of this app. */
export const weighApp = (): Record<string, number> => {
  const app = appFolder();
  try {
    return Object.fromEntries(forgeBundles(app).map(({ name, bytes }) => [name, bytes]));
  } finally {
    rmSync(app, { recursive: true, force: true });
  }
};

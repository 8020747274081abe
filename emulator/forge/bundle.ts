// The app and the worker it runs in, each turned into one CommonJS text by esbuild. Done once per process and folder.

import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Manifest } from './manifest';
import { DeskError, messageOf } from './problem';

/** Under CommonJS the folder of this file; under ES modules it is found from the program that was started. */
const here = typeof __dirname === 'string' ? __dirname : join(dirname(resolve(process.argv[1] ?? '.')), 'forge');
const EXTENSIONS = ['tsx', 'jsx', 'ts', 'js', 'cjs', 'mjs'];
const cache = new Map<string, Promise<string>>();

const bundle = (file: string, sourcemap: boolean) =>
  build({
    entryPoints: [file],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    write: false,
    sourcemap: sourcemap && 'inline',
    sourcesContent: false,
    logLevel: 'silent',
    jsx: 'transform',
  }).then((result) => result.outputFiles[0]!.text);

const once = (key: string, make: () => Promise<string>): Promise<string> => {
  const found = cache.get(key) ?? make();
  cache.set(key, found);
  return found;
};

export const workerCode = (): Promise<string> => once('worker', () => bundle(join(here, 'worker', 'entry.ts'), false));

/** `dir/file.export` of a manifest's handler. */
export const splitHandler = (handler: string): { file: string; name: string } => {
  const dot = handler.lastIndexOf('.');
  return { file: handler.slice(0, dot), name: handler.slice(dot + 1) };
};

const sourceOf = (appDir: string, file: string): string => {
  const found = EXTENSIONS.map((extension) => join(appDir, 'src', `${file}.${extension}`)).find(existsSync);
  if (!found) throw new DeskError(`The manifest names the handler file src/${file}, which is not there.`);
  return found;
};

/** The code of each handler file, by the name that handlers use for it. */
export const appCode = async (appDir: string, manifest: Manifest): Promise<Record<string, string>> => {
  const files = new Set([...manifest.functions.values()].map(({ handler }) => splitHandler(handler).file));
  const codes: Record<string, string> = {};
  for (const file of files) {
    const source = sourceOf(appDir, file);
    try {
      codes[file] = await once(`${source} ${statSync(source).mtimeMs}`, () => bundle(source, true));
    } catch (error) {
      cache.clear();
      throw new DeskError(`The app does not compile: ${messageOf(error)}`);
    }
  }
  return codes;
};

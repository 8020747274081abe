// The app and the worker it runs in, each turned into one CommonJS text by esbuild, anew when a source file has changed.

import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Bundler, bundler, whyUnbuilt } from '../bundler';
import type { Manifest } from './manifest';
import { DeskError } from './problem';

/** Under CommonJS the folder of this file; under ES modules it is found from the program that was started. */
const here = typeof __dirname === 'string' ? __dirname : join(dirname(resolve(process.argv[1] ?? '.')), 'forge');
const EXTENSIONS = ['tsx', 'jsx', 'ts', 'js', 'cjs', 'mjs'];

const ofNode = (folder: string, sourcemap: boolean): Bundler =>
  bundler({
    absWorkingDir: folder,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: sourcemap && 'inline',
    sourcesContent: false,
    jsx: 'transform',
  });

const worker = ofNode(here, false);
const apps = new Map<string, Bundler>();

export const workerCode = (): Promise<string> => worker(join(here, 'worker', 'entry.ts'));

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
  const made = apps.get(appDir) ?? ofNode(resolve(appDir), true);
  apps.set(appDir, made);
  const files = new Set([...manifest.functions.values()].map(({ handler }) => splitHandler(handler).file));
  const codes: Record<string, string> = {};
  for (const file of files) {
    const source = sourceOf(appDir, file);
    try {
      codes[file] = await made(resolve(source));
    } catch (error) {
      throw new DeskError(`The app does not compile.\n${whyUnbuilt(error)}`);
    }
  }
  return codes;
};

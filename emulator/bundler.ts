// Bundles made on demand with esbuild and kept until one of their source files changes; and why one could not be made.

import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type BuildFailure, type BuildOptions, build, type Message } from 'esbuild';

interface Bundle {
  code: string;
  /** Source file → when it was last changed. */
  inputs: Map<string, number>;
}

const changedAt = async (file: string): Promise<number> => (await stat(file).catch(() => null))?.mtimeMs ?? 0;

export type Bundler = (entry: string) => Promise<string>;

/** `options` name the folder that source files are told from: absWorkingDir. */
export function bundler(options: BuildOptions & { absWorkingDir: string }): Bundler {
  const made = new Map<string, Promise<Bundle>>();

  const make = async (entry: string): Promise<Bundle> => {
    const result = await build({
      bundle: true,
      write: false,
      metafile: true,
      logLevel: 'silent',
      entryPoints: [entry],
      ...options,
    });
    const inputs = new Map<string, number>();
    for (const input of Object.keys(result.metafile?.inputs ?? {})) {
      const file = resolve(options.absWorkingDir, input);
      if (!file.includes('node_modules')) inputs.set(file, await changedAt(file));
    }
    return { code: result.outputFiles?.[0]?.text ?? '', inputs };
  };

  const fresh = async (bundle: Bundle): Promise<boolean> => {
    for (const [file, at] of bundle.inputs) if ((await changedAt(file)) !== at) return false;
    return true;
  };

  return async (entry) => {
    const known = await made.get(entry)?.catch(() => null);
    if (known && (await fresh(known))) return known.code;
    const making = make(entry);
    made.set(entry, making);
    return (await making).code;
  };
}

/** For pages: one script that any current browser runs. */
export const inBrowser = { format: 'iife', platform: 'browser', target: 'es2022' } as const;

/** A package as an import names it, without the path inside it; null for what is no package. */
const packageIn = (text: string): string | null =>
  /^Could not resolve "((?:@[^/"]+\/)?[^./"][^/"]*)[^"]*"$/.exec(text)?.[1] ?? null;

const sentence = ({ text, location }: Message): string => {
  const place = location ? `${location.file}:${location.line}:${location.column + 1}: ` : '';
  const missing = packageIn(text);
  const hint = missing ? `. Is ${missing} in the app's package.json, and have its packages been installed?` : '';
  return `${place}${text}${hint}`;
};

/** What is wrong with the sources, a line for each: `file:line:column: what`. */
export const whyUnbuilt = (error: unknown): string => {
  const { errors } = error as Partial<BuildFailure>;
  return errors?.length ? errors.map(sentence).join('\n') : error instanceof Error ? error.message : String(error);
};

// Bundles made on demand with esbuild and kept until one of their source files changes.

import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

interface Bundle {
  code: string;
  /** Source file → when it was last changed. */
  inputs: Map<string, number>;
}

const changedAt = async (file: string): Promise<number> => (await stat(file).catch(() => null))?.mtimeMs ?? 0;

export type Bundler = (entry: string) => Promise<string>;

export function bundler(options: BuildOptions): Bundler {
  const made = new Map<string, Promise<Bundle>>();

  const make = async (entry: string): Promise<Bundle> => {
    const result = await build({
      bundle: true,
      write: false,
      metafile: true,
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      logLevel: 'silent',
      entryPoints: [entry],
      ...options,
    });
    const inputs = new Map<string, number>();
    for (const input of Object.keys(result.metafile?.inputs ?? {})) {
      const file = resolve(options.absWorkingDir ?? process.cwd(), input);
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

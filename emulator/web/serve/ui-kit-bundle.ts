// UI Kit resources as Forge's own bundler makes them: TypeScript by the app's tsconfig.json, JavaScript with the classic
// React.createElement whatever that says, pictures as files to point at. Source: @forge/bundler 7.3, config/nativeui.

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { type Bundler, bundler, inBrowser } from '../../bundler';

const PICTURES = ['.jpg', '.jpeg', '.png', '.gif', '.svg'];

const classicJavaScript: Plugin = {
  name: 'classic-javascript',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.jsx?$/ }, async ({ path }) =>
      path.includes('node_modules')
        ? null
        : { contents: `/** @jsxRuntime classic */ ${await readFile(path, 'utf8')}`, loader: 'jsx' },
    ),
};

export const uiKitBundler = (appDir: string): Bundler =>
  bundler({
    ...inBrowser,
    absWorkingDir: resolve(appDir),
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: Object.fromEntries(PICTURES.map((extension) => [extension, 'dataurl' as const])),
    plugins: [classicJavaScript],
  });

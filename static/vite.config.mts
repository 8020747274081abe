// Builds one Custom UI resource: static/<resource>/index.html into static/build/<resource>. Paths stay relative because
// Forge serves a page under a prefix that nobody knows, and nothing is inlined because its default content policy forbids
// inline scripts and styles. test/support/build.mjs builds them all.

import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const RESOURCE = process.env.RESOURCE ?? 'project-page';

export default defineConfig({
  root: join(import.meta.dirname, RESOURCE),
  base: './',
  mode: 'production',
  plugins: [react()],
  resolve: {
    // Atlaskit brings itself for old browsers and for those that Jira runs in; the latter is shorter and starts sooner.
    mainFields: ['module:es2019', 'browser', 'module', 'jsnext:main', 'jsnext'],
    alias: [
      {
        find: /^@atlaskit\/feature-gate-js-client(\/feature-gates)?$/,
        replacement: join(import.meta.dirname, 'src/no-feature-gates.ts'),
      },
    ],
  },
  define: { 'process.env': {} },
  build: {
    outDir: join(import.meta.dirname, 'build', RESOURCE),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
});

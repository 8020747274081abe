// Builds the Custom UI. Paths stay relative because Forge serves a page under a prefix that nobody knows, and nothing is
// inlined because its default content policy forbids inline scripts and styles.

import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const PAGE = 'project-page';

export default defineConfig({
  root: join(import.meta.dirname, PAGE),
  base: './',
  mode: 'production',
  plugins: [react()],
  resolve: {
    alias: [
      {
        find: /^@atlaskit\/feature-gate-js-client(\/feature-gates)?$/,
        replacement: join(import.meta.dirname, 'src/no-feature-gates.ts'),
      },
    ],
  },
  define: { 'process.env': {} },
  build: {
    outDir: join(import.meta.dirname, 'build', PAGE),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
});

// Builds the shell into build/shell, where serve.ts finds it.

import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// A test runner says NODE_ENV=test, which would mix development JSX into a production React.
process.env.NODE_ENV = 'production';

export default defineConfig({
  mode: 'production',
  root: import.meta.dirname,
  base: '/',
  publicDir: false,
  plugins: [react()],
  resolve: {
    alias: [
      {
        find: /^@atlaskit\/feature-gate-js-client(\/feature-gates)?$/,
        replacement: join(import.meta.dirname, 'no-feature-gates.ts'),
      },
    ],
  },
  define: { 'process.env': {}, 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: join(import.meta.dirname, '../../build/shell'),
    emptyOutDir: true,
    assetsDir: 'shell',
    chunkSizeWarningLimit: 5000,
  },
  logLevel: 'warn',
});

// Builds the shell into build/shell, where serve.ts finds it.

import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  publicDir: false,
  plugins: [react()],
  define: { 'process.env': {}, 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: join(import.meta.dirname, '../../build/shell'),
    emptyOutDir: true,
    assetsDir: 'shell',
    chunkSizeWarningLimit: 5000,
  },
  logLevel: 'warn',
});

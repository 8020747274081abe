// Serves the stage and the panel's own bundle, made as Forge makes it: classic JSX, one script.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { translations } from '../support/built';
import type { Host } from '../support/host';
import { tokens } from '../support/tokens';

const ROOT = join(__dirname, '../../..');

const bundle = async (entry: string, jsx: 'automatic' | 'transform'): Promise<{ js: string; css: string }> => {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    jsx,
    tsconfigRaw: {},
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'globalThis' },
    logLevel: 'silent',
  });
  const text = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { js: text('.js'), css: text('.css') };
};

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Issue</title>
<link rel="stylesheet" href="/style.css"></head>
<body style="margin:0;background:var(--ds-surface)"><main style="padding:16px;width:328px"><h1>Issue</h1><div id="stage"></div></main>
<script src="/stage.js"></script><script src="/panel.js"></script></body></html>`;

export const openStage = async (): Promise<Host> => {
  const [stage, panel] = await Promise.all([
    bundle('test/faces/panel/stage.tsx', 'automatic'),
    bundle('src/panels/issue-panel.tsx', 'transform'),
  ]);
  const files: Record<string, [type: string, body: string]> = {
    '/': ['text/html', page],
    '/stage.js': ['text/javascript', stage.js],
    '/panel.js': ['text/javascript', panel.js],
    '/style.css': ['text/css', `${tokens()}\n${stage.css}`],
  };
  const server = createServer((request, response) => {
    const words = translations(request.url ?? '');
    const file = words === null ? files[request.url ?? ''] : (['application/json', words] as const);
    if (!file) return void response.writeHead(204).end();
    response.writeHead(200, { 'content-type': `${file[0]}; charset=utf-8` }).end(file[1]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
};

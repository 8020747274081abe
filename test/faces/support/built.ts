// A stand-in for Forge around a built Custom UI resource: serves it under the policy that Forge's own package computes, and
// answers its bridge from a table. What the table does not name is refused, so that a new command cannot pass unseen.

import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { contentSecurityPolicy } from '../../../emulator/web/serve/policy';
import type { Host } from './host';
import { tokens } from './tokens';

const ROOT = join(__dirname, '../../..');
const BUILT = join(ROOT, 'static/build');
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** What Forge lays beside a page about its translations. */
const LOCALES = { config: { locales: ['de-DE', 'en-US'], fallback: { default: 'en-US' } }, translations: {} };

export const translations = (path: string): string | Buffer | null => {
  const [, name] = /^\/__LOCALES__\/([\w-]+)\.json$/.exec(path) ?? [];
  if (name === undefined) return null;
  return name === 'i18n-info' ? JSON.stringify(LOCALES) : readFileSync(join(ROOT, `locales/${name}.json`));
};

const answer = (folder: string, path: string): { type: string; body: string | Buffer } | null => {
  if (path === '/themes.css') return { type: 'text/css', body: tokens() };
  const words = translations(path);
  if (words !== null) return { type: 'application/json', body: words };
  const file = join(folder, normalize(path === '/' ? '/index.html' : path));
  if (!file.startsWith(folder) || !existsSync(file)) return null;
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  if (!file.endsWith('index.html')) return { type, body: readFileSync(file) };
  return {
    type,
    body: readFileSync(file, 'utf8').replace('<head>', '<head><link rel="stylesheet" href="/themes.css">'),
  };
};

export const openBuilt = async (resource: string): Promise<Host> => {
  const folder = join(BUILT, resource);
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const found = answer(folder, pathname);
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    if (!found) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': `${found.type}; charset=utf-8`,
      'content-security-policy': contentSecurityPolicy(found.type === 'text/html' ? String(found.body) : '', {}),
    });
    response.end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
};

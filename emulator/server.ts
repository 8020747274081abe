// The desk over HTTP: Jira's REST, the desk's own endpoints, and the shell for whoever opens it in a browser.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Desk } from './desk';
import { DeskError } from './forge/problem';
import { CONTROLS } from './http/controls';
import { rest } from './http/rest';
import { openStream } from './http/stream';
import { readJson, sendError, sendJson } from './http/talk';
import { webTrigger } from './http/web-trigger';
import { fromFrame, webRoutes } from './web/serve';

export interface ServerOptions {
  appDir: string;
  port: number;
  /** Opens a desk that people reach at this address; called again for each reset. */
  open: (address: string) => Promise<Desk>;
}

export interface Server {
  port: number;
  address: string;
  desk(): Desk;
  close(): Promise<void>;
}

const pathOf = (request: IncomingMessage): string => (request.url ?? '/').replace(/\?.*$/s, '');

const queryOf = (request: IncomingMessage): Record<string, string> =>
  Object.fromEntries(new URL(request.url ?? '/', 'http://desk').searchParams);

export const startServer = async ({ appDir, port, open }: ServerOptions): Promise<Server> => {
  let desk: Desk | null = null;
  let address = '';
  const stream = openStream();
  const opened = (): Desk => {
    if (!desk) throw new DeskError('The desk is still being opened.');
    return desk;
  };
  const web = webRoutes({
    appDir,
    manifest: () => opened().forge.manifest.raw,
    words: (name) => opened().forge.translations.file(name),
  });

  const reopen = async () => {
    const next = await open(address);
    desk?.close();
    desk = next;
    stream.follow(next);
  };

  const reset = async () => {
    await reopen();
    stream.tell('reset', {});
  };

  const control = async (request: IncomingMessage, response: ServerResponse, path: string) => {
    if (path === '/emulator/stream' && request.method === 'GET') return stream.join(response);
    if (path === '/emulator/reset' && request.method === 'POST') {
      await reset();
      return sendJson(response, 200, {});
    }
    const found = CONTROLS.find((one) => one.path === path && one.method === request.method);
    if (!found)
      return sendJson(response, 404, { error: 'not-found', message: `The desk has no ${request.method} ${path}.` });
    const body = found.method === 'POST' ? await readJson(request) : queryOf(request);
    const answer = await found.answer(opened(), body);
    sendJson(response, 200, answer === undefined ? null : answer);
  };

  const route = async (request: IncomingMessage, response: ServerResponse) => {
    const path = pathOf(request);
    const guarded = path.startsWith('/rest/') || path.startsWith('/emulator/');
    if (guarded && fromFrame(request))
      return sendJson(response, 403, {
        error: 'frame',
        message: 'A page of an app reaches Jira over the bridge only.',
      });
    const trigger = /^\/x1\/([^/]+)/.exec(path)?.[1];
    if (trigger) return webTrigger(opened(), trigger, request, response);
    if (path.startsWith('/rest/')) return rest(opened(), request, response);
    if (path.startsWith('/emulator/')) return control(request, response, path);
    if (!(await web(request, response)))
      sendJson(response, 404, { error: 'not-found', message: `Nothing at ${path}.` });
  };

  const server = createServer((request, response) => {
    route(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else sendError(response, error);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    // Only this machine: whoever reaches the desk may act as anybody.
    server.listen(port, '127.0.0.1', resolve);
  });
  const actual = (server.address() as AddressInfo).port;
  address = `http://localhost:${actual}`;

  const close = async () => {
    stream.close();
    desk?.close();
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };

  try {
    await reopen();
  } catch (error) {
    await close();
    throw error;
  }
  return { port: actual, address, desk: opened, close };
};

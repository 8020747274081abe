// Everything of the desk that a browser loads: the shell on http://localhost, the pages of apps on http://127.0.0.1, which
// is another origin, as in Forge. Mounted by the server for whatever is neither /rest nor /emulator.

import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileBelow, sendFile, sendText } from './serve/answer';
import { type FramesDesk, frames } from './serve/frames';

export interface WebDesk extends FramesDesk {
  /** Where the built shell lies; build/shell by default. */
  shellDir?: string;
}

/** Answers, or says false where the path is not the web's. */
export type WebRoutes = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

const frameHost = '127.0.0.1';

/**
 * True for a request made by an app's page itself. In Forge such a page cannot reach Jira without the bridge, so the
 * server must refuse it /rest and /emulator.
 */
export const fromFrame = (request: IncomingMessage): boolean =>
  (request.headers['sec-fetch-mode'] !== undefined || request.headers.origin !== undefined) &&
  [request.headers.origin, request.headers.referer].some((from) => from?.startsWith(`http://${frameHost}`) ?? false);

export function webRoutes(desk: WebDesk): WebRoutes {
  const shellDir = desk.shellDir ?? join(__dirname, '../../build/shell');
  const apps = frames(desk, randomBytes(12).toString('hex'));

  const shell = async (path: string, response: ServerResponse): Promise<void> => {
    const asset = await fileBelow(shellDir, path);
    if (asset) return sendFile(response, asset);
    const page = path.includes('.') && !path.startsWith('/browse/') ? null : await fileBelow(shellDir, 'index.html');
    if (page) return sendFile(response, page);
    sendText(
      response,
      404,
      'text/plain; charset=utf-8',
      'Nothing here. If this is the first start, build the shell: npm run build',
    );
  };

  return async (request, response) => {
    const host = (request.headers.host ?? 'localhost').replace(/:\d+$/, '');
    const port = /:\d+$/.exec(request.headers.host ?? '')?.[0] ?? '';
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (/^\/(rest|emulator)(\/|$)/.test(url.pathname)) return false;
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    if (url.pathname === '/frames.json') {
      sendText(response, 200, 'application/json; charset=utf-8', JSON.stringify(await apps.list()));
    } else if (url.pathname.startsWith('/frames/')) {
      if (host === frameHost) await apps.serve(response, url.pathname.slice('/frames/'.length));
      else
        sendText(response, 404, 'text/plain; charset=utf-8', `Pages of apps are served on http://${frameHost} only.`);
    } else if (host === frameHost) {
      response.writeHead(302, { location: `http://localhost${port}${url.pathname}${url.search}` }).end();
    } else {
      await shell(url.pathname, response);
    }
    return true;
  };
}

// Jira's REST over HTTP: Basic auth with a user's e-mail and any token, as scripts do it on a real site.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Desk } from '../desk';
import type { Caller } from '../wall';
import { readText, sendJson } from './talk';

const ANONYMOUS: Caller = { type: 'anonymous', scopes: null };

/** null: the credentials are wrong. */
export const callerOf = (desk: Desk, authorization: string | undefined): Caller | null => {
  if (!authorization) return ANONYMOUS;
  const [scheme, code] = authorization.split(' ');
  if (scheme?.toLowerCase() !== 'basic' || !code) return null;
  const [name, token] = Buffer.from(code, 'base64').toString('utf8').split(/:(.*)/s);
  const user = desk.world.users.find((one) => one.emailAddress === name || one.accountId === name);
  return user && token ? { type: 'user', accountId: user.accountId, scopes: null } : null;
};

export const rest = async (desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const caller = callerOf(desk, request.headers.authorization);
  if (!caller) return sendJson(response, 401, { message: 'Basic auth with the e-mail of a user and any token.' });
  const body = await readText(request);
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const answer = await desk.jira.handle({
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    headers,
    body: body === '' ? null : body,
    caller,
  });
  response.writeHead(answer.status, { ...answer.headers, 'cache-control': 'no-store' });
  response.end(answer.body);
};

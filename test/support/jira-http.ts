// The desk's Jira on a port of its own, for clients that nobody here wrote: Basic auth by e-mail, any token.
// One address is the installed app's, for what only an app may ask.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { World } from '../../emulator/jira/world';
import type { Caller, Jira } from '../../emulator/wall';

export interface Served {
  address: string;
  close(): Promise<void>;
}

/** Who speaks as the installed app, with this scope. */
const APP = { email: 'app@example.com', scopes: ['manage:jira-configuration'] };

export function serveJira(jira: Jira, world: World): Promise<Served> {
  const callerOf = (authorization: string | undefined): Caller => {
    const [email] = Buffer.from((authorization ?? '').replace(/^Basic /, ''), 'base64')
      .toString()
      .split(':');
    if (email === APP.email) return { type: 'app', scopes: APP.scopes };
    const user = world.users.find((each) => each.emailAddress === email);
    return user ? { type: 'user', accountId: user.accountId, scopes: null } : { type: 'anonymous', scopes: null };
  };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const answer = await jira.handle({
      method: request.method ?? 'GET',
      path: request.url ?? '/',
      headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
      body: body === '' ? null : body,
      caller: callerOf(request.headers.authorization),
    });
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({
        address: `http://localhost:${(server.address() as AddressInfo).port}`,
        close: () =>
          new Promise((done) => {
            server.closeAllConnections();
            server.close(() => done());
          }),
      }),
    );
  });
}

// A request from outside to a web trigger of the app.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Desk } from '../desk';
import { readText } from './talk';

export const webTrigger = async (
  desk: Desk,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value : [String(value)]]),
  );
  const answer = await desk.forge.triggers.call(id, {
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    headers,
    body: await readText(request),
  });
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body);
};

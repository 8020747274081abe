// The two ways out of the app: the seam that the SDK calls, and fetch. Both ask the desk and wait.

import type { WorkerCall } from './messages';

type Ask = (call: Omit<WorkerCall, 'type' | 'id'>) => Promise<Response>;

const EMPTY = new Set([101, 204, 205, 304]);

export const responseOf = (status: number, headers: Record<string, string>, body: string): Response =>
  new Response(EMPTY.has(status) ? null : body, { status, headers });

const headersOf = (init: RequestInit | undefined): Headers => {
  const source: unknown = init?.headers;
  // node-fetch's Headers and its like are iterable without being the platform's own class.
  return new Headers(source as HeadersInit | undefined);
};

const textOf = async (init: RequestInit | undefined, headers: Headers): Promise<string | null> => {
  const body = init?.body;
  if (body === undefined || body === null) return null;
  if (typeof body === 'string') return body;
  const carrier = new Response(body);
  const kind = carrier.headers.get('content-type');
  if (kind && !headers.has('content-type')) headers.set('content-type', kind);
  return worded(await carrier.arrayBuffer());
};

/** Bytes that are text as text; others keep each its own character. */
const worded = (bytes: ArrayBuffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString('latin1');
  }
};

const callOf = async (path: string, init: RequestInit | undefined) => {
  const headers = headersOf(init);
  const body = await textOf(init, headers);
  return { path, method: (init?.method ?? 'GET').toUpperCase(), headers: Object.fromEntries(headers), body };
};

export const installDoors = (ask: Ask) => {
  const forge = async (payload: Record<string, unknown>, path: string, init?: RequestInit) =>
    ask({ door: 'forge', payload, ...(await callOf(path, init)) });

  const fetch = async (input: string | URL | Request, init?: RequestInit) => {
    const request = input instanceof Request ? input : null;
    const options = request
      ? { method: request.method, headers: request.headers, body: await request.text(), ...init }
      : init;
    const call = await callOf(request ? request.url : String(input), options as RequestInit | undefined);
    return ask({ door: 'fetch', payload: {}, ...call, body: call.body === '' ? null : call.body });
  };

  Object.assign(globalThis, { __forge_fetch__: forge, fetch });
};

// Reading requests and answering them, with sizes and errors that a person can understand.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { NotModelled } from '../forge/bridge';
import { DeskError, isObject, type Json, messageOf } from '../forge/problem';
import { InvocationFailed } from '../forge/resolver';

const MOST = 20 * 1024 * 1024;

export const readText = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const chunk = part as Buffer;
    size += chunk.length;
    if (size > MOST) throw new DeskError(`A request body may have ${MOST} bytes.`);
    parts.push(chunk);
  }
  return Buffer.concat(parts).toString('utf8');
};

export const readJson = async (request: IncomingMessage): Promise<Json> => {
  const text = await readText(request);
  if (text.trim() === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new DeskError(`The body is not JSON: ${messageOf(error)}`);
  }
  if (!isObject(value)) throw new DeskError('The body must be a JSON object.');
  return value;
};

export const sendJson = (response: ServerResponse, status: number, value: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(value === undefined ? '' : JSON.stringify(value));
};

/** 400 for what the caller did wrong, 501 for what is not modelled, 502 for an app that did not answer. */
const statusOf = (error: unknown): [number, string] => {
  if (error instanceof NotModelled) return [501, 'not-modelled'];
  if (error instanceof InvocationFailed) return [502, error.outcome.kind];
  return error instanceof DeskError ? [400, 'bad-request'] : [500, 'desk'];
};

export const sendError = (response: ServerResponse, error: unknown): void => {
  const [status, kind] = statusOf(error);
  sendJson(response, status, { error: kind, message: messageOf(error) });
};

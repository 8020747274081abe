// What Forge accepts as a push, and what it refuses with which status.

import { type Answer, json } from '../answer';
import { at } from '../limits';
import { isObject, type Json } from '../problem';

export interface Pushed {
  body: Json;
  delayInSeconds: number;
  concurrency: { key: string; limit: number } | null;
}

const bad = (message: string): Answer => json(400, { code: 'BAD_REQUEST', message });

const concurrencyOf = (value: unknown): Pushed['concurrency'] =>
  isObject(value) && typeof value.key === 'string' && Number.isInteger(value.limit) && Number(value.limit) >= 1
    ? { key: value.key, limit: Number(value.limit) }
    : null;

const problemOf = (event: unknown): string | null => {
  if (!isObject(event) || !isObject(event.body)) return 'An event needs a body, which is an object.';
  const delay = event.delayInSeconds ?? 0;
  if (typeof delay !== 'number' || delay < 0 || delay > at('queueDelaySeconds'))
    return `delayInSeconds is 0 to ${at('queueDelaySeconds')}.`;
  if (event.concurrency !== undefined && !concurrencyOf(event.concurrency))
    return 'concurrency needs a key and a limit.';
  return null;
};

/** The events of a push; or the answer that refuses it. */
export const checkedPush = (payload: unknown, longRunning: boolean): { events: Pushed[] } | { refused: Answer } => {
  if (!Array.isArray(payload) || payload.length === 0) return { refused: bad('A push needs an event.') };
  if (payload.length > at('queueEvents')) return { refused: bad(`A push has at most ${at('queueEvents')} events.`) };
  const problem = payload.map(problemOf).find((one) => one !== null);
  if (problem) return { refused: bad(problem) };
  const tooBig = (errorMessage: string) => ({ refused: json(413, { errorMessage }) });
  if (Buffer.byteLength(JSON.stringify(payload)) > at('queuePushBytes'))
    return tooBig(`The maximum payload size is ${at('queuePushBytes')} bytes.`);
  if (longRunning && payload.some((event) => Buffer.byteLength(JSON.stringify(event)) > at('queueLongEventBytes')))
    return tooBig(`An event for a long-running function has at most ${at('queueLongEventBytes')} bytes.`);
  const events = (payload as Json[]).map((event) => ({
    body: event.body as Json,
    delayInSeconds: Number(event.delayInSeconds ?? 0),
    concurrency: concurrencyOf(event.concurrency),
  }));
  return { events };
};

// What a page may ask of the platform over the bridge. Everything else a bridge can do belongs to the shell.

import { moduleOf } from './manifest';
import { DeskError, isObject, type Json } from './problem';
import type { Realtime, RealtimeAsk } from './realtime';
import { fullContext, InvocationFailed, invokeResolver } from './resolver';
import type { Shared } from './state';

export interface BridgeCall {
  command: string;
  module: string;
  payload?: unknown;
  /** Account id of who has the page open. */
  as: string;
  /** {extension, localId} of the frame. */
  context?: Json;
}

/** A command that the desk does not answer: 501. */
export class NotModelled extends Error {
  override name = 'NotModelled';
}

const objectOf = (value: unknown): Json => (isObject(value) ? value : {});

const headersOf = (value: unknown): Record<string, string> => {
  const pairs = Array.isArray(value) ? value : Object.entries(objectOf(value));
  return Object.fromEntries(pairs.map(([name, text]) => [String(name).toLowerCase(), String(text)]));
};

const fetchProduct = async (shared: Shared, call: BridgeCall): Promise<Json> => {
  const payload = objectOf(call.payload);
  if (payload.product !== undefined && payload.product !== 'jira')
    throw new NotModelled(`The desk does not model fetchProduct of ${String(payload.product)}.`);
  const init = objectOf(payload.fetchRequestInit);
  const method = String(init.method ?? 'GET').toUpperCase();
  const path = String(payload.restPath);
  const body = typeof init.body === 'string' ? init.body : null;
  const at = shared.clock.now();
  const caller = { type: 'user', accountId: call.as, scopes: shared.manifest.scopes } as const;
  const headers = headersOf(init.headers);
  const first = await shared.jira.handle({ method, path, headers, body, caller });
  // A browser goes where it is sent before the page hears of it.
  const elsewhere = first.status === 303 ? first.headers.location : undefined;
  const answer =
    elsewhere === undefined
      ? first
      : await shared.jira.handle({ method: 'GET', path: elsewhere, headers, body: null, caller });
  shared.recorder.call({
    at,
    invocation: 'front end',
    function: call.module,
    service: 'jira',
    as: 'user',
    method,
    path,
    status: answer.status,
    // Calls of a page in the browser are no part of the app's quota.
    points: 0,
    bytes: Buffer.byteLength(body ?? '') + Buffer.byteLength(answer.body),
    ms: shared.clock.now() - at,
  });
  if (answer.status === 501) shared.recorder.missing(`jira ${method} ${path}`);
  return { ...answer, statusText: '', isAttachment: false };
};

const dynamicProperties = async (shared: Shared, call: BridgeCall): Promise<unknown> => {
  const module = moduleOf(shared.manifest, call.module);
  const source = module.dynamicProperties;
  if (!isObject(source) || typeof source.function !== 'string')
    throw new DeskError(`Module ${module.key} has no dynamicProperties.`);
  const extension = { type: module.type, ...objectOf(objectOf(call.context).extension) };
  const outcome = await shared.invoke({
    function: source.function,
    module,
    args: [{ cloudId: shared.installation.cloudId, extension }],
    accountId: call.as,
  });
  if (outcome.kind !== 'returned') throw new InvocationFailed(outcome);
  return outcome.value;
};

const askOf = (payload: Json): RealtimeAsk => ({
  channelName: String(payload.channelName),
  isGlobal: payload.isGlobal === true,
  options: objectOf(payload.options),
});

const channels = (realtime: Realtime, call: BridgeCall, extension: Json): unknown => {
  const payload = objectOf(call.payload);
  const place = { module: call.module, extension };
  const ask = askOf(payload);
  if (call.command === 'subscribeRealtimeChannel') return { channel: realtime.subscribe(place, ask) };
  const told = realtime.publish(place, ask, payload.eventPayload);
  return 'problem' in told ? { eventId: null, eventTimestamp: null, errors: [told.problem] } : told;
};

export const bridge = async (shared: Shared, realtime: Realtime, call: BridgeCall): Promise<unknown> => {
  const context = objectOf(call.context);
  const extension = objectOf(context.extension);
  if (call.command === 'invoke') {
    const { functionKey, payload, metadata, invokeType } = objectOf(call.payload);
    const unknown = invokeType ?? (metadata === undefined ? null : 'metadata');
    if (unknown !== null) {
      shared.recorder.missing(`bridge command invoke with ${String(unknown)}`);
      throw new NotModelled(`The desk does not model invoke with ${String(unknown)}.`);
    }
    return invokeResolver(shared, {
      module: call.module,
      function: String(functionKey),
      payload,
      as: call.as,
      context: extension,
    });
  }
  if (call.command === 'getContext') {
    const full = fullContext(shared, moduleOf(shared.manifest, call.module), call.as, extension);
    return { ...full, ...(context.localId === undefined ? {} : { localId: context.localId }) };
  }
  if (call.command === 'fetchProduct') return fetchProduct(shared, call);
  if (call.command === 'dynamicProperties') return dynamicProperties(shared, call);
  if (/^(publish|subscribe)RealtimeChannel$/.test(call.command)) return channels(realtime, call, extension);
  shared.recorder.missing(`bridge command ${call.command}`);
  throw new NotModelled(`The desk does not model the bridge command ${call.command}.`);
};

// Realtime channels: what a page or a resolver publishes reaches every open page that listens to the same channel. Two
// channels of one name are the same only where their context is: the module and what it is shown on, or what the app says
// instead, or nothing for a global one.

import { type Answer, json, unmodelled } from './answer';
import { at } from './limits';
import { DeskError, isObject, type Json } from './problem';
import { claimsIn, signToken, type TokenUse } from './realtime-token';
import type { Door } from './seam';
import type { Shared } from './state';

/** Where somebody publishes or listens: the module and its extension context. */
export interface RealtimePlace {
  module: string;
  extension: Json;
}

export interface RealtimeAsk {
  channelName: string;
  isGlobal: boolean;
  options: Json;
}

interface Published {
  channel: string;
  payload: unknown;
}

type Told = { eventId: string; eventTimestamp: string } | { problem: string; status: number };

/** Whoever listens to a global channel needs it. */
const GLOBAL_SCOPE = 'read:app-global-channel:realtime';

/** Parts of an extension that are places in Jira. */
const PLACES = ['board', 'issue', 'project'];

const idOf = (extension: Json, name: string): string => {
  const part = extension[name];
  return isObject(part) ? String(part.id) : '';
};

/** The context that an overriding list names, or that of the module as a whole. */
const contextOf = (place: RealtimePlace, overrides: unknown): string => {
  const own = (names: string[]) => names.map((name) => `${name}=${idOf(place.extension, name)}`).join(' ');
  if (overrides === undefined || overrides === null) return `${place.module} ${own(PLACES)}`;
  if (!Array.isArray(overrides)) throw new DeskError('contextOverrides is a list of context properties.');
  // An empty list secures nothing: documented as the same as a global channel.
  if (overrides.length === 0) return 'global';
  const strange = overrides.find(
    (name) => !PLACES.includes(String(name)) || idOf(place.extension, String(name)) === '',
  );
  if (strange !== undefined) throw new DeskError(`The context has no ${String(strange)} to override with.`);
  return own(overrides.map(String).sort());
};

export const realtimeToken = (place: RealtimePlace): string => Buffer.from(JSON.stringify(place)).toString('base64url');

const placeIn = (token: string | undefined): RealtimePlace | null => {
  if (!token) return null;
  const read: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
  return isObject(read) && isObject(read.extension) ? { module: String(read.module), extension: read.extension } : null;
};

export const openRealtime = (shared: Shared) => {
  const listeners: ((news: Published) => void)[] = [];
  const ids = shared.dice('realtime');
  let second = 0;
  let operations = 0;

  const overTheLimit = (): boolean => {
    const now = Math.floor(shared.clock.now() / 1000);
    operations = now === second ? operations + 1 : 1;
    second = now;
    return operations > at('realtimePerSecond');
  };

  const secret = ids.uuid();
  const claimed = ({ channelName, options }: RealtimeAsk, use: TokenUse): string =>
    options.token === undefined || options.token === null
      ? ''
      : claimsIn(secret, shared.clock.now(), String(options.token), channelName, use);

  const channelOf = (place: RealtimePlace | null, ask: RealtimeAsk, use: TokenUse): string => {
    const { channelName, isGlobal, options } = ask;
    const claims = claimed(ask, use);
    if (isGlobal) return `global ${channelName}${claims}`;
    if (!place) throw new DeskError('There is no page behind this invocation: publish globally.');
    return `${contextOf(place, options.contextOverrides)} ${channelName}${claims}`;
  };

  /** Where a page will hear what is published; replaying what was is not modelled. */
  const subscribe = (place: RealtimePlace, ask: RealtimeAsk): string => {
    if (ask.isGlobal && !shared.manifest.scopes.includes(GLOBAL_SCOPE))
      throw new DeskError(`Listening to a global channel needs the scope ${GLOBAL_SCOPE}.`);
    if (ask.options.replaySeconds !== undefined) shared.recorder.missing('replaySeconds of realtime channels');
    return channelOf(place, ask, 'subscribe');
  };

  const publish = (place: RealtimePlace | null, ask: RealtimeAsk, payload: unknown): Told => {
    if (overTheLimit()) return { problem: 'RATE_LIMIT_EXCEEDED', status: 429 };
    const channel = channelOf(place, ask, 'publish');
    for (const listener of listeners) listener({ channel, payload });
    return { eventId: ids.uuid(), eventTimestamp: String(Math.floor(shared.clock.now())) };
  };

  const publishFor = (variables: Json, token: string | undefined): Answer => {
    const context = typeof variables.context === 'string' ? (JSON.parse(variables.context) as Json) : {};
    const options = { ...context, token: variables.token };
    const ask = { channelName: String(variables.name), isGlobal: variables.isGlobal === true, options };
    try {
      const told = publish(placeIn(token), ask, JSON.parse(String(variables.payload)));
      if ('problem' in told) return json(told.status, { message: told.problem });
      return json(200, { data: { ecosystem: { publishRealtimeChannel: told } } });
    } catch (error) {
      if (error instanceof DeskError) return json(200, { errors: [{ message: error.message }] });
      throw error;
    }
  };

  const sign = (variables: Json): Answer => {
    if (overTheLimit()) return json(429, { message: 'RATE_LIMIT_EXCEEDED' });
    const forgeRealtimeToken = signToken(secret, shared.clock.now(), variables);
    return json(200, { data: { ecosystem: { signRealtimeToken: { errors: [], forgeRealtimeToken, success: true } } } });
  };

  const door: Door = {
    service: 'other',
    mine: ({ payload }) => payload.type === 'realtime',
    answer(_running, call) {
      const body: unknown = JSON.parse(call.body ?? '{}');
      const variables = isObject(body) && isObject(body.variables) ? body.variables : {};
      const query = isObject(body) ? String(body.query) : '';
      if (query.includes('signRealtimeToken')) return sign(variables);
      if (!query.includes('publishRealtimeChannel')) return unmodelled('this query of realtime channels');
      return publishFor(variables, call.headers['x-forge-context-token']);
    },
  };

  return {
    door,
    publish,
    subscribe,
    onNews: (listener: (news: Published) => void) => void listeners.push(listener),
  };
};

export type Realtime = ReturnType<typeof openRealtime>;

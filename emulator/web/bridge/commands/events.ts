// Events between frames of the app, and realtime channels. Nothing leaves this browser page.

import { type Commands, fieldsOf, functionOf, textOf } from '../command';
import type { Host } from '../host';

const subscribe = (host: Host, name: string, callback: unknown): { unsubscribe: () => void } => {
  const tell = functionOf(callback);
  const stop = host.bus.on(name, (payload) => tell(payload));
  host.onGone(stop);
  return { unsubscribe: stop };
};

const channel = (payload: Record<string, unknown>): string =>
  `realtime:${payload.isGlobal === true ? 'global' : 'local'}:${textOf(payload.channelName)}`;

const on =
  (scope: string) =>
  (payload: unknown, host: Host): { unsubscribe: () => void } => {
    const { event, callback } = fieldsOf(payload);
    return subscribe(host, `${scope}:${textOf(event)}`, callback);
  };

const emit =
  (scope: string) =>
  (payload: unknown, host: Host): void => {
    const { event, payload: told } = fieldsOf(payload);
    host.bus.emit(`${scope}:${textOf(event)}`, told);
  };

export const events: Commands = {
  emit: emit('app'),
  on: on('app'),
  emitPublic: emit('public'),
  onPublic: on('public'),
  publishRealtimeChannel: (payload, host) => {
    const fields = fieldsOf(payload);
    host.bus.emit(channel(fields), fields.eventPayload);
    return { eventId: null, eventTimestamp: null, errors: [] };
  },
  subscribeRealtimeChannel: (payload, host) => {
    const fields = fieldsOf(payload);
    return subscribe(host, channel(fields), fields.onEvent);
  },
};

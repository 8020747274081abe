// Events between frames of the app on this page, and realtime channels, which the platform carries to every page.

import { type Commands, fieldsOf, functionOf, textOf } from '../command';
import type { Host } from '../host';

const subscribe = (host: Host, name: string, callback: unknown): { unsubscribe: () => void } => {
  const tell = functionOf(callback);
  const stop = host.bus.on(name, (payload) => tell(payload));
  host.onGone(stop);
  return { unsubscribe: stop };
};

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
  publishRealtimeChannel: (payload, host) => host.platform('publishRealtimeChannel', payload),
  subscribeRealtimeChannel: async (payload, host) => {
    const { onEvent, ...asked } = fieldsOf(payload);
    const told = await host.platform('subscribeRealtimeChannel', asked);
    return subscribe(host, `realtime:${textOf(fieldsOf(told).channel)}`, onEvent);
  },
};

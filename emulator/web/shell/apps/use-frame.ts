// Connects an iframe of an app with the host side of the bridge, as long as it is on the page.

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { answer } from '../../bridge/answer';
import type { Host } from '../../bridge/host';
import { type Channel, openChannel, type Port } from '../../rpc/channel';

export const frameOrigin = `${location.protocol}//127.0.0.1${location.port ? `:${location.port}` : ''}`;

export type HostWithoutEnd = Omit<Host, 'onGone'>;

export function useFrame(frame: RefObject<HTMLIFrameElement | null>, host: HostWithoutEnd): void {
  const latest = useRef(host);
  latest.current = host;

  // Before the page of the frame can run, hence a layout effect.
  useLayoutEffect(() => {
    let channel: Channel | null = null;
    let cleanups: (() => void)[] = [];
    const leave = (): void => {
      for (const cleanup of cleanups) cleanup();
      cleanups = [];
      channel?.close();
      channel = null;
    };
    const onMessage = (event: MessageEvent): void => {
      if (event.origin !== frameOrigin || event.source !== frame.current?.contentWindow) return;
      const port = (event.data as { desk?: unknown } | null)?.desk === 'frame' ? event.ports[0] : undefined;
      if (!port) return;
      leave();
      const onGone = (cleanup: () => void) => void cleanups.push(cleanup);
      channel = openChannel(port as unknown as Port, (command, payload) =>
        answer({ ...latest.current, onGone }, String(command), payload),
      );
    };
    window.addEventListener('message', onMessage);
    return () => {
      window.removeEventListener('message', onMessage);
      leave();
    };
  }, [frame]);
}

/** Calls back whenever the theme changes; for frames that asked to follow it. */
export function useFollowers<T>(value: T): { follow(listener: (value: T) => void): () => void } {
  const followers = useRef(new Set<(value: T) => void>());
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    for (const follower of followers.current) follower(value);
  }, [value]);
  return {
    follow: (listener) => {
      followers.current.add(listener);
      return () => followers.current.delete(listener);
    },
  };
}

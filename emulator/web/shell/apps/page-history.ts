// The part of the address that belongs to a page of the app, as a history that the app can drive.

import { useEffect, useMemo, useRef } from 'react';
import type { PageHistory, PageLocation } from '../../bridge/host';
import { useRouter } from '../route/router';

type Listener = Parameters<PageHistory['listen']>[0];

/** `route`: what of the address is the app's own. What comes before it differs by how Jira was entered. */
export function usePageHistory(route: string): PageHistory {
  const router = useRouter();
  const base = router.path.slice(0, router.path.length - route.length);
  const listeners = useRef(new Set<Listener>());
  const states = useRef(new Map<string, unknown>());
  const action = useRef<'PUSH' | 'REPLACE' | 'POP'>('POP');
  const search = router.search.size > 0 ? `?${router.search}` : '';
  const place = router.path + search + router.hash;
  const latest = useRef({ router, place, base, route, search });
  latest.current = { router, place, base, route, search };

  const history = useMemo<PageHistory>(() => {
    const location = (): PageLocation => {
      const { route, search, place, router } = latest.current;
      const state = states.current.get(place) ?? null;
      return { pathname: route === '' ? '/' : route, search, hash: router.hash, key: place, state };
    };
    const addressOf = (to: string): string => latest.current.base + (to === '/' ? '' : to);
    return {
      location,
      move: (how, to, state) => {
        const address = addressOf(to);
        states.current.set(address, state);
        action.current = how === 'push' ? 'PUSH' : 'REPLACE';
        latest.current.router.go(address, how);
      },
      by: (delta) => latest.current.router.by(delta),
      listen: (listener) => {
        listeners.current.add(listener);
        return () => listeners.current.delete(listener);
      },
      href: addressOf,
    };
  }, []);

  const told = useRef(place);
  useEffect(() => {
    if (told.current === place) return;
    told.current = place;
    const how = action.current;
    action.current = 'POP';
    for (const listener of listeners.current) listener(history.location(), how);
  }, [place, history]);
  return history;
}

// The part of the address that belongs to a page of the app, as a history that the app can drive.

import { useEffect, useMemo, useRef } from 'react';
import type { PageHistory, PageLocation } from '../../bridge/host';
import { useRouter } from '../route/router';

type Listener = Parameters<PageHistory['listen']>[0];

export function usePageHistory(base: string): PageHistory {
  const router = useRouter();
  const listeners = useRef(new Set<Listener>());
  const states = useRef(new Map<string, unknown>());
  const action = useRef<'PUSH' | 'REPLACE' | 'POP'>('POP');
  const place = router.path + (router.search.size > 0 ? `?${router.search}` : '');
  const latest = useRef({ router, place });
  latest.current = { router, place };

  const history = useMemo<PageHistory>(() => {
    const location = (): PageLocation => {
      const [path = '', search = ''] = latest.current.place.split('?');
      const pathname = path.startsWith(base) ? path.slice(base.length) : '';
      return {
        pathname: pathname === '' ? '/' : pathname,
        search: search === '' ? '' : `?${search}`,
        hash: '',
        key: latest.current.place,
        state: states.current.get(latest.current.place) ?? null,
      };
    };
    const addressOf = (to: string): string => base + (to === '/' ? '' : to).replace(/#.*$/, '');
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
  }, [base]);

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

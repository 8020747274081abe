// Addresses of the shell, as in Jira, so that a link to an issue or a page of an app can be shared and reloaded.

import { createContext, type MouseEvent, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

export interface Router {
  path: string;
  search: URLSearchParams;
  /** Empty or with its #. */
  hash: string;
  go(to: string, how?: 'push' | 'replace'): void;
  /** Moves through the browser's own history. */
  by(delta: number): void;
}

const here = (): string => location.pathname + location.search + location.hash;

const RouterContext = createContext<Router | null>(null);

export function useRouter(): Router {
  const router = useContext(RouterContext);
  if (!router) throw new Error('No router.');
  return router;
}

export function RouterProvider({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState(here);
  useEffect(() => {
    const follow = () => setPlace(here());
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const router = useMemo<Router>(() => {
    const { pathname, search, hash } = new URL(place, location.origin);
    return {
      path: pathname,
      search: new URLSearchParams(search),
      hash,
      go(to, how = 'push') {
        if (how === 'push') history.pushState(null, '', to);
        else history.replaceState(null, '', to);
        setPlace(here());
      },
      by: (delta) => history.go(delta),
    };
  }, [place]);
  return <RouterContext.Provider value={router}>{children}</RouterContext.Provider>;
}

/** Follows a link inside the shell without loading the page anew; new tabs still work. */
export function useFollow(): (event: MouseEvent<HTMLElement>, to: string) => void {
  const { go } = useRouter();
  return (event, to) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(to);
  };
}

export function A(props: { to: string; children: ReactNode; className?: string; title?: string; current?: boolean }) {
  const follow = useFollow();
  return (
    <a
      href={props.to}
      className={props.className}
      title={props.title}
      aria-current={props.current ? 'page' : undefined}
      onClick={(event) => follow(event, props.to)}
    >
      {props.children}
    </a>
  );
}

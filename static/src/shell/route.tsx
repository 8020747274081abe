// Which sub-page is shown and what it is asked to show. The address belongs to Jira, which draws the navigation; this
// keeps in step with it, so that a link leads where its sender stood and the back button goes back.

import { createContext, type MouseEvent, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Pages } from '../ask';
import { type PageName, pathOf, placeOf, type Query } from './address';
import styles from './route.module.css';

export interface Route {
  page: PageName;
  query: Query;
  go: (page: PageName, query?: Query) => void;
  /** The same place seen otherwise: no step for the back button. */
  amend: (query: Query) => void;
  href: (page: PageName, query?: Query) => string;
}

const NOWHERE: Route = {
  page: 'overview',
  query: {},
  go: () => undefined,
  amend: () => undefined,
  href: (page, query) => pathOf(page, query),
};

const Standing = createContext<Route>(NOWHERE);

export const useRoute = (): Route => useContext(Standing);

export const RouteProvider = ({ pages, children }: { pages: Pages; children: ReactNode }) => {
  const [address, setAddress] = useState(pages.address);
  useEffect(() => pages.listen(setAddress), [pages]);
  const route = useMemo<Route>(() => {
    const { page, query } = placeOf(address);
    const move = (how: 'push' | 'replace', path: string) => {
      const [pathname = '/', search = ''] = path.split('?');
      setAddress({ pathname, search: search === '' ? '' : `?${search}` });
      pages[how](path);
    };
    return {
      page,
      query,
      go: (to, wish) => move('push', pathOf(to, wish)),
      amend: (wish) => move('replace', pathOf(page, wish)),
      href: (to, wish) => pathOf(to, wish),
    };
  }, [address, pages]);
  return <Standing.Provider value={route}>{children}</Standing.Provider>;
};

/** A link to another sub-page. A plain click stays in the frame; the browser's other ways of opening it are Jira's. */
export const PageLink = ({ to, query, children }: { to: PageName; query?: Query; children: ReactNode }) => {
  const route = useRoute();
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    route.go(to, query);
  };
  return (
    <a className={styles.link} href={`#${pathOf(to, query)}`} onClick={follow}>
      {children}
    </a>
  );
};

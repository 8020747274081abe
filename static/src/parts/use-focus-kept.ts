// When something goes away while the focus is in it, the focus would fall back to the top of Jira. It goes to `next`
// instead, or to the page, so that nobody who works by keyboard starts over.

import { type RefObject, useLayoutEffect, useRef } from 'react';

/** The page as a whole takes the focus: Tab leads on to its first control. Jira keeps what it has. */
export const focusPage = (how?: FocusOptions): void => {
  const root = document.getElementById('root');
  if (!root || !document.hasFocus()) return;
  root.tabIndex = -1;
  root.focus(how);
};

export const useFocusKept = <E extends HTMLElement>(next?: RefObject<HTMLElement>): RefObject<E> => {
  const box = useRef<E>(null);
  useLayoutEffect(() => {
    const { current } = box;
    return () => {
      if (!current?.contains(document.activeElement)) return;
      if (next?.current) next.current.focus({ preventScroll: true });
      else focusPage({ preventScroll: true });
    };
  }, [next]);
  return box;
};

// Which rows of a long list are in view, with some before and after so that scrolling shows no holes.

import { type RefObject, useEffect, useMemo, useState } from 'react';
import { inView, type Row, topsOf } from './rows';

const margin = 600;

export function useWindow(scroller: RefObject<HTMLElement | null>, rows: Row[]) {
  const [view, setView] = useState({ from: 0, to: 1200 });
  const tops = useMemo(() => topsOf(rows), [rows]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the element appears when there are rows
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const from = Math.floor(element.scrollTop / 200) * 200;
      const to = from + element.clientHeight + 200;
      setView((was) => (was.from === from && was.to === to ? was : { from, to }));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [scroller, rows.length === 0]);
  const [first, end] = inView(tops, Math.max(0, view.from - margin), view.to + margin);
  const shown = rows.slice(first, end).map((row, index) => ({ row, top: tops[first + index] ?? 0 }));
  return { shown, total: tops.at(-1) ?? 0 };
}

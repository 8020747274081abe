// Which rows of a long list are drawn: those in sight and a few around them, so that thousands cost what dozens do.

import { type RefObject, type UIEvent, useCallback, useEffect, useState } from 'react';

/** Pixels. Every row has the same height, whatever it says. */
export const ROW_HEIGHT = 56;
const AROUND = 8;
/** The window moves in steps, so that most frames of scrolling draw nothing anew. */
const STEP = 6;

/** As many as the tallest list shows, before it can be measured. */
const FIRST = 12;

export interface Window {
  from: number;
  to: number;
}

export const windowAt = (top: number, height: number, rows: number): Window => {
  const first = Math.max(0, Math.floor(top / ROW_HEIGHT / STEP) * STEP - AROUND);
  const last = Math.ceil((top + height) / ROW_HEIGHT / STEP) * STEP + AROUND;
  return { from: Math.min(first, rows), to: Math.min(last, rows) };
};

export const useWindow = (box: RefObject<HTMLDivElement>, rows: number) => {
  const [seen, setSeen] = useState<Window>({ from: 0, to: Math.min(rows, FIRST) });

  const measure = useCallback(() => {
    const { current } = box;
    if (!current) return;
    const next = windowAt(current.scrollTop, current.clientHeight, rows);
    setSeen((before) => (before.from === next.from && before.to === next.to ? before : next));
  }, [box, rows]);
  // What is in sight is drawn already; to measure before it is seen would lay the whole page out twice.
  useEffect(measure, [measure]);

  const show = useCallback(
    (at: number) => {
      const { current } = box;
      if (!current) return;
      const top = at * ROW_HEIGHT;
      const room = current.clientHeight - HEAD_HEIGHT;
      if (top < current.scrollTop) current.scrollTop = top;
      else if (top + ROW_HEIGHT > current.scrollTop + room) current.scrollTop = top + ROW_HEIGHT - room;
    },
    [box],
  );

  return { seen, show, onScroll: (_: UIEvent) => measure() };
};

/** The heads of the columns stay in sight above the rows. */
export const HEAD_HEIGHT = 32;

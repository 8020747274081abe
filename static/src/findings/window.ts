// Which rows of a long list are drawn: those in sight and a few around them, so that thousands cost what dozens do.

import { type UIEvent, useCallback, useLayoutEffect, useRef, useState } from 'react';

/** Pixels. Every row has the same height, whatever it says. */
export const ROW_HEIGHT = 56;
const AROUND = 8;
/** The window moves in steps, so that most frames of scrolling draw nothing anew. */
const STEP = 6;

export interface Window {
  from: number;
  to: number;
}

export const windowAt = (top: number, height: number, rows: number): Window => {
  const first = Math.max(0, Math.floor(top / ROW_HEIGHT / STEP) * STEP - AROUND);
  const last = Math.ceil((top + height) / ROW_HEIGHT / STEP) * STEP + AROUND;
  return { from: Math.min(first, rows), to: Math.min(last, rows) };
};

export const useWindow = (rows: number) => {
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState<Window>({ from: 0, to: Math.min(rows, 30) });

  const measure = useCallback(() => {
    const { current } = box;
    if (!current) return;
    const next = windowAt(current.scrollTop, current.clientHeight, rows);
    setSeen((before) => (before.from === next.from && before.to === next.to ? before : next));
  }, [rows]);
  useLayoutEffect(measure, [measure]);

  const show = useCallback((at: number) => {
    const { current } = box;
    if (!current) return;
    const top = at * ROW_HEIGHT;
    const room = current.clientHeight - HEAD_HEIGHT;
    if (top < current.scrollTop) current.scrollTop = top;
    else if (top + ROW_HEIGHT > current.scrollTop + room) current.scrollTop = top + ROW_HEIGHT - room;
  }, []);

  return { box, seen, show, onScroll: (_: UIEvent) => measure() };
};

/** The heads of the columns stay in sight above the rows. */
export const HEAD_HEIGHT = 32;

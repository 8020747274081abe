// Keys that do something while nobody is writing. Those of a single character can be turned off, for whoever speaks to the
// computer or hits keys by mistake (WCAG 2.1.4); arrows and Escape stay.

import { useCallback, useEffect, useRef, useState } from 'react';

type Acts = Readonly<Record<string, () => unknown>>;

const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]') !== null;

export const useKeys = (acts: Acts, characters: boolean): void => {
  const latest = useRef({ acts, characters });
  latest.current = { acts, characters };
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented || writes(event.target)) return;
      const { acts, characters } = latest.current;
      if (event.key.length === 1 && !characters) return;
      const act = Object.hasOwn(acts, event.key) ? acts[event.key] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
};

const KEPT = 'character-keys';

/** A browser may refuse to keep anything for a frame of another site. */
const kept = (): boolean => {
  try {
    return localStorage.getItem(KEPT) !== 'off';
  } catch {
    return true;
  }
};

/** Whether single characters are keys; kept in this browser. */
export const useCharacterKeys = (): [on: boolean, turn: (on: boolean) => void] => {
  const [on, setOn] = useState(kept);
  const turn = useCallback((next: boolean) => {
    setOn(next);
    try {
      localStorage.setItem(KEPT, next ? 'on' : 'off');
    } catch {
      // It holds until the page is left.
    }
  }, []);
  return [on, turn];
};

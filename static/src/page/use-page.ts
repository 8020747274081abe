// What the page knows, and how it comes to know more: one question on opening, one every two seconds while a scan runs,
// one when the reader comes back. Nothing is kept in the browser, so a page that was left finds its scan again.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { PageView } from '../../../src/contract';
import { ask } from '../ask';
import { askFirst } from '../shell/early';

const WHILE_SCANNING = 2_000;
const AFTER_FAILURE = 10_000;

export type Wish = 'enrol-project' | 'start-scan';

export interface Known {
  /** null: not answered yet. */
  view: PageView | null;
  /** Why the last question failed, in the platform's words. */
  failure: string | null;
  /** What the reader asked for and is not answered yet. */
  wish: Wish | null;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const isScanning = (view: PageView | null): boolean =>
  view?.state === 'enrolled' && (view.progress !== null || (view.report === null && view.failure === null));

export const usePage = (): Known & { want: (wish: Wish) => void; look: () => void } => {
  const [known, setKnown] = useState<Known>({ view: null, failure: null, wish: null });
  const asked = useRef(0);

  const inquire = useCallback(async (question: 'open-page' | Wish): Promise<void> => {
    asked.current += 1;
    const turn = asked.current;
    // An answer that was overtaken by a later question is old news.
    const still = () => turn === asked.current;
    try {
      const view = await (question === 'open-page' ? askFirst(question) : ask(question));
      if (still()) setKnown({ view, failure: null, wish: null });
    } catch (error) {
      if (still()) setKnown((before) => ({ view: before.view, failure: reasonOf(error), wish: null }));
    }
  }, []);

  const look = useCallback(() => void inquire('open-page'), [inquire]);
  const want = useCallback(
    (wish: Wish) => {
      setKnown((before) => ({ ...before, wish }));
      void inquire(wish);
    },
    [inquire],
  );

  useEffect(look, [look]);

  useEffect(() => {
    const back = () => {
      if (document.visibilityState === 'visible') look();
    };
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  }, [look]);

  useEffect(() => {
    if (!isScanning(known.view)) return;
    const timer = setTimeout(look, known.failure ? AFTER_FAILURE : WHILE_SCANNING);
    return () => clearTimeout(timer);
  }, [known, look]);

  return { ...known, want, look };
};

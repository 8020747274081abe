// One question and its answer, asked on opening and whenever the reader comes back to the page after a while.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Questions } from '../../../src/contract';
import { askFirst, type First } from './early';

type Asked = Exclude<First, 'open-page'>;

export interface Told<Q extends Asked> {
  /** null: not answered yet. */
  view: Questions[Q]['told'] | null;
  /** Why the last question failed, in the platform's words. */
  failure: string | null;
  look: () => void;
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** These answers are dear; who only glanced at another tab does not pay for them again. */
const OLD = 120_000;

export const useTold = <Q extends Asked>(question: Q): Told<Q> => {
  const [view, setView] = useState<Questions[Q]['told'] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const asked = useRef({ turn: 0, at: 0 });

  const look = useCallback(() => {
    asked.current = { turn: asked.current.turn + 1, at: performance.now() };
    const { turn } = asked.current;
    // An answer that was overtaken by a later question is old news.
    const tell = (act: () => void) => {
      if (turn === asked.current.turn) act();
    };
    askFirst(question).then(
      (told) =>
        tell(() => {
          setView(told);
          setFailure(null);
        }),
      (error: unknown) => tell(() => setFailure(reasonOf(error))),
    );
  }, [question]);

  useEffect(look, [look]);
  useEffect(() => {
    const back = () => {
      if (document.visibilityState === 'visible' && performance.now() - asked.current.at > OLD) look();
    };
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  }, [look]);

  return { view, failure, look };
};

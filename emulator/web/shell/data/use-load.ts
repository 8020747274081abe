// Reads something once and again on demand; an answer that arrives after a newer question is dropped.

import { type DependencyList, useCallback, useEffect, useRef, useState } from 'react';

export interface Loaded<T> {
  data: T | null;
  error: Error | null;
  /** Reads again, keeping what is shown until the answer is there. */
  reload(): Promise<void>;
  set(change: (data: T) => T): void;
}

export function useLoad<T>(read: () => Promise<T>, deps: DependencyList): Loaded<T> {
  const [state, setState] = useState<{ data: T | null; error: Error | null }>({ data: null, error: null });
  const question = useRef(0);
  const reload = useCallback(async () => {
    question.current += 1;
    const mine = question.current;
    try {
      const data = await read();
      if (mine === question.current) setState({ data, error: null });
    } catch (error) {
      if (mine === question.current) setState((was) => ({ data: was.data, error: error as Error }));
    }
    // biome-ignore lint/correctness/useExhaustiveDependencies: the caller says when the question is another one
  }, deps);
  useEffect(() => {
    setState({ data: null, error: null });
    void reload();
  }, [reload]);
  const set = useCallback((change: (data: T) => T) => {
    setState((was) => (was.data === null ? was : { ...was, data: change(was.data) }));
  }, []);
  return { ...state, reload, set };
}

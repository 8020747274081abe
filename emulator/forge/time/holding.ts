// Time stands while the desk itself computes, except while it waits for another invocation, which needs time to pass.

import { AsyncLocalStorage } from 'node:async_hooks';
import type { DeskClock } from '../../clock';

const current = new AsyncLocalStorage<{ pause(): () => void }>();

export const whileHolding = async <T>(clock: DeskClock, who: string, work: () => Promise<T>): Promise<T> => {
  let release = clock.hold(who);
  const pause = () => {
    release();
    return () => {
      release = clock.hold(who);
    };
  };
  try {
    return await current.run({ pause }, work);
  } finally {
    release();
  }
};

/** Lets time pass during `work`, even though somebody up the call holds it. */
export const lettingTimePass = async <T>(work: () => Promise<T>): Promise<T> => {
  const resume = current.getStore()?.pause();
  try {
    return await current.exit(work);
  } finally {
    resume?.();
  }
};

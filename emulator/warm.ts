// Wiki texts of an export become ADF when they are read. While nobody asks anything, the desk reads on by itself in Rank
// order, so that a page opened a little later need not wait for it.

import type { World } from './jira/world';

/** The backlog's head and what a scan reads first; more would push out of memory what was converted before. */
const MOST = 8_000;
/** Milliseconds of work in one go, and of rest after it: requests come in between. */
const WORK = 8;
const REST = 20;

export const warmTexts = (world: World): { stop(): void } => {
  let at = 0;
  let timer: NodeJS.Timeout;
  const go = () => {
    const until = performance.now() + WORK;
    while (at < Math.min(MOST, world.issues.length) && performance.now() < until) {
      // The getter converts and remembers.
      void world.issues[at++]?.fields.description;
    }
    if (at < Math.min(MOST, world.issues.length)) later();
  };
  const later = () => {
    timer = setTimeout(go, REST);
    timer.unref();
  };
  later();
  return { stop: () => clearTimeout(timer) };
};

// Told together: what one person brings into a sprint in one go is said once. A bulk edit of ten thousand items would else
// write as many comments, and mail each of them to everybody who watches.

import type { Gate, Throng, Waiting } from '../../store/gate-records';

const MINUTE = 60_000;
/** So few are told one by one. */
const FEW = 5;
/** Jira may take minutes over a bulk edit: whoever follows so closely belongs to it. */
const NEAR = 5 * MINUTE;
const KEPT = 20;
/** Where a warning and a return stand when they have been decided upon. */
const BEFORE_TELLING = { warn: 'telling', return: 'moving' } as const;

const isOf = ({ by, sprint, wish: of = 'warn' }: Throng, { entry, wish }: Waiting): boolean =>
  by === entry.by && sprint === entry.sprint.id && of === wish;

const isNear = ({ from, to }: Throng, { entry }: Waiting): boolean => entry.at >= from - NEAR && entry.at <= to + NEAR;

const widened = (throng: Throng, { entry }: Waiting): Throng => ({
  ...throng,
  from: Math.min(throng.from, entry.at),
  to: Math.max(throng.to, entry.at),
});

export interface Gathered {
  entries: Waiting[];
  throngs: Throng[];
}

/** Marks those of `all` that are told with others; `fresh`: ids of entries that were decided upon just now. */
export const gathered = (all: readonly Waiting[], fresh: ReadonlySet<string>, { throngs = [] }: Gate): Gathered => {
  let known = [...throngs];
  const isFresh = ({ wish, step, entry }: Waiting): boolean =>
    wish !== null && step === BEFORE_TELLING[wish] && fresh.has(entry.id);
  const acts = all.filter(isFresh);
  const entries = all.map((one): Waiting => {
    if (!isFresh(one)) return one;
    const throng = known.find((each) => isOf(each, one) && isNear(each, one));
    if (throng) {
      known = known.map((each) => (each === throng ? widened(each, one) : each));
      return { ...one, together: 'other' };
    }
    const { entry, wish } = one;
    const begun: Throng = { by: entry.by, sprint: entry.sprint.id, wish: wish ?? 'warn', from: entry.at, to: entry.at };
    if (acts.filter((each) => isOf(begun, each)).length <= FEW) return one;
    known = [...known, begun];
    return { ...one, together: wish === 'return' ? 'other' : 'first' };
  });
  return { entries, throngs: known.slice(-KEPT) };
};

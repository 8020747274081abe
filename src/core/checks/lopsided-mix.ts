// A kind of work that the team delivers all the time and the backlog hardly shows: somewhere there is a second backlog.

import { backlogCheck } from './check';

export const lopsidedMix = backlogCheck({
  id: 'lopsided-mix',
  vital: 'visible',
  weight: 3,
  effort: 60,
  options: {
    // An issue type counts as delivered from this share of what was finished,
    delivered: 0.2,
    // and as hidden when the backlog holds less than this part of that share.
    shown: 0.25,
    // Small numbers swing.
    least: 20,
  },
  text: {
    name: 'Lopsided mix',
    why: 'A backlog that leaves out a kind of work cannot order it against the rest.',
    found: '{type}: {delivered} % of what was finished lately, but only {shown} % of the backlog.',
    fix: 'Find out where that work comes from, and let it pass through the backlog like the rest.',
  },
  judge: ({ backlog, sums }, { delivered, shown, least }) => {
    const finished = Object.entries(backlog.flow?.finishedByType ?? {});
    if (backlog.flow === null) return { verdict: 'unknown' };
    const all = finished.reduce((sum, [, items]) => sum + items, 0);
    if (all < least || sums.items < least) return { verdict: 'not-applicable' };
    const hidden = finished
      .map(([type, items]) => ({ type, out: items / all, in: (sums.byType.get(type) ?? 0) / sums.items }))
      .filter((kind) => kind.out >= delivered && kind.in < shown * kind.out)
      .sort((a, b) => b.out - a.out)[0];
    if (!hidden) return { verdict: 'sound' };
    const type = backlog.typeNames?.[hidden.type] ?? hidden.type;
    const values = { type, delivered: Math.round(100 * hidden.out), shown: Math.round(100 * hidden.in) };
    return { verdict: 'found', values };
  },
});

// One priority on most of the backlog: a field that everybody fills in and nobody decides with.

import { backlogCheck } from './check';

export const flatPriority = backlogCheck({
  id: 'flat-priority',
  vital: 'ordered',
  weight: 3,
  effort: 60,
  options: {
    // A large real backlog had one priority on 76 % of its items, and it said nothing about what was done next.
    share: 0.75,
    // In a short list one priority is no flaw.
    least: 20,
    // Where fewer than this share have a priority at all, the field is not in use.
    habit: 0.5,
  },
  text: {
    name: 'Flat priority',
    why: 'When nearly everything has the same priority, it no longer helps anybody to choose.',
    found: '{share} % of {items} items have the same priority.',
    fix: 'Let the order of the backlog decide, and keep the other priorities for the few exceptions.',
  },
  judge: ({ sums }, { share, least, habit }) => {
    const { with: prioritised, of } = sums.prioritised;
    if (of < least || prioritised / of < habit) return { verdict: 'not-applicable' };
    const most = Math.max(...sums.byPriority.values());
    if (most / prioritised < share) return { verdict: 'sound' };
    return { verdict: 'found', values: { share: Math.round((100 * most) / prioritised), items: prioritised } };
  },
});

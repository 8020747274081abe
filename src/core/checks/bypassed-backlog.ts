// Work that came into a running sprint without ever having stood in the backlog: nobody weighed it against the rest.

import { backlogCheck } from './check';

export const bypassedBacklog = backlogCheck({
  id: 'bypassed-backlog',
  vital: 'visible',
  weight: 4,
  effort: 60,
  options: {
    // Published guidance calls more than a quarter of a sprint added after its start too much.
    share: 0.25,
    // In a smaller sprint one item is a large share.
    least: 4,
  },
  text: {
    name: 'Bypassed backlog',
    why: 'Work that never passes the backlog is a second backlog that nobody can see or order.',
    found: '{count} of {items} open items in running sprints were written after the sprint had begun.',
    fix: 'Let unforeseen work pass through the backlog too, or keep room for it in the sprint and say how much.',
  },
  judge: ({ backlog }, { share, least }) => {
    const active = new Map(
      backlog.sprints.filter(({ state }) => state === 'active').map((sprint) => [sprint.id, sprint]),
    );
    const inside = backlog.cards.filter(({ sprint, restricted }) => sprint?.state === 'active' && !restricted);
    if (inside.length === 0 || inside.length < least) return { verdict: 'not-applicable' };
    const dated = inside.flatMap((card) => {
      const startedAt = card.sprint ? (active.get(card.sprint.id)?.startedAt ?? null) : null;
      return startedAt === null ? [] : [card.created > startedAt];
    });
    if (dated.length === 0 || dated.length < least) return { verdict: 'unknown' };
    const count = dated.filter(Boolean).length;
    if (count / dated.length <= share) return { verdict: 'sound' };
    return { verdict: 'found', values: { count, items: dated.length } };
  },
});

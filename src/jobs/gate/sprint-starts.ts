// How ready a sprint was when it started: drawn by the first settling after that, whether an event or a scan told of it.

import type { Examination } from '../../core/health/examine';
import type { SprintStart } from '../../core/model/report';
import type { Frame } from '../../store/records';

/** Later than this, an item has been worked on, and its readiness tells nothing of the start. */
const LATEST = 86_400_000;
const KEPT = 10;

export const startsOf = (frame: Frame, { items, scene }: Examination, now: number): SprintStart[] => {
  const known = frame.starts ?? [];
  const begun = frame.sprints.flatMap(({ id, name, state, startedAt }): SprintStart[] => {
    if (state !== 'active' || startedAt === null || now - startedAt > LATEST) return [];
    if (known.some(({ sprint }) => sprint === id)) return [];
    const inside = items.filter((item) => {
      const card = scene.card(item.id);
      return card?.sprint?.id === id && !card.restricted;
    });
    const ready = inside.filter(({ readiness }) => readiness === 'ready').length;
    return [{ sprint: id, name, at: startedAt, ready, of: inside.length }];
  });
  return [...begun, ...known].sort((a, b) => b.at - a.at).slice(0, KEPT);
};

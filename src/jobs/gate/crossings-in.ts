// What an issue's history tells of sprints: every one that it came into, when and by whom.

import type { Reading } from '../../core/model/reading';
import { CREATED } from '../../store/crossings';

export type History = Pick<Reading, 'id' | 'key' | 'created' | 'creator' | 'changes' | 'sprints'>;

export interface Crossing {
  sprint: number;
  /** Changelog id, or "created". */
  change: string;
  at: number;
  by: string | null;
  /** Sprints it was in before, closed ones included. */
  from: number[];
  /** Sprints left by the same change. */
  left: number[];
}

const idsIn = (value: string | null): number[] =>
  (value ?? '').split(',').flatMap((part) => (/^\s*\d{1,12}\s*$/.test(part) ? Number(part) : []));

/** Every sprint that the issue came into, oldest first. */
export const crossingsIn = ({ changes, created, creator, sprints }: History): Crossing[] => {
  const found: Crossing[] = [];
  const moves = (changes ?? []).flatMap((change) =>
    change.items.filter((item) => item.field === 'sprint').map((item) => ({ change, item })),
  );
  const first = moves[0];
  const born = first ? idsIn(first.item.from) : sprints.map((sprint) => sprint.id);
  const by = creator?.accountId ?? null;
  found.push(...born.map((sprint) => ({ sprint, change: CREATED, at: created, by, from: [], left: [] })));
  for (const { change, item } of moves) {
    const [from, to] = [idsIn(item.from), idsIn(item.to)];
    const left = from.filter((id) => !to.includes(id));
    for (const sprint of to.filter((id) => !from.includes(id))) {
      found.push({ sprint, change: change.id, at: change.at, by: change.author?.accountId ?? null, from, left });
    }
  }
  return found;
};

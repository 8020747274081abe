// The plan at a glance: what each running and coming sprint holds, how ready it is, and what stands next. Whoever calls
// says what the viewer may see; the rest leaves no trace, not even in a sum.

import { boardVelocity } from '../facts/velocity';
import type { Board, Sprint } from '../model/backlog';
import type { Card } from '../model/card';
import type { Entry } from '../model/entry';
import type { PlannedItem, PlannedSprint } from '../model/plan';
import type { ItemReport, SprintStart } from '../model/report';
import { overrideKey } from './gate';

export interface PlanningAsk {
  now: number;
  sprints: readonly Sprint[];
  boards: readonly Board[];
  /** Items near the top and in sprints, in backlog order. */
  items: readonly ItemReport[];
  card: (id: string) => Card | undefined;
  entries: readonly Entry[];
  starts: readonly SprintStart[];
  /** Keys of overrides that hold. */
  overridden: ReadonlySet<string>;
  sees: (issue: string) => boolean;
}

export interface Plan {
  sprints: PlannedSprint[];
  next: PlannedItem[];
}

/** Ids of the issues that a plan would name or count: those whose visibility is to be asked. */
export const plannedIssues = ({
  items,
  entries,
  sprints,
}: Pick<PlanningAsk, 'items' | 'entries' | 'sprints'>): string[] => {
  const open = new Set(sprints.map(({ id }) => id));
  const entered = entries.filter(({ sprint }) => open.has(sprint.id)).map(({ issue }) => issue);
  return [...new Set([...items.map(({ id }) => id), ...entered])];
};

export function plannedItem(
  { id, key, position, readiness, gaps }: ItemReport,
  card: Card,
  overridden: ReadonlySet<string>,
): PlannedItem {
  return {
    issue: id,
    key,
    summary: card.summary,
    position,
    readiness,
    gaps,
    assignee: card.assignee?.id ?? null,
    estimate: card.estimate,
    overridden: card.sprint !== null && overridden.has(overrideKey({ issue: id, sprint: { id: card.sprint.id } })),
  };
}

function estimated(items: readonly PlannedItem[]): PlannedSprint['estimate'] {
  const estimates = items.flatMap(({ estimate }) => estimate ?? []);
  return { sum: estimates.reduce((sum, one) => sum + one, 0), with: estimates.length, of: items.length };
}

/** What came in after the start: as the gate saw it, and what was written later than that. */
function addedTo({ id, startedAt, state }: Sprint, inside: readonly Card[], { entries, sees }: PlanningAsk): number {
  if (state !== 'active' || startedAt === null) return 0;
  const late = entries.filter((entry) => entry.sprint.id === id && entry.at > startedAt && sees(entry.issue));
  const born = inside.filter(({ created }) => created > startedAt);
  return new Set([...late.map(({ issue }) => issue), ...born.map((card) => card.id)]).size;
}

export function planningOf(ask: PlanningAsk): Plan {
  const bySprint = new Map<number | null, { item: PlannedItem; card: Card }[]>();
  for (const report of ask.items) {
    const card = ask.card(report.id);
    if (!card || !ask.sees(report.id)) continue;
    const sprint = card.sprint?.id ?? null;
    bySprint.set(sprint, [...(bySprint.get(sprint) ?? []), { item: plannedItem(report, card, ask.overridden), card }]);
  }
  const runningFirst = [...ask.sprints].sort((a, b) => Number(b.state === 'active') - Number(a.state === 'active'));
  const sprints = runningFirst.map((sprint): PlannedSprint => {
    const inside = bySprint.get(sprint.id) ?? [];
    const items = inside.map(({ item }) => item);
    const board = ask.boards.find(({ id }) => id === sprint.boardId);
    const { id, name, state, startedAt, endsAt } = sprint;
    return {
      id,
      name,
      state,
      board: board ? { id: board.id, name: board.name } : null,
      startedAt,
      endsAt,
      items,
      estimate: estimated(items),
      velocity: board ? boardVelocity(board, ask.now) : { items: null, points: null },
      started: ask.starts.find((start) => start.sprint === id) ?? null,
      added: addedTo(
        sprint,
        inside.map(({ card }) => card),
        ask,
      ),
    };
  });
  return { sprints, next: (bySprint.get(null) ?? []).map(({ item }) => item) };
}

// The plan at a glance: what each running and coming sprint holds, how ready it is, and what stands next. Whoever calls
// says what the viewer may see; the rest leaves no trace, not even in a sum.

import { CHECKS } from '../checks';
import { boardVelocity } from '../facts/velocity';
import type { Board, Sprint } from '../model/backlog';
import type { Card } from '../model/card';
import type { Values } from '../model/finding';
import type { DoneItem, PlannedItem, PlannedSprint } from '../model/plan';
import type { ItemReport, SprintStart } from '../model/report';
import { overrideKey } from './gate';

export interface PlanningAsk {
  now: number;
  sprints: readonly Sprint[];
  boards: readonly Board[];
  /** Items near the top and in sprints, in backlog order. */
  items: readonly ItemReport[];
  card: (id: string) => Card | undefined;
  /** By sprint, as the viewer sees them; null: could not be read. */
  done: ReadonlyMap<number, DoneItem[]> | null;
  crossed: readonly Arrival[];
  starts: readonly SprintStart[];
  /** Keys of overrides that hold. */
  overridden: ReadonlySet<string>;
  sees: (issue: string) => boolean;
}

/** An item that came into a sprint. */
export interface Arrival {
  sprint: number;
  issue: string;
  at: number;
}

export interface Plan {
  sprints: PlannedSprint[];
  next: PlannedItem[];
}

/** Ids of the issues that a plan would name or count: those whose visibility is to be asked. */
export const plannedIssues = ({
  items,
  crossed,
  sprints,
}: Pick<PlanningAsk, 'items' | 'crossed' | 'sprints'>): string[] => {
  const late = crossed.filter((one) => sprints.some((sprint) => isLate(one, sprint))).map(({ issue }) => issue);
  return [...new Set([...items.map(({ id }) => id), ...late])];
};

const isLate = (one: Arrival, { id, state, startedAt }: Sprint): boolean =>
  one.sprint === id && state === 'active' && startedAt !== null && one.at > startedAt;

/** Ids of checks whose advice names what was found. */
const NAMING = new Set(CHECKS.flatMap(({ id, text }) => (text.fix.includes('{') ? id : [])));

const valuesOf = (gaps: readonly string[], answers: ItemReport['answers']): Record<string, Values> =>
  Object.fromEntries(
    gaps.flatMap((gap) => {
      const answer = NAMING.has(gap) ? answers[gap] : undefined;
      return answer?.verdict === 'found' ? [[gap, answer.values]] : [];
    }),
  );

export function plannedItem(
  { id, key, position, readiness, gaps, answers }: ItemReport,
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
    values: valuesOf(gaps, answers),
    assignee: card.assignee?.id ?? null,
    estimate: card.estimate,
    overridden: card.sprint !== null && overridden.has(overrideKey({ issue: id, sprint: { id: card.sprint.id } })),
  };
}

function estimated(items: readonly DoneItem[]): PlannedSprint['estimate'] {
  const estimates = items.flatMap(({ estimate }) => estimate ?? []);
  return { sum: estimates.reduce((sum, one) => sum + one, 0), with: estimates.length, of: items.length };
}

/** What came in after the start: as the gate saw it, and what was written later than that. */
function addedTo(sprint: Sprint, inside: readonly Card[], { crossed, sees }: PlanningAsk): number {
  const { startedAt, state } = sprint;
  if (state !== 'active' || startedAt === null) return 0;
  const late = crossed.filter((one) => isLate(one, sprint) && sees(one.issue));
  const born = inside.filter(({ created }) => created > startedAt);
  return new Set([...late.map(({ issue }) => issue), ...born.map((card) => card.id)]).size;
}

export function planningOf(ask: PlanningAsk): Plan {
  const finished = new Set([...(ask.done?.values() ?? [])].flat().map(({ issue }) => issue));
  const bySprint = new Map<number | null, { item: PlannedItem; card: Card }[]>();
  for (const report of ask.items) {
    const card = ask.card(report.id);
    if (!card || !ask.sees(report.id) || finished.has(report.id)) continue;
    const sprint = card.sprint?.id ?? null;
    bySprint.set(sprint, [...(bySprint.get(sprint) ?? []), { item: plannedItem(report, card, ask.overridden), card }]);
  }
  const runningFirst = [...ask.sprints].sort((a, b) => Number(b.state === 'active') - Number(a.state === 'active'));
  const sprints = runningFirst.map((sprint): PlannedSprint => {
    const inside = bySprint.get(sprint.id) ?? [];
    const items = inside.map(({ item }) => item);
    const done = ask.done && (ask.done.get(sprint.id) ?? []);
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
      done,
      estimate: estimated([...items, ...(done ?? [])]),
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

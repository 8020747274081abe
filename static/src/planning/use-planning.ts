// What the planning view knows: one answer of the app, and over it what was done here a moment ago, because the app hears
// of a move by an event that may be minutes late.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DoneItem, OverrideView, PlannedItem, PlanningView } from '../../../src/contract';
import { ask } from '../ask';

export type Plan = Extract<PlanningView, { state: 'planning' }>;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

interface Done {
  /** Key of an item → the sprint it was moved into. */
  moved: ReadonlyMap<string, number>;
  /** "issue:sprint" */
  overridden: ReadonlySet<string>;
}

const NOTHING_DONE: Done = { moved: new Map(), overridden: new Set() };

const idOf = (issue: string, sprint: number): string => `${issue}:${sprint}`;

const inOrder = (items: PlannedItem[]): PlannedItem[] =>
  items.sort((a, b) => (a.position ?? Number.MAX_SAFE_INTEGER) - (b.position ?? Number.MAX_SAFE_INTEGER));

const sumOf = (items: readonly DoneItem[]): Plan['sprints'][number]['estimate'] => {
  const estimates = items.flatMap(({ estimate }) => estimate ?? []);
  return { sum: estimates.reduce((sum, one) => sum + one, 0), with: estimates.length, of: items.length };
};

/** The plan as it stands after what was done here. */
export const planAfter = (plan: Plan, { moved, overridden }: Done): Plan => {
  const came = (sprint: number) => plan.next.filter(({ key }) => moved.get(key) === sprint);
  return {
    ...plan,
    next: plan.next.filter(({ key }) => !moved.has(key)),
    sprints: plan.sprints.map((sprint) => {
      const arrived = came(sprint.id).filter(({ key }) => !sprint.items.some((item) => item.key === key));
      const items = [...sprint.items, ...arrived].map((item) =>
        overridden.has(idOf(item.issue, sprint.id)) ? { ...item, overridden: true } : item,
      );
      return arrived.length === 0
        ? { ...sprint, items }
        : {
            ...sprint,
            items: inOrder(items),
            estimate: sumOf([...items, ...(sprint.done ?? [])]),
          };
    }),
  };
};

export const usePlanning = () => {
  const [view, setView] = useState<PlanningView | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [done, setDone] = useState(NOTHING_DONE);
  const asked = useRef(0);

  const look = useCallback(() => {
    asked.current += 1;
    const turn = asked.current;
    const tell = (act: () => void) => turn === asked.current && act();
    ask('open-planning').then(
      (told) =>
        tell(() => {
          setView(told);
          setFailure(null);
        }),
      (error: unknown) => tell(() => setFailure(reasonOf(error))),
    );
  }, []);
  useEffect(look, [look]);

  const noteMoved = useCallback((keys: readonly string[], sprint: number) => {
    setDone((before) => ({
      ...before,
      moved: new Map([...before.moved, ...keys.map((key) => [key, sprint] as const)]),
    }));
  }, []);

  /** Answers null, or why it did not work. */
  const override = useCallback(async (issue: string, sprint: number, reason: string): Promise<string | null> => {
    try {
      const told: OverrideView = await ask('override-gate', { issue, sprint, reason });
      const id = idOf(told.issue, told.sprint);
      setDone((before) => ({ ...before, overridden: new Set([...before.overridden, id]) }));
      return null;
    } catch (error) {
      return reasonOf(error);
    }
  }, []);

  const shown = useMemo(() => (view?.state === 'planning' ? planAfter(view, done) : view), [view, done]);
  return { view: shown, failure, look, noteMoved, override };
};

export type Override = ReturnType<typeof usePlanning>['override'];

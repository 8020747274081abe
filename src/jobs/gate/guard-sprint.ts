// The gate's memory: which items crossed into a sprint, and how they stood then. It reads histories and never acts, so
// the same crossing told twice, late or out of order ends as the same entry.

import type { Card } from '../../core/model/card';
import type { Evidence } from '../../core/model/criterion';
import type { Entry } from '../../core/model/entry';
import type { GateMode, Policy } from '../../core/model/policy';
import { modeFor } from '../../core/readiness/gate';
import { judgeAlone } from '../../core/readiness/judge-alone';
import type { Gate } from '../../store/gate-records';
import type { Frame, Ground } from '../../store/records';
import { frameOf } from '../settle/backlog-of';
import { type Crossing, crossingsIn, type History } from './crossings-in';
import { isOwn } from './own-moves';

const MINUTE = 60_000;
const CARRY_OVER = 5 * MINUTE;
/** Jira may tell of a change three minutes late, and the gate has to take its turn. */
const LATENESS = 4 * MINUTE;
const ACTING: readonly GateMode[] = ['warn', 'return'];
/** What the pages list; every crossing is kept apart (store/crossings). */
const KEPT = 500;

type State = 'future' | 'active' | 'closed';

/** As it was then, not as it is now: an event may be told long after. */
const stateAt = (id: number, at: number, frame: Frame, seen: State | undefined): State => {
  const sprint = frame.sprints.find((one) => one.id === id);
  if (sprint) {
    if (sprint.state === 'future') return 'future';
    return sprint.startedAt !== null && sprint.startedAt > at ? 'future' : 'active';
  }
  const closing = frame.closings.find((one) => one.sprint === id);
  if (closing) return closing.at <= at ? 'closed' : 'active';
  return seen ?? 'closed';
};

/**
 * What a sprint leaves over when it closes is moved on at once, and that is no entry. Jira keeps a closed sprint on its
 * issues, so it is looked for among all that the issue was in. An issue may know of the end before the frame does.
 */
const carriedOver = (crossing: Crossing, frame: Frame, seen: ReadonlyMap<number, State>): boolean =>
  crossing.from.some(
    (id) =>
      frame.closings.some(
        ({ sprint, at, by }) =>
          sprint === id &&
          Math.abs(crossing.at - at) <= CARRY_OVER &&
          (by === null || crossing.by === null || by === crossing.by),
      ) ||
      (seen.get(id) === 'closed' && frame.sprints.some((sprint) => sprint.id === id && sprint.state === 'active')),
  );

export interface Guarded {
  ground: Ground;
  frame: Frame;
  policy: Policy;
  evidence?: Evidence;
  /** What the gate knows of its own moves. */
  gate: Gate | null;
  now: number;
}

type Scene = Guarded & { issue: string; seen: ReadonlyMap<number, State> };

/**
 * The open sprint that it came from; null: the backlog. Steps that follow each other before the gate can have acted are
 * one: who goes by way of another sprint comes from where the first step began.
 */
const originOf = (all: readonly Crossing[], at: number, scene: Scene): number | null => {
  const crossing = all[at];
  const { frame, seen, policy, gate, issue } = scene;
  const from = crossing?.left.find((id) => stateAt(id, crossing.at, frame, seen.get(id)) !== 'closed');
  if (crossing === undefined || from === undefined) return null;
  const before = all.slice(0, at).findLastIndex(({ sprint }) => sprint === from);
  const step = all[before];
  const within = LATENESS + (policy.gate.grace ?? 0) * MINUTE;
  if (
    step === undefined ||
    isOwn(gate, { issue, ...step }) ||
    crossing.at - step.at > within ||
    carriedOver(step, frame, seen)
  )
    return from;
  const state = stateAt(from, step.at, frame, seen.get(from));
  const acts = state !== 'closed' && ACTING.includes(modeFor(policy, state));
  return acts ? originOf(all, before, scene) : from;
};

const seenIn = ({ sprints }: History): ReadonlyMap<number, State> =>
  new Map(sprints.map((sprint) => [sprint.id, sprint.state]));

interface Crossed {
  crossing: Crossing;
  state: 'future' | 'active';
  from: number | null;
}

/** Crossings after `since` that are entries. */
export const crossedIn = (history: History, since: number, guarded: Guarded): Crossed[] => {
  const { frame, policy } = guarded;
  const seen = seenIn(history);
  const all = crossingsIn(history);
  return all.flatMap((crossing, at) => {
    if (crossing.at <= since || carriedOver(crossing, frame, seen)) return [];
    const state = stateAt(crossing.sprint, crossing.at, frame, seen.get(crossing.sprint));
    if (state === 'closed' || modeFor(policy, state) === 'off') return [];
    const from = originOf(all, at, { ...guarded, issue: history.id, seen });
    return from !== null && (state === 'future' || from === crossing.sprint) ? [] : [{ crossing, state, from }];
  });
};

export const idOf = (issue: string, { sprint, change }: Crossing): string => `${issue}:${sprint}:${change}`;

/** The entries that this issue's history tells of after `since`, judged as the item stands now. */
export const entriesOf = (history: History, card: Card, since: number, guarded: Guarded): Entry[] => {
  const { ground, frame, policy, evidence, now } = guarded;
  const names = new Map([...history.sprints, ...frame.sprints].map((sprint) => [sprint.id, sprint.name]));
  const crossed = crossedIn(history, since, guarded);
  if (crossed.length === 0) return [];
  const { readiness, gaps } = judgeAlone(card, frameOf(ground, frame), policy, now, evidence);
  return crossed.map(({ crossing, state, from }) => ({
    id: idOf(card.id, crossing),
    issue: card.id,
    key: card.key,
    summary: card.summary,
    sprint: { id: crossing.sprint, name: names.get(crossing.sprint) ?? '', state },
    from,
    at: crossing.at,
    by: crossing.by,
    readiness,
    gaps,
  }));
};

/** Newest first; a crossing that is known keeps the verdict of the first time. */
export const withEntries = (known: readonly Entry[], more: readonly Entry[]): Entry[] => {
  const ids = new Set(known.map((entry) => entry.id));
  const added = more.filter((entry) => !ids.has(entry.id) && ids.add(entry.id));
  if (added.length === 0) return [...known];
  return [...known, ...added].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)).slice(0, KEPT);
};

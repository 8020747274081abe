// What is to be done about entries whose time has come, from how their issues stand now: mended, taken out or let through
// meanwhile, or to be acted upon.

import { cardOf, isItem } from '../../core/facts/card-of';
import type { Evidence } from '../../core/model/criterion';
import type { Entry } from '../../core/model/entry';
import type { Reading } from '../../core/model/reading';
import { overrideKey, wishFor } from '../../core/readiness/gate';
import { judgeAlone } from '../../core/readiness/judge-alone';
import { criteriaOf } from '../../core/readiness/verdict';
import { readIssues } from '../../jira/issues';
import { fieldsToRead, readingOf } from '../../jira/read/reading-of';
import { EMPTY_GATE, type Outcome, type Waiting } from '../../store/gate-records';
import type { Records } from '../../store/project';
import type { Frame, Ground } from '../../store/records';
import { EMPTY_FRAME, frameOf } from '../settle/backlog-of';
import { askMatches, evidenceOf } from '../settle/evidence';
import type { Voice } from './gate-voice';
import type { Guarded } from './guard-sprint';
import { modeNow } from './mode-now';
import { fromStart } from './passed-through';
import { whereNow } from './where-now';

export interface Seen {
  reading: Reading;
  /** The open sprint where it is by this very entry; null: none. */
  where: Entry['sprint'] | null;
  /** It went on by an entry of its own. */
  wentOn: boolean;
  /** The gate, or an app that may be it, took it out after that. */
  takenOut: boolean;
}

const seenOf = (entry: Entry, reading: Reading, guarded: Guarded): Seen => {
  const isIn = reading.sprints.some(({ id, state }) => id === entry.sprint.id && state !== 'closed');
  const { sprint, wentOn } = whereNow(entry, reading, guarded);
  const self = guarded.gate?.self ?? null;
  const last = (reading.changes ?? []).findLast(({ items }) => items.some(({ field }) => field === 'sprint'));
  return {
    reading,
    where: sprint,
    wentOn,
    takenOut: !isIn && last?.author?.kind === 'app' && (self === null || last.author.accountId === self),
  };
};

/** Those that are gone are absent. */
export const seeAgain = async (
  entries: readonly Entry[],
  ground: Ground,
  { policy, frame, gate }: Records,
  now: number,
): Promise<Map<string, Seen>> => {
  const guarded = { ground, frame: frame ?? EMPTY_FRAME, policy, gate, now };
  const issues = await readIssues(
    entries.map(({ issue }) => issue),
    fieldsToRead(ground.shape, policy),
  );
  return new Map(
    entries.flatMap((entry): [string, Seen][] => {
      const issue = issues.get(entry.issue);
      return issue === undefined ? [] : [[entry.id, seenOf(entry, readingOf(issue, ground.shape, policy), guarded)]];
    }),
  );
};

const spared = (waiting: Waiting, outcome: Outcome): Waiting => ({ ...waiting, step: 'done', outcome });

interface Scene {
  records: Records;
  ground: Ground;
  frame: Frame;
  evidence: Evidence;
  voice: Voice;
  now: number;
}

const decided = (
  { together: _, ...waiting }: Waiting,
  { reading, where }: Seen,
  { records, ground, frame, evidence, voice, now }: Scene,
): Waiting => {
  const { policy, overrides, gate } = records;
  if (where === null || !isItem(reading) || reading.projectId !== ground.project.id) return spared(waiting, 'left');
  const card = cardOf(reading, policy);
  const { readiness, gaps, answers } = judgeAlone(card, frameOf(ground, frame), policy, now, evidence);
  const lines = gaps.map((gap) => voice.gap(gap, criteriaOf(policy, card), answers));
  // Somebody may have taken it on to another sprint while the gate had to wait.
  const begun = fromStart(waiting.entry, gate ?? EMPTY_GATE);
  const entry = where.id === begun.sprint.id ? begun : { ...begun, sprint: where };
  const known: Waiting = { ...waiting, entry, readiness, gaps, lines, at: now };
  const isOverridden = overrides.some(({ issue, sprint }) => issue === entry.issue && sprint === entry.sprint.id);
  const wish = wishFor({ ...entry, readiness }, modeNow(known, records), {
    handled: new Set(),
    overridden: new Set(isOverridden ? [overrideKey(entry)] : []),
    self: gate?.self ?? null,
  });
  if (wish === 'warn') return { ...known, wish, step: 'telling' };
  if (wish === 'return') return { ...known, wish, step: 'moving' };
  if (readiness === 'ready') return spared(known, 'mended');
  if (readiness === 'unknown') return spared(known, 'unknown');
  return spared(known, isOverridden ? 'overridden' : 'switched-off');
};

export const decide = async (
  all: readonly Waiting[],
  seen: ReadonlyMap<string, Seen>,
  records: Records,
  ground: Ground,
  voice: Voice,
  now: number,
): Promise<Waiting[]> => {
  if (!all.some(({ step }) => step === 'waiting')) return [...all];
  const readings = [...new Map([...seen.values()].map(({ reading }) => [reading.id, reading])).values()];
  const matches = await askMatches(records.policy, null, readings, now, true);
  const evidence = evidenceOf(records.policy, { ticks: records.ticks, matches });
  const scene = { records, ground, frame: records.frame ?? EMPTY_FRAME, evidence, voice, now };
  return all.map((waiting) => {
    if (waiting.step !== 'waiting') return waiting;
    const one = seen.get(waiting.entry.id);
    return one ? decided(waiting, one, scene) : spared(waiting, 'left');
  });
};

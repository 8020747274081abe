// Whether an item is ready: every criterion that its team requires of it holds, and each could be told. What is merely
// advised is told and keeps nothing from being ready.

import { CHECKS } from '../checks';
import type { Card } from '../model/card';
import { type Criterion, criterionId, type Evidence } from '../model/criterion';
import type { Answer, Verdict } from '../model/finding';
import type { Policy } from '../model/policy';
import type { Readiness } from '../model/report';
import { BUILT_IN } from './built-in';

type Answers = Readonly<Record<string, Answer>>;

/** How an item stands against its Definition of Ready. */
export interface Stand {
  readiness: Readiness;
  /** Ids of required criteria that do not hold, the quickest to mend first. */
  gaps: readonly string[];
  /** Ids of advisory criteria that do not hold, the quickest to mend first. */
  advice: readonly string[];
}

const EFFORT: ReadonlyMap<string, number> = new Map(CHECKS.map(({ id, effort }) => [id, effort]));
/** Minutes to mend what is no check, as far as anybody can tell. */
const EFFORTS = { field: 3, tick: 5, jql: 10 } as const;

const effortOf = (criterion: Criterion): number =>
  criterion.by === 'check' ? (EFFORT.get(criterion.check) ?? 0) : EFFORTS[criterion.by];

const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

/** What the team demands of such an item: by its issue type, else by its kind of work, else what is built in. */
export const criteriaOf = ({ definition }: Policy, { type, kind }: Pick<Card, 'type' | 'kind'>): readonly Criterion[] =>
  own(definition?.types, type) ?? own(definition?.kinds, kind) ?? own(BUILT_IN, kind) ?? [];

const held = (holds: boolean | undefined): Verdict => (holds === undefined ? 'unknown' : holds ? 'sound' : 'found');

/** *found*: it does not hold. A check that is switched off or does not exist demands nothing. */
export function verdictOn(criterion: Criterion, card: Card, answers: Answers, evidence: Evidence): Verdict {
  switch (criterion.by) {
    case 'check':
      return own(answers, criterion.check)?.verdict ?? 'not-applicable';
    case 'field':
      return held(own(card.fields, criterion.field));
    case 'jql':
      return held(own(own(evidence.matches, criterion.id), card.id));
    case 'tick':
      return held(own(evidence.ticks, card.id)?.includes(criterion.id) ?? false);
  }
}

const NOTHING: readonly string[] = Object.freeze([]);

/** Of an item of which nothing is demanded. */
export const NO_STAND: Stand = Object.freeze({ readiness: 'unknown', gaps: NOTHING, advice: NOTHING });

const quickest = (broken: Criterion[]): readonly string[] =>
  broken.length === 0 ? NOTHING : broken.sort((a, b) => effortOf(a) - effortOf(b)).map(criterionId);

/** Nothing that could be told is unknown and not ready. */
export function standOf(criteria: readonly Criterion[], card: Card, answers: Answers, evidence: Evidence): Stand {
  const gaps: Criterion[] = [];
  const advice: Criterion[] = [];
  let sound = 0;
  let unknown = 0;
  for (const criterion of criteria) {
    const verdict = verdictOn(criterion, card, answers, evidence);
    if (verdict === 'found') (criterion.required ? gaps : advice).push(criterion);
    if (!criterion.required) continue;
    if (verdict === 'sound') sound += 1;
    if (verdict === 'unknown') unknown += 1;
  }
  const readiness = gaps.length > 0 ? 'not-ready' : sound > 0 && unknown === 0 ? 'ready' : 'unknown';
  return { readiness, gaps: quickest(gaps), advice: quickest(advice) };
}

// A case of a check's table: the little that it says about a backlog, and how it gets judged.

import type { Check, Scene } from '../../src/core/checks/check';
import { judgeBacklog, judgeItem, optionsOf } from '../../src/core/health/judge';
import { type Stage, sceneOf } from '../../src/core/health/scene';
import type { Answer, Values, Verdict } from '../../src/core/model/finding';
import { DEFAULT_POLICY, type Policy } from '../../src/core/model/policy';
import type { Runway } from '../../src/core/model/report';
import { type BacklogSketch, backlogFrom, cardFrom, NOW, type Sketch } from './sketch';

export interface Case {
  name: string;
  verdict: Verdict;
  /** The item that is judged; above and below are its neighbours. A check of the backlog has neighbours only. */
  item?: Sketch;
  above?: Sketch[];
  below?: Sketch[];
  backlog?: BacklogSketch;
  /** How many leading items are the horizon; absent: the pace says. */
  horizon?: 'all' | number;
  runway?: Runway;
  /** false: look-alikes are not searched. */
  similar?: false;
  options?: Record<string, number | boolean>;
  /** What a finding must say; values left out are free. */
  values?: Values;
  /** Words that a finding must mark, among others. */
  marks?: string[];
}

export interface Table {
  /** What the settings call each option. */
  labels?: Readonly<Record<string, string>>;
  cases: Case[];
  /** Verdicts that the check cannot give, each with the reason. */
  never?: Partial<Record<Verdict, string>>;
}

export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

export const policyOf = (check: Check, one: Case): Policy => ({
  ...DEFAULT_POLICY,
  options: one.options ? { [check.id]: one.options } : {},
});

/** Neighbours are numbered from 1; the judged item is 100. */
export function sceneFrom(check: Check, one: Case): Scene {
  const above = (one.above ?? []).map((sketch, index) => cardFrom(sketch, String(index + 1)));
  const own = one.item ? [cardFrom(one.item, '100')] : [];
  const below = (one.below ?? []).map((sketch, index) => cardFrom(sketch, String(above.length + index + 1)));
  const backlog = frozen(backlogFrom([...above, ...own, ...below], one.backlog));
  const stage: Stage = one.similar === false ? { similar: false } : {};
  if (one.horizon !== undefined) stage.horizon = one.horizon;
  return { ...sceneOf(backlog, policyOf(check, one), NOW, stage), runway: one.runway ?? null };
}

export function judged(check: Check, one: Case): Answer {
  const scene = sceneFrom(check, one);
  const options = frozen(optionsOf(check, policyOf(check, one)));
  if (check.about === 'backlog') return judgeBacklog(check, scene, options);
  const card = scene.card('100');
  if (!card) throw new Error(`"${one.name}" has no item to judge.`);
  return judgeItem(check, card, scene, options);
}

// Turns a table of cases into tests of one check. It freezes what it hands over, judges twice and in another order,
// refuses cases that say the same thing, wants every verdict, and reads each sentence with its slots filled.

import { describe, expect, test } from '@jest/globals';
import type { Check, Scene } from '../../src/core/checks/check';
import { judgeBacklog, judgeItem, optionsOf } from '../../src/core/health/judge';
import { say } from '../../src/core/health/say';
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
  cases: Case[];
  /** Verdicts that the check cannot give, each with the reason. */
  never?: Partial<Record<Verdict, string>>;
}

const VERDICTS: Verdict[] = ['found', 'sound', 'not-applicable', 'unknown'];

function frozen<T>(value: T): T {
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
  const stage: Stage = { similar: one.similar ?? true };
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

const marked = (answer: Answer): string[] =>
  answer.verdict === 'found'
    ? (answer.words ?? []).flatMap(({ quote, marks }) => marks.map(([from, to]) => quote.slice(from, to)))
    : [];

const withoutName = ({ name: _, verdict: __, ...rest }: Case): string => JSON.stringify(rest);

function caseTest(check: Check, one: Case): void {
  test(`${one.verdict}: ${one.name}`, () => {
    const answer = judged(check, one);
    expect(answer.verdict).toBe(one.verdict);
    if (answer.verdict !== 'found') return;
    if (one.values) expect(answer.values).toMatchObject(one.values);
    for (const words of one.marks ?? []) expect(marked(answer)).toContain(words);
    for (const template of [check.text.found, check.text.fix])
      expect(say(template, answer.values)).not.toMatch(/[{}]|NaN/);
    for (const { quote, marks } of answer.words ?? [])
      for (const [from, to] of marks) {
        expect(from).toBeLessThan(to);
        expect(to).toBeLessThanOrEqual(quote.length);
      }
  });
}

export function testCheck(check: Check, { cases, never = {} }: Table): void {
  describe(check.id, () => {
    for (const one of cases) caseTest(check, one);

    test('says the same again, in any order', () => {
      const once = cases.map((one) => judged(check, one));
      const back = [...cases].reverse().map((one) => judged(check, one));
      expect(back.reverse()).toEqual(once);
    });

    test('has no two cases alike', () => {
      expect(new Set(cases.map(withoutName)).size).toBe(cases.length);
      expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    });

    test('shows every verdict that it can give', () => {
      const shown = new Set(cases.map(({ verdict }) => verdict));
      for (const verdict of VERDICTS) expect([verdict, shown.has(verdict)]).toEqual([verdict, !(verdict in never)]);
    });
  });
}

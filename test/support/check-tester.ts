// Turns a table of cases into tests of one check. It freezes what it hands over, judges twice and in another order,
// refuses cases that say the same thing, wants every verdict, and reads each sentence with its slots filled.

import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../src/core/checks/check';
import { say } from '../../src/core/health/say';
import type { Answer, Verdict } from '../../src/core/model/finding';
import { type Case, judged, type Table } from './check-case';

export type { Case, Table } from './check-case';

const VERDICTS: Verdict[] = ['found', 'sound', 'not-applicable', 'unknown'];

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

const USELESS = Array.from({ length: 12 }, () => ({ priority: null, estimate: null }));

/** Each option at the ends of what the settings take, alone and together. */
function extremesOf(check: Check): Record<string, number | boolean>[] {
  const own: Record<string, number | boolean> = check.options;
  const ends = Object.entries(own).map(([name, standard]): [string, (number | boolean)[]] => {
    if (typeof standard === 'boolean') return [name, [false, true]];
    return [name, [0, standard > 0 && standard < 1 ? 1 : 10_000]];
  });
  const all = [0, 1].map((end) => Object.fromEntries(ends.map(([name, values]) => [name, values[end] ?? 0])));
  return [...all, ...ends.flatMap(([name, values]) => values.map((value) => ({ [name]: value })))];
}

export function testCheck(check: Check, { cases, labels = {}, never = {} }: Table): void {
  describe(check.id, () => {
    test('has a label for each of its options', () => {
      expect(Object.keys(labels).sort()).toEqual(Object.keys(check.options).sort());
    });

    for (const one of cases) caseTest(check, one);

    test('says the same again, in any order', () => {
      const once = cases.map((one) => judged(check, one));
      const back = [...cases].reverse().map((one) => judged(check, one));
      expect(back.reverse()).toEqual(once);
    });

    test('says no nonsense, whatever its options are set to', () => {
      const bare: Case[] = [
        { name: 'nothing else there', verdict: 'sound', item: {} },
        { name: 'nothing that everybody may see', verdict: 'sound', item: { restricted: true, priority: null } },
        { name: 'nobody uses any field', verdict: 'sound', item: { priority: null, estimate: null }, below: USELESS },
      ];
      for (const one of [...cases, ...bare])
        for (const options of extremesOf(check)) {
          const answer = judged(check, { ...one, options });
          if (answer.verdict !== 'found') continue;
          for (const template of [check.text.found, check.text.fix])
            expect([one.name, options, say(template, answer.values)]).toEqual([
              one.name,
              options,
              expect.not.stringMatching(/[{}]|NaN|Infinity|undefined|while 0 %|\b0 of|on 0 /),
            ]);
        }
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

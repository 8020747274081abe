// The words of the checks, by id, without the checks: a face that only tells what was found need not carry what judges.
// A report may name a check that this build does not know, judged by another version: it is called by its id.

import { CATALOGUE } from './checks/catalogue';
import { en } from './checks/en';
import { en as valuesInEnglish } from './checks/values';
import { fill, type Grammar, type Message } from './fill';

export interface Told {
  check: string;
  values: Record<string, string | number>;
}

export interface CheckWords {
  name: (check: string) => string;
  why: (check: string) => string;
  found: (told: Told) => string;
  fix: (told: Told) => string;
}

const ENGLISH: Readonly<Record<string, Message>> = en;
const VALUES: Readonly<Record<string, Message>> = valuesInEnglish;

export const checkWordsOf = (
  message: (face: string, key: string, english: Message) => Message,
  grammar: Grammar,
): CheckWords => {
  const worded = (value: string | number): string | number => {
    const english = typeof value === 'string' && Object.hasOwn(VALUES, value) ? VALUES[value] : undefined;
    return english === undefined ? value : fill(message('value', String(value), english), {}, grammar);
  };
  const say = (check: string, part: string, values: Told['values'], unknown: string): string => {
    const key = `${check}.${part}`;
    const english = ENGLISH[key];
    if (english === undefined) return unknown;
    const told = Object.fromEntries(Object.entries(values).map(([slot, value]) => [slot, worded(value)]));
    return fill(message('check', key, english), told, grammar);
  };
  return {
    name: (check) => say(check, 'name', {}, check),
    why: (check) => say(check, 'why', {}, ''),
    found: ({ check, values }) => say(check, 'found', values, check),
    fix: ({ check, values }) => say(check, 'fix', values, ''),
  };
};

const KNOWN: Readonly<Record<string, (typeof CATALOGUE)[keyof typeof CATALOGUE]>> = CATALOGUE;

/** Minutes of one person; null: not known here. */
export const effortOf = (check: string): number | null => KNOWN[check]?.effort ?? null;

export const vitalOf = (check: string): string | null => KNOWN[check]?.vital ?? null;

export const isAboutItems = (check: string): boolean => KNOWN[check]?.about === 'item';

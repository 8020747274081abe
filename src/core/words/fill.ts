// The form of a message and how its slots are filled. A count picks the plural form by the rules of the reader's
// language, and the compiler proves that every {slot} of a message is given.

import { once } from './once';

type SlotsOf<S extends string> = S extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotsOf<Rest> : never;

export const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** Forms by plural category; the slot {n} is the count. */
export interface Plural {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

export type Message = string | Plural;

export type Slots<M extends Message> = M extends string
  ? SlotsOf<M>
  : M extends { other: infer O extends string }
    ? SlotsOf<O> | 'n'
    : never;

export type Filling<M extends Message> = [Slots<M>] extends [never] ? [] : [values: Record<Slots<M>, string | number>];

/** How a language counts and writes numbers. Each made once: asking Intl anew for each sentence is slow. */
export interface Grammar {
  plural: (n: number) => string;
  number: (n: number) => string;
}

export const grammarOf = (locale: string): Grammar => {
  const plural = once(() => new Intl.PluralRules(locale));
  const number = once(() => new Intl.NumberFormat(locale));
  return { plural: (n) => plural().select(n), number: (n) => number().format(n) };
};

const formOf = (message: Message, n: string | number | undefined, { plural }: Grammar): string => {
  if (typeof message === 'string') return message;
  return message[plural(Number(n)) as keyof Plural] ?? message.other;
};

/** Numbers are written as the locale writes them. A slot without a value stays, so that a test sees it. */
export const fill = (message: Message, values: Record<string, string | number>, grammar: Grammar): string =>
  formOf(message, values.n, grammar).replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = values[name];
    if (value === undefined) return slot;
    return typeof value === 'number' ? grammar.number(value) : value;
  });

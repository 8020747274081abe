// Methods of texts, lists and moments that a Jira expression may call.

import { notModelled } from '../refusal';
import { ExpressionError } from './tokens';
import { isEntity, isLambda, isList, isMap, isMoment, type Moment, same, typeOf, type Value } from './values';

type Method<T> = (self: T, args: Value[]) => Value;

const fail = (message: string): never => {
  throw new ExpressionError(message);
};
const text = (value: Value | undefined): string =>
  typeof value === 'string' ? value : fail(`A String is needed, not ${typeOf(value ?? null)}.`);
const whole = (value: Value | undefined): number | undefined =>
  value === undefined || typeof value === 'number' ? value : fail(`A Number is needed, not ${typeOf(value)}.`);
/** Longer than any text that a person reads. */
const MOST = 100_000;
const count = (value: Value | undefined): number => {
  const asked = whole(value) ?? Number.NaN;
  return asked >= 0 && asked <= MOST ? asked : fail(`A Number between 0 and ${MOST} is needed.`);
};
/** A regular expression, of which every match is replaced. */
const pattern = (source: string): RegExp => {
  try {
    return new RegExp(source, 'gu');
  } catch {
    return fail(`${JSON.stringify(source)} is no regular expression.`);
  }
};
const plain = (value: Value | undefined): string => {
  if (value !== undefined && isLambda(value)) throw notModelled('functions in replace() of Jira expressions');
  if (text(value).includes('$')) throw notModelled('$ in the replacement of replace() of Jira expressions');
  return text(value);
};
const call = (args: Value[]): ((...values: Value[]) => Value) => {
  const [first = null] = args;
  return isLambda(first) ? first.lambda : fail(`A Function is needed, not ${typeOf(first)}.`);
};
const test = (args: Value[]): ((value: Value) => boolean) => {
  const ask = call(args);
  return (value) => {
    const answer = ask(value);
    return typeof answer === 'boolean' ? answer : fail(`The function must answer a Boolean, not ${typeOf(answer)}.`);
  };
};

const ON_TEXT: Record<string, Method<string>> = {
  includes: (self, args) => self.includes(text(args[0])),
  startsWith: (self, args) => self.startsWith(text(args[0])),
  endsWith: (self, args) => self.endsWith(text(args[0])),
  indexOf: (self, args) => self.indexOf(text(args[0])),
  toLowerCase: (self) => self.toLowerCase(),
  toUpperCase: (self) => self.toUpperCase(),
  trim: (self) => self.trim(),
  split: (self, args) => self.split(text(args[0])),
  substring: (self, args) => self.substring(whole(args[0]) ?? 0, whole(args[1])),
  slice: (self, args) => self.slice(whole(args[0]), whole(args[1])),
  repeat: (self, args) => self.repeat(count(args[0])),
  padStart: (self, args) => self.padStart(count(args[0]), args[1] === undefined ? ' ' : text(args[1])),
  padEnd: (self, args) => self.padEnd(count(args[0]), args[1] === undefined ? ' ' : text(args[1])),
  replace: (self, args) => self.replace(pattern(text(args[0])), plain(args[1])),
};

const ON_MAP: Record<string, Method<{ readonly [key: string]: Value }>> = {
  get: (self, args) => {
    const key = text(args[0]);
    return Object.hasOwn(self, key) ? (self[key] ?? null) : null;
  },
};

const ON_LIST: Record<string, Method<readonly Value[]>> = {
  map: (self, args) => self.map((each) => call(args)(each)),
  flatMap: (self, args) => self.flatMap((each) => call(args)(each)),
  filter: (self, args) => self.filter(test(args)),
  find: (self, args) => self.find(test(args)) ?? null,
  some: (self, args) => self.some(test(args)),
  every: (self, args) => self.every(test(args)),
  includes: (self, args) => self.some((each) => same(each, args[0] ?? null)),
  indexOf: (self, args) => self.findIndex((each) => same(each, args[0] ?? null)),
  join: (self, args) => self.map((each) => text(each)).join(args[0] === undefined ? ',' : text(args[0])),
  slice: (self, args) => self.slice(whole(args[0]), whole(args[1])),
  concat: (self, args) => self.concat(...args.map((each) => (isList(each) ? each : [each]))),
  reduce: (self, args) =>
    self.length === 0 && args.length < 2
      ? fail('An empty list cannot be reduced without a first value.')
      : args.length > 1
        ? self.reduce((sum, each) => call(args)(sum, each), args[1]!)
        : self.reduce((sum, each) => call(args)(sum, each)),
};

const DAY = 86_400_000;
const shift =
  (by: number): Method<Moment> =>
  ({ moment }, args) => ({ moment: moment + by * (whole(args[0]) ?? 0) });

const ON_MOMENT: Record<string, Method<Moment>> = {
  getTime: ({ moment }) => moment,
  plusDays: shift(DAY),
  minusDays: shift(-DAY),
  plusHours: shift(DAY / 24),
  minusHours: shift(-DAY / 24),
  plusMinutes: shift(60_000),
  minusMinutes: shift(-60_000),
};

const pick = <T>(methods: Record<string, Method<T>>, name: string, self: Value): Method<T> => {
  if (Object.hasOwn(methods, name)) return methods[name]!;
  throw notModelled(`method ${name}() of ${typeOf(self)} in Jira expressions`);
};

export function callMethod(self: Value, name: string, args: Value[]): Value {
  if (self === null) return fail(`Cannot call ${name}() of null.`);
  if (typeof self === 'string') return pick(ON_TEXT, name, self)(self, args);
  if (isList(self)) return pick(ON_LIST, name, self)(self, args);
  if (isMoment(self)) return pick(ON_MOMENT, name, self)(self, args);
  if (isMap(self)) return pick(ON_MAP, name, self)(self, args);
  const own = isEntity(self) && args.length === 0 ? self.get(`${name}()`) : undefined;
  if (own !== undefined) return own;
  throw notModelled(`method ${name}() of ${typeOf(self)} in Jira expressions`);
}

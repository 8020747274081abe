// Clauses about text, dates and numbers. That a field bears the operator has been seen to.

import { refuse } from '../refusal';
import type { Issue } from '../site/issue';
import { isDay } from '../site/time';
import { flat } from './choice-test';
import type { DateField, JqlContext, NumberField, TextField } from './field';
import { dayAt, momentOf } from './moments';
import type { Term, Value } from './parse';
import { textMatcher } from './text-match';

type Test = (issue: Issue) => boolean;

const COMPARE: Record<string, (a: number, b: number) => boolean> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** Whether a clause asks for what is empty; null: it asks for a value. */
const asksForEmpty = ({ operator, value }: Term): boolean | null =>
  value?.kind === 'empty' ? !['is not', '!=', '!~'].includes(operator) : null;

export function textTest(context: JqlContext, field: TextField, term: Term): Test {
  const { operator, value } = term;
  const empty = asksForEmpty(term);
  if (empty !== null) return (issue) => (field.of(context, issue).trim() === '') === empty;
  if (value?.kind === 'function')
    throw refuse(400, `A value provided by the function '${value.name}' is invalid for the field '${field.name}'.`);
  const matches = textMatcher(value?.kind === 'value' ? value.text : '', field.name);
  if (operator === '~') return (issue) => matches(field.of(context, issue));
  return (issue) => {
    const text = field.of(context, issue);
    return text.trim() !== '' && !matches(text);
  };
}

/** Jira compares moments by the minute, and days by the day that they are where the asker lives. */
export function dateTest(context: JqlContext, field: DateField, term: Term): Test {
  const { timeZone: zone } = context.viewer;
  const unit = field.days ? 86_400_000 : 60_000;
  const read = (value: Value): number => {
    // What is written as a day is that day everywhere.
    const text = value.kind === 'value' ? value.text.trim().replaceAll('/', '-') : '';
    if (field.days && isDay(text)) return Date.parse(text);
    const at = momentOf({ now: context.now, zone, days: field.days === true }, `field '${field.name}'`, value);
    return field.days ? dayAt(zone, at) : at;
  };
  return measured(
    context,
    field,
    term,
    (value) => Math.floor(read(value) / unit),
    (at) => Math.floor(at / unit),
  );
}

export function numberTest(context: JqlContext, field: NumberField, term: Term): Test {
  const read = (value: Value): number => {
    const text = value.kind === 'value' ? value.text.trim() : value.kind === 'empty' ? 'EMPTY' : '';
    if (value.kind === 'function')
      throw refuse(
        400,
        `A value provided by the function '${value.name}' for the field '${field.name}' is not a valid number.`,
      );
    const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
    const wrong = field.wrong?.(text, field.name) ?? null;
    if (wrong !== null) throw refuse(400, wrong);
    if (Number.isNaN(number)) throw refuse(400, `The value '${text}' for the field '${field.name}' is not a number.`);
    return number;
  };
  if (field.without?.includes('is') && term.value?.kind === 'empty') read(term.value);
  return measured(context, field, term, read, (number) => number);
}

function measured(
  context: JqlContext,
  field: DateField | NumberField,
  term: Term,
  read: (value: Value) => number,
  round: (value: number) => number,
): Test {
  const { operator, value } = term;
  const empty = asksForEmpty(term);
  if (empty !== null) return (issue) => (field.of(context, issue) === null) === empty;
  if (operator === 'in' || operator === 'not in') {
    const all = flat(value);
    const wanted = new Set(all.filter(({ kind }) => kind !== 'empty').map(read));
    const orEmpty = all.some(({ kind }) => kind === 'empty');
    return (issue) => {
      const own = field.of(context, issue);
      if (own === null) return orEmpty && operator === 'in';
      return wanted.has(round(own)) === (operator === 'in');
    };
  }
  const compare = COMPARE[operator]!;
  const bound = read(value!);
  return (issue) => {
    const own = field.of(context, issue);
    return own !== null && compare(round(own), bound);
  };
}

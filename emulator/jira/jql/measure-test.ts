// Clauses about text, dates and numbers.

import { refuse } from '../refusal';
import type { Issue } from '../site/issue';
import { unsupported } from './choice-test';
import type { DateField, JqlContext, NumberField, TextField } from './field';
import { momentOf } from './moments';
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

const isEmptyTest = (operator: string, value: Value | null): boolean | null => {
  if (value?.kind !== 'empty') return null;
  if (operator === 'is' || operator === '=') return true;
  return operator === 'is not' || operator === '!=' ? false : null;
};

export function textTest(context: JqlContext, field: TextField, { operator, value }: Term): Test {
  const empty = isEmptyTest(operator, value);
  if (empty !== null) return (issue) => (field.of(context, issue).trim() === '') === empty;
  if (operator !== '~' && operator !== '!~') throw unsupported(operator, field.name);
  if (value?.kind !== 'value') throw refuse(400, `The field '${field.name}' needs a text to search for.`);
  const matches = textMatcher(value.text, field.name);
  if (operator === '~') return (issue) => matches(field.of(context, issue));
  return (issue) => {
    const text = field.of(context, issue);
    return text.trim() !== '' && !matches(text);
  };
}

/** Jira compares dates by the minute, and days by the day. */
export function dateTest(context: JqlContext, field: DateField, term: Term): Test {
  const days = field.name === 'due';
  const unit = days ? 86_400_000 : 60_000;
  const zone = days ? 'UTC' : context.viewer.timeZone;
  const read = (value: Value) => momentOf({ now: context.now, zone }, field.name, value);
  return measured(
    context,
    field,
    term,
    (value) => Math.floor(read(value) / unit),
    (at) => Math.floor(at / unit),
  );
}

export function numberTest(context: JqlContext, field: NumberField, term: Term): Test {
  const read = (value: Value) => {
    const number = value.kind === 'value' && value.text.trim() !== '' ? Number(value.text) : Number.NaN;
    if (Number.isNaN(number)) {
      const text = value.kind === 'value' ? value.text : '';
      throw refuse(400, `The value '${text}' for the field '${field.name}' is not a number.`);
    }
    return number;
  };
  return measured(context, field, term, read, (number) => number);
}

function measured(
  context: JqlContext,
  field: DateField | NumberField,
  { operator, value }: Term,
  read: (value: Value) => number,
  round: (value: number) => number,
): Test {
  const empty = isEmptyTest(operator, value);
  if (empty !== null) return (issue) => (field.of(context, issue) === null) === empty;
  if (operator === 'in' || operator === 'not in') {
    const all = value?.kind === 'list' ? value.values : value ? [value] : [];
    const wanted = new Set(all.map(read));
    return (issue) => {
      const own = field.of(context, issue);
      return own !== null && wanted.has(round(own)) === (operator === 'in');
    };
  }
  const compare = COMPARE[operator];
  if (!compare || !value) throw unsupported(operator, field.name);
  const bound = read(value);
  return (issue) => {
    const own = field.of(context, issue);
    return own !== null && compare(round(own), bound);
  };
}

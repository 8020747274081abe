// Clauses about fields with listed values. A negative operator asks for issues that have a value, and another one.

import { refuse } from '../refusal';
import type { Issue } from '../site/issue';
import type { ChoiceField, JqlContext } from './field';
import { type Call, checkCall } from './functions';
import { wasTest } from './history-test';
import type { Term, Value } from './parse';

type Test = (issue: Issue) => boolean;

export interface Wanted {
  ids: Set<string>;
  empty: boolean;
}

/** Lists may stand in lists; they mean the same as one. */
export const flat = (value: Value | null): Value[] =>
  value?.kind === 'list' ? value.values.flatMap(flat) : value ? [value] : [];

const unknownValue = (field: ChoiceField, text: string, isId: boolean): string =>
  field.unknown?.(text, isId, field.name) ??
  (isId
    ? `A value with ID '${text}' does not exist for the field '${field.name}'.`
    : `The value '${text}' does not exist for the field '${field.name}'.`);

/** Ids that the written values stand for. All that are unknown are told at once. */
export function wantedBy(context: JqlContext, field: ChoiceField, value: Value | null): Wanted {
  const wanted: Wanted = { ids: new Set(), empty: false };
  const unknown: string[] = [];
  for (const each of flat(value)) {
    if (each.kind === 'empty') wanted.empty = true;
    else if (each.kind === 'function') for (const id of called(context, field, each)) wanted.ids.add(id);
    else if (each.kind === 'value') {
      const isId = !each.quoted && /^\d+$/.test(each.text);
      const ids = field.empty?.test(each.text) ? null : field.find(context, each.text, isId);
      if (field.empty?.test(each.text)) wanted.empty = true;
      else if (ids) for (const id of ids) wanted.ids.add(id);
      else unknown.push(unknownValue(field, each.text, isId));
    }
  }
  // Where nobody validates, the values that there are still count.
  const enough = context.unvalidated && (wanted.ids.size > 0 || wanted.empty);
  if (unknown.length > 0 && !enough) throw refuse(400, ...unknown);
  return wanted;
}

function called(context: JqlContext, field: ChoiceField, call: Call): readonly string[] {
  checkCall(call);
  const run = field.functions?.[call.name.toLowerCase()];
  if (run) return run(context, call.args);
  throw refuse(
    400,
    field.issues
      ? `A value provided by the function '${call.name}' for the field '${field.name}' is not a valid issue key.`
      : `A value provided by the function '${call.name}' is invalid for the field '${field.name}'.`,
  );
}

export function choiceTest(context: JqlContext, field: ChoiceField, term: Term): Test {
  const { operator, value } = term;
  if (operator.startsWith('was')) return wasTest(context, field, term);
  if (['<', '<=', '>', '>='].includes(operator)) return placeTest(context, field, operator, value);
  const wanted = wantedBy(context, field, value);
  const listed: Test = (issue) => {
    const ids = field.of(context, issue);
    return ids.length === 0 ? wanted.empty : ids.some((id) => wanted.ids.has(id));
  };
  const has = field.has?.(context, wanted.ids) ?? listed;
  if (operator === '=' || operator === 'in' || operator === 'is') return has;
  return (issue) => field.of(context, issue).length > 0 && !has(issue);
}

const COMPARE: Record<string, (a: number, b: number) => boolean> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

function placeTest(context: JqlContext, field: ChoiceField, operator: string, value: Value | null): Test {
  const compare = COMPARE[operator]!;
  if (field.keys) return keyTest(context, field, compare, value);
  const { place } = field;
  const { ids } = wantedBy(context, field, value);
  // A name may stand for several: versions of different projects.
  const bounds = [...ids].map((id) => place!(context, id));
  return (issue) =>
    field.of(context, issue).some((each) => bounds.some((bound) => compare(place!(context, each), bound)));
}

/** Keys compare within the project of the one that is written, which must exist; ids compare across the site. */
function keyTest(
  context: JqlContext,
  field: ChoiceField,
  compare: (a: number, b: number) => boolean,
  value: Value | null,
): Test {
  const [id] = wantedBy(context, field, value).ids;
  const bound = context.site.issues.get(id ?? '');
  if (!bound) return () => false;
  if (value?.kind === 'value' && value.text === bound.id) return (issue) => compare(Number(issue.id), Number(bound.id));
  return (issue) => issue.project === bound.project && compare(issue.number, bound.number);
}

// WAS and CHANGED: what a field once held, from the changelog, for the few fields that Jira keeps a history of.

import { refuse } from '../refusal';
import type { Issue } from '../site/issue';
import { wantedBy } from './choice-test';
import type { ChoiceField, JqlContext, JqlField } from './field';
import { momentOf } from './moments';
import type { Term, Value } from './parse';
import { people } from './people';

type Test = (issue: Issue) => boolean;

interface Step {
  from: string | null;
  to: string | null;
  at: number;
  by: string | null;
}

const noHistory = (field: JqlField) => refuse(400, `History searches do not support the '${field.name}' field.`);

const stepsOf = (issue: Issue, field: string): Step[] =>
  issue.history.flatMap((entry) =>
    entry.items
      .filter((item) => (item.fieldId ?? item.field.toLowerCase()) === field)
      .map((item) => ({ from: item.from || null, to: item.to || null, at: entry.at, by: entry.author })),
  );

interface When {
  after: number;
  before: number;
  by: Set<string> | null;
  from: Set<string> | null;
  to: Set<string> | null;
}

function whenOf(context: JqlContext, field: ChoiceField, term: Term): When {
  const when: When = {
    after: Number.NEGATIVE_INFINITY,
    before: Number.POSITIVE_INFINITY,
    by: null,
    from: null,
    to: null,
  };
  const at = (value: Value) => momentOf({ now: context.now, zone: context.viewer.timeZone }, field.name, value);
  for (const { operator, value } of term.predicates) {
    if (operator === 'after') when.after = at(value);
    else if (operator === 'before') when.before = at(value);
    else if (operator === 'on') [when.after, when.before] = [at(value), at(value) + 86_400_000 - 1];
    else if (operator === 'during') {
      const [first, last] = value.kind === 'list' ? value.values : [];
      if (!first || !last) throw refuse(400, "The predicate 'during' needs two dates.");
      [when.after, when.before] = [at(first), at(last)];
    } else if (operator === 'by') when.by = byOf(context, value);
    else when[operator as 'from' | 'to'] = wantedBy(context, field, value).ids;
  }
  return when;
}

function byOf(context: JqlContext, value: Value): Set<string> {
  const all = value.kind === 'list' ? value.values : [value];
  return new Set(
    all.flatMap((each) => {
      if (each.kind === 'function' && /^currentuser$/i.test(each.name)) return context.viewer.accountId ?? [];
      const found = each.kind === 'value' ? people(context, each.text) : null;
      if (!found) throw refuse(400, "The value of the predicate 'by' is not a user.");
      return [...found];
    }),
  );
}

export function changedTest(context: JqlContext, field: JqlField, term: Term): Test {
  if (field.kind !== 'choice' || !field.history) throw noHistory(field);
  const name = field.history;
  const when = whenOf(context, field, term);
  return (issue) =>
    stepsOf(issue, name).some(
      (step) =>
        step.at >= when.after &&
        step.at <= when.before &&
        (!when.by || (step.by !== null && when.by.has(step.by))) &&
        (!when.from || (step.from !== null && when.from.has(step.from))) &&
        (!when.to || (step.to !== null && when.to.has(step.to))),
    );
}

export function wasTest(context: JqlContext, field: ChoiceField, term: Term): Test {
  if (!field.history) throw noHistory(field);
  const name = field.history;
  const wanted = wantedBy(context, field, term.value);
  const when = whenOf(context, field, term);
  const positive = term.operator === 'was' || term.operator === 'was in';
  const matches = (value: string | null) => (value === null ? wanted.empty : wanted.ids.has(value));
  return (issue) => {
    const steps = stepsOf(issue, name);
    const current = field.of(context, issue)[0] ?? null;
    const spans = [
      { value: steps[0] ? steps[0].from : current, since: issue.created, by: issue.creator },
      ...steps.map((step) => ({ value: step.to, since: step.at, by: step.by })),
    ];
    const held = spans.some((span, index) => {
      const until = spans[index + 1]?.since ?? Number.POSITIVE_INFINITY;
      const inTime = span.since <= when.before && until > when.after;
      return matches(span.value) && inTime && (!when.by || (span.by !== null && when.by.has(span.by)));
    });
    return held === positive;
  };
}

// WAS and CHANGED: what a field once held, from the changelog, for the few fields that Jira keeps a history of.

import { refuse } from '../refusal';
import type { Issue } from '../site/issue';
import { flat, type Wanted, wantedBy } from './choice-test';
import { type ChoiceField, type JqlContext, type JqlField, one } from './field';
import { checkCall } from './functions';
import { dayOf, momentOf } from './moments';
import type { Term, Value } from './parse';

type Test = (issue: Issue) => boolean;

interface Step {
  from: string | null;
  to: string | null;
  at: number;
  by: string | null;
}

export const noHistory = (field: JqlField) => refuse(400, `History searches do not support the '${field.name}' field.`);

/** Items without an id of their field are told by its name: "Fix Version" is fixVersions. */
const isAbout = (item: { field: string; fieldId?: string | undefined }, field: string): boolean =>
  item.fieldId === undefined
    ? [field.toLowerCase(), field.toLowerCase().replace(/s$/, '')].includes(item.field.toLowerCase().replace(/\s/g, ''))
    : item.fieldId === field;

const stepsOf = (issue: Issue, field: string): Step[] =>
  issue.history.flatMap((entry) =>
    entry.items
      .filter((item) => isAbout(item, field))
      .map((item) => ({ from: item.from || null, to: item.to || null, at: entry.at, by: entry.author })),
  );

interface When {
  after: number;
  before: number;
  by: Set<string> | null;
  from: Wanted | null;
  to: Wanted | null;
}

const isAmong = ({ ids, empty }: Wanted, value: string | null): boolean => (value === null ? empty : ids.has(value));

function whenOf(context: JqlContext, field: ChoiceField, term: Term): When {
  const when: When = {
    after: Number.NEGATIVE_INFINITY,
    before: Number.POSITIVE_INFINITY,
    by: null,
    from: null,
    to: null,
  };
  const zone = context.viewer.timeZone;
  const dates = (operator: string, value: Value, wanted: 1 | 2): number[] => {
    const all = flat(value);
    if (all.length !== wanted)
      throw refuse(
        400,
        `The ${operator.toUpperCase()} predicate must be supplied with ${wanted === 1 ? 'only 1 date value' : 'exactly 2 date values'}.`,
      );
    return all.map((each) => momentOf({ now: context.now, zone }, `predicate '${operator}'`, each));
  };
  for (const { operator, value } of term.predicates) {
    if (operator === 'after' || operator === 'before') when[operator] = dates(operator, value, 1)[0]!;
    else if (operator === 'on') [when.after, when.before] = dayOf(zone, dates(operator, value, 1)[0]!);
    else if (operator === 'during') {
      const [first = 0, last = 0] = dates(operator, value, 2);
      [when.after, when.before] = [first, last];
    } else if (operator === 'by') when.by = byOf(context, value);
    else when[operator as 'from' | 'to'] = wantedBy(context, field, value);
  }
  return when;
}

/** Account ids alone: names and addresses are not understood here. */
function byOf({ site, viewer }: JqlContext, value: Value): Set<string> {
  return new Set(
    flat(value).flatMap((each) => {
      if (each.kind === 'function') {
        checkCall(each);
        if (/^currentuser$/i.test(each.name)) return viewer.accountId ?? [];
      }
      const text = each.kind === 'value' ? each.text : each.kind === 'function' ? `${each.name}()` : 'EMPTY';
      if (each.kind === 'value' && site.users.has(text)) return text;
      throw refuse(400, `The user '${text}' does not exist and cannot be used in the 'by' predicate.`);
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
        (!when.from || isAmong(when.from, step.from)) &&
        (!when.to || isAmong(when.to, step.to)),
    );
}

export function wasTest(context: JqlContext, field: ChoiceField, term: Term): Test {
  if (!field.history) throw noHistory(field);
  const name = field.history;
  const wanted = wantedBy(context, field, term.value);
  const when = whenOf(context, field, term);
  const positive = term.operator === 'was' || term.operator === 'was in';
  return (issue) => {
    const held = spansOf(issue, name, field.of(context, issue), field.many === true).some(
      ({ values, since, until, by }) =>
        (values.length === 0 ? wanted.empty : values.some((value) => wanted.ids.has(value))) &&
        since <= when.before &&
        until > when.after &&
        (!when.by || (by !== null && when.by.has(by))),
    );
    return held === positive;
  };
}

interface Span {
  values: readonly string[];
  since: number;
  until: number;
  by: string | null;
}

/** What an issue held and when, read backwards from what it holds now. */
function spansOf(issue: Issue, field: string, now: readonly string[], many: boolean): Span[] {
  const spans: Span[] = [];
  let [values, until] = [now, Number.POSITIVE_INFINITY];
  for (const { from, to, at, by } of stepsOf(issue, field).reverse()) {
    spans.push({ values: many ? values : one(to), since: at, until, by });
    const others = many ? values.filter((value) => value !== to) : [];
    values = from === null ? others : [...others, from];
    until = at;
  }
  const all = [...spans, { values, since: issue.created, until, by: issue.creator }];
  // Values that came and went in one moment leave spans of no length between them, which were never seen.
  return many ? all.filter(({ since, until }) => since < until) : all;
}
